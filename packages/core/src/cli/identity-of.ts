import { statSync } from 'node:fs';

/** What two names have in common that lead to one file, over whatever links; `undefined` where there is none. */
export function identityOf(name: string): string | undefined {
  try {
    const { dev, ino } = statSync(name, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}
