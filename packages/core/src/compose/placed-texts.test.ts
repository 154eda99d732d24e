import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { catalogue, instruments } from '../content/index.ts';
import { textsOf } from '../model/texts-of.ts';
import { placedTexts } from './placed-texts.ts';

/** What a JSON Pointer leads to. */
function at(value: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce((inside: unknown, step) => (inside as Readonly<Record<string, unknown>>)[step], value);
}

test('every text has the address that translations know it by, and its path leads to it', () => {
  for (const definition of [...instruments, ...catalogue, clubInstrument(), transportModule()]) {
    const placed = placedTexts(definition);
    for (const { path, text } of placed) assert.equal(at(definition, path), text, `${definition.id} ${path}`);
    assert.deepEqual(
      placed.flatMap(({ address }) => address ?? []).sort(),
      textsOf(definition)
        .map(({ address }) => address)
        .sort(),
      definition.id,
    );
  }
});
