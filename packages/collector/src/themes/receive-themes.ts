import { parse } from '@poet/core';
import type { Period } from '@poet/core';
import { periodId } from '@poet/core/periods.js';
import { ReviewedThemes } from '@poet/core/report.js';
import { readDocument } from '../read-document.ts';
import type { DocumentDoor } from '../read-document.ts';
import type { SurveyRegister } from '../surveys.ts';
import { checkThemes } from './check-themes.ts';
import type { Answering } from './check-themes.ts';
import { openThemes } from './open-themes.ts';
import type { ThemesSources } from './send-themes.ts';

const limits = { maxBytes: 262_144, maxDepth: 8, maxValues: 25_000 } as const;

/**
 * `PUT /v1/themes/{period}` with an authority’s own key that opens submissions and a `poet-themes/1`: 204 when they are kept, in the place of those before; 400, 401
 * and 404 as `openThemes` has it, 413 and 415 for what is too large or no JSON by its type, 400 with issues for what are no themes of what people wrote in these days.
 */
export async function receiveThemes(
  request: Request,
  { surveys, today, ...sources }: ThemesSources & { readonly surveys: SurveyRegister },
): Promise<Response> {
  const { store } = sources;
  const opened = await openThemes(request, sources);
  if (opened.kind === 'refused') return opened.response;
  const { authority, period, doneBy } = opened;
  const themes = await readDocument(request, doorTo({ store, surveys, authority, period }));
  if (themes.kind === 'refused') return themes.response;
  await store.putThemes({
    ...{ authority, period: periodId(period), body: JSON.stringify(themes.document), putOn: today() },
    audit: { doneOn: today(), doneBy, action: 'themes put', about: aboutThemes(themes.document, authority, period) },
  });
  return new Response(null, { status: 204 });
}

function doorTo(answering: Answering): DocumentDoor<ReviewedThemes> {
  return { limits, read: (json) => parse(ReviewedThemes, json), check: (themes) => checkThemes(themes, answering), refusals };
}

function aboutThemes({ reviews }: ReviewedThemes, authority: string, period: Period): string {
  const themes = reviews.reduce((sum, review) => sum + review.themes.length, 0);
  const counted = [reviews.length === 1 ? '1 question' : `${reviews.length} questions`, themes === 1 ? '1 theme' : `${themes} themes`];
  return `authority ${authority}, ${periodId(period)}: ${counted.join(', ')}`;
}

const refusals = {
  wrong: {
    code: 'not-themes',
    title: 'The body has no themes that can be kept.',
    detail: 'Nothing was changed. The issues say what was wrong and what was expected.',
  },
  notJson: {
    code: 'not-application-json',
    title: 'Themes are sent as application/json.',
    detail: 'The Content-Type was another one. Send "Content-Type: application/json".',
  },
  tooLarge: {
    code: 'too-large',
    title: 'The themes are too large.',
    detail: `They may have ${limits.maxBytes} bytes: leave out those that fewer than ten people wrote about, and shorten labels.`,
  },
} as const;
