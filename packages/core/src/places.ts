/** The authorities and regions of England, of any day: for reports and tools, never for a page that asks. Rules: docs/methods.md. */
export { places } from './content/places.ts';
export type { Authority, OnsCode, Places, Region } from './model/place/places.ts';
export { findAuthority } from './model/place/find-authority.ts';
export type { FoundAuthority } from './model/place/find-authority.ts';
export { findByName } from './model/place/find-by-name.ts';
export { findByOnsCode } from './model/place/find-by-ons-code.ts';
export { regionOf } from './model/place/region-of.ts';
export { authoritiesDuring, authoritiesIn } from './model/place/authorities-in.ts';
export type { Days } from './model/place/was-there.ts';
export { predecessorsOf } from './model/place/predecessors-of.ts';
export { successorsOf } from './model/place/successors-of.ts';
export { onsCodeOf } from './model/place/ons-code-of.ts';
