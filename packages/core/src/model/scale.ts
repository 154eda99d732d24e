import { Id } from './id.ts';
import { Text } from './text.ts';
import * as z from 'zod/mini';

/** Whether a point of a scale counts as a good view, a bad one, or neither. */
export type Polarity = z.infer<typeof Polarity>;
export const Polarity = z.enum(['positive', 'neutral', 'negative']);

/** One point of a scale. */
export type ScalePoint = z.infer<typeof ScalePoint>;
export const ScalePoint = z.strictObject({ id: Id, label: Text, polarity: Polarity });

/** Points in order, from the most positive to the most negative. Several questions share one. */
export type Scale = z.infer<typeof Scale>;
export const Scale = z.strictObject({ id: Id, points: z.readonly(z.array(ScalePoint).check(z.minLength(2), z.maxLength(11))) });
