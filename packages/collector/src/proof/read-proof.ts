/** A challenge as it came back, and its solution, as far as they are looked at before their signature is. */
export interface Proof {
  readonly challenge: { readonly parameters: ChallengeParameters; readonly signature: string };
  readonly solution: { readonly counter: number; readonly derivedKey: string };
}

interface ChallengeParameters {
  readonly algorithm: string;
  readonly cost: number;
  readonly expiresAt: number;
  readonly keyLength: number;
  readonly keyPrefix: string;
  readonly keySignature: string;
  readonly nonce: string;
  readonly salt: string;
}

/** Ours have less than 1,000. */
const maxCharacters = 2_000;

/** Every value of a proof by its place, with its type. There is none beside these. */
const shape: Shape = {
  challenge: {
    parameters: {
      algorithm: 'string',
      cost: 'number',
      expiresAt: 'number',
      keyLength: 'number',
      keyPrefix: 'string',
      keySignature: 'string',
      nonce: 'string',
      salt: 'string',
    },
    signature: 'string',
  },
  solution: { counter: 'number', derivedKey: 'string' },
};

/** Reads the header `Poet-Proof`: base64 of JSON, as ALTCHA has it. `null` where it is none. */
export function readProof(header: string | null): Proof | null {
  if (header === null || header.length > maxCharacters) return null;
  try {
    const value: unknown = JSON.parse(atob(header));
    return hasShape(value, shape) ? (value as Proof) : null;
  } catch {
    return null;
  }
}

interface Shape {
  readonly [name: string]: Shape | 'string' | 'number';
}

function hasShape(value: unknown, wanted: Shape): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(wanted);
  if (Object.keys(value).length !== names.length) return false;
  return names.every((name) => {
    const inner: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    const type = wanted[name];
    return typeof type === 'object' ? hasShape(inner, type) : typeof inner === type;
  });
}
