import type { ObjectWords } from './name-words.ts';

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

/** The words of each kind of question, and of an option. */
export const questionWords: Readonly<Record<string, ObjectWords>> = {
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
};
