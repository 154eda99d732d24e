/** The part of a survey that a concept belongs to. Reports group by it. */
export type ConceptBlock = 'about' | 'process' | 'support' | 'budget' | 'outcome' | 'own-words' | 'equality';

/** What is asked, whoever is asked. */
export interface Concept {
  /** A name for tables and charts, in plain English. */
  readonly title: string;
  readonly block: ConceptBlock;
}

/** The id of a concept in {@link concepts}. */
export type ConceptId = keyof typeof concepts;

/**
 * Every concept that POET’s own questions ask about, by id. The three audiences share these ids, so that their answers to
 * one topic can be laid side by side. A question’s wording may change; what its concept means may not.
 */
export const concepts = {
  // About the person answering, the child, or the work.
  welcome: { title: 'About this survey', block: 'about' },
  helper: { title: 'Who filled in the survey', block: 'about' },
  relationship: { title: 'Relationship to the child', block: 'about' },
  age: { title: 'Age of the child or young person', block: 'about' },
  need: { title: 'Main needs', block: 'about' },
  setting: { title: 'Where the child learns', block: 'about' },
  'plan-length': { title: 'How long the plan has been in place', block: 'about' },
  'work-area': { title: 'Area of work', block: 'about' },
  'work-part': { title: 'Part played in plans', block: 'about' },
  'work-ages': { title: 'Ages worked with', block: 'about' },
  'work-plans': { title: 'Plans worked on in 12 months', block: 'about' },

  // How the plan is made and kept up to date.
  'process-simple': { title: 'The process is easy', block: 'process' },
  'process-next-steps': { title: 'Knowing what happens next', block: 'process' },
  'process-parent-views': { title: 'Parents’ and carers’ views count', block: 'process' },
  'process-child-views': { title: 'The child’s or young person’s views are in the plan', block: 'process' },
  'process-listened': { title: 'Being listened to when the plan is made', block: 'process' },
  'process-own-way': { title: 'Being asked in a way that suits', block: 'process' },
  'process-partnership': { title: 'Services work together', block: 'process' },
  'process-time': { title: 'Things happen on time', block: 'process' },
  'process-plan-clear': { title: 'The plan is easy to understand', block: 'process' },
  'process-plan-matters': { title: 'The plan says what matters', block: 'process' },
  'process-review': { title: 'Reviews bring the plan up to date', block: 'process' },

  // How good the support is.
  'support-dignity': { title: 'Treated with dignity', block: 'support' },
  'support-amount': { title: 'Amount of support', block: 'support' },
  'support-future': { title: 'Planning for the future', block: 'support' },
  'support-heard': { title: 'Being heard', block: 'support' },
  'support-information': { title: 'Information about support', block: 'support' },
  'support-choice': { title: 'Choice over support', block: 'support' },

  // The personal budget.
  'budget-held': { title: 'Has a personal budget', block: 'budget' },
  'budget-experience': { title: 'Has worked with a personal budget', block: 'budget' },
  'budget-amount': { title: 'The amount is known', block: 'budget' },
  'budget-decide': { title: 'Deciding how the budget is used', block: 'budget' },
  'budget-managed': { title: 'Who holds the budget', block: 'budget' },
  'budget-use': { title: 'What the budget is used for', block: 'budget' },
  'budget-ease': { title: 'The budget is easy to use', block: 'budget' },

  // The difference made. Employment, independence, community and health are the four preparing-for-adulthood outcomes.
  'outcome-education': { title: 'Learning', block: 'outcome' },
  'outcome-communication': { title: 'Communication', block: 'outcome' },
  'outcome-confidence': { title: 'Confidence', block: 'outcome' },
  'outcome-friendships': { title: 'Friendships', block: 'outcome' },
  'outcome-family': { title: 'Family life', block: 'outcome' },
  'outcome-happiness': { title: 'Happiness', block: 'outcome' },
  'outcome-safety': { title: 'Feeling safe', block: 'outcome' },
  'outcome-health': { title: 'Health', block: 'outcome' },
  'outcome-community': { title: 'Taking part in the community', block: 'outcome' },
  'outcome-independence': { title: 'Independence', block: 'outcome' },
  'outcome-next-step': { title: 'Ready for the next step', block: 'outcome' },
  'outcome-employment': { title: 'Chances of paid work', block: 'outcome' },

  // In their own words.
  'words-works-well': { title: 'What works well', block: 'own-words' },
  'words-better': { title: 'What would make it better', block: 'own-words' },

  // Equality, about the person who is answering.
  'equality-sex': { title: 'Sex', block: 'equality' },
  'equality-ethnic-group': { title: 'Ethnic group', block: 'equality' },
  'equality-white': { title: 'White background', block: 'equality' },
  'equality-mixed': { title: 'Mixed or multiple ethnic background', block: 'equality' },
  'equality-asian': { title: 'Asian background', block: 'equality' },
  'equality-black': { title: 'Black background', block: 'equality' },
  'equality-other': { title: 'Other ethnic background', block: 'equality' },
  'equality-disability': { title: 'Long-term condition or disability', block: 'equality' },

  // Short breaks, a supplementary module.
  'short-breaks-had': { title: 'Has had a short break', block: 'support' },
  'short-breaks-kind': { title: 'Kinds of short break', block: 'support' },
  'short-breaks-quality': { title: 'Quality of short breaks', block: 'support' },
  'short-breaks-amount': { title: 'Amount of short breaks', block: 'support' },
  'short-breaks-choice': { title: 'Choice of short breaks', block: 'support' },
  'short-breaks-ease': { title: 'Short breaks are easy to arrange', block: 'support' },
  'short-breaks-child': { title: 'Difference of short breaks to the child or young person', block: 'outcome' },
  'short-breaks-family': { title: 'Difference of short breaks to the family', block: 'outcome' },
  'short-breaks-better': { title: 'What would make short breaks better', block: 'own-words' },
} as const satisfies Readonly<Record<string, Concept>>;
