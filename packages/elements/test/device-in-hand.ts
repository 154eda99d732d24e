import { openDevice } from '../src/device/device.ts';
import { purged } from '../src/survey/purging.ts';

const { put } = IDBObjectStore.prototype;

/** What saved answers are kept in, whatever they are. */
export const keptDrafts = openDevice().records<unknown>('drafts', (record) => record ?? null);

/** Makes the device as one that nobody has answered on, with room on it. */
export async function emptyDevice(): Promise<void> {
  IDBObjectStore.prototype.put = put;
  await purged();
  await openDevice().clear();
}

/** From now on there is no room on the device, until it is emptied. */
export function fillDevice(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('There is no room.', 'QuotaExceededError');
  };
}
