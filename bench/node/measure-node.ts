import { poetSurvey } from '../contenders/poet.ts';
import { quartilesOf } from '../measure/samples.ts';
import type { Quartiles } from '../measure/samples.ts';
import { surveyOf40 } from '../survey.ts';
import { jobsFor } from './jobs.ts';
import type { Job } from './jobs.ts';
import { submissionsTo } from './submissions.ts';

/** What one job came to, for one submission of 40 answers. */
export interface JobResult {
  readonly id: Job['id'];
  readonly label: string;
  /** Microseconds for one submission. */
  readonly microseconds: Quartiles;
  /** How often the job and the truth differ about whether a submission is in order; `null` for the floor, which does not judge. */
  readonly misjudged: number | null;
}

/** Everything that was measured in Node. */
export interface NodeResult {
  readonly jobs: readonly JobResult[];
  readonly submissions: number;
  /** Mean length of a submission's text, in bytes. */
  readonly meanBytes: number;
}

const submissions = 2000;

/** Checks and scores submissions in this process, every job in every round, each round starting with another one. */
export async function measureNode({ quick, say }: { quick: boolean; say: (progress: string) => void }): Promise<NodeResult> {
  const neutral = surveyOf40();
  const survey = await poetSurvey(neutral);
  const cases = submissionsTo(survey, neutral, submissions);
  const jobs = jobsFor(survey, neutral, cases);
  const times = new Map(jobs.map((job) => [job, [] as number[]]));
  say('in Node: warming up');
  for (const job of jobs) timeOf(job);
  const rounds = quick ? 5 : 21;
  for (let round = 0; round < rounds; round++) {
    if (round % 7 === 0) say(`in Node: round ${round + 1} of ${rounds}`);
    jobs.forEach((_, index) => {
      const job = jobs[(index + round) % jobs.length];
      if (job !== undefined) times.get(job)?.push(timeOf(job));
    });
  }
  const meanBytes = cases.reduce((sum, one) => sum + Buffer.byteLength(one.text), 0) / cases.length;
  return { jobs: jobs.flatMap((job) => resultOf(job, times.get(job) ?? [])), submissions, meanBytes };
}

const sliceMs = 80;

/** Microseconds for one submission, over at least a slice of time. */
function timeOf({ cases, run }: Job): number {
  const start = performance.now();
  let passes = 0;
  let elapsedMs = 0;
  while (elapsedMs < sliceMs) {
    run();
    passes++;
    elapsedMs = performance.now() - start;
  }
  return (elapsedMs * 1000) / (passes * cases.length);
}

function resultOf({ id, label, accepts, cases }: Job, times: readonly number[]): JobResult[] {
  const microseconds = quartilesOf(times);
  const misjudged = accepts === undefined ? null : cases.filter((one) => accepts(one) !== one.inOrder).length;
  return microseconds === null ? [] : [{ id, label, microseconds, misjudged }];
}
