import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import type { Text, Words } from '../../model/text.ts';
import { plainWords } from '../../model/words-in.ts';
import { error, warning } from '../findings.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';
import { placedTexts } from '../placed-texts.ts';

/** Texts without words, texts with HTML in them, and choices or questions that nobody can tell apart by their words. */
export function checkTexts(definition: Definition): Finding[] {
  return [...placedTexts(definition).flatMap(({ text, path }) => checkText(text, path)), ...checkTwins(definition)];
}

/** One text’s words in one language: there must be some, and they are not HTML. */
export function checkOneText(words: Words, path: string): Finding[] {
  const text = plainWords(words);
  if (text.trim() === '') return [error(path, 'empty-text', 'There are no words here. Write some, or leave the whole text out.')];
  const [tag] = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.exec(text) ?? [];
  if (tag === undefined) return [];
  const message = `Texts are not HTML: people would read “${tag}” as it is. Use a list of pieces, such as ["plain, ", {"strong": "strong"}].`;
  return [warning(path, 'html', message)];
}

function checkText(text: Text, path: string): Finding[] {
  return Object.entries(text).flatMap(([language, words]) => checkOneText(words, path + pointer(language)));
}

/** Something with words, what it is called, and where the words stand. */
export interface Worded {
  readonly id: string;
  readonly words: string;
  readonly path: string;
}

/** Of things that stand side by side, those with the same words as one before: in Unicode’s composed form, whatever the capitals. */
export function findTwins(things: readonly Worded[], what: string): Finding[] {
  const known = new Map<string, string>();
  return things.flatMap(({ id, words, path }) => {
    const folded = words.normalize('NFC').toLowerCase().trim();
    const first = known.get(folded);
    known.set(folded, first ?? id);
    if (first === undefined) return [];
    const message = `The ${what} "${id}" has the same words as "${first}": “${words.trim()}”. Nobody could tell them apart. Reword one, or take it out.`;
    return [error(path, 'same-words', message)];
  });
}

function checkTwins(definition: Definition): Finding[] {
  const options = partsOf(definition)
    .flatMap(questionsOf)
    .flatMap(({ question, path }) => ('options' in question ? [{ choices: question.options, path: path + pointer('options') }] : []));
  const scales = definition.scales.map(({ points }, i) => ({ choices: points, path: pointer('scales', i, 'points') }));
  const texts = (choices: readonly { readonly id: string; readonly label: Text }[], base: string) =>
    choices.map(({ id, label }, i) => ({ id, text: label, path: base + pointer(i, 'label') }));
  return [
    ...options.flatMap(({ choices, path }) => twinsIn(texts(choices, path), 'option')),
    ...scales.flatMap(({ choices, path }) => twinsIn(texts(choices, path), 'point')),
    ...partsOf(definition).flatMap((part) =>
      twinsIn(
        questionsOf(part).map(({ question, path }) => ({ id: question.id, text: question.text, path: path + pointer('text') })),
        'question',
      ),
    ),
  ];
}

/** In every language that any of the texts has. */
function twinsIn(things: readonly { readonly id: string; readonly text: Text; readonly path: string }[], what: string): Finding[] {
  const languages = new Set(things.flatMap(({ text }) => Object.keys(text)));
  return [...languages].flatMap((language) =>
    findTwins(
      things.flatMap(({ id, text, path }) => {
        const words = text[language];
        return words === undefined ? [] : [{ id, words: plainWords(words), path: path + pointer(language) }];
      }),
      what,
    ),
  );
}
