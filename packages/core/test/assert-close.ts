import assert from 'node:assert/strict';

/** Fails unless a number is as near to the wanted one as `tolerance` says, as a share of the wanted one. */
export function assertClose(got: number, wanted: number, tolerance: number): void {
  const distance = Math.abs(got - wanted);
  assert.ok(distance <= tolerance * Math.abs(wanted), `${got} instead of ${wanted}, off by ${distance / Math.abs(wanted)}`);
}
