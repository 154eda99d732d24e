import { deepEqual, equal, match, ok } from '../../../test/assert.ts';
import { afterEach, describe, it } from '../../../test/mocha.ts';
import { closeReports, exampleReport, openReport, shortened, termsBefore } from '../../../test/report-harness.ts';
import type { ReportHarness } from '../../../test/report-harness.ts';
import { words } from '../../../test/survey-harness.ts';

const autumn = await exampleReport('autumn');
const brief = shortened(autumn);

afterEach(closeReports);

/** Numbers with what makes them percentages: `74%`, `1,775`, `2.5`. */
function numbersIn(text: string): string[] {
  return text.replaceAll('−', '-').match(/\d[\d,.]*\d%?|\d%?/g) ?? [];
}

/** Where 0, a quarter, a half and all are is how a chart is read, and not what it says. */
function drawnNumbers(figure: Element): string[] {
  const chart = figure.querySelector('.chart')?.cloneNode(true);
  if (!(chart instanceof Element)) return [];
  for (const scale of chart.querySelectorAll('.axis, .ups, .row-name, .ends, .key span:not(:has(b)), .key li:not(:has(b))')) scale.remove();
  return numbersIn([...chart.querySelectorAll('b, span, text, p')].map(words).join(' '));
}

function percentIn(element: Element, attribute: string): number {
  return Number.parseFloat(element.getAttribute(attribute) ?? 'NaN');
}

/** What a chart of each kind has in it that no other has. A funnel shows points and no numbers: those are counted by a test of their own. */
const kindsOfChart = { multiples: '.multiple', beside: '.dot', options: '.fill-option', overview: '.row .segment', scale: '.segment' };

function kindOf(figure: Element): string {
  return Object.entries(kindsOfChart).find(([, has]) => figure.querySelector(has))?.[0] ?? 'none';
}

/** The rectangles of the answers to a question, as where they begin and how long they are. */
function segmentsOf(report: ReportHarness, question: string): { x: number; width: number; fill: string }[] {
  const [answers] = report.figuresOf(question);
  return [...(answers?.querySelectorAll('.plot .segment') ?? [])].map((one) => ({
    ...{ x: percentIn(one, 'x'), width: percentIn(one, 'width') },
    fill: [...one.classList].find((name) => name.startsWith('fill-')) ?? '',
  }));
}

describe('a chart', () => {
  it('has every number that it shows in its table', async () => {
    const report = await openReport({ report: brief, earlier: termsBefore(brief) });
    const figures = report.all('figure');
    ok(figures.length > 20);
    const compared = new Map(Object.keys(kindsOfChart).map((kind) => [kind, 0]));
    for (const figure of figures) {
      const kind = kindOf(figure);
      const table = numbersIn([...figure.querySelectorAll('td, th')].map(words).join(' '));
      for (const number of drawnNumbers(figure)) {
        ok(table.includes(number), `${number} of "${words(figure.querySelector('caption'))}" is not among ${table.join(' ')}`);
        compared.set(kind, (compared.get(kind) ?? 0) + 1);
      }
    }
    for (const [kind, numbers] of compared) ok(numbers > 10, `${kind}: ${numbers} numbers`);
  });

  it('has each point that it draws in its table: as many as there are authorities', async () => {
    const report = await openReport({ report: brief });
    const [, , funnel] = report.figuresOf('Choice over support');
    ok(funnel);
    const others = [...funnel.querySelectorAll('table tbody tr')].filter((row) => words(row).startsWith('Another authority'));
    equal(funnel.querySelectorAll('.plane .other').length, 56);
    equal(others.length, 56);
  });

  it('has a sentence that says what it shows, and a name for who does not see it', async () => {
    const report = await openReport({ report: brief });
    const [answers, beside, funnel] = report.figuresOf('Choice over support');
    match(words(answers?.querySelector('figcaption') ?? null), /76% were positive and 16% negative, of 93 people\./);
    match(
      words(beside?.querySelector('figcaption') ?? null),
      /\. That is higher than in the rest of London \(47% of 471\), the rest of England \([^)]*\) and the year before \(39% of 31\)\./,
    );
    match(words(funnel?.querySelector('figcaption') ?? null), /Barnet: 76% of 93\. All authorities together: 46%\. It is higher than 998/);
    deepEqual(
      report
        .all('[role=img]')
        .map((one) => one.getAttribute('aria-label'))
        .filter((label) => !label),
      [],
    );
  });

  it('has a real table: a caption, and a name for each column and row', async () => {
    const report = await openReport({ report: brief });
    const tables = report.all<HTMLTableElement>('table');
    ok(tables.length > 20);
    for (const table of tables) {
      ok(words(table.caption) !== '');
      const { length } = table.rows[0]?.cells ?? [];
      for (const cell of table.tHead?.rows[0]?.cells ?? []) equal(cell.scope, 'col');
      for (const row of table.tBodies[0]?.rows ?? []) {
        equal(row.cells.length, length, words(table.caption));
        equal(row.cells[0]?.scope, 'row');
      }
    }
  });
});

