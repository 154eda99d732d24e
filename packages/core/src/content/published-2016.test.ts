import assert from 'node:assert/strict';
import { test } from 'node:test';
import published from '../../../../examples/published-2016/published.json' with { type: 'json' };
import { concepts } from './concepts.ts';
import { published2016 } from './published-2016.ts';

test('the published figures of 2015/16 are those of the list with their sources, figure by figure', () => {
  const { source, n, audience, figures } = published2016;
  assert.equal(source, published.sources.update);
  assert.equal(n, published.people.find((people) => people.audience === audience)?.n);
  assert.deepEqual(
    figures,
    published.figures.map(({ concept, measure, percent }) => ({ concept, measure, percent })),
  );
  assert.ok(published.figures.every((figure) => figure.audience === audience));
  for (const { concept } of figures) assert.ok(concept in concepts, concept);
});
