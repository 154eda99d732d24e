import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { NonSubstantive } from '../../model/code-lists.ts';
import type { Audience } from '../../model/code-lists.ts';
import { glyphSize, lineWidth } from '../../model/picture.ts';
import type { Glyph, Picture } from '../../model/picture.ts';
import type { Question } from '../../model/question.ts';
import type { Section } from '../../model/section.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import { catalogue, concepts, instruments } from '../index.ts';
import * as shippedScales from '../scales.ts';
import { conceptPicture, optionPicture, pointPicture, wayPicture } from './find-picture.ts';
import { glyphs } from './glyphs.ts';
import { modulePictures } from './module-pictures.ts';
import { conceptPictures, optionPictures, scalePictures, wayPictures } from './pictures.ts';
import { placesOf } from './places-of.ts';

const easyReadAudiences: readonly Audience[] = ['parent-carer', 'young-person'];

/** Every question that parents, carers or young people are asked. */
const questions: readonly Question[] = [
  ...instruments.filter(({ audience }) => easyReadAudiences.includes(audience)).flatMap(({ sections }) => sections),
  ...catalogue.flatMap(({ sections }) => easyReadAudiences.flatMap((audience) => sections[audience] ?? [])),
].flatMap((section: Section) => section.questions);

/** The concepts that each definition asks parents, carers or young people about. */
const asked: readonly { readonly name: string; readonly concepts: readonly string[] }[] = [
  ...instruments
    .filter(({ audience }) => easyReadAudiences.includes(audience))
    .map(({ id, sections }) => ({ name: id, concepts: conceptsIn(sections) })),
  ...catalogue.map(({ id, sections }) => ({
    name: id,
    concepts: [...new Set(easyReadAudiences.flatMap((audience) => conceptsIn(sections[audience] ?? [])))],
  })),
];

const everyPicture: readonly Picture[] = [
  ...Object.values(conceptPictures),
  ...Object.values(scalePictures).flatMap((points) => Object.values(points)),
  ...Object.values(optionPictures).flatMap((options) => Object.values(options)),
  ...Object.values(wayPictures),
];

const everyShape = Object.entries<Glyph>(glyphs).flatMap(([id, { shapes }]) =>
  shapes.map((shape, index) => ({ ...shape, at: `${id}/${index}` })),
);

function conceptsIn(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ questions }) => questions.map(({ concept }) => concept));
}

function altOf({ alt }: Picture): string {
  return plainWords(wordsIn(alt, 'en'));
}

test('every concept that parents, carers or young people are asked about has a picture', () => {
  assert.deepEqual(
    asked.map(({ name, concepts }) => ({ name, without: concepts.filter((concept) => conceptPicture(concept) === null) })),
    asked.map(({ name }) => ({ name, without: [] })),
  );
});

test('no picture is for a concept that nobody is asked about', () => {
  const wanted = new Set(asked.flatMap(({ concepts }) => concepts));
  assert.deepEqual(
    Object.keys(conceptPictures).filter((concept) => !wanted.has(concept) || !Object.hasOwn(concepts, concept)),
    [],
  );
  const core = new Set(instruments.flatMap(({ sections }) => conceptsIn(sections)));
  assert.deepEqual(
    Object.keys(modulePictures).filter((concept) => core.has(concept)),
    [],
  );
});

test('every point of every scale has a picture, and no picture is for another point', () => {
  const expected = Object.values(shippedScales).map(({ id, points }) => [id, points.map((point) => point.id)]);
  const found = Object.entries(scalePictures).map(([id, points]) => [id, Object.keys(points)]);
  assert.deepEqual(Object.fromEntries(found), Object.fromEntries(expected));
});

test('every scale that a definition brings is one of those', () => {
  const brought = [...instruments, ...catalogue].flatMap(({ scales }) => scales);
  for (const { id, points } of brought) for (const point of points) assert.ok(pointPicture(id, point.id), `${id} ${point.id}`);
});

test('every option that parents, carers or young people may choose has a picture, but for a sex and an ethnic group', () => {
  const asked = questions.filter((question) => question.kind === 'single' || question.kind === 'multiple');
  const without = asked.filter(({ concept, options }) => options.some(({ id }) => optionPicture(concept, id) === null));
  assert.deepEqual(
    [...new Set(without.map(({ concept }) => concept))].filter(
      (concept) => !/^equality-(sex|ethnic-group|white|mixed|asian|black|other)$/.test(concept),
    ),
    [],
  );
});

