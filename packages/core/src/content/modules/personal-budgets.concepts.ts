import type { Concept } from '../../model/concept.ts';

/** What the module about personal budgets asks about. */
export const personalBudgetsConcepts = {
  'budgets-kind': { title: 'Kind of personal budget', block: 'budget', comparable: 'nothing' },
  'budgets-asked': { title: 'How things stand for those without a personal budget', block: 'budget', comparable: 'audience' },
  'budgets-information': { title: 'Information about the personal budget', block: 'budget', comparable: 'triad' },
  'budgets-enough': {
    title: 'The personal budget pays for what was agreed',
    block: 'budget',
    comparable: 'triad',
    absent: [{ audience: 'young-person', because: 'What support costs is dealt with by adults.' }],
  },
  'budgets-people': { title: 'Choosing who gives the support', block: 'budget', comparable: 'triad' },
  'budgets-help': { title: 'Help with the personal budget', block: 'budget', comparable: 'triad' },
  'budgets-hours': { title: 'Hours a month spent on the personal budget', block: 'budget', comparable: 'audience' },
  'budgets-barriers': {
    title: 'What makes a personal budget harder to use',
    block: 'budget',
    comparable: 'triad',
    absent: [{ audience: 'young-person', because: 'It is about running the budget, which adults do for nearly all of them.' }],
  },
  'budgets-fit': { title: 'Difference of the personal budget to how well support fits', block: 'outcome', comparable: 'triad' },
  'budgets-better': { title: 'What would make personal budgets work better', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
