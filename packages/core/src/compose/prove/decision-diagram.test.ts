import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Diagram, TooComplex } from './decision-diagram.ts';
import type { Node } from './decision-diagram.ts';

/** A formula over a few variables: as a diagram, and as what it means. */
interface Both {
  readonly node: Node;
  readonly means: (bits: readonly boolean[]) => number;
}

const chances = [0.5, 0.25, 0.9, 0, 1];
const everyChoice = Array.from({ length: 2 ** chances.length }, (_, n) => chances.map((_chance, i) => Math.floor(n / 2 ** i) % 2 === 1));

function randomFormula(random: fc.GeneratorValue, diagram: Diagram): Both {
  const variables = chances.map((chance, i): Both => ({ node: diagram.variable(chance), means: (bits) => Number(bits[i]) }));
  const grow = (depth: number): Both => {
    const kind = depth === 0 ? 'variable' : random(fc.constantFrom, 'variable', 'not', 'and', 'or');
    if (kind === 'variable') return random(fc.constantFrom, ...variables);
    const a = grow(depth - 1);
    if (kind === 'not') return { node: diagram.not(a.node), means: (bits) => 1 - a.means(bits) };
    const b = grow(depth - 1);
    if (kind === 'and') return { node: diagram.and(a.node, b.node), means: (bits) => a.means(bits) * b.means(bits) };
    return { node: diagram.or(a.node, b.node), means: (bits) => Math.max(a.means(bits), b.means(bits)) };
  };
  return grow(5);
}

const chanceOf = (bits: readonly boolean[]) =>
  bits.reduce((product, bit, i) => product * (bit ? (chances[i] ?? 0) : 1 - (chances[i] ?? 0)), 1);

test('a function is the same object however it was put together, and nothing else is', () => {
  fc.assert(
    fc.property(fc.gen(), (random) => {
      const diagram = new Diagram();
      const [a, b] = [randomFormula(random, diagram), randomFormula(random, diagram)];
      const isSame = everyChoice.every((bits) => a.means(bits) === b.means(bits));
      // Each formula has variables of its own, so that only constants can be the same.
      assert.equal(a.node === b.node, isSame && a.node.value !== null);
      assert.equal(
        a.node === diagram.zero,
        everyChoice.every((bits) => a.means(bits) === 0),
      );
      assert.equal(
        a.node === diagram.one,
        everyChoice.every((bits) => a.means(bits) === 1),
      );
      assert.equal(diagram.not(diagram.not(a.node)), a.node);
      assert.equal(diagram.not(diagram.and(a.node, b.node)), diagram.or(diagram.not(a.node), diagram.not(b.node)));
      assert.equal(diagram.canBoth(a.node, b.node), diagram.and(a.node, b.node) !== diagram.zero);
    }),
  );
});

test('the mean of a function is that of counting out every choice', () => {
  fc.assert(
    fc.property(fc.gen(), (random) => {
      const diagram = new Diagram();
      const { node, means } = randomFormula(random, diagram);
      const tripled = diagram.plus(node, diagram.and(node, diagram.constant(2)));
      const logMean = diagram.logMeans();
      const mean = (f: Node) => Math.exp(logMean(f));
      const counted = everyChoice.reduce((sum, bits) => sum + chanceOf(bits) * means(bits), 0);
      assert.ok(Math.abs(mean(node) - counted) < 1e-12);
      assert.ok(Math.abs(mean(tripled) - 3 * counted) < 1e-12);
    }),
  );
});

test('ten thousand variables deep, nothing overflows', () => {
  const diagram = new Diagram();
  let [all, any]: Node[] = [diagram.one, diagram.zero];
  for (let i = 0; i < 10_000; i++) {
    const bit = diagram.variable(1);
    [all, any] = [diagram.and(bit, all ?? diagram.one), diagram.or(diagram.not(bit), any ?? diagram.zero)];
  }
  assert.ok(all && any);
  assert.equal(diagram.not(all), any);
  assert.equal(diagram.canBoth(all, any), false);
  assert.equal(diagram.logMeans()(all), 0);
});

test('a chance too small for a number has a logarithm all the same', () => {
  const diagram = new Diagram();
  let all: Node = diagram.one;
  for (let i = 0; i < 5000; i++) all = diagram.and(diagram.variable(), all);
  const logMean = diagram.logMeans();
  assert.ok(Math.abs(logMean(all) - 5000 * Math.log(0.5)) < 1e-6);
  assert.ok(Math.abs(logMean(diagram.not(all))) < 1e-9);
  assert.equal(logMean(diagram.zero), -Infinity);
});

test('a function depends on the variables that make a difference, and on no others', () => {
  const diagram = new Diagram();
  const [a, b, c] = [diagram.variable(), diagram.variable(), diagram.variable()];
  const either = diagram.or(diagram.and(a, c), diagram.and(a, diagram.not(c)));
  assert.deepEqual([...diagram.variablesOf(either)], [a.variable]);
  assert.deepEqual([...diagram.variablesOf(diagram.or(either, b))].sort(), [a.variable, b.variable]);
  assert.deepEqual([...diagram.variablesOf(diagram.one)], []);
});

test('a diagram past its limits of nodes or of steps says so', () => {
  const grow = (diagram: Diagram) => () => {
    const bits = Array.from({ length: 40 }, () => diagram.variable());
    const half = bits.length / 2;
    return bits.slice(0, half).reduce<Node>((sum, bit, i) => diagram.or(sum, diagram.and(bit, bits[half + i] ?? bit)), diagram.zero);
  };
  assert.throws(grow(new Diagram({ nodes: 1000, steps: Infinity })), TooComplex);
  assert.throws(grow(new Diagram({ nodes: 4_000_000, steps: 1000 })), TooComplex);
});
