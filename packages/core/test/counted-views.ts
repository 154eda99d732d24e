import assert from 'node:assert/strict';
import { compose } from '../src/compose/compose.ts';
import { releaseCuts } from '../src/compare/release-cuts.ts';
import type { AuthorityTally, ReleaseCuts, Subjects } from '../src/compare/release-cuts.ts';
import type { Instrument } from '../src/model/instrument.ts';
import type { Period } from '../src/model/period.ts';
import type { Place } from '../src/model/place.ts';
import type { Survey } from '../src/model/survey.ts';
import type { Tally } from '../src/model/tally.ts';
import { loadSolver } from '../src/protect/audit/linear-program.ts';
import { protectRelease } from '../src/protect/audit/protect-release.ts';
import type { ReleaseInput } from '../src/protect/release.ts';
import type { ProtectedRelease } from '../src/protect/protected-release.ts';
import { pin } from '../src/model/pin.ts';

/** Days that tests report on. */
export const autumn: Period = { kind: 'term', year: '202526', term: 'autumn', from: '2025-09-01', to: '2025-12-31' };

/** A region of four authorities, and one of two. */
export const north = 'E12000001';
export const london = 'E12000007';
export const barnet: Place = { kind: 'authority', code: '302', name: 'Barnet', region: { code: london, name: 'London' } };

/** What about a survey may differ between two. */
interface Differences {
  readonly id?: string;
  readonly version?: string;
  readonly audience?: Instrument['audience'];
}

/** A survey with one section of scale questions, each of which has a positive, a middle and a negative point. */
export function viewsSurvey(
  questions: readonly string[],
  { id = 'example/views', version = '1.0.0', audience = 'parent-carer' }: Differences = {},
): Survey {
  const composed = compose({
    ...{ format: 'poet-instrument/1', id, version, audience, plan: 'ehcp', title: { en: 'Views' } },
    scales: [
      {
        id: 'view',
        points: [
          { id: 'good', label: { en: 'Good' }, polarity: 'positive' },
          { id: 'neither', label: { en: 'Neither' }, polarity: 'neutral' },
          { id: 'poor', label: { en: 'Poor' }, polarity: 'negative' },
        ],
      },
    ],
    sections: [
      {
        ...{ id: 'support', title: { en: 'The support' } },
        questions: questions.map((question) => ({
          kind: 'scale',
          id: question,
          concept: question,
          text: { en: `How is ${question}?` },
          scale: 'view',
        })),
      },
    ],
  });
  assert.ok(composed.kind === 'ok', JSON.stringify(composed));
  return composed.value;
}

/** How many people find something good, neither, and poor. */
export type Views = readonly [good: number, neither: number, poor: number];

/** A tally in which so many people gave each view; those who answered less than others have skipped the question. */
export function viewsTally(survey: Survey, views: Readonly<Record<string, Views>>): Tally {
  const answered = Object.values(views).map(([good, neither, poor]) => good + neither + poor);
  const n = Math.max(0, ...answered);
  const questions = Object.entries(views).map(([question, [good, neither, poor]]) => {
    const counts = new Map(Object.entries({ good, neither, poor }));
    const people = good + neither + poor;
    const statuses = new Map([['answered', people] as const, ...(n > people ? [['skipped', n - people] as const] : [])]);
    return [question, { counts, statuses }] as const;
  });
  return { survey: pin(survey), n, questions: new Map(questions) };
}

/** One authority of London, unless another region is named. */
export function inRegion(code: string, tally: Tally, region = london): AuthorityTally {
  return { code, region, tally };
}

const solver = await loadSolver();

/** What `report` takes of a release. */
export interface Passed extends Pick<ReleaseCuts, 'wholes'> {
  readonly release: ProtectedRelease;
}

/** For which days and reports figures are made: this autumn, and authority 302, unless others are given. */
interface Wanted extends Partial<Pick<Period, 'from' | 'to'>> {
  readonly subjects?: Subjects;
  readonly isReported?: (question: string) => boolean;
}

/** The figures of authorities in one autumn, protected for the reports of all of them. */
export function protectedFor(survey: Survey, authorities: readonly AuthorityTally[]): ProtectedRelease {
  return passedFor(survey, authorities, { subjects: authorities.map(({ code }) => code) }).release;
}

/** The figures of authorities, protected. */
export function passedFor(survey: Survey, authorities: readonly AuthorityTally[], { subjects = ['302'], ...wanted }: Wanted = {}): Passed {
  const { from = autumn.from, to = autumn.to, isReported = () => true } = wanted;
  const { cuts, wholes, rests } = releaseCuts({ survey, from, to, authorities, isReported }, subjects);
  return { release: passed({ surveys: [survey], cuts, wholes, rests }), wholes };
}

/** A release that has passed the audit. */
export function passed(input: Omit<ReleaseInput, 'id'>): ProtectedRelease {
  const outcome = protectRelease({ id: 'test', ...input }, { solver });
  if (outcome.kind === 'protected') return outcome.release;
  throw new Error(outcome.kind === 'unsafe' ? outcome.audit.breaches[0]?.message : outcome.issues[0]?.message);
}
