import type { Issue, Parsed } from '../model/issue.ts';

/** What may be published. */
export interface Rules {
  /** The fewest people who may have answered a question that is shown, for each cut. The person who looks is one of them: of 10, nine others. */
  readonly minimum: number;
  /** Whether counts are shown rounded to 5, halves up, and percentages made from the rounded ones. */
  readonly rounded: boolean;
  /** Of a sensitive question, the fewest people who may have chosen an option that is shown. */
  readonly fewestChose: number;
  /** The fewest authorities that a figure of several may be made of. */
  readonly authorities: number;
  /** The largest share of the people in a figure of several authorities that one of them may have. */
  readonly largestShare: number;
  /** Whether each authority is taken to know its own counts, shown or not: those of others are then protected from it, too. */
  readonly insiders: boolean;
  /** Below this base a figure is marked as of low reliability. */
  readonly reliableFrom: number;
}

/** The rules unless others are given. Each has its source in docs/methods.md. */
export const defaultRules: Rules = {
  minimum: 10,
  rounded: false,
  fewestChose: 5,
  authorities: 3,
  largestShare: 0.75,
  insiders: true,
  reliableFrom: 30,
};

/** Rules with the defaults for what is not given, or in words what nobody may set. */
export function rulesOf(given: Partial<Rules> = {}): Parsed<Rules> {
  const rules = { ...defaultRules, ...given };
  const issues = [
    ...wholeFrom('minimum', rules.minimum, { from: 5, why: 'Fewer than 5 people can be told apart.' }),
    ...wholeFrom('fewestChose', rules.fewestChose, { from: 3, why: 'Of two people each knows the other.' }),
    ...wholeFrom('authorities', rules.authorities, { from: 3, why: 'Of two authorities each can subtract itself.' }),
    ...wholeFrom('reliableFrom', rules.reliableFrom, { from: 0, why: 'It is a number of people.' }),
  ];
  if (!(rules.largestShare > 0 && rules.largestShare < 1)) {
    const message = `"largestShare" is ${rules.largestShare}: expected a share above 0 and below 1, such as 0.75.`;
    issues.push({ path: '/largestShare', code: 'not-allowed', message });
  }
  return issues.length > 0 ? { kind: 'issues', issues } : { kind: 'ok', value: rules };
}

function wholeFrom(name: keyof Rules, value: number, { from, why }: { from: number; why: string }): Issue[] {
  if (Number.isSafeInteger(value) && value >= from) return [];
  const message = `"${name}" is ${value}: expected a whole number from ${from}. ${why}`;
  return [{ path: `/${name}`, code: 'not-allowed', message }];
}
