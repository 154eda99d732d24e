import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { isEasyRead, start } from '@poet/core';
import type { Survey } from '@poet/core';
import { nothing } from 'lit';
import { inLanguage } from '../localize.ts';
import { drawSurvey } from '../survey/draw-survey.ts';
import { languageTag } from '../survey/language-tag.ts';
import { drawLink } from '../survey/load-films.ts';
import { drawReadAloud } from '../survey/load-read-aloud.ts';
import { tryToLoad } from '../survey/load-survey.ts';
import { drawPresentations, hasEasyRead } from '../survey/presentation.ts';

export { servedStyles } from './served-styles.ts';

/** What a server draws the first page of a survey with. It must be what the attributes of the element say. */
export interface ServedOptions {
  /** Where the text of {@link servedStyles} is to be had. */
  readonly stylesheet: string;
  /** BCP 47 tag, as in `lang`; English by default. */
  readonly language?: string;
  readonly layout?: 'question' | 'section';
  readonly exit?: string;
}

/**
 * The first page of a survey as a shadow root that a browser makes while it reads the page: a `<template shadowrootmode="open">`, to stand first inside
 * `<poet-survey …>`, before what is to be seen where no script runs. When the script is there, the element goes on with these very nodes.
 */
export async function renderSurvey(
  survey: Survey,
  { stylesheet, language = 'en', layout = 'question', exit = '' }: ServedOptions,
): Promise<string> {
  const wanted = { tag: languageTag(language), symbols: null, resume: null };
  const loaded = await tryToLoad({ kind: 'value', survey }, wanted, new AbortController().signal);
  if (loaded.kind === 'issues') throw new Error(loaded.issues[0]?.message);
  const { tag, direction, picture, language: words } = loaded.value;
  const shown = { state: { kind: 'filling', session: start(loaded.value.survey, { layout }) }, submissionId: '' } as const;
  const looks = { isSimple: isEasyRead(tag), isLarge: false };
  const telling = {
    ...{ language: tag, direction, picture, exit, later: null, sender: null, isLarge: false, films: { draw: drawLink } },
    drafts: { draw: () => nothing },
    aloud: { draw: () => (looks.isSimple ? drawReadAloud({ canRead: false, isReading: false, toggle: ignore }) : nothing) },
    looks: drawPresentations(looks, hasEasyRead(survey, tag)),
  };
  // The place for the host's line about help is a slot, which has to be in some element.
  const within = { customElementHostStack: [new FallbackRenderer('poet-survey')] };
  const drawn = inLanguage(words?.words ?? null, () => [...render(drawSurvey(shown, telling, deaf), within)]);
  const page = unchosen(await collectResult(drawn));
  return `<template shadowrootmode="open"><link rel="stylesheet" href="${escaped(stylesheet)}"><slot></slot>${page}</template>`;
}

/**
 * What is not chosen is written as `checked="false"` by the library, which to a browser is chosen. In a text these letters cannot stand: its quotation
 * marks are escaped.
 */
function unchosen(page: string): string {
  return page.replaceAll('checked="false"', '');
}

/** Nobody is there yet. */
const deaf = { onClick: ignore, onSubmit: ignore, onInput: ignore };

function ignore(): void {}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