test('a question whose options have pictures has one for each of them, no picture is for another option, and no two look the same', () => {
  const asked = questions.filter((question) => question.kind === 'single' || question.kind === 'multiple');
  for (const [concept, pictures] of Object.entries(optionPictures)) {
    const about = asked.filter((question) => question.concept === concept);
    const ids = about.map(({ options }) => options.map(({ id }) => id));
    assert.deepEqual(new Set(ids.flat()), new Set(Object.keys(pictures)), concept);
    for (const together of ids) {
      const drawn = together.map((id) => pictures[id]?.glyphs.join(' '));
      assert.equal(new Set(drawn).size, drawn.length, concept);
    }
  }
});

test('options called yes and no have the pictures of the scale, whatever they are about', () => {
  assert.equal(optionPicture('budget-held', 'yes'), pointPicture('yes-no', 'yes'));
  assert.equal(optionPicture('constructor', 'no'), pointPicture('yes-no', 'no'));
  assert.equal(optionPicture('equality-sex', 'female'), null);
  assert.equal(optionPicture('helper', 'toString'), null);
});

test('every answer that is not a view has a picture', () => {
  for (const way of NonSubstantive.options) assert.equal(wayPicture(way), wayPictures[way]);
});

test('the points of one scale look different, and no two kinds of scale share a glyph', () => {
  const owners = new Map<string, string>();
  for (const [scale, points] of Object.entries(scalePictures)) {
    const kind = scale.replace(/-young$/, '');
    const drawn = Object.values(points).map((picture) => picture.glyphs.join(' '));
    assert.equal(new Set(drawn).size, drawn.length, scale);
    for (const glyph of drawn) {
      assert.equal(owners.get(glyph) ?? kind, kind, glyph);
      owners.set(glyph, kind);
    }
  }
});

test('no two concepts have the same picture, but for the questions on ethnic group of which one is shown', () => {
  const drawn = Map.groupBy(Object.entries<Picture>(conceptPictures), ([, { glyphs }]) => [...glyphs].sort().join(' '));
  const shared = [...drawn.values()].filter((same) => same.length > 1).map((same) => same.map(([concept]) => concept));
  assert.deepEqual(shared, [['equality-white', 'equality-mixed', 'equality-asian', 'equality-black', 'equality-other']]);
});

test('no question shows an answer: a point of its scale, an option, yes, no, or an answer that is not a view', () => {
  for (const question of questions) {
    const points = question.kind === 'scale' ? Object.values(scalePictures[question.scale] ?? {}) : [];
    const options = Object.values(optionPictures[question.concept] ?? {});
    const answers = [...points, ...options, ...Object.values(scalePictures['yes-no'] ?? {}), ...Object.values(wayPictures)].flatMap(
      ({ glyphs }) => [...glyphs],
    );
    const shown = conceptPicture(question.concept)?.glyphs ?? [];
    assert.deepEqual(
      shown.filter((glyph) => answers.includes(glyph)),
      [],
      question.concept,
    );
  }
});

test('alternative texts say in at most 12 plain words what is seen, and the same words always mean the same picture', () => {
  const pictureOf = new Map<string, string>();
  for (const picture of everyPicture) {
    const alt = altOf(picture);
    assert.match(alt, /^(?!(?:A |The )?(?:picture|image|icon|drawing)\b)[A-Z][a-z’, -]*[a-z]$/i, alt);
    assert.ok(alt.split(' ').length <= 12, alt);
    assert.equal(pictureOf.get(alt) ?? picture.glyphs.join(' '), picture.glyphs.join(' '), alt);
    pictureOf.set(alt, picture.glyphs.join(' '));
  }
});

test('pictures that look the same have the same alternative text', () => {
  const altFor = new Map<string, string>();
  for (const picture of everyPicture) {
    const look = picture.glyphs.join(' ');
    assert.equal(altFor.get(look) ?? altOf(picture), altOf(picture), look);
    altFor.set(look, altOf(picture));
  }
});

test('every glyph is used', () => {
  const used = new Set(everyPicture.flatMap((picture) => placesOf(picture).places.map(({ glyph }) => glyph)));
  assert.deepEqual(
    Object.keys(glyphs).filter((id) => !used.has(id)),
    [],
  );
});

test('every path is plain data: absolute commands, each with the numbers that it takes', () => {
  const takes = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
  const number = '-?\\d+(?:\\.\\d{1,2})?';
  const numbers = (n: number) => (n === 0 ? '' : `${number}(?: ${number}){${n - 1}}`);
  const segments = Object.entries(takes).map(([command, n]) => `${command}${numbers(n)}${n === 0 ? '' : `(?: ${numbers(n)})*`}`);
  const path = new RegExp(`^(?=M)(?:${segments.join('|')})+$`);
  for (const { at, d } of everyShape) assert.match(d, path, at);
  for (const wrong of ['', 'L4 4', 'M4', 'M4 4 4', 'm4 4', 'M4 4H', 'M4 4 L5 5', 'M4 4url(#a)']) assert.doesNotMatch(wrong, path);
});

