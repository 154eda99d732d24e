/** No vowels, so that no code is a word, and nothing that looks like something else: no 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, 6 and G, U and V. */
const letters = '34679CDFHJKMNPQRTVWXY';

/** How many letters a code has, and how they are told: in threes and a four, as telephone numbers are. */
const length = 10;

/** A new code, to be written down: ten letters and digits, each as likely as any other. @param random fills with random bytes */
export function createResumeCode(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  const fair = 256 - (256 % letters.length);
  let code = '';
  while (code.length < length)
    for (const byte of random(new Uint8Array(length))) if (byte < fair && code.length < length) code += letters[byte % letters.length];
  return code;
}

/** A code as somebody writes it down: `CDF 7HJ KMNP`. */
export function inGroups(code: string): string {
  return [code.slice(0, 3), code.slice(3, 6), code.slice(6)].join(' ');
}

/** A code as somebody may have typed it: in small letters, with spaces or dashes anywhere. `null` where it cannot be one. */
export function readResumeCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\u2010-\u2015.-]/g, '');
  return code.length === length && [...code].every((letter) => letters.includes(letter)) ? code : null;
}
