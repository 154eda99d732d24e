/** Whether some words stand in one of some texts, whatever their case. No words stand everywhere. */
export function hasWords(texts: readonly string[], words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
