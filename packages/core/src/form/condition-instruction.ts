import { choicesOf } from '../model/choices-of.ts';
import { NonSubstantive } from '../model/code-lists.ts';
import type { Condition } from '../model/condition.ts';
import { itemOf } from '../model/items.ts';
import { plainWords, wordsIn } from '../model/words-in.ts';
import { html } from './html.ts';
import type { Html, HtmlValue } from './html.ts';
import { say } from './telling.ts';
import type { Telling } from './telling.ts';
import type { AnswerAsked, Conditional } from './words.ts';

/** A condition with each "not" taken to the answers themselves. */
type Plain = AnswerAsked | { readonly join: 'all' | 'one'; readonly parts: readonly Plain[] };

/**
 * When to answer something, for a person to follow where no script does: one sentence about one answer, otherwise a list. Lists within lists, and
 * not "and" beside "or", so that nobody has to guess what belongs together.
 */
export function conditionInstruction(condition: Condition, what: Conditional, telling: Telling): Html {
  const plain = toPlain(condition, telling, false);
  if ('number' in plain) return html`<p>${say(telling.words.onlyIf(what, plain), telling)}</p>`;
  const title = plain.join === 'all' ? telling.words.onlyIfAll(what) : telling.words.onlyIfOne(what);
  return html`<p>${say(title, telling)}</p>
    ${list(plain.parts, telling)}`;
}

function toPlain(condition: Condition, telling: Telling, isNot: boolean): Plain {
  if ('not' in condition) return toPlain(condition.not, telling, !isNot);
  if ('question' in condition) {
    const choices = condition.is.map((id) => choiceWords(condition.question, id, telling));
    return { number: telling.numbers.get(condition.question) ?? 0, choices, isNot };
  }
  const [conditions, isAll] = 'all' in condition ? [condition.all, true] : [condition.any, false];
  const parts = conditions.map((part) => toPlain(part, telling, isNot));
  const [only] = parts;
  return only && parts.length === 1 ? only : { join: isAll === isNot ? 'one' : 'all', parts };
}

function list(parts: readonly Plain[], telling: Telling): Html {
  return html`<ul>
    ${parts.map((part) => html`<li>${listed(part, telling)}</li>`)}
  </ul>`;
}

function listed(part: Plain, telling: Telling): HtmlValue {
  const { words } = telling;
  if ('number' in part) return say(words.youAnswered(part), telling);
  return [say(part.join === 'all' ? words.allAreTrue : words.oneIsTrue, telling), list(part.parts, telling)];
}

/** An option, a point of a scale or a way to answer without a view, as it stands beside its radio button. */
function choiceWords(question: string, id: string, { survey, language, words }: Telling): string {
  const asked = itemOf(survey, question)?.question;
  const choices = asked ? choicesOf(asked, survey.scales) : [];
  const choice = choices.find((one) => one.id === id);
  if (choice) return plainWords(wordsIn(choice.label, language));
  const way = NonSubstantive.options.find((one) => one === id);
  return way ? words.way(way) : id;
}
