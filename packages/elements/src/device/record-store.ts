/** Why something is kept in the memory of the page only, and goes with it. */
export type MemoryReason =
  /** There is no IndexedDB. */
  | 'missing'
  /** The browser does not let this page keep anything: a private window, a frame of another origin, a setting. */
  | 'denied'
  /** Opening took longer than its budget. */
  | 'no-answer'
  /** The same, since another tab holds an older version open. */
  | 'blocked'
  /** There is no room. */
  | 'full'
  /** Another version of POET keeps its records here in a way that this one does not know. */
  | 'other-version'
  /** Anything else. */
  | 'failed';

/** Where a record is after it was put. On the device: it is there when the page is opened again. */
export type Kept = { readonly where: 'device' } | { readonly where: 'memory'; readonly reason: MemoryReason };

/** How a record is written. `strict` ends when it is on the disk, not only with the operating system. `relaxed` by default. */
export interface Writing {
  readonly durability?: 'strict' | 'relaxed';
}

/**
 * Records of one kind by key, each written as a whole. What cannot be kept on the device is kept in memory, and found again as if it were there.
 * What is on the device and no such record is left where it is, and never found.
 */
export interface RecordStore<T> {
  get(key: string): Promise<T | null>;
  /** All of them, by key. */
  list(): Promise<ReadonlyMap<string, T>>;
  /** Ends when the transaction has completed, and says where the record is. */
  put(key: string, value: T, writing?: Writing): Promise<Kept>;
  /** Replaces a record by what it was: nothing else, in whichever tab, comes between. `null` deletes. `change` may run twice. */
  change(key: string, change: (before: T | null) => T | null, writing?: Writing): Promise<Kept>;
  /** Ends when the record is gone. Throws where it is on the device and cannot be deleted. */
  delete(key: string, writing?: Writing): Promise<void>;
}
