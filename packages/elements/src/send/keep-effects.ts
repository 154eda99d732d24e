import type { DispatchEffects } from './dispatch.ts';
import type { Parked, SendEvent } from './machine.ts';
import type { Sending } from './outbox-effects.ts';
import type { OutboxRecord, UnsentRecord } from './outbox-record.ts';

/** How a submission is written to the device, and which of its bytes count. */
export interface Keeping {
  readonly keep: DispatchEffects['keep'];
  /** Those that were sealed first. */
  bytes(): string;
}

const format = 'poet-outbox/1';
const strict = { durability: 'strict' } as const;

/** Writes down the seal before anything is sent, why it is parked, and in the end its receipt in the place of its answers. */
export function keepEffects({ world, records, posting, options }: Sending): Keeping {
  const { submissionId, survey, endpoint, invitation } = posting;
  let { bytes } = posting;

  /** Where to, and by which invitation, may have changed; the bytes that were sealed first are sent. */
  function seal(before: OutboxRecord | null): OutboxRecord {
    if (before?.kind === 'receipted') return before;
    return { kind: 'sealed', format, submissionId, survey, bytes: before?.bytes ?? bytes, endpoint, invitation };
  }

  async function keepSeal(): Promise<SendEvent> {
    const there = { record: seal(null) };
    const kept = await records.change(submissionId, (before) => (there.record = seal(before)), strict);
    options.onKept?.(kept);
    if (there.record.kind === 'receipted') return { kind: 'arrived', receipt: there.record.receipt };
    ({ bytes } = there.record);
    return { kind: 'kept' };
  }

  /** What has been deleted meanwhile is not brought back, here and below. */
  async function keepParked({ reason, status }: Parked): Promise<null> {
    const { version } = world;
    const parked: UnsentRecord = { kind: 'parked', format, submissionId, survey, bytes, endpoint, invitation, reason, status, version };
    await records.change(submissionId, (before) => (before && before.kind !== 'receipted' ? parked : before), strict);
    return null;
  }

  async function keepReceipt(receipt: unknown): Promise<null> {
    const receipted: OutboxRecord = { kind: 'receipted', format, submissionId, receipt };
    const kept = await records.change(submissionId, (before) => before && receipted, strict);
    if (kept.where === 'memory') await wipe(receipted);
    world.device.tell({ submissionId, receipt });
    return null;
  }

  /** No room for a receipt: the answers go all the same. Where even that fails they are sent on the next visit, and the collector knows them. */
  async function wipe(receipted: OutboxRecord): Promise<void> {
    await records.delete(submissionId, strict).catch(() => undefined);
    await records.put(submissionId, receipted, strict);
  }

  const keep: DispatchEffects['keep'] = (effect) => {
    switch (effect.kind) {
      case 'keep-seal':
        return keepSeal();
      case 'keep-parked':
        return keepParked(effect.parked);
      case 'keep-receipt':
        return keepReceipt(effect.receipted.receipt);
    }
  };
  return { keep, bytes: () => bytes };
}
