import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Parsed } from '@poet/core';
import { hashBytes } from '../hash-bytes.ts';

/** A file of the page in a frame, as it is sent. */
export interface FrameFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
  readonly entityTag: string;
}

/** The page in a frame and all that it may load, by name. What is not among them is not there. */
export type FrameFiles = ReadonlyMap<string, FrameFile>;

/** The name of the page. */
export const framePage = 'poet-frame.html';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Reads the folder that the elements are built to, once: a request never reaches the disk, and so never leaves the folder. */
export async function loadFrameFiles(folder: string): Promise<Parsed<FrameFiles>> {
  const names = await readdir(folder).catch((): string[] => []);
  if (!names.includes(framePage)) {
    const message = `POET_ELEMENTS is "${folder}", where there is no ${framePage}. Expected the folder packages/elements/cdn, after npm run build.`;
    return { kind: 'issues', issues: [{ path: 'POET_ELEMENTS', code: 'no-frame-page', message }] };
  }
  const ours = names.filter((name) => /^poet[\w.-]*\.(js|css|html)$/.test(name));
  return { kind: 'ok', value: new Map(await Promise.all(ours.map(async (name) => [name, await load(folder, name)] as const))) };
}

async function load(folder: string, name: string): Promise<FrameFile> {
  const bytes = new Uint8Array(await readFile(path.join(folder, name)));
  const gzipped = new Uint8Array(gzipSync(bytes, { level: 9 }));
  return { type: types[path.extname(name)] ?? '', bytes, gzipped, entityTag: `"${await hashBytes(bytes)}"` };
}
