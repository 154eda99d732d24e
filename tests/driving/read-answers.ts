import type { Item, SubmittedAnswer, Survey } from '@poet/core';
import type { Page } from 'puppeteer-core';
import { choiceOf, english, wayLabels } from './choices.ts';

/** The questions and answers that check-your-answers lists, in order; several choices one under another. */
export function readAnswers(page: Page): Promise<string[][]> {
  return page.$$eval('>>> dl.answers > div', (rows) =>
    rows.map((row) => [...row.querySelectorAll<HTMLElement>('dt, dd:nth-of-type(1)')].map((cell) => cell.innerText.trim())),
  );
}

/** How an answer must read there. */
export function answerWords(survey: Survey, item: Item, given: SubmittedAnswer): string {
  if (given.status === 'skipped' || given.status === 'not-shown') return 'Not answered';
  if (given.status !== 'answered') return wayLabels[given.status];
  const { kind } = item.question;
  if (kind === 'text' || kind === 'number') return String(given.value);
  const ids = Array.isArray(given.value) ? given.value.map(String) : [String(given.value)];
  return ids.map((id) => english(choiceOf(survey, item, id).label)).join('\n');
}
