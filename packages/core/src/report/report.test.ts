import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, barnet, inRegion, north, passed, passedFor, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import type { Passed, Views } from '../../test/counted-views.ts';
import type { Comparison } from '../model/comparison.ts';
import { parse } from '../model/parse.ts';
import { pin } from '../model/pin.ts';
import type { Place } from '../model/place.ts';
import { Report } from '../model/report.ts';
import { protectFindings } from '../protect/protected-findings.ts';
import type { ThemeCount } from '../protect/protected-findings.ts';
import { results } from '../score/results.ts';
import { yearBefore } from './period/year-before.ts';
import type { PartInput, ReportInput } from './report-input.ts';
import type { Tally } from '../model/tally.ts';
import { report } from './report.ts';
import { reportInWords } from './report-in-words.ts';

const survey = viewsSurvey(['choice', 'dignity']);
const of = (choice: Views, dignity: Views = [20, 20, 20], asked = survey) => viewsTally(asked, { choice, dignity });

/** Three others in London, and two in the North East, all in between. */
const others = [
  ...['202', '204', '205'].map((code) => inRegion(code, of([120, 40, 40]))),
  ...['390', '391'].map((code) => inRegion(code, of([120, 40, 40]), north)),
];

function reported(given: Passed, more: Partial<ReportInput> & { readonly part?: Partial<PartInput> } = {}): Report {
  const { part, ...input } = more;
  return report({ synthetic: true, place: barnet, period: autumn, ...given, parts: [{ survey, ...part }], ...input });
}

function compared(made: Report, benchmark: string, question = 'choice'): Comparison {
  const found = made.parts[0]?.questions.find(({ result }) => result.question === question)?.comparisons;
  const comparison = found?.find((one) => one.benchmark === benchmark && one.measure === 'positive');
  assert.ok(comparison, benchmark);
  return comparison;
}

const verdictOf = (made: Report, benchmark: string) => {
  const { verdict } = compared(made, benchmark);
  return verdict.kind === 'none' ? verdict.reason : verdict.kind;
};

/** The report of Barnet, where so many chose each view, beside the others. */
const barnetWith = (choice: Views, more?: Parameters<typeof reported>[1]) =>
  reported(passedFor(survey, [inRegion('302', of(choice)), ...others]), more);

test('an authority is higher than, lower than, or in line with the rest of its region and of England', () => {
  const verdicts = [barnetWith([110, 5, 5]), barnetWith([30, 45, 45]), barnetWith([72, 24, 24])].map((made) => [
    verdictOf(made, 'region'),
    verdictOf(made, 'england'),
  ]);
  assert.deepEqual(verdicts, [
    ['higher', 'higher'],
    ['lower', 'lower'],
    ['in-line', 'in-line'],
  ]);
});

test('the rest leaves the authority itself out, and the mean of authorities stands beside the pooled figure', () => {
  const { figure, mean } = compared(barnetWith([110, 5, 5]), 'region');
  assert.ok(figure.kind === 'share');
  assert.deepEqual([figure.count, figure.n], [360, 600]);
  assert.deepEqual(mean, { kind: 'mean', percent: 60, authorities: 3 });
});

test('24 people are shown and not compared; nine are not shown, nor is anything that stands beside them', () => {
  assert.equal(verdictOf(barnetWith([12, 6, 6]), 'england'), 'too-few-to-compare');
  const nine = barnetWith([3, 3, 3]);
  assert.equal(verdictOf(nine, 'england'), 'suppressed');
  assert.equal(nine.parts[0]?.questions[0]?.result.n, null);
});

test('a benchmark with one other member is none, and its reason is said: England alone is compared with', () => {
  const figures = passedFor(survey, [inRegion('302', of([60, 30, 30])), ...others.slice(0, 1), ...others.slice(3)]);
  const made = reported(figures);
  assert.equal(verdictOf(made, 'region'), 'too-few-authorities');
  assert.equal(verdictOf(made, 'england'), 'in-line');
  assert.ok(said(made).includes('Beside the rest of London: too few authorities have enough answers.'));
});

test('a benchmark that is mostly one authority is none', () => {
  const figures = passedFor(survey, [inRegion('302', of([60, 30, 30])), ...others, inRegion('206', of([2000, 90, 90]))]);
  assert.equal(verdictOf(reported(figures), 'region'), 'dominant-authority');
});

