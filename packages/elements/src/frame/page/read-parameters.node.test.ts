import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readParameters } from './read-parameters.ts';

const least = 'audience=young-person&authority=302';

function attributesOf(search: string): Record<string, string> {
  const read = readParameters(search);
  assert.equal(read.kind, 'ok');
  return Object.fromEntries(read.attributes);
}

describe('the address of a page in a frame', () => {
  it('says which survey, how it looks, and where the way out leads', () => {
    const all = {
      audience: 'parent-carer',
      plan: 'sen-support',
      authority: '302',
      modules: 'short-breaks transport',
      layout: 'section',
      lang: 'en-simple',
      theme: 'high-contrast',
      presentation: 'large',
      presentations: 'off',
      'read-aloud': 'off',
      history: 'on',
      proof: 'on',
      exit: 'https://www.bbc.co.uk/weather?day=1',
      notice: 'on',
    };
    assert.deepEqual(attributesOf(`?${new URLSearchParams(all).toString()}`), all);
  });

  it('says nothing else: not where the answers go, nor what is asked', () => {
    const search = `?${least}&endpoint=https://evil.example/&src=https://evil.example/survey.json&debug&utm_source=newsletter&onload=alert(1)`;
    assert.deepEqual(attributesOf(search), { audience: 'young-person', authority: '302' });
  });

  const wrong = {
    [`${least}&plan=none`]: /^plan=none cannot be read/,
    [`${least}&lang=en"`]: /^lang=en" cannot be read/,
    [`${least}&theme=../evil`]: /^theme=/,
    [`${least}&exit=javascript:alert(1)`]: /^exit=/,
    [`${least}&modules=../../evil`]: /^modules=/,
    [`${least}&authority=303`]: /^"authority" is given more than once/,
    'audience=young-person&authority=3020': /^authority=/,
    'audience=young-person': /^"authority" is missing/,
    'authority=302': /^"audience" is missing/,
  };
  for (const [search, issue] of Object.entries(wrong)) {
    it(`shows nothing for ${search}`, () => {
      const read = readParameters(search);
      assert.match(read.kind === 'issues' ? (read.issues[0] ?? '') : '', issue);
    });
  }
});
