/** The largest definition that is read: bytes of UTF-8, levels of nesting, and values. */
export const definitionLimits = { maxBytes: 1_048_576, maxDepth: 32, maxValues: 200_000 } as const;

/** The largest submission that is read: bytes of UTF-8, levels of nesting, and values: a thousand questions with several choices each. */
export const submissionLimits = { maxBytes: 262_144, maxDepth: 8, maxValues: 10_000 } as const;

/** The longest text a person may write in one answer, in UTF-16 code units. */
export const maxAnswerLength = 10_000;

/** How many lines the box for own words has where its question does not say. */
export const defaultRows = 5;

/** The most questions in one survey, and the most options of one question. */
export const maxQuestions = 1_000;
export const maxOptions = 500;

/** The most levels of one condition, and steps in which all conditions of a survey are decided: one for each part, and for each answer that it names. */
export const maxConditionDepth = definitionLimits.maxDepth;
export const maxConditionSteps = 10_000;

/** The most that a list may have, names that an object may have, and pieces that all texts of a definition may be made of together. */
export const maxEntries = 1_000;
export const maxNames = 250;
export const maxPieces = 2_000;

/** The most texts in a translation: those of a thousand questions. */
export const maxTexts = 10_000;
