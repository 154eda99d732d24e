import type { Report } from '@poet/core/report.js';
import { deepEqual, equal, match, ok } from '../../test/assert.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeReports, exampleAddresses, exampleReport, openReport, shortened, termsBefore } from '../../test/report-harness.ts';
import { words } from '../../test/survey-harness.ts';

const autumn = await exampleReport('autumn');
const annual = await exampleReport('annual');
const london = await exampleReport('london');
const brief = shortened(autumn);

afterEach(closeReports);

describe('a report on a page', () => {
  it('says whose it is, of when, and that the answers are invented', async () => {
    const report = await openReport({ report: brief });
    deepEqual(report.headings(2), ['Termly summary: Barnet']);
    match(report.text, /Autumn term 2016\/17 1 September 2016 to 31 December 2016/);
    match(report.text, /The answers in this report are invented/);
    equal(report.all('figure').length > 0 && report.all('figure').every((one) => words(one).includes('Invented data')), true);
  });

  it('says nothing of invented answers where they are not', async () => {
    const report = await openReport({ report: { ...brief, synthetic: false } });
    ok(!/Invented data|answers in this report are invented/.test(report.text));
  });

  it('has its chapters in the order in which they are read, and lists them first', async () => {
    const report = await openReport({ report: brief });
    const chapters = [
      'In short',
      'Who was asked',
      'What goes well',
      'What does not go well',
      'You said, we did',
      'Children and young people, parents and practitioners side by side',
      'Parents and carers: Education, Health and Care plans',
      'Children and young people: Education, Health and Care plans',
      'In people’s own words, by theme',
      'With whom it is compared',
      'How these figures are made',
    ];
    deepEqual(report.headings(3), chapters);
    deepEqual(report.all('nav a').map(words), chapters);
  });

  it('goes to a chapter from the list, and the focus with it', async () => {
    const report = await openReport({ report: brief });
    const link = report.all('nav a').find((one) => words(one) === 'You said, we did');
    link?.click();
    equal(words(report.root.activeElement), 'You said, we did');
    equal(location.hash, '');
  });

  it('says how many answered, and what part of those invited', async () => {
    const report = await openReport({ report: brief });
    match(report.text, /People who answered 102 People who were invited 610 Part of those invited who answered 17% of 610/);
  });

  it('says with how many outcomes something goes and with which most clearly, and has every ratio folded up', async () => {
    const report = await openReport({ report: london });
    const [summary, figures] = report.all('table').filter((one) => /^Parents and carers: .*What goes with what/.test(words(one)));
    const [first] = london.associations;
    ok(summary && figures && first?.odds.kind === 'odds-ratio');
    match(words(summary), /The process is easy\s*12 of 12\s*Health/);
    equal(figures.querySelectorAll('tbody tr').length, london.associations.length);
    match(
      words(figures),
      new RegExp(`The process is easy\\s*Learning\\s*positive about both more often than chance\\s*${first.odds.oddsRatio}`),
    );
    ok(figures.closest('details')?.open === false);
    // On paper, five columns would lie over one another where a table runs in three.
    equal(figures.closest('.scroll')?.classList.contains('many'), false);
  });

  it('says once that all of it is hidden, and draws no table', async () => {
    const report = await openReport({ report: { ...brief, associations: annual.associations } });
    match(
      report.text,
      /Parents and carers: Education, Health and Care plans\. What goes with what: not shown, so that nobody can be recognised\./,
    );
    ok(!report.all('table').some((one) => words(one).includes('What goes with what')));
  });

  it('says of a region or England from how many of its authorities the answers are', async () => {
    const parts = brief.parts.map((part) => ({ ...part, pooled: { authorities: 61, of: 73 } }));
    match((await openReport({ report: { ...brief, parts } })).text, /People who answered 102 Authorities 61 of 73/);
    ok(!/Authorities 61/.test((await openReport({ report: brief })).text));
  });

  it('says why there is no response rate where nobody said how many were invited', async () => {
    const report = await openReport({ report: shortened(annual) });
    match(report.text, /People who were invited no figure was given/);
  });

  it('says how like everybody those are who answered', async () => {
    const report = await openReport({ report: brief });
    deepEqual(
      report.table(
        'Parents and carers: Education, Health and Care plans. How like everybody they are: Age of the child or young person',
      )[1],
      ['Under 5', '9% of 96', '5%', 'more than there are'],
    );
  });

  it('counts the areas that reach the threshold', async () => {
    const report = await openReport({ report: brief });
    match(report.text, /In short Areas in which at least 80% of people were positive/);
    const caption = 'Parents and carers: Education, Health and Care plans';
    deepEqual(report.table(caption)[1], ['Making the plan', '6 of 9']);
    deepEqual(report.table(caption)[3], ['Personal budget', '0 of 3 For 3 of them this cannot be said.']);
  });

  it('says once for each audience what nothing of can be set beside it, and not with every question', async () => {
    const report = await openReport({ report: shortened(annual) });
    const compared = report.table('Parents and carers: Education, Health and Care plans. With whom it is compared');
    const [, , , before, published] = compared;
    deepEqual([before?.[0], before?.[4]], ['the year before', 'Nothing of it can be set beside this: no figure was given.']);
    match(published?.join(' ') ?? '', /Nothing of it can be set beside this: other people were asked\.$/);
    const whose = report.table('Choice over support: Beside others').map(([name]) => name);
    deepEqual(whose, ['Whose', 'Barnet', 'the rest of London', 'the rest of England']);
  });

  it('says in one sentence beside whom a figure stands out', async () => {
    const report = await openReport({ report: brief });
    const rows = report.table('Parents and carers: Education, Health and Care plans. What does not go well');
    ok(rows.some(([, , , why]) => why?.includes('Fewer are positive than in the rest of London, the rest of England and the year before')));
  });

  it('says what became of what was planned', async () => {
    const report = await openReport({ report: brief });
    match(report.text, /You said Fewer than half of parents and carers say that the choice over support is good\. We did Every draft plan/);
    match(report.text, /Then 39% of 31 Now 76% of 93\. The measure is better than it was\. Its date has come\./);
    match(report.text, /What was done has not been said\./);
  });

  it('says what will be done, by whom and when', async () => {
    const report = await openReport({ report: shortened(annual) });
    match(report.text, /We will Show families the options.* Who Head of SEND commissioning By 30 November 2016/);
  });

  it('tells of themes how many wrote of them at least, or why it does not, by what they were asked', async () => {
    const report = await openReport({ report: shortened(autumn, ['words-better']) });
    match(report.text, /In people’s own words, by theme Somebody reads what people wrote, .* What they wrote is not shown\./);
    deepEqual(
      report
        .table('Parents and carers: Education, Health and Care plans. What would make it better')
        .slice(1)
        .map(([theme, people]) => [theme, people]),
      [
        ['One person to ask', '20 or more'],
        ['Shorter waits for therapies', 'not shown, so that nobody can be recognised'],
        ['Transport', 'nobody has looked through the answers yet'],
      ],
    );
  });

  it('calls a theme what somebody has called it, in the language that it is in: nothing in it runs or leads anywhere', async () => {
    const [part] = brief.parts;
    const [theme] = part?.themes ?? [];
    ok(part && theme);
    const label = '<img src="x" onerror="document.title = 1"> & <a href="javascript:alert(1)">waits</a>';
    const report = await openReport({
      report: { ...brief, parts: [{ ...part, themes: [{ ...theme, label: { en: label } }] }] },
      lang: 'cy',
    });
    const row = report.all('th').find((one) => words(one) === label);
    equal(row?.querySelector('[lang]')?.getAttribute('lang'), 'en');
    deepEqual(report.all('img, a[href^="javascript"]'), []);
  });

  it('says of what was written how many wrote, and never what', async () => {
    const [part] = brief.parts;
    const asked = part?.questions.find(({ result }) => result.question === 'age');
    ok(part && asked);
    const written = { ...asked, choices: [], result: { ...asked.result, kind: 'text' as const, answered: 41, n: 41, distribution: [] } };
    const report = await openReport({ report: { ...brief, parts: [{ ...part, questions: [written] }] } });
    match(report.text, /41 people wrote or entered something\. What they wrote is not part of a report\./);
  });

  it('begins at the level of heading that the page asks for', async () => {
    const report = await openReport({ report: brief, headingLevel: 4 });
    deepEqual(report.headings(4), ['Termly summary: Barnet']);
    const deepest = report.all('[role=heading]').map((one) => one.ariaLevel ?? one.getAttribute('aria-level'));
    deepEqual([...new Set(deepest)], ['7']);
  });

  it('names a release that takes the place of another', async () => {
    const released: Report = { ...brief, release: { number: 2, receivedUntil: '2017-01-31', late: { kind: 'count', n: 12 } } };
    const report = await openReport({ report: released });
    match(report.text, /This is release 2: it takes the place of the one before\. It counts answers that came in up to 31 January 2017\./);
    match(report.text, /Answers that came in after the release before: 12\./);
  });

  it('shows how questions went over time where the page has earlier reports', async () => {
    const report = await openReport({ report: brief, earlier: termsBefore(brief) });
    const rows = report.table('The support: Over time').filter(([question]) => question === 'Choice over support');
    deepEqual(
      rows.map(([, period, people, base]) => [period, people, base]),
      [
        ['Autumn term 2015/16', '59', '93'],
        ['Spring term 2015/16', '63', '93'],
        ['Summer term 2015/16', '67', '93'],
        ['Autumn term 2016/17', '71', '93'],
      ],
    );
  });
});

