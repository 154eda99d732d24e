import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from '@poet/core';
import { Report } from '@poet/core/report.js';
import type { Page } from 'puppeteer-core';
import { printReport } from '../scripts/report-pdf.mjs';
import { lookAt } from './driving/look-at.ts';
import { onSite } from './driving/on-site.ts';
import { openPage } from './driving/open-page.ts';
import { unpackPdf } from './unpack-pdf.ts';

const folder = new URL('../examples/reports/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** What `<poet-report>` has drawn, once it has what is looked for in it. */
async function waitForText(page: Page, pattern: RegExp): Promise<string> {
  const handle = await page.waitForFunction(
    (source) => {
      const element = document.querySelector('poet-report');
      const text = `${document.querySelector('#found')?.textContent} ${element?.shadowRoot?.textContent}`;
      return new RegExp(source).test(text) ? text : false;
    },
    { polling: 100 },
    pattern.source,
  );
  return String(await handle.jsonValue());
}

describe('the page with reports', () => {
  const here = onSite();

  async function open(query: string): Promise<{ page: Page; broken: string[] }> {
    const page = await here.browser.newPage();
    const broken: string[] = [];
    page.on('console', (message) => void (/Content Security Policy|TrustedHTML/.test(message.text()) && broken.push(message.text())));
    page.on('pageerror', (error) => broken.push(String(error)));
    await page.goto(`${here.url}/report.html${query}`);
    return { page, broken };
  }

  it('shows the first report under its strict policy, and says what it shows', async () => {
    const { page, broken } = await open('');
    const text = await waitForText(page, /Termly summary: Barnet/);
    assert.match(text, /Barnet, Autumn term 2016\/17\./);
    assert.deepEqual(broken, []);
    await page.close();
  });

  it('has no axe violation (WCAG 2.2 A and AA) and fits into 320 CSS pixels with the whole report on it', async () => {
    const open = await openPage(here.browser, { url: `${here.url}/report.html` });
    await waitForText(open.page, /How these figures are made/);
    const { axe, tooWide } = await lookAt(open, 'a report');
    assert.deepEqual({ axe, tooWide }, { axe: [], tooWide: [] });
    await open.close();
  });

  it('shows of a report what one audience said, and nothing of the others', async () => {
    const { page } = await open('?place=302&period=201617-autumn&audience=young-person');
    const text = await waitForText(page, /Children and young people: Education/);
    assert.doesNotMatch(text, /Parents and carers: Education/);
    await page.close();
  });

  it('says that nothing has been published where it has not', async () => {
    const { page } = await open('?place=E12000007&period=201617-autumn');
    const text = await waitForText(page, /No report has been published about this/);
    assert.doesNotMatch(text, /summary|report:/);
    await page.close();
  });

  it('says that a report cannot be had where it does not come', async () => {
    const page = await here.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith('302-201617.json') ? request.abort() : request.continue()));
    await page.goto(`${here.url}/report.html`);
    await waitForText(page, /We cannot show this report at the moment/);
    await page.close();
  });
});

describe('the list of published reports', () => {
  const releases: {
    file: string;
    place: { code: string };
    period: { id: string };
    audiences: string[];
    plans: string[];
    release: number;
  }[] = JSON.parse(read('releases.json'));

  it('has every report, and says what is in each', () => {
    const files = readdirSync(folder).filter((name) => /^(annual|autumn).*\.json$/.test(name));
    assert.deepEqual(releases.map(({ file }) => file).sort(), files.sort());
    for (const { file, place, audiences, plans, release } of releases) {
      const parsed = parse(Report, JSON.parse(read(file)));
      assert.ok(parsed.kind === 'ok', file);
      const { parts, place: of, release: stands } = parsed.value;
      assert.ok(of.kind !== 'england');
      assert.deepEqual(
        {
          place: of.code,
          audiences: parts.map(({ audience }) => audience),
          plans: [...new Set(parts.map(({ plan }) => plan))],
          release: stands.number,
        },
        { place: place.code, audiences, plans, release },
      );
    }
  });
});

/** The number of the page on which the heading that begins so stands, by the outline of a PDF. */
function pageOf(title: string, pdf: string): number {
  const pages = [...pdf.matchAll(/\/Kids \[((?:\d+ 0 R ?)+)\]/g)].flatMap(([, kids = '']) => kids.match(/\d+(?= 0 R)/g) ?? []);
  const [, page = ''] = new RegExp(`/Title \\(${title}[^)]*\\)\\s+/Dest \\[(\\d+) 0 R`).exec(pdf) ?? [];
  return 1 + pages.indexOf(page);
}

describe('a report on paper', () => {
  it('is a page without scripts whose links lead to what is on it, and a PDF with tags', async () => {
    const { html, pdf } = await printReport(read('annual-report-302-201516.json'), 'cy');
    assert.match(html, /<title>Adroddiad blynyddol: Barnet, Blwyddyn academaidd 2015\/16<\/title>/);
    assert.doesNotMatch(html, /<script|<!--|\sstyle=|https?:\/\//);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    assert.ok(links.length > 10);
    for (const id of links) assert.ok(html.includes(`id="${id}"`), id);
    assert.ok(Buffer.from(pdf).toString('latin1').startsWith('%PDF-'));
    assert.ok(unpackPdf(pdf).some((one) => one.includes('/StructTreeRoot')));
  });

  it('is some 40 pages and at most 2 MB for one authority and one year, with vectors for charts', async () => {
    const { pdf } = await printReport(read('annual-report-302-201516.json'), 'en');
    assert.ok(pdf.length < 2e6, `${pdf.length} bytes`);
    const text = unpackPdf(pdf).join('\n');
    const pages = text.match(/\/Type \/Page\b/g)?.length ?? 0;
    assert.ok(pages > 10 && pages <= 44, `${pages} pages`);
    assert.ok(!text.includes('/Subtype /Image'), 'a chart is a picture');
    for (const said of ['/Title (Annual report: Barnet, Academic year 2015/16)', '/DisplayDocTitle true', '/Lang (en)'])
      assert.ok(text.includes(said), said);
    const outline = [...text.matchAll(/<<\/Title \(([^)]*)\)\s+\/Dest/g)].map(([, title]) => title);
    assert.ok(outline.includes('What goes well') && outline.includes('Parents and carers: Education, Health and Care plans'));
    const fonts = [...text.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, font]) => font);
    assert.deepEqual(fonts, [...new Set(fonts)], 'a font is embedded more than once');
  });

  it('has its summary on two pages, also in Easy Read, and what it rests on begins on the third', async () => {
    const next = {
      en: 'Children and young people, parents and practitioners side by side',
      'en-simple': 'Young people, parents and workers',
    };
    for (const [language, title] of Object.entries(next)) {
      const { pdf } = await printReport(read('autumn-summary-302-201617.json'), language);
      assert.equal(pageOf(title, unpackPdf(pdf).join('\n')), 3, language);
    }
  });

  it('is refused where it is no report, with what is wrong', async () => {
    await assert.rejects(printReport('{"format": "poet-report/9"}', 'en'), /format: Expected "poet-report\/1"/);
  });

  it('is refused where it is one that cannot be drawn, with the reason', async () => {
    const report: Report = JSON.parse(read('autumn-summary-302-201617.json'));
    const undrawable = JSON.stringify({ ...report, rules: { ...report.rules, decimals: -1 } });
    await assert.rejects(printReport(undrawable, 'en'), /The report could not be drawn: .+/);
  });
});
