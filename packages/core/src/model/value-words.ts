/**
 * What is to be said of a plain value wherever it stands, beside what its name there says. It is added to the description of the name: editors show
 * either that or what the schema of the value says, and not both.
 */
export const valueWords: Readonly<Record<string, string>> = {
  Id: 'Letters, digits and hyphens, a letter first, at most 64. Names that every JavaScript object has (such as “constructor”) and “check-answers” are reserved.',
  DefinitionId: 'It looks like short-breaks, poet/parent-carer/ehcp or 302/parking.',
  Version: 'It looks like 1.0.0.',
  PinnedModule: 'It looks like short-breaks@1.0.0.',
  LanguageTag: 'A BCP 47 tag, such as en, en-simple (Easy Read) or cy.',
  Text: 'A map from language to words, which has English, under “en”.',
};

/** What each value of a list means: by the name of the list, or by the object and the name where it stands. */
export const choiceWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Audience: {
    practitioner: 'People who work with families.',
    'parent-carer': 'Parents and carers.',
    'young-person': 'Children and young people.',
  },
  Plan: { ehcp: 'An Education, Health and Care plan.', 'sen-support': 'SEN Support at school or college.' },
  Polarity: {
    positive: 'A good view: added to the positive share.',
    neutral: 'Neither: in the base of both shares, and added to none.',
    negative: 'A bad view: added to the negative share.',
  },
  NonSubstantive: {
    'dont-know': '“I don’t know.”',
    'not-applicable': '“This does not apply.” Only where that can be.',
    'prefer-not-to-say': '“I would rather not say.”',
  },
  'Translation.status': {
    draft: 'Nobody has reviewed it: no translator or, for Easy Read, nobody who uses Easy Read.',
    reviewed: 'A translator has reviewed it; for Easy Read, people who use Easy Read have.',
  },
  Mode: { online: 'On the page.', paper: 'Typed in from paper, where even a required question may be blank.' },
  Presentation: {
    standard: 'Plain.',
    'easy-read': 'Easy Read, with pictures.',
    large: 'Large text with strong contrast.',
    'easy-read-large': 'Easy Read, with pictures, in large text with strong contrast.',
  },
  Helper: {
    alone: 'The person alone.',
    'with-help': 'The person, with help.',
    'someone-else': 'Somebody else, for the person.',
    'not-said': 'Nobody said.',
  },
  'SubmittedAnswer.status': { skipped: 'Shown, and left blank.', 'not-shown': 'Hidden by other answers.' },
};
