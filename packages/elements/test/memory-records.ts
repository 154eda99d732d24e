import type { Kept, RecordStore } from '../src/device/record-store.ts';

/** A device in memory, as the gate promises one: each change whole, and done when it says so. `step` ends when the next thing may happen on it. */
export function memoryRecords(
  step: (what: string) => Promise<void> = async () => undefined,
): RecordStore<unknown> & { readonly all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  const kept: Kept = { where: 'device' };
  const change = async (key: string, how: (before: unknown) => unknown): Promise<Kept> => {
    await step(`change ${key}`);
    const after = how(all.get(key) ?? null);
    if (after === null) all.delete(key);
    else all.set(key, structuredClone(after));
    await step(`changed ${key}`);
    return kept;
  };
  return {
    all,
    change,
    get: async (key) => {
      await step(`get ${key}`);
      return structuredClone(all.get(key) ?? null);
    },
    list: async () => {
      await step('list');
      return structuredClone(all);
    },
    put: (key, value) => change(key, () => value),
    delete: async (key) => void (await change(key, () => null)),
  };
}
