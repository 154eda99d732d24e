import type { ContenderId } from '../contenders/contender.ts';

/** What is measured, in the order of the table. `digits`: after the point. */
export const measures = {
  requests: { label: 'Requests to the first question', unit: '', digits: 0 },
  wire: { label: 'Bytes over the wire to the first question', unit: 'KiB', digits: 1 },
  'wire-after': { label: 'Bytes over the wire one second later', unit: 'KiB', digits: 1 },
  'first-1': { label: 'First question, CPU ×1', unit: 'ms', digits: 0 },
  'first-4': { label: 'First question, CPU ×4', unit: 'ms', digits: 0 },
  'first-work': { label: 'Main-thread work to the first question', unit: 'ms', digits: 0 },
  'answer-frame-40': { label: 'Click to the next frame, 40 questions', unit: 'ms', digits: 1 },
  'answer-work-40': { label: 'Main-thread work per answer, 40 questions', unit: 'ms', digits: 1 },
  'walk-work-40': { label: 'All main-thread work of the walk, per answer', unit: 'ms', digits: 1 },
  'turn-frame': { label: 'Page turn, to the frame with its first question', unit: 'ms', digits: 1 },
  'turn-work': { label: 'Main-thread work per page turn', unit: 'ms', digits: 1 },
  'mount-40': { label: 'Mount 40 questions on one page', unit: 'ms', digits: 0 },
  'mount-200': { label: 'Mount 200 questions on one page', unit: 'ms', digits: 0 },
  'mount-1000': { label: 'Mount 1,000 questions on one page', unit: 'ms', digits: 0 },
  'mount-work-1000': { label: 'Main-thread work to mount 1,000 questions', unit: 'ms', digits: 0 },
  'answer-frame-1000': { label: 'Click to the next frame, 1,000 questions', unit: 'ms', digits: 1 },
  'answer-work-1000': { label: 'Main-thread work per answer, 1,000 questions', unit: 'ms', digits: 1 },
  heap: { label: 'Heap with the survey shown', unit: 'MiB', digits: 2 },
  nodes: { label: 'DOM nodes that Chromium holds', unit: '', digits: 0 },
  elements: { label: 'Elements in the page, shadow roots included', unit: '', digits: 0 },
  'left-heap': { label: 'Heap left by 200 mounts and unmounts', unit: 'KiB', digits: 0 },
  'left-nodes': { label: 'Nodes left by them', unit: '', digits: 0 },
  'left-listeners': { label: 'Listeners left by them', unit: '', digits: 0 },
} as const satisfies Record<string, { label: string; unit: string; digits: number }>;
export type MeasureId = keyof typeof measures;

/** What one look at one contender gave: numbers by measure, several where one look measures several times. */
export type Sample = Partial<Record<MeasureId, readonly number[]>>;

/** All numbers of a run. */
export class Samples {
  readonly #numbers = new Map<string, number[]>();

  add(contender: ContenderId, sample: Sample): void {
    for (const [measure, numbers] of Object.entries(sample)) {
      const key = `${measure} ${contender}`;
      this.#numbers.set(key, [...(this.#numbers.get(key) ?? []), ...numbers]);
    }
  }

  of(contender: ContenderId, measure: MeasureId): readonly number[] {
    return this.#numbers.get(`${measure} ${contender}`) ?? [];
  }

  /** The median, or `null` where nothing was measured. */
  medianOf(contender: ContenderId, measure: MeasureId): number | null {
    return quartilesOf(this.of(contender, measure))?.median ?? null;
  }
}

/** The middle half of some numbers. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** The quartiles of some numbers, by linear interpolation between the two nearest (Hyndman and Fan's type 7). `null` for none. */
export function quartilesOf(numbers: readonly number[]): Quartiles | null {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? NaN;
    const above = sorted[Math.ceil(place)] ?? NaN;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
