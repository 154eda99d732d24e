import { findAuthority } from '../model/place/find-authority.ts';
import type { Places } from '../model/place/places.ts';
import { wasThere } from '../model/place/was-there.ts';
import type { Days } from '../model/place/was-there.ts';
import type { Parsed } from '../model/issue.ts';
import type { Place } from '../model/place.ts';

/**
 * The place that a report is of: an authority by its three-digit code, a region by its code, or `england`. An authority that was not there on any day
 * of the period, and a code that nothing has, come back in words: who has its area now, or had it before.
 */
export function placeOf(places: Places, code: string, days: Days): Parsed<Place> {
  if (code === 'england') return { kind: 'ok', value: { kind: 'england' } };
  const region = places.regions.find((one) => one.code === code);
  if (region) return { kind: 'ok', value: { kind: 'region', code, name: region.name } };
  const authority = places.authorities.find((one) => one.code === code);
  const ofAuthority = places.regions.find((one) => one.code === authority?.region);
  if (authority && ofAuthority && days.to >= places.begins && wasThere(authority, days)) {
    const { name } = authority;
    return { kind: 'ok', value: { kind: 'authority', code, name, region: { code: ofAuthority.code, name: ofAuthority.name } } };
  }
  const found = findAuthority(places, code, days.to);
  const message = found.kind === 'found' ? `${found.authority.name} is in no region that is known here.` : found.message;
  return { kind: 'issues', issues: [{ path: '', code: `authority-${found.kind}`, message }] };
}