test('a period in which a few answered is a report in which everything is hidden, and says so', () => {
  const made = reported(passedFor(survey, [inRegion('302', of([2, 1, 0], [2, 0, 1])), ...others]));
  assert.deepEqual(made.parts[0]?.returns, { kind: 'none', reason: 'suppressed' });
  assert.equal(verdictOf(made, 'england'), 'suppressed');
  assert.ok(
    said(made).includes(
      'How many parents and carers answered about Education, Health and Care plans: not shown, so that nobody can be recognised.',
    ),
  );
});

test('a period in which nobody answered is a report that says so: of nobody there is nothing to hide', () => {
  const made = reported(passedFor(survey, [inRegion('302', of([0, 0, 0], [0, 0, 0])), ...others]));
  assert.deepEqual(made.parts[0]?.returns, { kind: 'count', n: 0 });
  assert.deepEqual(made.parts[0]?.questions[0]?.result.positive, { kind: 'none', reason: 'no-answers' });
  assert.equal(verdictOf(made, 'england'), 'no-answers');
  assert.ok(said(made).some((sentence) => sentence.includes('nobody gave a view')));
});

test('the year before is the report of then, and compared where place, days and question are the same', () => {
  const days = yearBefore(autumn);
  const then = reported(passedFor(survey, [inRegion('302', of([30, 45, 45])), ...others], days), { period: days });
  assert.equal(verdictOf(barnetWith([110, 5, 5], { yearBefore: then }), 'earlier'), 'higher');
  assert.equal(verdictOf(barnetWith([110, 5, 5]), 'earlier'), 'not-given');
  const { from, to } = { from: '2024-09-01', to: '2025-08-31' };
  const wholeYear = { ...then, period: { kind: 'academic-year', year: '202425', from, to } as const };
  assert.equal(verdictOf(barnetWith([110, 5, 5], { yearBefore: wholeYear }), 'earlier'), 'other-window');
  const elsewhere = { ...then, place: { ...barnet, code: '303' } as Place };
  assert.equal(verdictOf(barnetWith([110, 5, 5], { yearBefore: elsewhere }), 'earlier'), 'not-given');
});

test('a question that has changed since is not compared with the year before, unless its trend is kept', () => {
  const older = viewsSurvey(['choice', 'dignity'], { version: '0.9.0' });
  const days = yearBefore(autumn);
  const passedThen = passedFor(older, [inRegion('302', of([30, 45, 45], [20, 20, 20], older))], days);
  const then = reported(passedThen, { period: days, parts: [{ survey: older }] });
  assert.equal(verdictOf(barnetWith([110, 5, 5], { yearBefore: then }), 'earlier'), 'other-version');
  const kept = barnetWith([110, 5, 5], { yearBefore: then, part: { trends: new Map([['choice', 'kept']]) } });
  assert.equal(verdictOf(kept, 'earlier'), 'higher');
  assert.deepEqual(compared(kept, 'earlier', 'dignity').verdict, { kind: 'none', reason: 'other-version' });
  assert.deepEqual(kept.parts[0]?.benchmarks.find(({ id }) => id === 'earlier')?.caveats, ['other-version']);
});

test('a benchmark of other days, or of another version, is not compared with, and says why', () => {
  const cut = (place: string, from: string, version = '1.0.0') => {
    const asked = viewsSurvey(['choice', 'dignity'], { version });
    return {
      survey: `example/views@${version}`,
      place,
      from,
      to: autumn.to,
      questions: results(asked, of([60, 30, 30], [20, 20, 20], asked)),
    };
  };
  const versions = [survey, viewsSurvey(['choice', 'dignity'], { version: '2.0.0' })];
  const rest = 'E12000007 without 302';
  const beside = (other: ReturnType<typeof cut>) =>
    verdictOf(
      reported({
        release: passed({ surveys: versions, cuts: [cut('302', autumn.from), other] }),
        wholes: [{ whole: 'E12000007', parts: ['302', '202', '204', '205'] }],
      }),
      'region',
    );
  assert.deepEqual(
    [
      beside(cut(rest, '2025-10-01')),
      beside(cut(rest, autumn.from, '2.0.0')),
      beside(cut(rest, autumn.from)),
      beside(cut('elsewhere', autumn.from)),
    ],
    ['other-window', 'other-version', 'in-line', 'not-given'],
  );
});

