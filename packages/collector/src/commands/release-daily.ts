import { periodId } from '@poet/core/periods.js';
import type { Database } from '../database.ts';
import type { Denominators } from '../releases/denominators.ts';
import { duePeriods } from '../releases/due-periods.ts';
import type { ReleaseSchedule } from '../releases/due-periods.ts';
import { makeInThread } from '../releases/make-in-thread.ts';
import { publishRelease } from '../releases/publish-release.ts';
import type { Publication } from '../releases/publish-release.ts';
import { createReleaseStore } from '../releases/release-store.ts';
import { retainDaily } from '../retention/retain-daily.ts';
import { createStore } from '../store.ts';
import type { SurveyRegister } from '../surveys.ts';

/** What releasing by itself needs. */
export interface ReleasingDaily {
  readonly database: Database;
  readonly surveys: SurveyRegister;
  readonly schedule: ReleaseSchedule;
  readonly denominators: Denominators;
  readonly today: () => string;
  readonly complain: (line: string) => void;
  readonly onFailure: (error: unknown) => void;
  readonly pollMs?: number;
}

/** Makes the releases that are due, once a day, until it is stopped. One that is under way then is given up, and nothing of it is stored. */
export function releaseDaily({ onFailure, pollMs, ...releasing }: ReleasingDaily): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const daily = retainDaily({
    run: () => releaseDue(releasing, signal),
    today: releasing.today,
    onFailure: (error) => {
      if (!signal.aborted) onFailure(error);
    },
    ...(pollMs !== undefined && { pollMs }),
  });
  return {
    stop: async () => {
      stopping.abort();
      await daily.stop();
    },
  };
}

type Due = Omit<ReleasingDaily, 'onFailure' | 'pollMs'>;

async function releaseDue({ database, surveys, schedule, denominators, today, complain }: Due, signal: AbortSignal): Promise<void> {
  for (const period of duePeriods(schedule, today())) {
    const publication = await publishRelease({
      ...{ period, authority: null, isRestated: false, synthetic: false, minimum: 10, today: today(), isDryRun: false, denominators },
      ...{ doneBy: 'schedule', make: makeInThread, onProgress: () => {}, signal },
      store: createReleaseStore(database.maintenance, surveys),
      record: (entry) => createStore(database.db).record(entry),
    });
    const line = lineOf(periodId(period), publication);
    if (line !== null) complain(line);
  }
}

/** One line for the log, which has no count in it. What was released before, or has nothing in it, is as it should be. */
function lineOf(period: string, publication: Publication): string | null {
  switch (publication.kind) {
    case 'published':
      return `Release of ${period}: ${publication.reports.length} reports are published.`;
    case 'unsafe':
    case 'issues':
      return `Release of ${period}: nothing is published. "poet-collector release --period ${period} --dry-run" says why.`;
    case 'overtaken':
      return `Release of ${period}: ${publication.message}`;
    case 'foreseen':
    case 'released':
    case 'nothing':
      return null;
  }
}
