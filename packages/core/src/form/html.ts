/** HTML that may be sent as it is. A value that came from anywhere else cannot be one, whatever its shape: only {@link html} makes it. */
export type Html = Markup;

/** What may stand in a template: text and numbers, which are escaped; HTML, which is not; several of them; and `null`, which is nothing. */
export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

/**
 * The one place where HTML is made from strings. Whatever is put in is escaped, for text and for attributes in quotation marks alike; lint sees to
 * it that attributes have those, and that no other file of core writes a tag.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const written = strings.map((text, i) => (i === 0 ? '' : write(values[i - 1] ?? null)) + text.replace(indentation, '\n'));
  return new Markup(written.join(''));
}

/** Templates are indented as code is; a page of hundreds of inputs need not be. */
const indentation = /\n\s+/g;

class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

function write(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.toString();
  return typeof value === 'string' || typeof value === 'number' ? escape(String(value)) : value.map(write).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would drop this one without a word.
  '\0': '\ufffd',
};

function escape(text: string): string {
  return text.toWellFormed().replace(/[&<>"'\0]/g, (character) => entities[character] ?? '');
}
