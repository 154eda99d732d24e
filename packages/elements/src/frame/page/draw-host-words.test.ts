import { noticeWords } from '@poet/core';
import { deepEqual, equal } from '../../../test/assert.ts';
import { describe, it } from '../../../test/mocha.ts';
import { readHostWords } from '../read-host-words.ts';
import { drawHostWords } from './draw-host-words.ts';

/** What a page has in its `<poet-frame>`, in a document in which nothing runs or loads. */
function frameWith(...children: readonly string[]): Element {
  return new DOMParser().parseFromString(children.join(''), 'text/html').body;
}

/** What is drawn of it in the frame, after the way through the port. */
const drawn = (frame: Element): HTMLElement[] | null => drawHostWords(structuredClone(readHostWords(frame)));
const one = (notice: string): HTMLElement => drawn(frameWith(notice))?.[0] ?? document.createElement('div');

describe('a notice on its way into a frame', () => {
  it('keeps its words, so that its hash is the same, its language, and what gives it form', () => {
    const notice =
      '<div slot="notice" lang="en"><h3>Why</h3> <p>We <strong>ask</strong> you.</p><ul><li>You</li><li>can say no</li></ul></div>';
    const { lang, slot, innerHTML, textContent } = one(notice);
    deepEqual([lang, slot], ['en', 'notice']);
    equal(innerHTML, '<h3>Why</h3> <p>We <strong>ask</strong> you.</p><ul><li>You</li><li>can say no</li></ul>');
    equal(noticeWords(textContent), noticeWords(frameWith(notice).textContent));
  });

  it('comes in every language that there is, and leaves the fallback where it is', () => {
    const all = drawn(frameWith('<p slot="notice" lang="en">No</p>', '<p slot="notice" lang="cy">Na</p>', '<a href="/x">Another way</a>'));
    deepEqual(
      all?.map(({ lang, textContent }) => [lang, textContent]),
      [
        ['en', 'No'],
        ['cy', 'Na'],
      ],
    );
  });

  it('comes with the line about whom to talk to, and its number to ring', () => {
    const [notice, help] =
      drawn(frameWith('<a slot="help" href="tel:08001111">Ring us</a>', '<p slot="notice" lang="ar" dir="rtl">لا</p>')) ?? [];
    deepEqual([notice?.slot, notice?.lang, notice?.dir], ['notice', 'ar', 'rtl']);
    deepEqual([help?.slot, help?.querySelector('a')?.href], ['help', 'tel:08001111']);
  });

  it('has links that open beside the survey, to where they led on the page', () => {
    const link = one('<p slot="notice"><a href="/privacy" onclick="alert(1)">Privacy</a></p>').querySelector('a');
    deepEqual([link?.href, link?.target, link?.rel], [`${location.origin}/privacy`, '_blank', 'noopener']);
    equal(link?.attributes.length, 3);
  });

  it('brings nothing that runs, loads or looks otherwise', () => {
    const hostile = `<div slot="notice" lang="en"><script>alert(1)</script><style>*{display:none}</style><img src="x" onerror="alert(1)">
      <a href="javascript:alert(1)">a</a> <iframe src="/"></iframe><svg onload="alert(1)"><a href="data:,x">b</a></svg>
      <p style="color:red" class="x" onclick="alert(1)">c</p><poet-survey>d</poet-survey></div>`;
    const notice = one(hostile);
    deepEqual(
      [...notice.querySelectorAll('*')].map(({ localName, attributes }) => [localName, attributes.length]),
      [
        ['a', 0],
        ['a', 0],
        ['p', 0],
      ],
    );
    equal(noticeWords(notice.textContent), 'a b cd');
  });

  const refused: Readonly<Record<string, unknown>> = {
    nothing: null,
    'no words': [],
    'a text': 'You can say no.',
    'markup in the place of pieces': [{ slot: 'notice', lang: 'en', pieces: '<p>You can say no.</p>' }],
    'a piece that is a number': [{ slot: 'notice', lang: 'en', pieces: [7] }],
    'a piece without pieces': [{ slot: 'notice', lang: 'en', pieces: [{ tag: 'p' }] }],
    'more notices than there are languages': Array.from({ length: 51 }, () => ({ slot: 'notice', lang: 'en', pieces: ['No'] })),
    'more letters than anybody reads': [{ slot: 'notice', lang: 'en', pieces: ['x'.repeat(50_001)] }],
    'more pieces than a notice has': [{ slot: 'notice', lang: 'en', pieces: Array.from({ length: 2_001 }, () => 'x') }],
    'words for another slot': [{ slot: 'film', lang: 'en', pieces: ['No'] }],
    'a tree that does not end': [{ slot: 'notice', lang: 'en', pieces: nested(30) }],
  };
  for (const [what, data] of Object.entries(refused)) it(`is not ${what}`, () => equal(drawHostWords(data), null));

  it('has no language where what stands there is none', () => {
    equal(drawHostWords([{ slot: 'notice', lang: 'en" onload="', pieces: ['No'] }])?.[0]?.lang, '');
  });
});

function nested(depth: number): unknown[] {
  return depth === 0 ? ['x'] : [{ tag: 'p', href: null, pieces: nested(depth - 1) }];
}