test('published figures stand beside with what is known of them, and are not compared where there is none', () => {
  const figures = [{ concept: 'choice', measure: 'positive', percent: 90 } as const];
  const published = [
    {
      id: 'published',
      title: 'Figures of 2016',
      source: 'A page',
      audience: 'parent-carer' as const,
      plan: 'ehcp' as const,
      from: null,
      to: null,
      n: 906,
      authorities: null,
      isSameWords: false,
      figures,
    },
  ];
  const made = barnetWith([60, 30, 30], { part: { published } });
  assert.equal(verdictOf(made, 'published'), 'lower');
  const young = barnetWith([60, 30, 30], { part: { published: published.map((one) => ({ ...one, audience: 'young-person' })) } });
  assert.equal(verdictOf(young, 'published'), 'other-audience');
  const support = barnetWith([60, 30, 30], { part: { published: published.map((one) => ({ ...one, plan: 'sen-support' })) } });
  assert.equal(verdictOf(support, 'published'), 'other-plan');
  assert.equal(compared(made, 'published', 'dignity').figure.kind, 'none');
  for (const caveat of [
    'Only whole percentages are known.',
    'It is out of all who took part: how many of them answered this question is not known.',
    'It was asked in other words.',
  ])
    assert.ok(said(made).includes(caveat), caveat);
});

test('what looks different by chance among many questions is in line: p is adjusted over all of the report', () => {
  const questions = Array.from({ length: 30 }, (_, index) => `area-${index}`);
  const wide = viewsSurvey(questions);
  const tallyOf = (first: Views) =>
    viewsTally(wide, Object.fromEntries(questions.map((id, index) => [id, index === 0 ? first : [60, 30, 30]])));
  const same = ['202', '204', '205'].map((code) => inRegion(code, tallyOf([60, 30, 30])));
  const made = reported(passedFor(wide, [inRegion('302', tallyOf([73, 24, 23])), ...same]), { parts: [{ survey: wide }] });
  const { verdict } = compared(made, 'england', 'area-0');
  assert.ok(verdict.kind === 'in-line');
  assert.ok(verdict.p < 0.05 && verdict.adjustedP > 0.05 && verdict.lower > 0, JSON.stringify(verdict));
});

test('where everybody who could answer is counted, intervals know of them: with all 120 of 120, nothing is left to chance', () => {
  const open = barnetWith([60, 30, 30]);
  const closed = barnetWith([60, 30, 30], { part: { population: 120 } });
  const endsOf = (made: Report) => {
    const positive = made.parts[0]?.questions[0]?.result.positive;
    return positive?.kind === 'share' ? [positive.lower, positive.upper] : [];
  };
  assert.deepEqual(endsOf(closed), [0.5, 0.5]);
  assert.ok((endsOf(open)[0] ?? 0) < 0.42);
});

test('the response rate is of those invited; more answers than invitations, or nobody to count, is said and not calculated', () => {
  const rate = (invited: number | undefined) =>
    barnetWith([60, 30, 30], { part: invited === undefined ? {} : { invited } }).parts[0]?.responseRate;
  const shown = rate(480);
  assert.deepEqual(shown?.kind === 'share' && [shown.count, shown.n, shown.percent], [120, 480, 25]);
  assert.deepEqual(rate(100), { kind: 'none', reason: 'more-than-there-are' });
  assert.deepEqual(rate(0), { kind: 'none', reason: 'not-given' });
  assert.deepEqual(rate(undefined), { kind: 'none', reason: 'not-given' });
});

test('a rate is of everybody who could have been asked where nobody knows who was invited, and says of whom it is', () => {
  const of = (part: Partial<PartInput>) => barnetWith([60, 30, 30], { part });
  assert.ok(
    said(of({ population: 480 })).includes('That is 25% of the 480 who could have been asked.'),
    said(of({ population: 480 })).join('\n'),
  );
  const both = of({ invited: 240, population: 480 }).parts[0];
  assert.deepEqual(both?.responseRate.kind === 'share' && both.responseRate.n, 240);
});

