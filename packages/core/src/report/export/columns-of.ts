import { askedItemsOf } from '../../model/items.ts';
import type { AskedItem } from '../../model/items.ts';
import type { Survey } from '../../model/survey.ts';
import { besideAnswers } from './beside-answers.ts';
import { columnNames } from './column-names.ts';
import type { Column, Profile, Cell } from './dataset.ts';
import type { ExportedSubmission } from './exported-submission.ts';
import { questionColumns } from './question-columns.ts';
import { tooFine } from './background.ts';

/** A column that knows what it has of a submission. */
export interface SourceColumn extends Column {
  /** What belongs together when it is withheld, by concept or question; `null` for what is never withheld: views, and everything of a full file. */
  readonly group: string | null;
  readonly read: (submission: ExportedSubmission) => Cell;
}

/**
 * The columns of all submissions to one version of a survey, whichever modules stood behind it: the core’s questions as asked, then each module’s.
 * A de-identified file has no ids, no days, no words of people’s own, no language and no presentation.
 */
export function columnsOf(surveys: readonly Survey[], profile: Profile): readonly SourceColumn[] {
  const nameOf = columnNames();
  const beside = besideAnswers(profile).map((column) => ({ ...column, name: nameOf(column.name) }));
  const items = [...new Map(surveys.flatMap((survey) => itemsIn(survey).map((placed) => [placed.item.key, placed]))).values()];
  const isCore = ({ item }: PlacedItem): boolean => item.section.from === 'core';
  const inOrder = [...items.filter(isCore), ...items.filter((placed) => !isCore(placed))];
  const kept = inOrder.filter(({ item: { question } }) => profile === 'full' || isKept(question));
  return [...beside, ...kept.flatMap(({ item, survey }) => questionColumns(item, { survey, profile, nameOf }))];
}

interface PlacedItem {
  readonly item: AskedItem;
  readonly survey: Survey;
}

function itemsIn(survey: Survey): PlacedItem[] {
  return askedItemsOf(survey).map((item) => ({ item, survey }));
}

function isKept({ kind, concept }: AskedItem['question']): boolean {
  return kind !== 'text' && kind !== 'date' && !tooFine.has(concept);
}
