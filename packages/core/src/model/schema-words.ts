/** What people read of one name in a file: a title, and a sentence or more. */
export type NameWords = readonly [title: string, description: string];

/** What people read of one kind of object: of every name in it, and of itself, unless each name that leads to it says it all. */
export interface ObjectWords {
  readonly title?: string;
  readonly description?: string;
  readonly names: Readonly<Record<string, NameWords>>;
}

/** Asked of everybody: the names that all questions share. */
const shown = {
  id: ['Id', 'The question’s name in answers and results. Unique in the whole survey; in a module it begins with the module’s id.'],
  concept: ['Concept', 'What is asked, whoever is asked: the versions for different audiences share it, however differently they say it.'],
  text: ['Question', 'The words of the question. One idea, both ends of the scale, words that families use.'],
  hint: ['Hint', 'A line below the question: explains a term or says what is meant.'],
  showIf: ['Shown if', 'When the question is shown. Left out: always.'],
} as const;

const asked = {
  ...shown,
  required: ['Required', 'Nobody can go on without answering. Left out: the question may be skipped. Only for what routing needs.'],
  nonSubstantive: ['Answers that are not a view', 'Ways to answer without a view, offered after the others and counted apart. Each once.'],
} as const;

const options = [
  'Options',
  'What can be chosen, in the order in which it stands on the page: at least 2, each with an id of its own.',
] as const;

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
  ScaleQuestion: {
    title: 'Scale',
    description: 'One point of a scale. The answer is the id of the point.',
    names: {
      ...asked,
      kind: ['Kind: scale', 'One point of a scale. The answer is the id of the point.'],
      scale: ['Scale', 'The id of a scale under “scales” of this file.'],
    },
  },
  SingleQuestion: {
    title: 'One choice',
    description: 'One option of a list. The answer is the id of the option.',
    names: { ...asked, kind: ['Kind: single', 'One option of a list. The answer is the id of the option.'], options },
  },
  MultipleQuestion: {
    title: 'Several choices',
    description: 'Any number of the options of a list. The answer is a list of ids.',
    names: {
      ...asked,
      kind: ['Kind: multiple', 'Any number of the options of a list. The answer is a list of ids.'],
      options,
      max: ['Most choices', 'The most options that may be chosen, at least 1. Left out: all of them.'],
    },
  },
  TextQuestion: {
    title: 'Own words',
    description: 'Own words. Ask for no names: the words are kept as they were written.',
    names: {
      ...asked,
      kind: ['Kind: text', 'Own words. Ask for no names: the words are kept as they were written.'],
      maxLength: ['Greatest length', 'The most characters, counted in UTF-16 code units.'],
      rows: ['Rows', 'How many lines the box has. 1 is a field of a single line.'],
    },
  },
  NumberQuestion: {
    title: 'Number',
    description: 'A whole number.',
    names: {
      ...asked,
      kind: ['Kind: number', 'A whole number.'],
      min: ['Smallest', 'The smallest number that is accepted. Not above “max”.'],
      max: ['Largest', 'The largest number that is accepted. Not below “min”.'],
      unit: ['Unit', 'What is counted, written behind the field: minutes, miles.'],
    },
  },
  DateQuestion: {
    title: 'Day',
    description: 'A day in the calendar.',
    names: {
      ...asked,
      kind: ['Kind: date', 'A day in the calendar.'],
      min: ['First day', 'The first day that is accepted, as 2026-09-01. Not after “max”.'],
      max: ['Last day', 'The last day that is accepted, as 2026-09-30. Not before “min”.'],
    },
  },
  Information: {
    title: 'Words to read',
    description: 'Words to read, with nothing to answer.',
    names: {
      ...shown,
      text: ['Heading', 'The heading of what there is to read.'],
      kind: ['Kind: information', 'Words to read, with nothing to answer.'],
      body: ['Body', 'What there is to read, one paragraph after another.'],
    },
  },
  Option: {
    title: 'Option',
    description: 'One choice of a list.',
    names: {
      id: ['Id', 'The option’s name in answers and results. Unique in its list, and no word for a status, such as “skipped”.'],
      label: ['Label', 'The words of the option.'],
      hint: ['Hint', 'A line below the label.'],
      exclusive: ['Exclusive', 'For “None of these”: the option cannot stand with others. Left out: it can.'],
    },
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
  Submission: {
    title: 'POET submission',
    description: 'The answers to one survey, once. For the questions of one survey: “poet schema submission --survey FILE”.',
    names: {
      format: ['Format', 'What this is.'],
      submissionId: ['Submission id', 'A random UUID, version 4, in lower case: made once, before anything is sent.'],
      survey: ['Survey', 'Which survey was answered.'],
      modules: ['Modules', 'The modules of the survey, each at its version, in the survey’s order.'],
      authority: ['Authority', 'The local authority, by its three-digit Department for Education code.'],
      audience: ['Audience', 'Who was asked.'],
      plan: ['Plan', 'The kind of support that the survey is about.'],
      mode: ['Mode', 'How the answers came in.'],
      presentation: ['Presentation', 'How the questions looked when the answers were sealed.'],
      language: ['Language', 'The language that was read.'],
      helper: ['Helper', 'Who filled in the survey, but for the questions under “answeredBy”.'],
      answeredBy: [
        'Answered by',
        'Where the answering was handed over: who gave an answer that is not of “helper”, by the id of the question. Only questions with an answer.',
      ],
      completedOn: ['Completed on', 'The day in Europe/London, as 2026-11-23. Never a time.'],
      answers: ['Answers', 'What became of each question, by its id. Every question of the survey stands here once, and nothing else.'],
    },
  },
  SurveyReference: {
    title: 'Survey',
    description: 'A survey, by its name and by exactly what it asks.',
    names: {
      id: ['Id', 'The id of the survey.'],
      version: ['Version', 'The version of the survey.'],
      hash: ['Hash', 'The hash of the survey: it says exactly what was asked.'],
    },
  },
  SubmittedAnswer: {
    names: {
      status: ['Status', 'What became of the question.'],
      value: [
        'Value',
        'What was answered: the id of an option or point, a list of such ids, words, a day (2026-11-23), or a whole number.',
      ],
    },
  },
};
