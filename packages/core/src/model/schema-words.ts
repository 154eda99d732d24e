import type { ObjectWords } from './name-words.ts';
import { questionWords } from './question-words.ts';
import { submissionWords } from './submission-words.ts';
import { themeWords } from './theme-words.ts';

const definition = {
  $schema: ['Schema', 'Where the JSON Schema of this file is, so that an editor helps. It is no part of the questions.'],
  version: [
    'Version',
    'As in Semantic Versioning. What somebody has answered never changes: a changed file gets a higher version. “poet diff” says which.',
  ],
  scales: ['Scales', 'The scales that the questions below name. Several questions share one.'],
  recordings: [
    'Recordings',
    'Clips of somebody who reads the texts out, by language, and in it by the address of the text. They are no part of what is asked.',
  ],
} as const;

const section = {
  id: ['Id', 'The section’s name. Unique in the whole survey.'],
  title: ['Title', 'The heading of the section.'],
  intro: ['Introduction', 'Words below the heading.'],
  showIf: ['Shown if', 'When the section is shown. Left out: always.'],
  placement: [
    'Placement',
    'Puts the section behind check-your-answers, where nothing is required. Left out: in front of it, where it stands.',
  ],
  questions: ['Questions', 'In the order in which they are asked.'],
} as const;

const audience = ['Audience', 'Who is asked.'] as const;
const plan = ['Plan', 'The kind of support that the questions are about.'] as const;

/** Words in one language, and the pieces that they are made of. */
const pieces: ObjectWords = {
  names: {
    strong: ['Strong', 'Words that are important.'],
    emphasis: ['Emphasis', 'Words that are stressed.'],
    link: ['Link', 'Where the link leads: https://…, mailto:…, or a path on the same site.'],
    words: ['Words of the link', 'The words that lead there.'],
    break: ['Line break', 'A new line.'],
  },
};

/**
 * The words of the JSON Schemas: for each kind of object in a definition or submission, and each name in it. What no schema can say, such as that
 * ids are unique, stands here.
 */
export const schemaWords: Readonly<Record<string, ObjectWords>> = {
  ...questionWords,
  ...submissionWords,
  ...themeWords,
  Instrument: {
    title: 'POET instrument',
    description: 'The core questions of one audience and plan, the same for everybody.',
    names: {
      ...definition,
      format: ['Format', 'What this file is.'],
      id: ['Id', 'The name of the instrument.'],
      audience,
      plan,
      title: ['Title', 'The name of the survey, for the people who answer.'],
      sections: ['Sections', 'The questions, in the order in which they are asked.'],
    },
  },
  QuestionModule: {
    title: 'POET module',
    description: 'Supplementary questions for one or more audiences. Composed behind the core of an instrument, which they never change.',
    names: {
      ...definition,
      format: ['Format', 'What this file is.'],
      id: ['Id', 'The name of the module. An authority’s own begins with its code.'],
      title: ['Title', 'The name of the module, for whoever chooses it.'],
      purpose: ['Purpose', 'What the module is for, for whoever chooses it.'],
      use: ['Use', 'What an authority does with the answers, for whoever chooses it.'],
      sections: ['Sections', 'The sections for each audience that the module asks. Leave out the audiences that it does not ask.'],
    },
  },
  Translation: {
    title: 'POET translation',
    description: 'The words of one definition in one more language. The definition’s own English is no part of it.',
    names: {
      $schema: definition.$schema,
      format: ['Format', 'What this file is.'],
      of: ['Of', 'The definition and version that this translates.'],
      language: [
        'Language',
        'The language of the words. With “en” there is only “spoken” and “recordings”: the English words are the definition’s own.',
      ],
      status: ['Status', 'How far the words can be trusted.'],
      texts: [
        'Words',
        'The words in the language, each at the address of the text that it translates. What is left out is read in English.',
      ],
      sources: [
        'Sources',
        'The English words that each text was made from. Where the definition has others by now, the translation is stale.',
      ],
      spoken: ['Spoken', 'What a voice says instead of the words, where their spelling would mislead it.'],
      recordings: [
        'Recordings',
        'Clips of somebody who reads the words out, each at the address of its text: a path from this file, or an address with https.',
      ],
    },
  },
  Survey: {
    title: 'POET survey',
    description: 'An instrument with its modules, composed and never changed again. Made by “poet compose”; not for writing by hand.',
    names: {
      format: ['Format', 'What this file is.'],
      id: ['Id', 'The id of the instrument.'],
      version: ['Version', 'The version of the instrument.'],
      audience,
      plan,
      title: ['Title', 'The name of the survey, for the people who answer.'],
      coreComplete: ['Core complete', 'The core is there whole, in the instrument’s words and order. There is no other kind of survey.'],
      modules: ['Modules', 'The modules that stand behind the core, each at its version.'],
      scales: ['Scales', 'The scales of the instrument and the modules.'],
      sections: ['Sections', 'The questions of the instrument and the modules, in the order in which they are asked.'],
      hash: ['Hash', 'SHA-256 of the canonical JSON (RFC 8785) of everything else in the survey but the recordings.'],
      recordings: ['Recordings', 'Clips of somebody who reads the texts out, by language and address. No part of the hash.'],
    },
  },
  Section: { title: 'Section', description: 'Questions about one thing, asked together.', names: section },
  SurveySection: {
    title: 'Section',
    description: 'Questions about one thing, asked together.',
    names: { ...section, from: ['From', 'Whose section it is: “core”, or the module that brought it.'] },
  },
  Scale: {
    title: 'Scale',
    description: 'Points in order, from the most positive to the most negative.',
    names: {
      id: [
        'Id',
        'The name by which questions find the scale. When a survey has a scale of this name already, both must be the same in every word.',
      ],
      points: ['Points', 'From the most positive to the most negative, each with an id of its own.'],
    },
  },
  ScalePoint: {
    title: 'Point',
    description: 'One point of a scale.',
    names: {
      id: ['Id', 'The point’s name in answers and results. Unique in its scale, and no word for a status, such as “skipped”.'],
      label: ['Label', 'The words of the point.'],
      polarity: ['Polarity', 'Whether the point counts as a good view, a bad one, or neither.'],
    },
  },
  Condition: {
    names: {
      question: ['Question', 'The id of an earlier question, of the kind scale, single or multiple.'],
      is: [
        'Is',
        'Ids of its options or points, or ways to answer without a view. Holds when the answer is one of them; of several choices, when one of them was chosen. A question that is hidden or skipped is none of them.',
      ],
      all: ['All', 'Holds when every condition in the list holds.'],
      any: ['Any', 'Holds when at least one condition in the list holds.'],
      not: ['Not', 'Holds when the condition does not.'],
    },
  },
  Words: pieces,
  Inline: pieces,
};
