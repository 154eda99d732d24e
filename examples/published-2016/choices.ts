import type { AnswerableQuestion, AnswerValue, Audience, Option } from '@poet/core';
import { drawn, random } from './random.ts';
import type { Random } from './random.ts';

/** What one person answers to a question that is not on a scale; `null` leaves it out. Own words and days are always left out: nobody's words are invented. */
export function chosen(question: AnswerableQuestion, audience: Audience, chance: Random): AnswerValue | null {
  switch (question.kind) {
    case 'single':
      return drawn(weighted(question, audience), chance);
    case 'multiple':
      return someOf(question, audience, chance);
    case 'number':
      return Math.floor((question.min ?? 0) + chance.share() * Math.min(20, (question.max ?? 20) - (question.min ?? 0)));
    case 'scale':
    case 'text':
    case 'date':
      return null;
  }
}

type SingleOrMultiple = Extract<AnswerableQuestion, { kind: 'single' | 'multiple' }>;
type Multiple = Extract<AnswerableQuestion, { kind: 'multiple' }>;

/** One, and with falling likelihood more, in the order of the list; an exclusive option stays alone. */
function someOf(question: Multiple, audience: Audience, chance: Random): string[] {
  const weights = weighted(question, audience);
  const picked = new Set<string>();
  do picked.add(drawn(weights, chance));
  while (picked.size < (question.max ?? 3) && chance.share() < 0.4);
  const alone = question.options.find((option) => option.exclusive && picked.has(option.id));
  return alone ? [alone.id] : question.options.map(({ id }) => id).filter((id) => picked.has(id));
}

function weighted({ id, options }: SingleOrMultiple, audience: Audience): (readonly [option: string, weight: number])[] {
  const chance = random(`weights/${id}`);
  const known = likely[`${audience}/${id}`] ?? likely[id] ?? {};
  return options.map((option: Option) => [option.id, known[option.id] ?? (option.exclusive ? 0.1 : 0.3 + chance.share())] as const);
}

/** SYNTHETIC: out of a hundred, where evenly spread answers would look odd. None of these was published. */
const likely: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  helper: { alone: 35, 'with-help': 43, 'someone-else': 22 },
  age: { 'age-0-4': 4, 'age-5-10': 31, 'age-11-15': 38, 'age-16-18': 18, 'age-19-25': 9 },
  relationship: { parent: 90, relative: 4, 'foster-carer': 4, 'other-carer': 2 },
  setting: { 'early-years': 4, mainstream: 37, unit: 9, special: 36, college: 9, home: 2, elsewhere: 2, none: 1 },
  'plan-length': { 'under-1-year': 68, 'from-1-year': 32, 'from-3-years': 0, 'from-5-years': 0 },
  'work-area': { setting: 56, 'council-education': 17, health: 13, 'social-care': 8, voluntary: 3, another: 3 },
  'budget-held': { yes: 9, no: 91 },
  'equality-sex': { female: 88, male: 12 },
  'young-person/equality-sex': { female: 27, male: 73 },
  'equality-disability': { 'a-lot': 5, 'a-little': 13, no: 82 },
  'young-person/equality-disability': { 'a-lot': 45, 'a-little': 35, no: 20 },
  'equality-ethnic-group': { white: 80, mixed: 4, asian: 9, black: 5, other: 2 },
  'equality-white': { 'white-british': 93, 'white-irish': 1, 'white-traveller': 1, 'white-roma': 0.5, 'white-other': 4.5 },
};
