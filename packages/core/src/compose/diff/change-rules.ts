import type { ChangeLabel, Trend } from './change.ts';

/** What is to be said of one kind of change. */
export interface Rule {
  readonly label: ChangeLabel;
  readonly trend: Trend;
  readonly because: string;
}

/** The kinds of change, and what each does to the trend of the questions that it touches. */
export const changeRules = {
  'same-reading': cosmetic('Only spaces, punctuation, capitals or stress are different.'),
  translation: cosmetic('What is asked is the English; a translation says the same.'),
  'about-the-definition': cosmetic('It is no part of what is asked.'),
  'file-order': cosmetic('The order in the file is different; the order in which people read is not.'),
  'same-condition': cosmetic('The condition says the same in another way.'),
  'scale-defined': cosmetic('A scale asks nothing by itself; what questions do with it is said with them.'),
  'same-limit': cosmetic('As many can be chosen as before: all of them.'),
  'same-form': cosmetic('It is written down in another way; what people see, and can answer, is the same.'),
  recordings: cosmetic('A recording says what the words say.'),
  'section-id': cosmetic('Nobody sees the id of a section; its questions are the same.'),
  'same-scale': cosmetic('The scale has another name, and the same points.'),

  'question-words': breaks('wording', 'People answer the words that they read.'),
  'choice-words': breaks('wording', 'The words of a choice are what people say with it.'),
  'unit-words': breaks('wording', 'The number counts something else.'),
  'hint-words': care('wording', 'A hint can change how a question is understood.'),
  'intro-words': care('wording', 'What people read first can change how they answer.'),
  'easy-read-words': care('wording', 'Who reads Easy Read answers the words that are there.'),
  heading: keeps('wording', 'A heading asks nothing.'),
  information: keeps('wording', 'There is nothing to answer here.'),
  link: keeps('wording', 'The words are the same; a link in them leads somewhere else.'),

  kind: breaks('scale', 'Another kind of answer cannot be counted with the old.'),
  'choice-added': breaks('scale', 'People who would have chosen another now choose it.'),
  'choice-removed': breaks('scale', 'People who would have chosen it now choose another.'),
  'choice-order': breaks('scale', 'The order of choices changes what people choose.'),
  polarity: breaks('scale', 'The shares add up other points than before.'),
  exclusive: breaks('scale', 'Which choices can stand together decides their shares.'),
  ways: breaks('scale', 'People who have no view answer in another way, so the base is another.'),
  'ways-order': care('scale', 'The order of choices changes what people choose.'),
  'other-scale': breaks('scale', 'Answers on one scale cannot be counted with those on another.'),

  'question-added': keeps('structure', 'A question more changes none of the others.'),
  'question-removed': breaks('structure', 'The question is not asked any more.'),
  'question-moved': care('structure', 'What stands in front of a question can colour its answers.'),
  condition: breaks('structure', 'Other people are asked than before.'),
  required: care('structure', 'People who left the question out must answer now, or the other way round.'),
  concept: care('structure', 'The answers are set beside those of other questions than before.'),
  'most-choices': breaks('structure', 'How many can be chosen decides the shares.'),
  range: care('structure', 'Answers that were refused are accepted now, or the other way round.'),
  room: keeps('structure', 'There is more or less room for words; what is asked is the same.'),
  placement: care('structure', 'Fewer people answer what comes after check-your-answers.'),
  'section-added': keeps('structure', 'Questions more change none of the others.'),
  'section-removed': breaks('structure', 'The questions are not asked any more.'),
  'section-moved': care('structure', 'What stands in front of a question can colour its answers.'),
  'audience-added': keeps('structure', 'Others are asked as before.'),
  'audience-removed': breaks('structure', 'The audience is not asked any more.'),
  other: care('structure', 'There is no rule for this; look at it yourself.'),
} as const satisfies Readonly<Record<string, Rule>>;

/** A kind of change. */
export type RuleName = keyof typeof changeRules;

function cosmetic(because: string): Rule {
  return { label: 'cosmetic', trend: 'kept', because };
}

function keeps(label: ChangeLabel, because: string): Rule {
  return { label, trend: 'kept', because };
}

function care(label: ChangeLabel, because: string): Rule {
  return { label, trend: 'with-care', because };
}

function breaks(label: ChangeLabel, because: string): Rule {
  return { label, trend: 'broken', because };
}