describe('what a page gives it', () => {
  it('may be an address', async () => {
    const report = await openReport({ src: exampleAddresses.autumn });
    deepEqual(report.headings(2), ['Termly summary: Barnet']);
    deepEqual(report.problems, []);
  });

  it('is refused where it is no report: a person is told so, and developers where', async () => {
    const report = await openReport(
      { report: { ...brief, format: 'poet-report/9' } as unknown as Report },
      { fallback: 'The report as PDF' },
    );
    equal(words(report.root.querySelector('[role=alert]')), 'This is not a report that can be shown here.');
    equal(report.all<HTMLSlotElement>('slot')[0]?.assignedNodes().length, 1);
    deepEqual(report.problems, ['invalid-value']);
  });

  it('is refused where the address leads nowhere', async () => {
    const report = await openReport({ src: new URL('./not-there.json', import.meta.url).href });
    equal(words(report.root.querySelector('[role=alert]')), 'The report cannot be shown here at the moment. Please try again later.');
    deepEqual(report.problems, ['not-loaded']);
  });

  it('is refused where it cannot be drawn, and nobody hears that it is on screen', async () => {
    const undrawable = { ...brief, rules: { ...brief.rules, decimals: -1 } };
    const report = await openReport({ report: undrawable }, { fallback: 'The report as PDF' });
    equal(words(report.root.querySelector('[role=alert]')), 'This is not a report that can be shown here.');
    equal(report.all<HTMLSlotElement>('slot')[0]?.assignedNodes().length, 1);
    deepEqual(report.problems, ['not-drawn']);
    equal(report.timesReady, 0);
    report.element.report = brief;
    await report.drawn();
    deepEqual(report.headings(2), ['Termly summary: Barnet']);
    equal(report.timesReady, 1);
  });

  it('may be nothing yet: then the page’s own words stand there', async () => {
    const report = await openReport({}, { fallback: 'Choose a report' });
    equal(report.all<HTMLSlotElement>('slot')[0]?.assignedNodes()[0]?.textContent, 'Choose a report');
    equal(report.text, '');
  });

  it('may change: the report that was asked for last is the one that is shown', async () => {
    const report = await openReport({ src: exampleAddresses.annual });
    report.element.src = exampleAddresses.london;
    await new Promise((resolve) => setTimeout(resolve));
    report.element.src = exampleAddresses.autumn;
    await report.drawn();
    deepEqual(report.headings(2), ['Termly summary: Barnet']);
    deepEqual(report.problems, []);
  });
});

