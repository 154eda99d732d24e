import { compose, Instrument, parse, pin, QuestionModule, translate, Translation } from '@poet/core';
import type { Parsed, Survey } from '@poet/core';
import { youngPersonEhcp } from '@poet/core/content';
import welsh from '@poet/core/content/languages/cy/young-person-ehcp.json' with { type: 'json' };
import club from '../../../../examples/definitions/after-school-club.json' with { type: 'json' };
import parking from '../../../../examples/definitions/parking.json' with { type: 'json' };
import parkingInEasyRead from '../../../../examples/definitions/parking.en-simple.json' with { type: 'json' };
import clubInWelsh from '../../../../examples/translations/after-school-club.cy.json' with { type: 'json' };
import { loadSheet } from './load-sheet.ts';
import type { Sheet } from './sheet.ts';

/** An authority’s own module, which nothing is wrong with: `302/parking`. */
export function parkingSheet(): Promise<Sheet> {
  return loadSheet(take(parse(QuestionModule, parking)), { translations: [take(parse(Translation, parkingInEasyRead))] });
}

/** An instrument that somebody is half way with, and its Welsh too: about an after-school club. */
export function clubSheet(): Promise<Sheet> {
  return loadSheet(take(parse(Instrument, club)), { translations: [take(parse(Translation, clubInWelsh))] });
}

/** A translation that lacks words, and the same survey as people meet it. */
export interface FallingBack {
  readonly sheet: Sheet;
  /** The two questions that are read in English, told in Welsh. */
  readonly survey: Survey;
  /** The address of the text that has no words, and that of the one whose words are stale. */
  readonly missing: string;
  readonly stale: string;
  /** The ids of their questions. */
  readonly questions: readonly [string, string];
}

/**
 * An example made from a shipped instrument and its Welsh: the words of one question are taken out, and the English of another is taken to have
 * been different when its words were made. It has an id of its own, so that no shipped file fills the gap.
 */
export async function fallingBack(): Promise<FallingBack> {
  const questions = ['support-choice', 'support-heard'] as const;
  const [missing, stale] = ['question.support-choice.text', 'question.support-heard.text'] as const;
  const title = { en: 'An example: my plan and my support', cy: 'Enghraifft: fy nghynllun a fy nghymorth' };
  const definition = { ...youngPersonEhcp, id: 'example/young-person', title };
  const { texts, sources, ...rest } = take(parse(Translation, welsh));
  const { title: _own, [missing]: _missing, ...others } = texts;
  const changed = { ...sources, [stale]: 'Do people listen to you about your support?' };
  const translation = { ...rest, of: pin(definition), texts: others, sources: changed };
  const told = translate(take(compose(definition, [])), [translation]);
  return { sheet: await loadSheet(definition, { translations: [translation] }), survey: some(told, questions), missing, stale, questions };
}

/** Some questions of a survey, all in the section of the first. */
function some(survey: Survey, ids: readonly string[]): Survey {
  const sections = survey.sections
    .map((section) => ({ ...section, questions: section.questions.filter(({ id }) => ids.includes(id)) }))
    .filter(({ questions }) => questions.length > 0);
  return { ...survey, sections };
}

function take<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'ok') return parsed.value;
  throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
