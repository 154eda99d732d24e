import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { clubInstrument, transportModule } from '../../../../../examples/definitions/read-definition.ts';
import { pretendTranslation } from '../../../../../examples/translations/pretend-translation.ts';
import type { Definition } from '../../compose/parts-of.ts';
import { catalogue, instruments } from '../../content/index.ts';
import { normalWords } from '../../model/normal-words.ts';
import { parse } from '../../model/parse.ts';
import { pin } from '../../model/pin.ts';
import type { Words } from '../../model/text.ts';
import { addressesOf, textsOf } from '../../model/texts-of.ts';
import { Translation } from '../../model/translation.ts';
import { plainWords } from '../../model/words-in.ts';
import { fromXliff } from './from-xliff.ts';
import { toXliff } from './to-xliff.ts';
import { translationText } from './translation-text.ts';

const packages = path.join(import.meta.dirname, '../../../..');
/** Every translation. What is in English has recordings alone, of which XLIFF knows nothing. */
const files = globSync(['core/src/content/languages/**/*.json', 'elements/src/languages/*.json', '../examples/translations/*.json'], {
  cwd: packages,
})
  .filter((file) => !file.endsWith('.en.json'))
  .sort();
const definitions: readonly Definition[] = [...instruments, ...catalogue, clubInstrument(), transportModule()];

function read(xliff: string): Translation {
  const parsed = fromXliff(xliff);
  assert.ok(parsed.kind === 'ok', JSON.stringify(parsed));
  return parsed.value.translation;
}

/** Out and in again, twice: the file and the XLIFF are both what they were. */
function checkRoundTrip(json: string, definition: Definition | null): void {
  const translation = parse(Translation, JSON.parse(json));
  assert.ok(translation.kind === 'ok', JSON.stringify(translation));
  for (const withSpoken of [false, true]) {
    const xliff = toXliff(translation.value, definition, { withSpoken });
    const back = read(xliff);
    assert.equal(translationText(back), json);
    assert.equal(toXliff(back, definition, { withSpoken }), xliff);
  }
}

test('there are translations', () => {
  assert.ok(files.length > 0);
});

for (const file of files) {
  test(`${file} is the same, to the byte, once it has been XLIFF`, () => {
    const json = readFileSync(path.join(packages, file), 'utf8');
    const { of } = JSON.parse(json) as { of: string };
    checkRoundTrip(json, definitions.find((one) => pin(one) === of) ?? null);
    checkRoundTrip(json, null);
  });
}

for (const definition of definitions) {
  test(`${definition.id}: whole, begun and not yet begun, a translation is the same once it has been XLIFF`, () => {
    const whole = pretendTranslation(definition, 'ar');
    const half = (words: Readonly<Record<string, Words>> = {}) => Object.fromEntries(Object.entries(words).filter((_, i) => i % 2 === 0));
    checkRoundTrip(translationText(whole), definition);
    checkRoundTrip(translationText({ ...whole, status: 'reviewed' }), definition);
    checkRoundTrip(translationText({ ...whole, texts: half(whole.texts), sources: half(whole.sources) }), definition);
    checkRoundTrip(translationText({ ...whole, texts: {}, sources: {} }), definition);
  });
}

const pieces = [
  'a',
  'b c',
  ' ',
  '\n',
  '\r',
  '\t',
  '<',
  '&',
  '"',
  ']]>',
  '{0}',
  '{1}',
  '{a}',
  '\u0001',
  '\u0085',
  '\u2028',
  '\u202E',
  '\uFEFF',
  '\uFFFE',
  '😀',
  'ة',
  '…',
];
const plain = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((all) => all.join(''));
const { words } = fc.letrec<{ words: Words }>((tie) => ({
  words: fc.oneof(
    { depthSize: 'small' },
    plain,
    fc.array(
      fc.oneof(
        plain,
        fc.record({ strong: tie('words') }),
        fc.record({ emphasis: tie('words') }),
        fc.record({ link: fc.constantFrom('https://example.org/?a=1&b="2"', '/help', 'mailto:a@example.org'), words: tie('words') }),
        fc.constant({ break: true as const }),
      ),
      { maxLength: 4 },
    ),
  ),
}));
const someWords = words.filter((one) => plainWords(one).trim() !== '');

const club = clubInstrument();
const english = new Map(textsOf(club).map(({ address, text }) => [address, text['en'] ?? '']));
const addresses = [...addressesOf(club), 'question.gone.text', 'constructor'];

/** What may be known of one address: its words, what they were made from when that has changed, and what a voice says. */
const entry = fc.record({ text: someWords, source: fc.option(words), spoken: fc.option(plain.filter((one) => one.trim() !== '')) });

const translations = fc
  .record({
    chosen: fc.shuffledSubarray(addresses),
    entries: fc.array(entry, { minLength: addresses.length, maxLength: addresses.length }),
    status: fc.constantFrom('draft' as const, 'reviewed' as const),
    $schema: fc.option(fc.constant('https://example.org/<schema>&.json'), { nil: undefined }),
  })
  .map(({ chosen, entries, status, $schema }): Translation => {
    const all = chosen.flatMap((address, i) => (entries[i] ? [{ address, ...entries[i] }] : []));
    const spoken = all.flatMap(({ address, spoken: said }) => (said === null ? [] : [[address, said] as const]));
    return {
      ...($schema === undefined ? {} : { $schema }),
      format: 'poet-translation/1',
      of: pin(club),
      language: 'pl',
      status,
      texts: Object.fromEntries(all.map(({ address, text }) => [address, text])),
      sources: Object.fromEntries(all.map(({ address, source }) => [address, source ?? english.get(address) ?? ''])),
      ...(spoken.length > 0 ? { spoken: Object.fromEntries(spoken) } : {}),
    };
  });

/** The same translation with all words in their normal form, and no source said where there is none. */
function normal(translation: Translation): Translation {
  const each = (all: Readonly<Record<string, Words>>) => Object.entries(all).map(([address, one]) => [address, normalWords(one)] as const);
  const sources = each(translation.sources ?? {}).filter(([, source]) => source !== '');
  return { ...translation, texts: Object.fromEntries(each(translation.texts)), sources: Object.fromEntries(sources) };
}

test('whatever a translation says, in whatever order, it says it once it has been XLIFF: with its stale, unknown and added words', () => {
  fc.assert(
    fc.property(translations, (translation) => {
      for (const definition of [club, null]) {
        const xliff = toXliff(translation, definition);
        const back = read(xliff);
        assert.equal(translationText(back), translationText(normal(translation)));
        assert.equal(toXliff(back, definition), xliff);
      }
    }),
    { numRuns: 100 },
  );
});
