/** Words that SPSS keeps for itself. */
const reserved: ReadonlySet<string> = new Set(['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with']);

/**
 * Names for columns, each once, whatever is upper or lower case: `support-choice` becomes `support_choice`, an option of several choices
 * `need__sensory_physical`. What is too long is cut, and a name that is taken already gets a number.
 * @param maxLength letters at most.
 * @returns gives the name of the next column, for the ids that it is made of.
 */
export function columnNames(maxLength = 64): (...ids: readonly string[]) => string {
  const taken = new Set<string>(reserved);
  return (...ids) => {
    const wanted = ids.map((id) => id.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '')).join('__');
    const name = free(/^[A-Za-z]/.test(wanted) ? wanted : `q_${wanted}`, { taken, maxLength });
    taken.add(name.toLowerCase());
    return name;
  };
}

interface Names {
  readonly taken: ReadonlySet<string>;
  readonly maxLength: number;
}

function free(wanted: string, { taken, maxLength }: Names): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `_${number}`;
    const name = wanted.slice(0, maxLength - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