describe('the words of a report', () => {
  it('are in the language of the page, and change with it', async () => {
    const report = await openReport({ report: brief, lang: 'cy' });
    deepEqual(report.headings(2), ['Crynodeb y tymor: Barnet']);
    report.element.lang = 'en-simple';
    await report.drawn();
    deepEqual(report.headings(2), ['Report for the term: Barnet']);
  });

  it('run from right to left in Arabic, with English marked as English', async () => {
    const report = await openReport({ report: brief, lang: 'ar' });
    equal(report.root.querySelector('.report')?.getAttribute('dir'), 'rtl');
    equal(report.all('.asked span, .heading span')[0]?.lang, 'en');
    equal(words(report.all('.facts bdi')[0] ?? null), '(poet/parent-carer/ehcp, 1.0.0)', 'the name of a survey keeps its own direction');
  });
});

describe('print', () => {
  it('has every table open, and folds up afterwards what was folded up before', async () => {
    const report = await openReport({ report: brief });
    const open = () => report.all<HTMLDetailsElement>('details').filter((details) => details.open).length;
    const [first] = report.all<HTMLDetailsElement>('details');
    ok(first);
    first.open = true;
    dispatchEvent(new Event('beforeprint'));
    equal(open(), report.all('details').length);
    dispatchEvent(new Event('afterprint'));
    equal(open(), 1);
  });
});