test('everything is drawn inside the box, line and all', () => {
  for (const { at, d, tone } of everyShape) {
    const margin = tone === 'fill' ? 0 : lineWidth / 2;
    const values = pointsOn(d).flat();
    assert.ok(
      Math.min(...values) >= margin - 0.01 && Math.max(...values) <= glyphSize - margin + 0.01,
      `${at}: ${Math.min(...values)} to ${Math.max(...values)}`,
    );
  }
});

test('no two glyphs are the same without the colours of the theme', () => {
  const seen = new Map<string, string>();
  for (const [id, { shapes }] of Object.entries<Glyph>(glyphs)) {
    const bare = shapes.map(({ d, tone }) => `${tone === 'fill' ? 'fill' : 'line'} ${d}`).join('|');
    assert.equal(seen.get(bare), undefined, id);
    seen.set(bare, id);
  }
});

test('all the pictures together are at most 30 kB compressed', () => {
  const bytes = gzipSync(JSON.stringify({ glyphs, conceptPictures, scalePictures, optionPictures, wayPictures })).length;
  assert.ok(bytes <= 30_000, `${bytes} bytes`);
});

test('an id from somebody’s own definition finds no picture, whatever it is', () => {
  for (const id of ['parking-ease', 'constructor', '__proto__', 'toString', '']) {
    assert.equal(conceptPicture(id), null);
    assert.equal(pointPicture(id, 'good'), null);
    assert.equal(pointPicture('quality', id), null);
  }
});

type Point = readonly [number, number];

/** Points along a path, near enough to each other to find its extremes within a hundredth of a unit. */
function pointsOn(d: string): readonly Point[] {
  const points: Point[] = [];
  let start: Point = [0, 0];
  let at: Point = [0, 0];
  for (const [, command = '', list = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = list.trim() === '' ? [] : list.trim().split(' ').map(Number);
    const size = { H: 1, V: 1, C: 6, A: 7, Z: 1 }[command] ?? 2;
    for (let index = 0; index < Math.max(numbers.length, command === 'Z' ? 1 : 0); index += size) {
      const [a = 0, b = 0, c = 0, e = 0, f = 0, x = 0, y = 0] = numbers.slice(index, index + size);
      const from = at;
      if (command === 'H') at = [a, at[1]];
      else if (command === 'V') at = [at[0], a];
      else if (command === 'Z') at = start;
      else if (command === 'C') at = [f, x];
      else if (command === 'A') at = [x, y];
      else at = [a, b];
      if (command === 'M' && index === 0) start = at;
      if (command === 'C') points.push(...curve([from, [a, b], [c, e], at]));
      else if (command === 'A') points.push(...arc({ from, to: at, radius: a, large: e === 1, clockwise: f === 1 }));
      else points.push(at);
      assert.ok(command !== 'A' || a === b, 'arcs here are parts of circles');
      assert.ok(!['S', 'Q', 'T'].includes(command), 'nothing here is drawn with these');
    }
  }
  return points;
}

function curve([p, q, r, s]: readonly [Point, Point, Point, Point]): readonly Point[] {
  const mix = (t: number, axis: 0 | 1) =>
    (1 - t) ** 3 * p[axis] + 3 * (1 - t) ** 2 * t * q[axis] + 3 * (1 - t) * t ** 2 * r[axis] + t ** 3 * s[axis];
  return Array.from({ length: 65 }, (_, step) => [mix(step / 64, 0), mix(step / 64, 1)]);
}

interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
  readonly large: boolean;
  readonly clockwise: boolean;
}

/** An arc of a circle by its ends. Source: SVG 2, appendix B.2.4, with equal radii. */
function arc({ from, to, radius, large, clockwise }: Arc): readonly Point[] {
  const half: Point = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
  const distance = Math.hypot(...half);
  const r = Math.max(radius, distance);
  const offset = (Math.sqrt(r * r - distance * distance) / distance) * (large === clockwise ? -1 : 1);
  const centre: Point = [from[0] + half[0] - half[1] * offset, from[1] + half[1] + half[0] * offset];
  const first = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  const last = Math.atan2(to[1] - centre[1], to[0] - centre[0]);
  const turn = clockwise ? (last - first + 4 * Math.PI) % (2 * Math.PI) : -((first - last + 4 * Math.PI) % (2 * Math.PI));
  return Array.from({ length: 65 }, (_, step) => {
    const angle = first + (turn * step) / 64;
    return [centre[0] + r * Math.cos(angle), centre[1] + r * Math.sin(angle)];
  });
}
