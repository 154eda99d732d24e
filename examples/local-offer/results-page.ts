import { html } from 'hono/html';
import type { ResultsDocument } from '@poet/collector';
import { concepts } from '@poet/core/content';
import type { ConceptId } from '@poet/core/content';
import type { Audience, QuestionResult, Share } from '@poet/core';
import type { AudienceResults } from './read-results.ts';

/** A piece of a page: text in it is escaped already. */
export type Html = ReturnType<typeof html>;

/** The results of every audience: the six questions about support and those about the difference made, as tables. */
export function resultsPage(all: readonly AudienceResults[]): Html {
  if (all.every(({ own, england }) => own.n === null && england.n === null)) return nothingYet();
  return html`<p>
      Good and poor are the people who chose one of the two best, or one of the two worst, answers; all others chose the middle. Under each
      percentage stands its 95% interval: had everybody been asked, the percentage would most likely lie within it.
    </p>
    ${hasReplay(all) ? englandNote() : ''} ${all.map(audienceSection)}`;
}

function nothingYet(): Html {
  return html`<div class="notice">
    <h2>Nothing to show yet</h2>
    <p>We show results when at least 10 people have taken part, so that nobody can be recognised.</p>
    <p>You can help: <a href="index.html#tell-us">tell us what you think</a>.</p>
    <p>For whoever runs this example: <code>npm run replay</code> sends 5,774 synthetic records, and then this page has tables.</p>
  </div>`;
}

/** In place of the results, when the collector cannot be asked. */
export function resultsUnavailable(): Html {
  return html`<div class="notice problem" role="alert">
    <h2>We cannot show the results at the moment</h2>
    <p>Nothing that anybody sent is lost. Please try again in a few minutes.</p>
  </div>`;
}

const audienceTitles: Readonly<Record<Audience, string>> = {
  'young-person': 'Children and young people',
  'parent-carer': 'Parents and carers',
  practitioner: 'Practitioners',
};

function audienceSection({ instrument, own, england }: AudienceResults): Html {
  const title = audienceTitles[instrument.audience];
  const id = `results-${instrument.audience}`;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <div class="sources">${ownResults(own, title)} ${englandResults({ own, england }, title)}</div>
  </section>`;
}

function ownResults(own: ResultsDocument, title: string): Html {
  if (own.n !== null) return table(own, `${title} in Westmere: ${number(own.n)} people`);
  return html`<div class="notice">
    <h3>Westmere</h3>
    <p>Not enough answers yet. We show results when at least 10 people have taken part, so that nobody can be recognised.</p>
  </div>`;
}

function englandResults({ own, england }: Pick<AudienceResults, 'own' | 'england'>, title: string): Html {
  const others = (england.n ?? 0) - (own.n ?? 0);
  const ours = own.n === null ? '' : `, and the ${number(own.n)} from Westmere`;
  if (others > 0) return table(england, `${title} in England: ${number(others)} synthetic records with published margins, 2015/16${ours}`);
  return html`<div class="notice">
    <h3>England</h3>
    <p>Nothing to compare with yet. For whoever runs this example: <code>npm run replay</code> sends synthetic records to compare with.</p>
  </div>`;
}

function hasReplay(all: readonly AudienceResults[]): boolean {
  return all.some(({ own, england }) => (england.n ?? 0) > (own.n ?? 0));
}

function englandNote(): Html {
  return html`<div class="notice">
    <p>
      <strong>England (synthetic records with published margins, 2015/16).</strong> Nobody’s real answers are in these tables. Six figures
      for children and young people are as published for 2015/16; all others are made up. What was sent on this site is counted in too, so a
      figure may be a point away from the published one.
    </p>
  </div>`;
}

const groups = [
  { block: 'support', title: 'The support', good: 'Good', poor: 'Poor' },
  { block: 'outcome', title: 'The difference made', good: 'Better', poor: 'Worse' },
] as const;

function table({ questions }: ResultsDocument, caption: string): Html {
  return html`<table class="results">
    <caption>
      ${caption}
    </caption>
    ${groups.map((group) => {
      const rows = questions.filter((question) => isCore(question) && blockOf(question) === group.block);
      return html`<tbody>
        <tr class="group">
          <th scope="col">${group.title}</th>
          <th scope="col">${group.good}</th>
          <th scope="col">${group.poor}</th>
        </tr>
        ${rows.map(row)}
      </tbody>`;
    })}
  </table>`;
}

function row({ concept, n, positive, negative }: QuestionResult): Html {
  const { title } = concepts[concept as ConceptId];
  if (positive?.kind !== 'share' || negative?.kind !== 'share') {
    return html`<tr>
      <th scope="row">${title}</th>
      <td colspan="2">Fewer than 10 people answered: not shown</td>
    </tr>`;
  }
  return html`<tr>
    <th scope="row">${title} <small>${number(n)} answers</small></th>
    <td>${cell(positive, 'good')}</td>
    <td>${cell(negative, 'poor')}</td>
  </tr>`;
}

/** The bar says nothing that the words beside it do not, so it is hidden from screen readers. Lengths are attributes: the page allows no inline style. */
function cell({ percent, lower, upper }: Extract<Share, { kind: 'share' }>, kind: 'good' | 'poor'): Html {
  const [from, to] = [lower, upper].map((end) => Math.round(end * 100));
  return html`<strong>${percent}%</strong>
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="6"></rect>
      <rect class="${kind}" width="${percent}" height="6"></rect>
      <line class="interval" x1="${lower * 100}" x2="${upper * 100}" y1="3" y2="3"></line>
    </svg>
    <small>${from} to ${to}%</small>`;
}

function number(n: number | null): string {
  return n === null ? '' : n.toLocaleString('en-GB');
}

/** Supplementary questions have their module in their name: `short-breaks@1.0.0/…`. */
function isCore({ question }: QuestionResult): boolean {
  return !question.includes('/');
}

function blockOf({ concept }: QuestionResult): string | undefined {
  return Object.hasOwn(concepts, concept) ? concepts[concept as ConceptId].block : undefined;
}
