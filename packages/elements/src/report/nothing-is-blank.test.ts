import type { Comparison, NoFigure, Report, ReportQuestion } from '@poet/core/report.js';
import { deepEqual, equal, match, ok } from '../../test/assert.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeReports, exampleReport, openReport, shortened } from '../../test/report-harness.ts';
import type { ReportHarness } from '../../test/report-harness.ts';
import { words } from '../../test/survey-harness.ts';

const brief = shortened(await exampleReport('autumn'));

afterEach(closeReports);

type Change = (question: ReportQuestion) => ReportQuestion;

function withQuestions(report: Report, change: Change): Report {
  return { ...report, parts: report.parts.map((part) => ({ ...part, questions: part.questions.map(change) })) };
}

/** The same question without a figure of its own, for a reason. */
function without(reason: NoFigure['reason']): Change {
  const none = { kind: 'none', reason } as const;
  return ({ result, funnel, ...question }) => ({
    ...question,
    ...(funnel ? { funnel: none } : {}),
    result: {
      ...result,
      distribution: result.distribution.map(({ id }) => ({ id, share: none })),
      ...(result.positive ? { positive: none, negative: none } : {}),
    },
  });
}

/** The same question, of which nothing stands beside it for a reason. */
function besideNothing(reason: NoFigure['reason']): Change {
  const none = { kind: 'none', reason } as const;
  const change = (comparison: Comparison): Comparison => ({ ...comparison, figure: none, mean: none, verdict: none });
  return (question) => ({ ...question, comparisons: question.comparisons.map(change) });
}

function sayNoNumberThatIsNone(report: ReportHarness): void {
  ok(!/NaN|undefined|null|Infinity/.test(report.text), report.text.match(/.{40}(NaN|undefined|null|Infinity)/)?.[0] ?? '');
  const blank = report.all('td, th, dd, figcaption, .row-name').filter((one) => words(one) === '' && !one.closest('.axis'));
  deepEqual(
    blank.map((one) => `${one.localName} of ${words(one.closest('table, figure, section'))}`),
    [],
  );
}

describe('a report of a time in which nobody answered', () => {
  it('says so of every question, and draws no chart of nothing', async () => {
    const nobody = withQuestions(brief, (question) => besideNothing('no-answers')(without('no-answers')(question)));
    const report = await openReport({ report: nobody });
    const [answers, beside] = report.figuresOf('Choice over support');
    match(words(answers?.querySelector('figcaption') ?? null), /There is no figure: nobody gave a view\./);
    deepEqual(report.table('Choice over support: The answers').slice(1), [['All answers', '–', '–', 'nobody gave a view', '–']]);
    match(words(beside ?? null), /There is no figure: nobody gave a view\./);
    deepEqual(
      report
        .all('.chart')
        .filter((chart) => !chart.querySelector('circle, rect, line'))
        .map(words),
      [],
    );
    match(words(report.all('figure').find((one) => words(one).startsWith('All questions of this section')) ?? null), /nobody gave a view/);
    sayNoNumberThatIsNone(report);
  });
});

describe('a question whose answers are hidden', () => {
  it('has no bar, no dot and no zero, but words, beside those of others that are shown', async () => {
    const report = await openReport({ report: withQuestions(brief, without('suppressed')) });
    const [answers, beside] = report.figuresOf('Choice over support');
    match(words(answers?.querySelector('figcaption') ?? null), /There is no figure: not shown, so that nobody can be recognised\./);
    equal(answers?.querySelector('.chart'), null);
    const own = beside?.querySelector('.row.own') ?? null;
    equal(words(own), 'Barnet not shown, so that nobody can be recognised');
    equal(own?.querySelector('.dot'), null);
    ok((beside?.querySelectorAll('.row:not(.own) .dot').length ?? 0) > 0);
    sayNoNumberThatIsNone(report);
  });
});

describe('a figure that nothing can stand beside', () => {
  for (const [why, reason, said] of [
    ['too few authorities are left to compare with', 'too-few-authorities', 'too few authorities have enough answers'],
    ['the question has changed', 'other-version', 'the question has changed since'],
    ['it is of other days', 'other-window', 'the figures are of other days'],
  ] as const) {
    it(`says so once for all benchmarks where ${why}`, async () => {
      const report = await openReport({ report: withQuestions(brief, besideNothing(reason)) });
      const [, beside] = report.figuresOf('Choice over support');
      const caption = words(beside?.querySelector('figcaption') ?? null);
      equal(caption.split(said).length, 2, caption);
      const [, , region] = report.table('Choice over support: Beside others');
      deepEqual(region, ['the rest of London', '–', said, said]);
      sayNoNumberThatIsNone(report);
    });
  }
});
