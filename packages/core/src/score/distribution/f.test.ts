import { test } from 'node:test';
import { assertClose } from '../../../test/assert-close.ts';
import { scipyValues } from '../../../test/published-statistics.ts';
import { fQuantile } from './f.ts';

test('the points of the F distribution are those of scipy', () => {
  for (const { probability, df, x } of scipyValues().f_points) assertClose(fQuantile(probability, df), x, 1e-11);
});
