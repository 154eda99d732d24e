/** The most lines of one kind that are printed: nobody reads more, and a file from outside may ask for thousands. */
const most = 20;

/**
 * The first lines, and how many more there are.
 * @param rest the last line, with `#` where the number goes.
 */
export function firstOf(lines: readonly string[], rest: string): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), rest.replace('#', String(lines.length - most))];
}
