import type { RecordStore } from '../device/record-store.ts';
import type { DispatchEffects } from './dispatch.ts';
import { keepEffects } from './keep-effects.ts';
import type { OutboxRecord, UnsentRecord } from './outbox-record.ts';
import type { OutboxWorld, SendOptions } from './outbox.ts';

/** What is handed to an outbox. */
export type Posting = Pick<UnsentRecord, 'submissionId' | 'survey' | 'bytes' | 'endpoint' | 'invitation'>;

/** What one submission is sent with. */
export interface Sending {
  readonly world: OutboxWorld;
  readonly records: RecordStore<OutboxRecord>;
  readonly posting: Posting;
  readonly options: SendOptions;
}

/** What a submission on its way does to the device, to the other tabs and to the network. */
export function outboxEffects(sending: Sending): DispatchEffects {
  const { world, records, posting, options } = sending;
  const { submissionId, endpoint, invitation } = posting;
  const { keep, bytes } = keepEffects(sending);
  return {
    keep,
    inTurn: (work, signal) => world.device.exclusively(`sending ${submissionId}`, work, signal),
    async before() {
      const record = await records.get(submissionId);
      return record?.kind === 'receipted' ? { kind: 'arrived', receipt: record.receipt } : null;
    },
    async attempt(signal) {
      if (options.deliver) return options.deliver(bytes());
      if (endpoint === null) return { kind: 'stuck', reason: 'no-endpoint' };
      return world.exchange({ submissionId, bytes: bytes(), endpoint, invitation }, { signal });
    },
    wait: (delayMs, signal) => world.wait(delayMs, signal),
    nowMs: () => world.nowMs(),
    random: () => world.random(),
  };
}
