import { Plan } from './code-lists.ts';
import { AuthorityCode } from './id.ts';
import { isAcademicYear } from './is-academic-year.ts';
import * as z from 'zod/mini';

const year = z.string().check(z.refine(isAcademicYear, 'An academic year is six digits, such as 202526.'));

/** How many children and young people have a plan or get SEN Support, as the SEN2 or the school census counts them: a line for each authority, plan and academic year. */
export type Populations = z.infer<typeof Populations>;
export const Populations = z.strictObject({
  format: z.literal('poet-populations/1'),
  populations: z.readonly(z.array(z.strictObject({ authority: AuthorityCode, plan: Plan, year, people: z.int().check(z.positive()) }))),
});
