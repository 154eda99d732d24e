import { AuthorityCode } from './id.ts';
import * as z from 'zod/mini';

/** One of the nine regions of England, by its code in the register of the Office for National Statistics. */
export type Region = z.infer<typeof Region>;
export const Region = z.strictObject({
  code: z.string().check(z.regex(/^E12\d{6}$/, 'A region has a code such as E12000007.')),
  name: z.string(),
});

/** Whose figures these are: an authority's, a region's or the country's. */
export type Place = z.infer<typeof Place>;
export const Place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('authority'), code: AuthorityCode, name: z.string(), region: Region }),
  z.strictObject({ kind: z.literal('region'), ...Region.shape }),
  z.strictObject({ kind: z.literal('england') }),
]);
