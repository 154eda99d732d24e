import type { Absence, Concept } from '../model/concept.ts';
import { alternativeProvisionConcepts } from './modules/alternative-provision.concepts.ts';
import { annualReviewsConcepts } from './modules/annual-reviews.concepts.ts';
import { communicationConcepts } from './modules/communication.concepts.ts';
import { complaintsConcepts } from './modules/complaints.concepts.ts';
import { familyWellbeingConcepts } from './modules/family-wellbeing.concepts.ts';
import { inclusionConcepts } from './modules/inclusion.concepts.ts';
import { localOfferConcepts } from './modules/local-offer.concepts.ts';
import { movingOnConcepts } from './modules/moving-on.concepts.ts';
import { personalBudgetsConcepts } from './modules/personal-budgets.concepts.ts';
import { preparingForAdulthoodConcepts } from './modules/preparing-for-adulthood.concepts.ts';
import { shortBreaksConcepts } from './modules/short-breaks.concepts.ts';
import { therapiesConcepts } from './modules/therapies.concepts.ts';
import { transportConcepts } from './modules/transport.concepts.ts';
import { wellbeingConcepts } from './modules/wellbeing.concepts.ts';
import { workforceConcepts } from './modules/workforce.concepts.ts';

/** The id of a concept in {@link concepts}. */
export type ConceptId = keyof typeof concepts;

// Who is not asked, and why.
const planOnly: Absence = {
  plan: 'sen-support',
  because: 'It is about making an Education, Health and Care plan. How SEN Support is arranged is asked in the block school.',
};
const schoolOnly: Absence = {
  plan: 'ehcp',
  because: 'It is about the help that a school arranges by itself. How a plan is made is asked in the block process.',
};
const budgetOnly: Absence = {
  plan: 'sen-support',
  because: 'It is about the personal budget in an Education, Health and Care plan.',
};
const outOfSight: Absence = {
  audience: 'young-person',
  because: 'How services work with one another is mostly out of a young person’s sight.',
};
const ownWay: Absence = {
  audience: 'young-person',
  because: 'Adults see the process as a whole. Young people are asked whether it suited them, under process-own-way.',
};
const listenedTo: Absence = {
  audience: 'young-person',
  because: 'Young people are asked whether they themselves were listened to, under process-listened.',
};
const dates: Absence = {
  audience: 'young-person',
  because: 'Young people seldom know by when services must have done something.',
};
const ownThoughts: Absence = {
  audience: 'young-person',
  because: 'Young people are asked whether the plan says what they think now, under process-child-views.',
};
const longAgo: Absence = {
  audience: 'young-person',
  because: 'It may have been years ago, when they were too young to know.',
};
const saysUsed: Absence = {
  audience: 'young-person',
  because: 'Young people are asked whether what they themselves say is used, under school-child-views.',
};
const choosing: Absence = {
  audience: 'young-person',
  because: 'Families mostly run the budget. Young people are asked whether they help to choose, under budget-decide.',
};

