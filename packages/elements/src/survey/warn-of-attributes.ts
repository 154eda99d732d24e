/** What attributes of `<poet-survey>` may say that take one of a few words. */
const words: Readonly<Record<string, readonly string[]>> = {
  layout: ['question', 'section'],
  theme: ['govuk', 'nhs', 'high-contrast'],
  presentation: ['standard', 'easy-read', 'large', 'easy-read-large'],
  presentations: ['off'],
  save: ['off', 'ask', 'on'],
};

/** What this page has been told already: the same is not said twice. */
const said = new Set<string>();

/** Tells whoever develops the page, in the console, which attributes say something that is not understood. */
export function warnOfAttributes(element: HTMLElement): void {
  for (const [name, known] of Object.entries(words)) {
    const value = element.getAttribute(name) ?? '';
    const message = `<poet-survey> ${name}="${value}" is not understood. Expected ${known.join(', ')}.`;
    if (value === '' || known.includes(value) || said.has(message)) continue;
    console.warn(message);
    said.add(message);
  }
}
