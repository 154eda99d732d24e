import { parentPort, workerData } from 'node:worker_threads';
import { loadSolver } from '@poet/core/audit.js';
import { makeRelease } from './make-release.ts';
import type { ReleaseMaterial } from './material.ts';

// It comes from `makeInThread`, and from nobody else.
const material = workerData as ReleaseMaterial;
const made = makeRelease(material, {
  solver: await loadSolver(),
  onProgress: (done, of) => parentPort?.postMessage({ kind: 'progress', done, of }),
});
parentPort?.postMessage({ kind: 'done', made });
