import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'puppeteer-core';
import type { OpenPage } from './open-page.ts';

/** A file that a page has let the person save. */
export interface Download {
  readonly name: string;
  readonly text: string;
}

const patienceMs = 20_000;

/** Does something that saves a file, and gives the file. */
export async function saveFile(browser: Browser, { page }: OpenPage, act: () => Promise<unknown>): Promise<Download> {
  const folder = await mkdtemp(join(tmpdir(), 'poet-download-'));
  const session = await browser.target().createCDPSession();
  try {
    const browserContextId = page.browserContext().id;
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allowAndName',
      downloadPath: folder,
      eventsEnabled: true,
      ...(browserContextId !== undefined && { browserContextId }),
    });
    const saved = awaitSaved(session);
    await act();
    const { name, guid } = await saved;
    return { name, text: await readFile(join(folder, guid), 'utf8') };
  } finally {
    await session.detach();
    await rm(folder, { recursive: true, force: true });
  }
}

function awaitSaved(session: CDPSession): Promise<{ name: string; guid: string }> {
  return new Promise((resolve, reject) => {
    let name = '';
    const timer = setTimeout(() => reject(new Error(`No file was saved within ${patienceMs} ms.`)), patienceMs);
    session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => (name = suggestedFilename));
    session.on('Browser.downloadProgress', ({ state, guid }) => {
      if (state === 'inProgress') return;
      clearTimeout(timer);
      if (state === 'completed') resolve({ name, guid });
      else reject(new Error('The download was cancelled.'));
    });
  });
}
