import { Worker } from 'node:worker_threads';
import type { MadeRelease, ReleaseMaterial } from './material.ts';

/** How making a release is followed, and ended before its time. */
export interface Following {
  readonly onProgress: (done: number, of: number) => void;
  readonly signal?: AbortSignal | undefined;
}

type Message =
  { readonly kind: 'progress'; readonly done: number; readonly of: number } | { readonly kind: 'done'; readonly made: MadeRelease };

/**
 * Makes a release in a thread of its own, so that whoever sends meanwhile does not wait for it. Only there the solver is loaded.
 * @throws what the signal gives as its reason, and whatever went wrong in there.
 */
export async function makeInThread(material: ReleaseMaterial, { onProgress, signal }: Following): Promise<MadeRelease> {
  signal?.throwIfAborted();
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./release-worker.${extension}`, import.meta.url), { workerData: material });
  const { promise, resolve, reject } = Promise.withResolvers<MadeRelease>();
  const stop = () => reject(signal?.reason);
  signal?.addEventListener('abort', stop);
  worker.on('message', (message: Message) => (message.kind === 'done' ? resolve(message.made) : onProgress(message.done, message.of)));
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('The thread that makes the release has ended before it was done.')));
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
