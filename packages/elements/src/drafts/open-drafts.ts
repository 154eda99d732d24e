import { openDevice } from '../device/device.ts';
import { adoptInFront } from '../survey/adopt-in-front.ts';
import { todayInLondon } from '../survey/today-in-london.ts';
import { DraftStore } from './draft-store.ts';
import { Drafts } from './drafts.ts';
import type { DraftTools } from './drafts.ts';
import { draftStyles } from './drafts.styles.ts';

let store: DraftStore | null = null;

/** Looks whether something is saved on the device, and from then on saves the answers of a survey as its page wants it. */
export async function openDrafts(tools: DraftTools): Promise<Drafts> {
  store ??= openStore();
  const drafts = new Drafts(tools, store);
  await drafts.look();
  adoptInFront(tools.host, draftStyles);
  tools.host.addController(drafts);
  return drafts;
}

function openStore(): DraftStore {
  const device = openDevice();
  const outbox = device.records<unknown>('outbox', (record) => record ?? null);
  const drafts = device.records<unknown>('drafts', (record) => record ?? null);
  return new DraftStore(drafts, {
    today: () => todayInLondon(),
    isSealed: async (submissionId) => (await outbox.get(submissionId)) !== null,
  });
}
