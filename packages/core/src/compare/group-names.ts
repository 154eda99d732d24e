/** The country, as a place among the cuts of a release. */
export const england = 'england';

/** Everybody in a region or in England but one authority, as a place among the cuts of a release. */
export function restName(whole: string, without: string): string {
  return `${whole} without ${without}`;
}
