import type { Contender } from '../contenders/contender.ts';
import { pages } from '../site.ts';
import type { BenchQuestion } from '../survey.ts';
import type { Bench } from './bench.ts';
import { addressOf, rounds } from './bench.ts';
import { click } from './click.ts';
import type { MeasuredClick } from './click.ts';
import type { Sample } from './samples.ts';
import { countersOf, pause, showUnmounted } from './tab.ts';
import type { Tab } from './tab.ts';

/** How a renderer grows: mounting 40, 200 and 1,000 questions on one page, each in a fresh page; and answering some of the 1,000. */
export async function measureMount(bench: Bench): Promise<void> {
  for (const [size, count] of [
    [40, 7],
    [200, 7],
    [1000, 5],
  ] as const) {
    await rounds(bench, `mount ${size} questions`, {
      count: bench.quick ? 1 : count,
      look: async (tab, contender) => {
        await showUnmounted(tab, addressOf(bench, contender, `one-${size}`));
        // The page's own script has just run; let its compiler finish before the clock starts.
        await pause(300);
        const { questions } = pages[`one-${size}`].survey.pages[0] ?? { questions: [] };
        const before = await countersOf(tab);
        const milliseconds = await mount(tab, contender, questions);
        const after = await countersOf(tab);
        if (size !== 1000) return { [`mount-${size}`]: [milliseconds] };
        const answers = await answerSome(tab, contender, questions);
        return { 'mount-1000': [milliseconds], 'mount-work-1000': [after.workMs - before.workMs], ...answers };
      },
    });
  }
}

async function mount(tab: Tab, { controls }: Contender, questions: readonly BenchQuestion[]): Promise<number> {
  const edges = [questions[0], questions.at(-1)].map((question) => controls.option(question?.id ?? '', 'agree'));
  const milliseconds = await tab.page.evaluate(([first, last]) => globalThis.benchProbe.timeMount(first ?? '', last ?? ''), edges);
  if (milliseconds === null) throw new Error('The last question was not there within a minute.');
  return milliseconds;
}

async function answerSome(tab: Tab, { controls }: Contender, questions: readonly BenchQuestion[]): Promise<Sample> {
  const clicks: MeasuredClick[] = [];
  for (let index = 60; index < questions.length; index += 110) {
    const option = controls.option(questions[index]?.id ?? '', 'disagree');
    clicks.push(await click(tab, option));
    if (!(await tab.page.evaluate((selector) => globalThis.benchProbe.isChecked(selector), option)))
      throw new Error(`${option} is not chosen after a click.`);
  }
  return { 'answer-frame-1000': clicks.map((each) => each.frameMs), 'answer-work-1000': clicks.map((each) => each.workMs) };
}
