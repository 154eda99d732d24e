import { NonSubstantive, plainWords, wordsIn } from '@poet/core';
import type { Question, Scale, Text } from '@poet/core';
import { partsOf, questionsOf } from '@poet/core/check.js';
import { pointPicture, wayPicture } from '@poet/core/content/pictures/find-picture.js';
import { optionPictures } from '@poet/core/content/pictures/option-pictures.js';
import * as scales from '@poet/core/content/scales.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { nonSubstantiveLabel } from '../messages.ts';
import { questionStyles } from '../questions/questions.styles.ts';
import { drawPictures } from '../survey/draw-pictures.ts';
import type { PictureSubject } from '../survey/pictures.ts';
import { hasWords } from './has-words.ts';
import { shippedDefinitions } from './load-sheet.ts';
import { pictureStyles } from './picture-page.styles.ts';

const draw = drawPictures('en', null);

const noPicture: Text = { en: 'There is no picture.' };

/** A page of pictures, with the rules that the survey itself draws them by. */
export function drawPicturePage(title: string, pictures: unknown): TemplateResult {
  return html`<style>
      ${questionStyles.cssText}${pictureStyles.cssText}
    </style>
    <main class="picture-page" lang="en">
      <h1>${title}</h1>
      ${pictures}
    </main>`;
}

/** What pictures of questions are of: each concept, with a question that asks about it. `find`: only those with some words; empty: all. */
export function drawConcepts(pictures: readonly (readonly [concept: string, picture: { readonly alt: Text }])[], find = ''): unknown {
  const asked = questionsByConcept();
  const found = pictures.filter(([concept, { alt }]) => hasWords([concept, asked.get(concept) ?? '', english(alt)], find));
  const cards = found.map(([concept, { alt }]) =>
    drawCard({ kind: 'concept', concept }, { id: concept, words: asked.get(concept) ?? 'No question asks about it.', alt }),
  );
  return html`<p role="status">${found.length === pictures.length ? '' : `${found.length} of `}${pictures.length} pictures.</p>
    <div class="cards">${cards}</div>`;
}

/** The points of every scale that POET ships, each with its words. */
export function drawScales(): unknown {
  return Object.values<Scale>(scales).map(({ id, points }) => {
    const cards = points.map((point) => {
      const alt = pointPicture(id, point.id)?.alt ?? noPicture;
      return drawCard({ kind: 'point', scale: id, point: point.id }, { id: point.id, words: english(point.label), alt });
    });
    return html`<h2><code>${id}</code></h2>
      <div class="cards scale">${cards}</div>`;
  });
}

/** The options that have pictures of their own, by what their question asks about: in young people’s words where they are asked it. */
export function drawOptions(): unknown {
  const questions = askedOfFamilies();
  return Object.entries(optionPictures).map(([concept, pictures]) => {
    const about = questions.filter((one) => one.concept === concept && 'options' in one);
    const labels = new Map(about.flatMap((one) => ('options' in one ? one.options.map(({ id, label }) => [id, label] as const) : [])));
    const cards = Object.entries(pictures).map(([id, { alt }]) =>
      drawCard({ kind: 'option', concept, option: id }, { id, words: english(labels.get(id) ?? {}), alt }),
    );
    const text = about.at(-1)?.text;
    return html`<h2><code>${concept}</code> ${text ? english(text) : ''}</h2>
      <div class="cards scale">${cards}</div>`;
  });
}

/** The answers that are not a view. */
export function drawWays(): unknown {
  const ways = NonSubstantive.options;
  return html`<div class="cards scale">
    ${ways.map((way) => drawCard({ kind: 'way', way }, { id: way, words: nonSubstantiveLabel(way), alt: wayPicture(way).alt }))}
  </div>`;
}

interface About {
  readonly id: string;
  /** The words that the picture stands beside. */
  readonly words: string;
  readonly alt: Text;
}

function drawCard(subject: PictureSubject, { id, words, alt }: About): unknown {
  return html`<figure data-picture=${id}>
    <div class="grounds">
      <div class="ground white">${draw(subject)}</div>
      <div class="ground dark">${draw(subject)}</div>
    </div>
    <figcaption>
      <code>${id}</code>
      <p>${words}</p>
      <p class="alt">${english(alt)}</p>
    </figcaption>
  </figure>`;
}

/** The first question about each concept that families and young people are asked. */
function questionsByConcept(): ReadonlyMap<string, string> {
  const questions = askedOfFamilies().map(({ concept, text }) => [concept, english(text)] as const);
  return new Map(questions.reverse());
}

function askedOfFamilies(): readonly Question[] {
  return shippedDefinitions
    .flatMap(partsOf)
    .filter(({ audience }) => audience !== 'practitioner')
    .flatMap(questionsOf)
    .map(({ question }) => question);
}

function english(text: Text): string {
  return plainWords(wordsIn(text, 'en'));
}
