/**
 * The survey that every contender shows, in a form that belongs to none of them: plain data, plain JSON.
 * It is synthetic and about a public library, so that nobody takes its words for a question set.
 */

/** One choice: what is stored, and what is read. */
export interface BenchOption {
  readonly id: string;
  readonly label: string;
}

/** One question. `options` is empty for `text`. `showIf` holds when the other question has that answer. */
export interface BenchQuestion {
  readonly id: string;
  readonly kind: 'scale' | 'multiple' | 'text';
  readonly text: string;
  readonly options: readonly BenchOption[];
  readonly required?: true;
  readonly showIf?: { readonly question: string; readonly is: string };
}

/** Questions shown together, with one button that goes on. */
export interface BenchPage {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly BenchQuestion[];
}

/** The whole survey. */
export interface BenchSurvey {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly BenchPage[];
}

/** The five points that most questions share, best first. */
export const agreement: readonly BenchOption[] = [
  { id: 'strongly-agree', label: 'Strongly agree' },
  { id: 'agree', label: 'Agree' },
  { id: 'neither', label: 'Neither agree nor disagree' },
  { id: 'disagree', label: 'Disagree' },
  { id: 'strongly-disagree', label: 'Strongly disagree' },
];

const visits: readonly BenchOption[] = ['Books', 'Newspapers', 'Computers', 'Events', 'Homework', 'A quiet seat', 'Advice', 'Company'].map(
  (label) => ({
    id: label.toLowerCase().replaceAll(' ', '-'),
    label,
  }),
);

const statements = [
  'The opening hours suit me',
  'I find what I am looking for',
  'The building is easy to get into',
  'Somebody helps when I ask',
  'There is room to sit and read',
  'It is warm enough in winter',
  'The computers work',
  'I hear about events in time',
  'My children like coming',
  'Returning a book is simple',
];
const rooms = ['main hall', 'reading room', 'children’s corner', 'study floor', 'local history room', 'café'];

const idOf = (number: number): string => `q${number}`;
const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';

function scale(number: number, more: Partial<BenchQuestion> = {}): BenchQuestion {
  const text = `${number}. Thinking of the ${pick(rooms, number)}: ${pick(statements, number * 3)}`;
  return { id: idOf(number), kind: 'scale', text, options: agreement, ...more };
}

function multiple(number: number): BenchQuestion {
  return {
    id: idOf(number),
    kind: 'multiple',
    text: `${number}. What brings you to the ${pick(rooms, number)}? Choose all that apply`,
    options: visits,
  };
}

function words(number: number, more: Partial<BenchQuestion> = {}): BenchQuestion {
  return {
    id: idOf(number),
    kind: 'text',
    text: `${number}. What would you change about the ${pick(rooms, number)}?`,
    options: [],
    ...more,
  };
}

const required = { required: true } as const;

/** Forty questions on five pages of eight: 33 five-point questions, 4 of several choices, 3 of own words; 10 required, 3 routed. */
export function surveyOf40(): BenchSurvey {
  const first = [1, 2, 3, 4].map((number) => scale(number, required));
  return {
    id: 'library-40',
    title: 'Your library (synthetic survey for measuring)',
    pages: [
      { id: 'visits', title: 'Your visits', questions: [...first, scale(5), scale(6), scale(7), scale(8)] },
      { id: 'rooms', title: 'The rooms', questions: [9, 10, 11, 12, 13, 14, 15, 16].map((number) => scale(number)) },
      {
        id: 'people',
        title: 'The people',
        questions: [scale(17, required), scale(18, required), routed, scale(20), scale(21), scale(22), multiple(23), multiple(24)],
      },
      {
        id: 'things',
        title: 'Books and things',
        questions: [
          scale(25, required),
          scale(26, required),
          routedWords,
          ...[28, 29, 30, 31].map((number) => scale(number)),
          multiple(32),
        ],
      },
      {
        id: 'overall',
        title: 'Over all',
        questions: [scale(33, required), routedHere, scale(35, required), scale(36), scale(37), multiple(38), words(39), words(40)],
      },
    ],
  };
}

/** Shown by an answer on an earlier page, by one just above (own words), and by one just above (a scale). */
const routed = scale(19, { showIf: { question: idOf(3), is: 'agree' } });
const routedWords = words(27, { showIf: { question: idOf(26), is: 'disagree' } });
const routedHere = scale(34, { showIf: { question: idOf(33), is: 'strongly-disagree' } });

/** Any number of five-point questions on a single page, without routing: how a renderer grows. */
export function onePageOf(count: number): BenchSurvey {
  const questions = Array.from({ length: count }, (_, index) => scale(index + 1, index < 10 ? required : {}));
  return {
    id: `library-page-${count}`,
    title: `Your library (synthetic survey for measuring), ${count} questions`,
    pages: [{ id: 'all', title: 'Everything', questions }],
  };
}

/** What the robot answers to one question: options to click in order, or words to type. */
export interface BenchAnswer {
  readonly question: BenchQuestion;
  readonly options: readonly string[];
  readonly words: string;
}

/** One full set of answers, page by page, which makes every routed question show. */
export function answersTo(survey: BenchSurvey): readonly (readonly BenchAnswer[])[] {
  const wanted = new Map(
    survey.pages.flatMap((page) =>
      page.questions.flatMap((question) => (question.showIf ? [[question.showIf.question, question.showIf.is] as const] : [])),
    ),
  );
  return survey.pages.map((page) =>
    page.questions.map((question, index) => {
      const wantedOption = wanted.get(question.id) ?? question.options[(index * 3 + 1) % 5]?.id;
      return {
        question,
        options: wantedOption === undefined ? [] : [wantedOption],
        words: question.kind === 'text' ? 'Longer hours on Saturday' : '',
      };
    }),
  );
}
