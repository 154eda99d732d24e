import type { Verdict } from '../model/comparison.ts';
import type { Share } from '../model/result.ts';
import { percentOf } from '../score/percent.ts';
import type { SaidDifference, SaidShare } from './words.ts';

/** Numbers as a report says them. */
export interface NumberStyle {
  /** Of percentages, 0 to 3. */
  readonly decimals: number;
  readonly language: string;
}

/** `74%`, halves up; with as many decimals as the report has. */
export function sayPercent({ count, n }: { readonly count: number; readonly n: number }, { decimals }: NumberStyle): string {
  return `${percentOf(count, n, decimals).toFixed(decimals)}%`;
}

/** A share with its base and its interval. The interval is rounded outwards never: it is as exact as the percentage. */
export function sayShare(share: Extract<Share, { kind: 'share' }>, style: NumberStyle): SaidShare {
  const { lower, upper } = share;
  return { percent: sayPercent(share, style), n: sayCount(share.n, style), lower: bare(lower, style), upper: `${bare(upper, style)}%` };
}

/** `2,989` */
export function sayCount(n: number, { language }: NumberStyle): string {
  return n.toLocaleString(language === 'en' ? 'en-GB' : language);
}

/** A difference in percentage points, without its sign: the words say which way. */
export function sayDifference(verdict: Extract<Verdict, { p: number }>, style: NumberStyle): SaidDifference {
  const [kind, difference] = [verdict.kind, signed(verdict.difference, style)];
  return { kind, points: difference, lower: signed(verdict.lower, style), upper: signed(verdict.upper, style) };
}

function bare(share: number, { decimals }: NumberStyle): string {
  return (100 * share).toFixed(decimals);
}

/** With a real minus sign, which screen readers say; never "−0". */
function signed(share: number, style: NumberStyle): string {
  const text = bare(Math.abs(share), style);
  return share < 0 && Number(text) !== 0 ? `−${text}` : text;
}
