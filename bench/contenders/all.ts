import type { Contender } from './contender.ts';
import { lit } from './lit.ts';
import { plain } from './plain.ts';
import { poet } from './poet.ts';
import { surveyjs } from './surveyjs.ts';

/** Everybody, the floor first: every ratio is to it. */
export const contenders: readonly Contender[] = [plain, lit, poet, surveyjs];
