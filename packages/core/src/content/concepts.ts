import type { Concept } from '../model/concept.ts';
import { shortBreaksConcepts } from './modules/short-breaks.concepts.ts';

/** The id of a concept in {@link concepts}. */
export type ConceptId = keyof typeof concepts;

/**
 * Every concept that POET’s own questions ask about, by id. The three audiences share these ids, so that their answers to
 * one topic can be laid side by side. A question’s wording may change; what its concept means may not.
 */
export const concepts = {
  // About the person answering, the child, or the work.
  welcome: { title: 'About this survey', block: 'about', comparable: 'nothing' },
  helper: { title: 'Who filled in the survey', block: 'about', comparable: 'nothing' },
  relationship: { title: 'Relationship to the child', block: 'about', comparable: 'nothing' },
  age: { title: 'Age of the child or young person', block: 'about', comparable: 'nothing' },
  need: { title: 'Main needs', block: 'about', comparable: 'nothing' },
  setting: { title: 'Where the child learns', block: 'about', comparable: 'nothing' },
  'plan-length': { title: 'How long the plan has been in place', block: 'about', comparable: 'nothing' },
  'work-area': { title: 'Area of work', block: 'about', comparable: 'nothing' },
  'work-part': { title: 'Part played in plans', block: 'about', comparable: 'nothing' },
  'work-ages': { title: 'Ages worked with', block: 'about', comparable: 'nothing' },
  'work-plans': { title: 'Plans worked on in 12 months', block: 'about', comparable: 'nothing' },

  // How the plan is made and kept up to date.
  'process-simple': { title: 'The process is easy', block: 'process', comparable: 'triad' },
  'process-next-steps': { title: 'Knowing what happens next', block: 'process', comparable: 'triad' },
  'process-parent-views': { title: 'Parents’ and carers’ views count', block: 'process', comparable: 'triad' },
  'process-child-views': { title: 'The child’s or young person’s views are in the plan', block: 'process', comparable: 'triad' },
  'process-listened': { title: 'Being listened to when the plan is made', block: 'process', comparable: 'triad' },
  'process-own-way': { title: 'Being asked in a way that suits', block: 'process', comparable: 'triad' },
  'process-partnership': { title: 'Services work together', block: 'process', comparable: 'triad' },
  'process-time': { title: 'Things happen on time', block: 'process', comparable: 'triad' },
  'process-plan-clear': { title: 'The plan is easy to understand', block: 'process', comparable: 'triad' },
  'process-plan-matters': { title: 'The plan says what matters', block: 'process', comparable: 'triad' },
  'process-review': { title: 'Reviews bring the plan up to date', block: 'process', comparable: 'triad' },

  // How good the support is.
  'support-dignity': { title: 'Treated with dignity', block: 'support', comparable: 'triad' },
  'support-amount': { title: 'Amount of support', block: 'support', comparable: 'triad' },
  'support-future': { title: 'Planning for the future', block: 'support', comparable: 'triad' },
  'support-heard': { title: 'Being heard', block: 'support', comparable: 'triad' },
  'support-information': { title: 'Information about support', block: 'support', comparable: 'triad' },
  'support-choice': { title: 'Choice over support', block: 'support', comparable: 'triad' },

  // The personal budget.
  'budget-held': { title: 'Has a personal budget', block: 'budget', comparable: 'triad' },
  'budget-experience': { title: 'Has worked with a personal budget', block: 'budget', comparable: 'triad' },
  'budget-amount': { title: 'The amount is known', block: 'budget', comparable: 'triad' },
  'budget-decide': { title: 'Deciding how the budget is used', block: 'budget', comparable: 'triad' },
  'budget-managed': { title: 'Who holds the budget', block: 'budget', comparable: 'triad' },
  'budget-use': { title: 'What the budget is used for', block: 'budget', comparable: 'triad' },
  'budget-ease': { title: 'The budget is easy to use', block: 'budget', comparable: 'triad' },

  // The difference made. Employment, independence, community and health are the four preparing-for-adulthood outcomes.
  'outcome-education': { title: 'Learning', block: 'outcome', comparable: 'triad' },
  'outcome-communication': { title: 'Communication', block: 'outcome', comparable: 'triad' },
  'outcome-confidence': { title: 'Confidence', block: 'outcome', comparable: 'triad' },
  'outcome-friendships': { title: 'Friendships', block: 'outcome', comparable: 'triad' },
  'outcome-family': { title: 'Family life', block: 'outcome', comparable: 'triad' },
  'outcome-happiness': { title: 'Happiness', block: 'outcome', comparable: 'triad' },
  'outcome-safety': { title: 'Feeling safe', block: 'outcome', comparable: 'triad' },
  'outcome-health': { title: 'Health', block: 'outcome', comparable: 'triad' },
  'outcome-community': { title: 'Taking part in the community', block: 'outcome', comparable: 'triad' },
  'outcome-independence': { title: 'Independence', block: 'outcome', comparable: 'triad' },
  'outcome-next-step': { title: 'Ready for the next step', block: 'outcome', comparable: 'triad' },
  'outcome-employment': { title: 'Chances of paid work', block: 'outcome', comparable: 'triad' },

  // In their own words.
  'words-works-well': { title: 'What works well', block: 'own-words', comparable: 'nothing' },
  'words-better': { title: 'What would make it better', block: 'own-words', comparable: 'nothing' },

  // Equality, about the person who is answering.
  'equality-sex': { title: 'Sex', block: 'equality', comparable: 'nothing' },
  'equality-ethnic-group': { title: 'Ethnic group', block: 'equality', comparable: 'nothing' },
  'equality-white': { title: 'White background', block: 'equality', comparable: 'nothing' },
  'equality-mixed': { title: 'Mixed or multiple ethnic background', block: 'equality', comparable: 'nothing' },
  'equality-asian': { title: 'Asian background', block: 'equality', comparable: 'nothing' },
  'equality-black': { title: 'Black background', block: 'equality', comparable: 'nothing' },
  'equality-other': { title: 'Other ethnic background', block: 'equality', comparable: 'nothing' },
  'equality-disability': { title: 'Long-term condition or disability', block: 'equality', comparable: 'nothing' },
  ...shortBreaksConcepts,
} as const satisfies Readonly<Record<string, Concept>>;
