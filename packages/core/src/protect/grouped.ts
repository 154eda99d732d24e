/** Things by a name that they have, each list in the order in which they came. (`Map.groupBy` is not in every browser in which core runs.) */
export function grouped<T>(things: Iterable<T>, nameOf: (thing: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const group = groups.get(nameOf(thing));
    if (group) group.push(thing);
    else groups.set(nameOf(thing), [thing]);
  }
  return groups;
}
