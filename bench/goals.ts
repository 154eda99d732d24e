import type { MeasureId, Samples } from './measure/samples.ts';
import type { JobResult, NodeResult } from './node/measure-node.ts';

/** One goal beside what was measured. `null`: not measured in this run. */
export interface GoalResult {
  readonly goal: string;
  readonly figure: string;
  readonly met: boolean | null;
}

interface Figures {
  readonly samples: Samples;
  readonly node: NodeResult | null;
}

/** What `<poet-survey>` set out to reach, and whether it did. */
export function judge({ samples, node }: Figures): readonly GoalResult[] {
  return [
    atMost('First question at CPU ×4: at most 1.3 × the plain page', 1.3, toFloor(samples, 'first-4')),
    atMost('Main-thread work per answer, 40 questions: at most 1.5 × the plain page', 1.5, toFloor(samples, 'answer-work-40')),
    atMost('Main-thread work per answer, 1,000 questions: at most 2.5 × the plain page', 2.5, toFloor(samples, 'answer-work-1000')),
    atMost('Mounting 1,000 questions: at most 4 × the plain page', 4, toFloor(samples, 'mount-1000')),
    bytes(samples),
    nothingLeft(samples),
    atMost('Checking and scoring a submission: at most 2 × `JSON.parse` of its text', 2, toJsonParse(node)),
  ];
}

function atMost(goal: string, limit: number, ratio: number | null): GoalResult {
  return ratio === null ? { goal, figure: 'not measured', met: null } : { goal, figure: `${ratio.toFixed(2)} ×`, met: ratio <= limit };
}

function toFloor(samples: Samples, measure: MeasureId): number | null {
  return ratioOf(samples.medianOf('poet', measure), samples.medianOf('plain', measure));
}

function bytes(samples: Samples): GoalResult {
  const share = ratioOf(samples.medianOf('poet', 'wire'), samples.medianOf('surveyjs', 'wire'));
  const goal = 'Bytes to the first question: at most a tenth of SurveyJS’s';
  return share === null
    ? { goal, figure: 'not measured', met: null }
    : { goal, figure: `${(share * 100).toFixed(1)} %`, met: share <= 0.1 };
}

/** Below these nothing can be told from the browser's own bookkeeping, which moves by as much for the plain page. */
const stillNothing = { heapKiB: 200, nodes: 20, listeners: 20 } as const;

function nothingLeft(samples: Samples): GoalResult {
  const goal = `Nothing left by 200 mounts and unmounts (under ${stillNothing.nodes} nodes, ${stillNothing.listeners} listeners, ${stillNothing.heapKiB} KiB in all)`;
  const heapKiB = samples.medianOf('poet', 'left-heap');
  const nodes = samples.medianOf('poet', 'left-nodes');
  const listeners = samples.medianOf('poet', 'left-listeners');
  if (heapKiB === null || nodes === null || listeners === null) return { goal, figure: 'not measured', met: null };
  const met = heapKiB < stillNothing.heapKiB && nodes < stillNothing.nodes && listeners < stillNothing.listeners;
  return { goal, figure: `${nodes} nodes, ${listeners} listeners, ${heapKiB.toFixed(0)} KiB`, met };
}

function toJsonParse(node: NodeResult | null): number | null {
  const median = (id: JobResult['id']): number | null => node?.jobs.find((job) => job.id === id)?.microseconds.median ?? null;
  return ratioOf(median('poet'), median('json-parse'));
}

function ratioOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one / other;
}
