import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFrameMessage, parseInvitation, parseLanguage, shortTitle } from './frame-message.ts';
import type { FrameMessage } from './frame-message.ts';

const page = { kind: 'page', status: 'filling', title: 'How old are you?', lang: 'en-simple', dir: 'ltr' } as const;
const receipt = { kind: 'receipt', submissionId: '8d0f6e0a-3a55-4d8a-9d4b-5f0c7a1e2b3c', receivedOn: '2026-11-23' } as const;
const messages: readonly FrameMessage[] = [
  { kind: 'height', heightPx: 412 },
  page,
  { ...page, status: 'sent', lang: 'ur', dir: 'rtl' },
  { kind: 'ready' },
  { kind: 'failed' },
  { kind: 'left' },
  receipt,
  { ...receipt, receivedOn: null },
];

describe('what a frame may say', () => {
  it('is read as it was said', () => {
    for (const message of messages) assert.deepEqual(parseFrameMessage(message), message);
  });

  it('is all that is read: an answer beside it is left behind', () => {
    for (const message of messages) assert.deepEqual(parseFrameMessage({ ...message, answers: { age: 'age-11-15' } }), message);
  });

  const refused: Readonly<Record<string, unknown>> = {
    'no message': { kind: 'answers', answers: {} },
    'a height below one': { kind: 'height', heightPx: 0 },
    'a height past all pages': { kind: 'height', heightPx: 200_001 },
    'half a pixel': { kind: 'height', heightPx: 10.5 },
    'no number': { kind: 'height', heightPx: Number.NaN },
    'a number in words': { kind: 'height', heightPx: '400' },
    'a title that is no text': { ...page, title: { toString: () => 'x' } },
    'a title past all headings': { ...page, title: 'x'.repeat(501) },
    'a status that there is not': { ...page, status: 'filled' },
    'a language that is none': { ...page, lang: 'en" onload="' },
    'a direction that is none': { ...page, dir: 'auto' },
    'an id that is none': { ...receipt, submissionId: 'age-11-15' },
    'words in the place of a day': { ...receipt, receivedOn: 'in November' },
    'a list': [page],
    'a text': JSON.stringify(page),
    nothing: null,
  };
  for (const [what, data] of Object.entries(refused)) it(`is not ${what}`, () => assert.equal(parseFrameMessage(data), null));

  it('is never anything that is made up', () => {
    fc.assert(fc.property(fc.anything(), (data) => parseFrameMessage(data) === null || Object.hasOwn(Object(data), 'kind')));
  });
});

it('a title that is too long is cut off where it can be taken in', () => {
  assert.equal(shortTitle('short'), 'short');
  assert.equal(shortTitle('x'.repeat(501)).length, 500);
});

it('a language is a tag and nothing else', () => {
  assert.deepEqual(['cy', 'en-simple', 'x', 'en_GB', 7, null, `en-${'a'.repeat(40)}`].map(parseLanguage), [
    'cy',
    'en-simple',
    null,
    null,
    null,
    null,
    null,
  ]);
});

describe('the invitation that a page hands to its frame', () => {
  it('is taken in where it is one', () => {
    assert.equal(parseInvitation({ invitation: 'abc.DEF_1~2%3D' }), 'abc.DEF_1~2%3D');
  });

  it('is nothing else', () => {
    const others: unknown[] = [null, 'abc', {}, { invitation: 7 }, { invitation: '' }, { invitation: 'a b' }, { invitation: '<p>' }];
    for (const data of [...others, { invitation: 'a'.repeat(2_001) }]) assert.equal(parseInvitation(data), null);
  });
});
