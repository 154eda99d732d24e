import { places } from '../../../content/places.ts';
import type { Benchmark } from '../../../model/benchmark.ts';
import type { Period } from '../../../model/period.ts';
import { onsCodeOf } from '../../../model/place/ons-code-of.ts';
import type { Place } from '../../../model/place.ts';
import { academicYearOf } from '../../period/academic-year.ts';
import type { FigureRow } from './figure-columns.ts';

type Time = Pick<FigureRow, 'time_period' | 'time_identifier' | 'period_from' | 'period_to'>;
type Where = Pick<
  FigureRow,
  'geographic_level' | 'country_code' | 'country_name' | 'region_code' | 'region_name' | 'old_la_code' | 'new_la_code' | 'la_name'
>;

const identifiers = { autumn: 'Autumn term', spring: 'Spring term', summer: 'Summer term' } as const;
const unavailable = 'x';

/** When, as the Department for Education says it: `202526` and “Autumn term”. It has no word for other days of a year, which the first and the last day tell. */
export function timeOf(period: Period): Time {
  const identifier =
    period.kind === 'term' ? identifiers[period.term] : period.kind === 'academic-year' ? 'Academic year' : 'Part of academic year';
  return { time_period: period.year, time_identifier: identifier, period_from: period.from, period_to: period.to };
}

/** When the answers of a benchmark were given: a year before another period of the same kind. */
export function timeOfBenchmark({ from, to }: Benchmark, period: Period): Time {
  const year = from === null ? unavailable : academicYearOf(from).year;
  return { ...timeOf(period), time_period: year, period_from: from ?? unavailable, period_to: to ?? unavailable };
}

const country = { country_code: 'E92000001', country_name: 'England' } as const;
const noAuthority = { old_la_code: null, new_la_code: null, la_name: null } as const;

/** Where, with the codes of the Department for Education and of the Office for National Statistics on a day. What is not in the register has `x`. */
export function whereIs(place: Place, on: string): Where {
  switch (place.kind) {
    case 'england':
      return { geographic_level: 'National', ...country, region_code: null, region_name: null, ...noAuthority };
    case 'region':
      return { geographic_level: 'Regional', ...country, region_code: place.code, region_name: place.name, ...noAuthority };
    case 'authority': {
      const known = places.authorities.find(({ code }) => code === place.code);
      return {
        ...{ geographic_level: 'Local authority', ...country, region_code: place.region.code, region_name: place.region.name },
        ...{ old_la_code: place.code, new_la_code: (known && onsCodeOf(known, on)) ?? unavailable, la_name: place.name },
      };
    }
  }
}
