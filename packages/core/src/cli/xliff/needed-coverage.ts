import { textsNeededIn } from '../../compose/check/check-languages.ts';
import { coverageOf } from '../../compose/coverage.ts';
import type { Coverage } from '../../compose/coverage.ts';
import type { Definition } from '../../compose/parts-of.ts';
import type { Translation } from '../../model/translation.ts';

/** How far a translation is, counting only what its language needs: Easy Read, for one, is not for practitioners. */
export function neededCoverage(definition: Definition | null, translation: Translation): Coverage {
  const coverage = coverageOf(definition, translation);
  if (!definition) return coverage;
  const needed = new Set(textsNeededIn(definition, translation.language).map(({ address }) => address));
  return { ...coverage, total: needed.size, missing: coverage.missing.filter((address) => needed.has(address)) };
}
