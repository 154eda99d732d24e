import type { BenchQuestion, BenchSurvey } from '../survey.ts';
import type { Case } from './submissions.ts';

interface Row {
  readonly id: string;
  readonly kind: BenchQuestion['kind'];
  readonly required: boolean;
  readonly showIf: BenchQuestion['showIf'];
  readonly counts: Map<string, number>;
}

interface Given {
  readonly status: string;
  readonly value?: unknown;
}

/** The same job as somebody would write it by hand for this one survey: status, routing, options, and a count of each. The least it can cost. */
export function tableCheck(survey: BenchSurvey): (one: Case) => boolean {
  const rows: Row[] = survey.pages.flatMap((page) =>
    page.questions.map(({ id, kind, required, showIf, options }) => ({
      id,
      kind,
      required: required === true,
      showIf,
      counts: new Map(options.map((option) => [option.id, 0])),
    })),
  );
  return ({ submission }) => {
    const answers = submission.answers as Readonly<Record<string, Given | undefined>>;
    return rows.every((row) => fits(row, answers)) && rows.every((row) => count(row, answers[row.id]?.value));
  };
}

function fits({ id, kind, required, showIf, counts }: Row, answers: Readonly<Record<string, Given | undefined>>): boolean {
  const given = answers[id];
  if (given === undefined) return false;
  if (showIf !== undefined && answers[showIf.question]?.value !== showIf.is) return given.status === 'not-shown';
  if (given.status !== 'answered') return given.status === 'skipped' && !required;
  const { value } = given;
  if (kind === 'multiple')
    return Array.isArray(value) && value.every((chosen: unknown) => typeof chosen === 'string' && counts.has(chosen));
  return typeof value === 'string' && (kind === 'text' ? value.length <= 10_000 : counts.has(value));
}

function count({ kind, counts }: Row, value: unknown): true {
  const chosen: readonly unknown[] = kind === 'text' ? [] : Array.isArray(value) ? value : [value];
  for (const id of chosen) if (typeof id === 'string') counts.set(id, (counts.get(id) ?? 0) + 1);
  return true;
}
