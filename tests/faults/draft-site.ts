import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listen } from '@poet/collector';
import type { Listening } from '@poet/collector';
import { compose } from '@poet/core';
import type { Instrument, Survey } from '@poet/core';
import { cdnFolder } from '../../scripts/sizes.mjs';

const instrument: Instrument = {
  format: 'poet-instrument/1',
  id: 'example/drafts',
  version: '1.0.0',
  audience: 'parent-carer',
  plan: 'ehcp',
  title: { en: 'A synthetic survey' },
  scales: [],
  sections: [
    {
      id: 'main',
      title: { en: 'Main' },
      questions: [
        { id: 'words', kind: 'text', concept: 'words', text: { en: 'What would you like to say?' } },
        {
          id: 'colour',
          kind: 'single',
          concept: 'colour',
          text: { en: 'Which colour?' },
          options: [
            { id: 'red', label: { en: 'Red' } },
            { id: 'blue', label: { en: 'Blue' } },
          ],
        },
      ],
    },
  ],
};

/** The survey of these pages: one question in own words, one with a choice. Synthetic. */
export function draftSurvey(): Survey {
  const composed = compose(instrument, []);
  if (composed.kind === 'issues') throw new Error(composed.issues[0]?.message);
  return composed.value;
}

/** What a page says about its surveys, by path: the attributes of each. */
export type DraftPages = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** Serves pages with the built element, and nothing that receives answers. */
export async function startDraftSite(pages: DraftPages): Promise<Listening> {
  const survey = JSON.stringify(draftSurvey());
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const surveys = pages[pathname];
    if (surveys) return typed(pageOf(surveys), 'text/html; charset=utf-8');
    if (pathname === '/survey.json') return typed(survey, 'application/json');
    if (pathname === '/away') return typed('<!doctype html><title>Away</title><p>Another page', 'text/html; charset=utf-8');
    const file = /^\/poet\/(poet[\w.-]*\.js)$/.exec(pathname)?.[1];
    if (file) return typed(await readFile(path.join(cdnFolder, file), 'utf8'), 'text/javascript');
    return new Response('Not found', { status: 404 });
  };
  return listen({ fetch: answer, host: '127.0.0.1', port: 0 });
}

function typed(body: string, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': type } });
}

function pageOf(surveys: readonly Readonly<Record<string, string>>[]): string {
  const tags = surveys.map((attributes) => {
    const all = { src: '/survey.json', authority: '302', layout: 'section', ...attributes };
    return `<poet-survey ${Object.entries(all)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ')}>Another way</poet-survey>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>A page</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" /><link rel="icon" href="data:," />
    <script type="module" src="/poet/poet.js"></script></head><body><main>${tags.join('<hr />')}</main></body></html>`;
}
