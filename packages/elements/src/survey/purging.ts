let going: Promise<unknown> = Promise.resolve();

/** Begins a purge. It may have to wait for its file; until it is done, no survey of the page seals anything: that would be removed too. */
export function purge(work: () => Promise<unknown>): Promise<void> {
  const done = Promise.all([going, work()]).then(() => undefined);
  going = done.catch(() => undefined);
  return done;
}

/** Ends when every purge that has begun is done. */
export function purged(): Promise<unknown> {
  return going;
}
