/** All answers as one text, in whatever order they came; `null` where nobody here can read them. */
export function allAnswers(answers: unknown): string | null {
  if (answers === null) return null;
  return JSON.stringify(entriesOf(answers).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What was written at length, as one text; `null` where nothing was. Two people may choose the same, but do not write the same forty characters. */
export function ownWords(answers: unknown): string | null {
  const values = entriesOf(answers).flatMap(([, answer]) =>
    entriesOf(answer).flatMap(([name, value]) => (name === 'value' ? [value] : [])),
  );
  const words = values.filter((value) => typeof value === 'string' && isLong(value));
  return words.length === 0 ? null : words.join('\n');
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** No option's id has a space in it. */
function isLong(text: string): boolean {
  return text.length >= 40 && /\s/.test(text);
}
