import { hashOfText } from '../../compose/hash.ts';

/**
 * Ids in an order that says nothing of them, nor of when they came, to anybody without the seed: that of the SHA-256 of the seed and the id.
 * @param seed from a source of randomness, a new one for every file, and at least 128 bits of it; core has no randomness of its own.
 */
export function inSeededOrder(ids: readonly string[], seed: string): string[] {
  const hashed = ids.map((id) => ({ id, hash: hashOfText(`${seed} ${id}`) }));
  return hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1)).map(({ id }) => id);
}
