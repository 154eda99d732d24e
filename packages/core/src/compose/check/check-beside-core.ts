import type { Finding } from '../../model/finding.ts';
import type { Instrument } from '../../model/instrument.ts';
import { pin } from '../../model/pin.ts';
import { pointer } from '../../model/pointer.ts';
import type { QuestionModule } from '../../model/question-module.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import { error, warning } from '../findings.ts';
import { canonicalJson } from '../hash.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import type { Part } from '../parts-of.ts';
import { weightOf } from './check-sameness.ts';

/**
 * What of a module does not go with an instrument for the same people, which somebody will put it behind: ids that the instrument has
 * (`taken-id`, whatever the capitals; of a scale, when its points are others), and questions that the core asks already (`core-asks-it`).
 * Each is said once, of the first instrument.
 */
export function checkBesideCore(module: QuestionModule, instruments: readonly Instrument[]): Finding[] {
  const findings = partsOf(module).flatMap((part) => {
    const fitting = instruments.filter(({ audience }) => audience === part.audience);
    return fitting.flatMap((instrument) => [
      ...checkIdsBeside(part, instrument),
      ...checkScalesBeside(module, instrument),
      ...checkQuestionsBeside(part, instrument),
    ]);
  });
  return [...new Map(findings.toReversed().map((finding) => [`${finding.code} ${finding.path}`, finding])).values()].toReversed();
}

function checkIdsBeside(part: Part, instrument: Instrument): Finding[] {
  const of = (parts: readonly Part[]) =>
    parts.flatMap((one) => [
      ...one.sections.map(({ section, path }) => ({ what: 'section', id: section.id, path })),
      ...questionsOf(one).map(({ question, path }) => ({ what: 'question', id: question.id, path })),
    ]);
  const taken = new Map(of(partsOf(instrument)).map(({ what, id }) => [`${what} ${id.toLowerCase()}`, id]));
  return of([part]).flatMap(({ what, id, path }) => {
    const other = taken.get(`${what} ${id.toLowerCase()}`);
    if (other === undefined) return [];
    const message = `The ${what} "${other}" is in ${pin(instrument)} already, so nobody could compose the two. Begin yours with the module’s name.`;
    return [error(path + pointer('id'), 'taken-id', message)];
  });
}

function checkScalesBeside({ scales }: QuestionModule, instrument: Instrument): Finding[] {
  return scales.flatMap((scale, i) => {
    const other = instrument.scales.find(({ id }) => id.toLowerCase() === scale.id.toLowerCase());
    if (!other || canonicalJson(other) === canonicalJson(scale)) return [];
    const message = `The scale "${other.id}" of ${pin(instrument)} has other points. Take it as it is, word for word, or rename yours.`;
    return [error(pointer('scales', i, 'id'), 'taken-id', message)];
  });
}

function checkQuestionsBeside(part: Part, instrument: Instrument): Finding[] {
  const asked = weightsOf(instrument);
  return questionsOf(part).flatMap(({ question, path }) => {
    const words = plainWords(wordsIn(question.text, 'en'));
    const other = question.kind === 'information' ? undefined : asked.get(weightOf(words));
    if (other === undefined) return [];
    const message = `“${words}” is asked in the core already: "${other}" of ${pin(instrument)}. Leave it out, or say what makes the difference.`;
    return [warning(path + pointer('text', 'en'), 'core-asks-it', message)];
  });
}

/** What an instrument asks, with the ids of the questions. Every module is held against it. */
function weightsOf(instrument: Instrument): ReadonlyMap<string, string> {
  const known = weights.get(instrument);
  if (known) return known;
  const questions = partsOf(instrument).flatMap(questionsOf);
  const asked = questions.filter(({ question }) => question.kind !== 'information');
  const made = new Map(asked.map(({ question }) => [weightOf(plainWords(wordsIn(question.text, 'en'))), question.id]));
  weights.set(instrument, made);
  return made;
}

const weights = new WeakMap<Instrument, ReadonlyMap<string, string>>();
