import fc from 'fast-check';
import type { Scheduler } from 'fast-check';
import type { Delivery } from '../src/send/delivery.ts';
import { readOutboxRecord } from '../src/send/outbox-record.ts';
import { fates, SimulatedSite } from './simulated-site.ts';
import type { Troubles } from './simulated-site.ts';

/** What people do with the pages of a site. `page` and `submission` count from 0. */
export type Doing =
  | { readonly kind: 'open' }
  | { readonly kind: 'kill'; readonly page: number }
  | { readonly kind: 'send'; readonly page: number; readonly submission: number; readonly isTwice: boolean }
  | { readonly kind: 'retry'; readonly page: number }
  | { readonly kind: 'stop'; readonly page: number };

const index = fc.nat({ max: 3 });

/** What people may do, in any order: up to four pages and three submissions, which several pages may have as the same draft. */
export const doings = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Doing>({ kind: 'open' }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('kill' as const), page: index }) },
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('send' as const), page: index, submission: fc.nat({ max: 2 }), isTwice: fc.boolean() }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('retry' as const), page: index }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('stop' as const), page: index }) },
  ),
  { minLength: 2, maxLength: 9 },
);

const yearMs = 365 * 86_400_000;

/** What may go wrong: the network, the room on the device, and a clock that jumps by a day and by ten years. */
export const troubles: fc.Arbitrary<Troubles> = fc.record({
  fates: fc.array(fc.constantFrom(...fates), { maxLength: 12 }),
  isFull: fc.array(
    fc.nat({ max: 4 }).map((n) => n === 0),
    { maxLength: 12 },
  ),
  clockMs: fc.array(fc.constantFrom(0, -86_400_000, 86_400_000, 10 * yearMs, -10 * yearMs), { maxLength: 12 }),
});

/** What a run came to. Each list must be empty. */
export interface Findings {
  /** Said to be on the device, or to have arrived, and not there in the end. */
  readonly lost: readonly string[];
  /** Other bytes came under the id of a submission. */
  readonly doubled: readonly string[];
  /** Two pages sent one submission at the same time. */
  readonly sideBySide: readonly string[];
  /** Sent from a page that stays open, and neither arrived nor parked when nothing more happens. */
  readonly stuck: readonly string[];
  /** Answers that are still on the device in the end. Where a receipt found no room, another page may have sealed other answers to the same draft. */
  readonly leftBehind: readonly string[];
}

/** Plays what people do against what goes wrong, in the order that a scheduler chooses; then mends everything, and comes back once more. */
export async function playOutbox(scheduler: Scheduler, given: Troubles, what: readonly Doing[]): Promise<Findings> {
  const site = new SimulatedSite(scheduler, given);
  const promised = new Set<string>();
  const takeUp = (page: ReturnType<typeof site.open>) => {
    const onStep = (id: string, { kind }: Delivery) => kind === 'receipted' && promised.add(id);
    return page.outbox.takeUp({
      ...{ survey: 'survey', endpoint: '/', onFound: () => undefined },
      onStep: ({ dispatch }, delivery) => onStep(dispatch.submissionId, delivery),
    });
  };
  const pages = [site.open()];
  const dispatches = new Map<number, ReturnType<(typeof pages)[number]['outbox']['send']>[]>();

  function send(n: number, submission: number): void {
    const page = pages[n];
    if (!page?.isAlive) return;
    const submissionId = `submission-${submission}`;
    const posting = { submissionId, survey: 'survey', bytes: `answers of ${submission} on page ${n}`, endpoint: '/', invitation: null };
    const dispatch = page.outbox.send(posting, {
      onKept: ({ where }) => where === 'device' && promised.add(submissionId),
      onStep: ({ kind }) => kind === 'receipted' && promised.add(submissionId),
    });
    dispatches.set(n, [...(dispatches.get(n) ?? []), dispatch]);
  }

  /** Nobody presses anything on a page that is gone. */
  const sentFrom = (n: number) => (pages[n]?.isAlive ? (dispatches.get(n) ?? []) : []);

  function act(doing: Doing): void {
    switch (doing.kind) {
      case 'open':
        pages.push(site.open());
        return void takeUp(pages.at(-1) ?? site.open());
      case 'kill':
        return pages[doing.page]?.kill();
      case 'send':
        send(doing.page, doing.submission);
        return doing.isTwice ? send(doing.page, doing.submission) : undefined;
      case 'retry':
        return sentFrom(doing.page).forEach((dispatch) => void dispatch.happen({ kind: 'retried' }));
      case 'stop':
        return sentFrom(doing.page).forEach((dispatch) => dispatch.stop());
    }
  }

  const { task } = scheduler.scheduleSequence(what.map((doing) => ({ label: doing.kind, builder: async () => act(doing) })));
  await scheduler.waitFor(task);
  await scheduler.waitIdle();
  const open = [...dispatches].flatMap(([n, sent]) => (pages[n]?.isAlive ? sent : [])).filter(({ isStopped }) => !isStopped);
  const stuck = open.filter(({ state }) => state.kind !== 'receipted' && state.kind !== 'parked').map(({ submissionId }) => submissionId);
  for (const page of pages) page.kill();
  site.mend();
  await scheduler.waitFor(takeUp(site.open('2')));
  await scheduler.waitIdle();

  const unsent = [...site.disk]
    .filter(([id, record]) => readOutboxRecord(record)?.kind !== 'receipted' && !site.inMemory.has(id))
    .map(([id]) => id);
  return {
    lost: [...promised].filter((id) => !site.rows.has(id)),
    doubled: site.conflicts,
    sideBySide: site.sideBySide,
    stuck,
    leftBehind: unsent,
  };
}
