import type { QuestionResult, Share } from '../model/result.ts';
import type { Figure } from './figure.ts';
import type { PublishedCut, Shown } from './protected-release.ts';

/** Where figures stand. */
type Cell = Pick<Figure, 'survey' | 'place' | 'from' | 'to' | 'question'>;

/** A number, or why there is none. */
type Content = Pick<Figure, 'state' | 'count' | 'n' | 'percent' | 'isLow'>;

/**
 * Every figure of a release, none left out: of each survey, each place, span of days, question and option that is in any of its cuts. A figure that is not there says why.
 */
export function figuresOf({ cuts }: Shown): Figure[] {
  const surveys = [...new Set(cuts.map(({ survey }) => survey))];
  return surveys.flatMap((survey) => {
    const own = cuts.filter((cut) => cut.survey === survey);
    const at = new Map(own.map((cut) => [`${cut.place}|${cut.from}/${cut.to}`, cut]));
    const places = [...new Set(own.map(({ place }) => place))];
    const periods = [...new Map(own.map(({ from, to }) => [`${from}/${to}`, { from, to }])).values()];
    const questions = [...new Map(own.flatMap((cut) => cut.questions.map((result) => [result.question, result]))).values()];
    return places.flatMap((place) =>
      periods.flatMap(({ from, to }) => {
        const cut = at.get(`${place}|${from}/${to}`);
        return questions.flatMap((result) => figuresIn({ survey, place, from, to, question: result.question }, result, cut));
      }),
    );
  });
}

/** The figures of one question in one cut; `like` has the same question elsewhere, which says what figures it has. */
function figuresIn(cell: Cell, like: QuestionResult, cut: PublishedCut | undefined): Figure[] {
  const result = cut?.questions.find(({ question }) => question === cell.question);
  const missing = cut ? noFigure('not-asked') : noFigure('unavailable');
  const lows = new Set(cut?.low ?? []);
  const figure = (measure: Figure['measure'], content: Content, option: string | null = null): Figure => {
    const isLow = content.isLow || lows.has(`${cell.question}|${option === null ? measure : `option:${option}`}`);
    return { ...cell, measure, option, ...content, isLow };
  };
  const people = (count: number | null | undefined): Content => (result ? countFigure(count ?? null) : missing);
  const share = (given: Share | undefined): Content => (given && result ? shareFigure(given, result) : missing);
  return [
    figure('asked', people(result?.asked)),
    figure('answered', people(result?.answered)),
    ...(['positive', 'negative'] as const).flatMap((pole) => (like[pole] ? [figure(pole, share(result?.[pole]))] : [])),
    ...like.distribution.map(({ id }) => figure('option', share(result?.distribution.find((option) => option.id === id)?.share), id)),
  ];
}

function countFigure(count: number | null): Content {
  return count === null ? noFigure('suppressed') : { state: 'shown', count, n: null, percent: null, isLow: false };
}

/** Nobody answered: nobody chose it either. A base of nobody is shown only where the rules let it be. */
function shareFigure(share: Share, { n }: QuestionResult): Content {
  if (share.kind === 'none') return n === 0 ? { state: 'shown', count: 0, n, percent: null, isLow: false } : noFigure('suppressed');
  return { state: 'shown', count: share.count, n: share.n, percent: share.percent, isLow: share.percent === 0 && share.count > 0 };
}

function noFigure(state: Figure['state']): Content {
  return { state, count: null, n: null, percent: null, isLow: false };
}
