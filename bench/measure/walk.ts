import type { Contender, Controls } from '../contenders/contender.ts';
import { pages } from '../site.ts';
import { answersTo } from '../survey.ts';
import type { BenchAnswer } from '../survey.ts';
import type { Bench } from './bench.ts';
import { addressOf, rounds } from './bench.ts';
import { click } from './click.ts';
import type { MeasuredClick } from './click.ts';
import type { Sample } from './samples.ts';
import { countersOf, pause, showFirstQuestion } from './tab.ts';
import type { Tab } from './tab.ts';

/** Long enough for everything that a page puts off until the person pauses. */
const settleMs = 500;

/** The whole survey from the first answer to the last, with trusted mouse input: every answer and every page turn is timed. */
export async function measureWalk(bench: Bench): Promise<void> {
  await rounds(bench, '40 answers and 4 page turns', {
    count: bench.quick ? 1 : 5,
    look: async (tab, contender) => {
      await showFirstQuestion(tab, addressOf(bench, contender, 'first'));
      await pause(settleMs);
      return walk(tab, contender);
    },
  });
}

async function walk(tab: Tab, { controls }: Contender): Promise<Sample> {
  const answered: MeasuredClick[] = [];
  const turned: MeasuredClick[] = [];
  const plan = answersTo(pages.first.survey);
  const before = await countersOf(tab);
  for (const [index, page] of plan.entries()) {
    for (const answer of page) answered.push(...(await give(tab, controls, answer)));
    await confirm(tab, controls, page);
    const awaited = plan[index + 1]?.[0];
    if (awaited !== undefined) turned.push(await click(tab, controls.next, controlOf(controls, awaited)));
  }
  await pause(settleMs);
  const after = await countersOf(tab);
  return {
    'answer-frame-40': answered.map((each) => each.frameMs),
    'answer-work-40': answered.map((each) => each.workMs),
    'walk-work-40': [(after.workMs - before.workMs) / plan.flat().length],
    'turn-frame': turned.map(shownOf),
    'turn-work': turned.map((each) => each.workMs),
  };
}

function shownOf({ shownMs }: MeasuredClick): number {
  if (shownMs === null) throw new Error('The next page did not come.');
  return shownMs;
}

/** Gives one answer. Typing is part of the walk but is not timed: only clicks are comparable across renderers. */
async function give(tab: Tab, controls: Controls, answer: BenchAnswer): Promise<readonly MeasuredClick[]> {
  if (answer.question.kind === 'text') {
    await click(tab, controls.text(answer.question.id));
    await tab.devtools.send('Input.insertText', { text: answer.words });
    return [];
  }
  const clicks: MeasuredClick[] = [];
  for (const option of answer.options) clicks.push(await click(tab, controls.option(answer.question.id, option)));
  return clicks;
}

/** A click that was fast because it did nothing is no measurement: every option of the page must be chosen now. */
async function confirm(tab: Tab, controls: Controls, page: readonly BenchAnswer[]): Promise<void> {
  for (const { question, options } of page) {
    for (const option of options) {
      const chosen = await tab.page.evaluate((selector) => globalThis.benchProbe.isChecked(selector), controls.option(question.id, option));
      if (!chosen) throw new Error(`${question.id} was clicked but ${option} is not chosen.`);
    }
  }
}

function controlOf(controls: Controls, { question }: BenchAnswer): string {
  return question.kind === 'text' ? controls.text(question.id) : controls.option(question.id, question.options[0]?.id ?? '');
}
