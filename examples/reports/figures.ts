import { authorityFigures, pooledFigures } from '@poet/core/report.js';
import type { Figures, Tallied } from '@poet/core/report.js';

/** Everything that an authority's report is made of: its own figures and those of all others, its region's and England's without it. */
export function figuresFor(code: string, tallied: Tallied): Figures[] {
  const region = tallied.authorities.find((authority) => authority.code === code)?.region ?? '';
  return [
    ...authorityFigures(tallied),
    pooledFigures(tallied, { kind: 'region', code: region, without: code }),
    pooledFigures(tallied, { kind: 'england', without: code }),
  ];
}

/** Everything that the report of a region is made of. */
export function figuresForRegion(code: string, tallied: Tallied): Figures[] {
  return [
    ...authorityFigures(tallied),
    pooledFigures(tallied, { kind: 'region', code, without: null }),
    pooledFigures(tallied, { kind: 'england', without: null }),
  ];
}