/**
 * Every concept that POET’s own questions ask about, by id. A question’s wording may change; what its concept means may not.
 *
 * How to read a line. `title` is its name in tables and charts, and `block` is the part of the survey that it belongs to. The same question
 * can always be compared between places and years; `comparable` says what else may be laid side by side:
 *
 * - `triad`: the answers of practitioners, of parents and carers, and of young people, under either plan. All of them choose from the same
 *   answers, although in words of their own. Whoever is not asked stands under `absent`: an audience, a plan, or an audience under that
 *   plan, and the reason. Whoever does not stand there is asked. A module is asked under both plans.
 * - `audience`: the answers of one audience under either plan, and no more. The other audiences are not asked, or are asked something else.
 * - `nothing`: it describes who answered, leads to other questions, or is in people’s own words.
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
  'sen-support-length': { title: 'How long SEN Support has been in place', block: 'about', comparable: 'nothing' },
  'work-area': { title: 'Area of work', block: 'about', comparable: 'nothing' },
  'work-part': { title: 'Part played in plans or SEN Support', block: 'about', comparable: 'nothing' },
  'work-ages': { title: 'Ages worked with', block: 'about', comparable: 'nothing' },
  'work-plans': { title: 'Plans worked on in 12 months', block: 'about', comparable: 'nothing' },
  'work-young-people': { title: 'Young people with SEN Support worked with in 12 months', block: 'about', comparable: 'nothing' },

  // How the plan is made and kept up to date.
  'process-simple': { title: 'The process is easy', block: 'process', comparable: 'triad', absent: [planOnly, ownWay] },
  'process-next-steps': { title: 'Knowing what happens next', block: 'process', comparable: 'audience' },
  'process-parent-views': {
    title: 'Parents’ and carers’ views count',
    block: 'process',
    comparable: 'triad',
    absent: [planOnly, listenedTo],
  },
  'process-child-views': {
    title: 'The child’s or young person’s views are in the plan',
    block: 'process',
    comparable: 'triad',
    absent: [planOnly],
  },
  'process-listened': { title: 'Being listened to about the plan', block: 'process', comparable: 'audience' },
  'process-own-way': { title: 'Being asked in a way that suits', block: 'process', comparable: 'audience' },
  'process-partnership': { title: 'Services work together', block: 'process', comparable: 'triad', absent: [planOnly, outOfSight] },
  'process-time': { title: 'Things happen on time', block: 'process', comparable: 'triad', absent: [planOnly, dates] },
  'process-plan-clear': { title: 'The plan is easy to understand', block: 'process', comparable: 'triad', absent: [planOnly] },
  'process-plan-matters': { title: 'The plan says what matters', block: 'process', comparable: 'audience' },
  'process-review': { title: 'Reviews bring the plan up to date', block: 'process', comparable: 'triad', absent: [planOnly, ownThoughts] },

  // How a nursery, school or college arranges SEN Support.
  'school-noticed': { title: 'The need for help is noticed early', block: 'school', comparable: 'triad', absent: [schoolOnly, longAgo] },
  'school-finds-out': { title: 'Finding out what would help', block: 'school', comparable: 'triad', absent: [schoolOnly, saysUsed] },
  'school-parent-views': {
    title: 'Parents’ and carers’ views count',
    block: 'school',
    comparable: 'triad',
    absent: [schoolOnly, saysUsed],
  },
  'school-child-views': {
    title: 'The child’s or young person’s views are used',
    block: 'school',
    comparable: 'triad',
    absent: [schoolOnly],
  },
  'school-support-known': { title: 'Knowing what support is planned', block: 'school', comparable: 'triad', absent: [schoolOnly] },
  'school-as-planned': { title: 'Getting the support that is planned', block: 'school', comparable: 'triad', absent: [schoolOnly] },
  'school-review': { title: 'Checking how well the support works', block: 'school', comparable: 'triad', absent: [schoolOnly] },
  'school-partnership': {
    title: 'Schools and specialists work together',
    block: 'school',
    comparable: 'triad',
    absent: [schoolOnly, outOfSight],
  },
  'school-contact': { title: 'Someone to talk to about the support', block: 'school', comparable: 'triad', absent: [schoolOnly] },

  // How good the support is.
  'support-dignity': { title: 'Treated with dignity', block: 'support', comparable: 'triad' },
  'support-amount': { title: 'Amount of support', block: 'support', comparable: 'triad' },
  'support-future': { title: 'Planning for the future', block: 'support', comparable: 'triad' },
  'support-heard': { title: 'Being heard', block: 'support', comparable: 'triad' },
  'support-information': { title: 'Information about support', block: 'support', comparable: 'triad' },
  'support-choice': { title: 'Choice over support', block: 'support', comparable: 'triad' },

  // The personal budget.
  'budget-held': { title: 'Has a personal budget', block: 'budget', comparable: 'nothing' },
  'budget-experience': { title: 'Has worked with a personal budget', block: 'budget', comparable: 'nothing' },
  'budget-amount': { title: 'The amount is known', block: 'budget', comparable: 'audience' },
  'budget-decide': { title: 'Deciding how the budget is used', block: 'budget', comparable: 'triad', absent: [budgetOnly] },
  'budget-managed': { title: 'Who holds the budget', block: 'budget', comparable: 'nothing' },
  'budget-use': { title: 'What the budget is used for', block: 'budget', comparable: 'nothing' },
  'budget-ease': { title: 'The budget is easy to use', block: 'budget', comparable: 'triad', absent: [budgetOnly, choosing] },

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

  // The national catalogue of modules.
  ...shortBreaksConcepts,
  ...transportConcepts,
  ...preparingForAdulthoodConcepts,
  ...movingOnConcepts,
  ...inclusionConcepts,
  ...communicationConcepts,
  ...therapiesConcepts,
  ...wellbeingConcepts,
  ...annualReviewsConcepts,
  ...localOfferConcepts,
  ...personalBudgetsConcepts,
  ...familyWellbeingConcepts,
  ...alternativeProvisionConcepts,
  ...complaintsConcepts,
  ...workforceConcepts,
} as const satisfies Readonly<Record<string, Concept>>;