describe('the answers to a scale', () => {
  it('lie around a middle: as long as their shares, the negative ones before it', async () => {
    const report = await openReport({ report: brief });
    const segments = segmentsOf(report, 'Services work together');
    const table = report.table('Services work together: The answers');
    const shares = table.slice(1, 6).map(([, people, base]) => Number(people) / Number(base));
    const whole = segments.reduce((sum, { width }) => sum + width, 0);
    deepEqual(
      segments.map(({ width }) => Math.round((1000 * width) / whole)),
      shares.reverse().map((share) => Math.round(1000 * share)),
    );
    deepEqual(
      segments.map(({ fill }) => fill),
      ['fill-negative', 'fill-negative-near', 'fill-neutral', 'fill-positive-near', 'fill-positive'],
    );
    const [figure] = report.figuresOf('Services work together');
    const middle = percentIn(figure?.querySelector('.middle') ?? document.body, 'x1');
    const between = segments[2];
    ok(between && Math.abs(between.x + between.width / 2 - middle) < 0.02, `${middle} is not the middle`);
  });

  it('run the other way where words run from right to left', async () => {
    const left = segmentsOf(await openReport({ report: brief }), 'Services work together');
    closeReports();
    const right = segmentsOf(await openReport({ report: brief, lang: 'ar' }), 'Services work together');
    deepEqual(
      right.map(({ x, width }) => Math.round(x + width)),
      left.map(({ x }) => Math.round(100 - x)),
    );
  });

  it('keep a graph of two numbers as it is where words run from right to left', async () => {
    const points = (report: ReportHarness) => report.all('.plane .other').map((one) => one.getAttribute('cx'));
    const left = points(await openReport({ report: brief }));
    closeReports();
    deepEqual(points(await openReport({ report: brief, lang: 'ur' })), left);
  });
});

describe('a name in English', () => {
  it('is kept apart from a sentence that runs from right to left', async () => {
    const report = await openReport({ report: brief, lang: 'ar' });
    match(report.text, /«\u2068[A-Z][^\u2069]*\u2069»/);
  });
});

describe('figures beside others', () => {
  it('lie where their percentages are, with their intervals', async () => {
    const report = await openReport({ report: brief });
    const [, beside] = report.figuresOf('Choice over support');
    const dots = [...(beside?.querySelectorAll('.row circle') ?? [])].map((dot) => Math.round(percentIn(dot, 'cx')));
    const table = report.table('Choice over support: Beside others');
    const positive = table.slice(1).flatMap(([, , cell = '']) => /^\d+%/.exec(cell) ?? []);
    deepEqual(
      dots.map((percent) => `${percent}%`),
      positive,
    );
  });

  it('say whether the place is higher, lower or in line, and when to take care', async () => {
    const report = await openReport({ report: brief });
    const verdicts = (question: string) => [...(report.figuresOf(question)[1]?.querySelectorAll('.row') ?? [])].map((row) => words(row));
    match(verdicts('Choice over support')[1] ?? '', /Barnet is higher take care, few people/);
    match(verdicts('Friendships')[2] ?? '', /Barnet is lower/);
    match(verdicts('Friendships')[0] ?? '', /^Barnet 35% of 102 50% of 102$/);
    match(verdicts('Things happen on time')[1] ?? '', /Barnet is in line/);
    match(verdicts('Treated with dignity')[3] ?? '', /too few people to compare|Barnet is/);
  });

  it('say of how many of their authorities the mean is', async () => {
    const table = (await openReport({ report: brief })).table('Friendships: Beside others');
    match(table[2]?.[2] ?? '', /Mean of 14 of the 18 authorities: \d+%\./);
    const all = brief.parts.map((part) => ({ ...part, benchmarks: part.benchmarks.map((one) => ({ ...one, authorities: 14 })) }));
    const full = (await openReport({ report: { ...brief, parts: all } })).table('Friendships: Beside others');
    match(full[2]?.[2] ?? '', /Mean of 14 authorities: \d+%\./);
  });

  it('that somebody published are hollow and have no interval', async () => {
    const report = await openReport({ report: brief });
    const published = report.all('.row').filter((row) => words(row).startsWith('Published figures of 2015/16'));
    ok(published.length > 0);
    for (const row of published) {
      equal(row.querySelectorAll('.dot.hollow').length, 1, words(row));
      equal(row.querySelectorAll('.interval').length, 0, words(row));
    }
  });
});

describe('a narrow page', () => {
  for (const [lang, size] of [
    ['en', '19px'],
    ['en-simple', '19px'],
    ['ar', '19px'],
    ['pl', '19px'],
    ['en', '64px'],
    ['en', '83px'],
    ['ar', '83px'],
  ] as const) {
    it(`does not scroll sideways at 320 px, less the margins of the page (${lang}, letters of ${size})`, async () => {
      const narrow = document.createElement('div');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.narrow { width: 272px; --poet-size: ${size}; letter-spacing: 0.12em; }`);
      document.adoptedStyleSheets.push(sheet);
      narrow.className = 'narrow';
      document.body.append(narrow);
      const report = await openReport({ report: brief, earlier: termsBefore(brief), lang }, { within: narrow });
      for (const details of report.all<HTMLDetailsElement>('details')) details.open = true;
      equal(getComputedStyle(report.all('.report')[0] ?? narrow).fontSize, size);
      const { left, right } = narrow.getBoundingClientRect();
      const outside = report.all('.report *').filter((one) => {
        const box = one.getBoundingClientRect();
        return !one.closest('.scroll table, svg, .visually-hidden') && box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      });
      deepEqual(
        outside.map((one) => `${one.localName}.${one.className} ${words(one).slice(0, 60)}`),
        [],
      );
      const full = report.all('.chart, .scale').filter((one) => one.scrollWidth > one.clientWidth + 1);
      deepEqual(full.map(words), []);
      ok(narrow.scrollWidth <= narrow.clientWidth, `${narrow.scrollWidth} px`);
      const scrolling = report.all('.scroll').filter((box) => box.scrollWidth > box.clientWidth);
      ok(scrolling.length > 0, 'no table is wider than the page, so nothing was tried');
      for (const box of scrolling) equal(box.tabIndex, 0);
      narrow.remove();
      document.adoptedStyleSheets.pop();
    });
  }
});