test('a rate from which it follows of nearly each person invited that they answered is hidden with the number of those invited', () => {
  for (const [invited, kind] of [
    [120, 'none'],
    [129, 'none'],
    [130, 'count'],
  ] as const) {
    const part = barnetWith([60, 30, 30], { part: { invited } }).parts[0];
    assert.equal(part?.invited.kind, kind, String(invited));
    assert.equal(part.responseRate.kind, kind === 'count' ? 'share' : 'none');
  }
  const nine = reported(passedFor(survey, [inRegion('302', of([3, 3, 3], [3, 3, 3])), ...others]), { part: { invited: 200 } }).parts[0];
  assert.deepEqual(nine?.responseRate, { kind: 'none', reason: 'suppressed' }, 'a base that is hidden hides the rate');
});

test('those who answered are held against a published mix: over, under, in line; a mix of zeros says nothing', () => {
  const mixOf = (percents: Readonly<Record<string, number>>) =>
    barnetWith([60, 30, 30], { part: { mix: [{ question: 'choice', source: 'A count', percents }] } }).parts[0]?.mix[0]?.choices;
  assert.deepEqual(
    mixOf({ good: 30, neither: 26, poor: 44 })?.map(({ position }) => position),
    ['over', 'in-line', 'under'],
  );
  assert.deepEqual(
    new Set(mixOf({ good: 0, neither: 0, poor: 0 })?.map(({ position, published }) => `${position} ${published}`)),
    new Set(['cannot-say null']),
  );
});

test('figures that protectRelease has not passed are refused, whatever a caller without types hands over', () => {
  const figures = passedFor(survey, [inRegion('302', of([60, 30, 30]))]);
  const forged = JSON.parse(JSON.stringify(figures.release));
  assert.throws(() => reported(figures, { release: forged }), { code: 'not-protected', message: /Hand figures to them first/ });
});

test('a place, days or survey of which the release has nothing is refused by name', () => {
  const elsewhere: Place = { kind: 'authority', code: '303', name: 'Bexley', region: { code: 'E12000007', name: 'London' } };
  const figures = passedFor(survey, [inRegion('302', of([60, 30, 30]))]);
  assert.throws(() => reported(figures, { place: elsewhere }), {
    code: 'not-in-the-release',
    message: /no figures of Bexley for example\/views@1\.0\.0/,
  });
});

test('days of two academic years are refused in words', () => {
  const days = { from: '2025-07-01', to: '2025-10-31' };
  const across = { kind: 'window', year: '202425', ...days } as const;
  const given = passedFor(survey, [inRegion('302', of([60, 30, 30]))], days);
  assert.throws(() => reported(given, { period: across }), {
    code: 'not-a-period',
    message: /are in two academic years, 2024\/25 and 2025\/26/,
  });
});

test('an authority may be among those that it is compared with, where that is asked: the figure is then that of all, and the difference smaller', () => {
  const given = passedFor(survey, [inRegion('302', of([110, 5, 5])), ...others], { subjects: ['302', 'E12000007', 'england'] });
  const left = compared(reported(given), 'region');
  const included = compared(reported(given, { own: 'included' }), 'region');
  assert.deepEqual([left.figure.kind === 'share' && left.figure.n, included.figure.kind === 'share' && included.figure.n], [600, 720]);
  assert.ok(left.verdict.kind === 'higher' && included.verdict.kind === 'higher');
  assert.ok(included.verdict.difference < left.verdict.difference && included.verdict.adjustedP <= 0.05);
  assert.ok(said(reported(given, { own: 'included' })).some((line) => line.startsWith('Higher than in London (')));
});

test('strengths and concerns stand in the order asked, each with its reasons; nothing stands out on the word of few', () => {
  const strong = barnetWith([110, 5, 5]);
  assert.deepEqual(strong.strengths[0]?.because, [
    { kind: 'reached' },
    { kind: 'higher', benchmark: 'region' },
    { kind: 'higher', benchmark: 'england' },
  ]);
  assert.deepEqual(barnetWith([30, 45, 45]).concerns[0]?.because[0], { kind: 'under-half' });
  assert.deepEqual(barnetWith([29, 0, 0]).strengths, []);
});

test('a report survives JSON and is what its schema says; no number in it is NaN and no sentence has a hole', () => {
  for (const made of [barnetWith([110, 5, 5]), barnetWith([3, 3, 3]), barnetWith([0, 0, 0]), barnetWith([12, 6, 6])]) {
    const text = JSON.stringify(made);
    const read = parse(Report, JSON.parse(text));
    assert.deepEqual(read, { kind: 'ok', value: JSON.parse(text) });
    assert.ok(numbersIn(made).every(Number.isFinite));
    for (const line of said(made)) assert.doesNotMatch(line, /NaN|undefined|null|Infinity|\[object|^\s*$/, line);
  }
});

test('a restated period says which release it is, and never how few came late', () => {
  const statement = { number: 2, receivedUntil: '2026-01-31', change: { late: 3, other: 0 } };
  const made = barnetWith([60, 30, 30], { statement });
  assert.deepEqual(made.release, { number: 2, receivedUntil: '2026-01-31', late: { kind: 'none', reason: 'suppressed' } });
  assert.ok(reportInWords(made).notices.includes('This is release 2: it takes the place of the one before.'));
});

test('how many came late is not said where it tells who was withdrawn, or how one of two surveys has grown', () => {
  const lateWith = (tally: Tally, change: { late: number; other: number }) =>
    reported(passedFor(survey, [inRegion('302', tally), ...others]), { statement: { number: 2, receivedUntil: '2026-01-31', change } })
      .release.late;
  const hidden = { kind: 'none', reason: 'suppressed' };
  assert.deepEqual(lateWith(of([60, 30, 30]), { late: 30, other: 0 }), { kind: 'count', n: 30 });
  assert.deepEqual(lateWith(of([60, 30, 30]), { late: 30, other: -12 }), { kind: 'count', n: 30 });
  assert.deepEqual(lateWith(of([60, 30, 30]), { late: 30, other: -1 }), hidden, '29 more answered, so one was withdrawn');
  assert.deepEqual(
    lateWith(of([3, 3, 3], [3, 3, 3]), { late: 30, other: 0 }),
    hidden,
    'less the growth of what is shown, it is that of this one',
  );
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function said(made: Report): string[] {
  return reportInWords(made).sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
}

/** What the report of Barnet says of themes that so many people wrote about. */
function themesIn(given: Passed, found: readonly (Pick<ThemeCount, 'people'> & Partial<ThemeCount>)[]) {
  const { from, to } = autumn;
  const themes = found.map((theme, i): ThemeCount => ({
    ...{ survey: pin(survey), place: '302', from, to, question: 'choice', id: `theme-${i}`, label: { en: `Theme ${i}` }, isReviewed: true },
    ...theme,
  }));
  const findings = protectFindings({ themes });
  assert.ok(findings.kind === 'ok');
  return reported(given, { findings: findings.value }).parts[0]?.themes.map(({ label, people }) => [
    label.en,
    people.kind === 'at-least' ? people.n : people.reason,
  ]);
}

test('themes stand in the order asked, most people first and then by their names: not in the order in which somebody wrote them down', () => {
  const given = passedFor(survey, [inRegion('302', of([60, 30, 30], [60, 30, 30])), ...others]);
  const found = [
    { people: 21, label: { en: 'Waits' } },
    { people: 3, label: { en: 'Buses' } },
    { people: 25, question: 'dignity', label: { en: 'Names' } },
    { people: 29, label: { en: 'Letters' } },
    { people: 47, label: { en: 'One person to ask' } },
    { people: 90, label: { en: 'Money' }, isReviewed: false },
    { people: 99, label: { en: 'Elsewhere' }, place: '202' },
  ];
  assert.deepEqual(themesIn(given, found), [
    ['One person to ask', 40],
    ['Letters', 20],
    ['Waits', 20],
    ['Buses', 'suppressed'],
    ['Money', 'not-reviewed'],
    ['Names', 20],
  ]);
});

test('no theme is told of a question of which it is hidden how many answered, nor where that is hidden of all of them', () => {
  const oneHidden = passedFor(survey, [inRegion('302', of([60, 30, 30], [3, 3, 3])), ...others]);
  const found = [{ people: 40 }, { people: 40, question: 'dignity' }, { people: 40, question: 'dignity', isReviewed: false }];
  assert.deepEqual(themesIn(oneHidden, found), [
    ['Theme 0', 40],
    ['Theme 1', 'suppressed'],
    ['Theme 2', 'not-reviewed'],
  ]);
  const allHidden = passedFor(survey, [inRegion('302', of([3, 3, 3], [3, 3, 3])), ...others]);
  assert.deepEqual(themesIn(allHidden, [{ people: 40, question: 'of-another-module' }]), [['Theme 0', 'suppressed']]);
});
