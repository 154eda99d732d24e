import { Instrument, parse, QuestionModule } from '@poet/core';

/** What is written down, for changing it by hand as an author would. */
export type Draft = ReturnType<typeof JSON.parse>;

/** A copy of a definition that somebody has worked on. It must still fit its schema. */
export function edited(definition: Instrument | QuestionModule, edit: (draft: Draft) => void): Instrument | QuestionModule {
  const draft: unknown = JSON.parse(JSON.stringify(definition));
  edit(draft);
  const parsed = definition.format === 'poet-module/1' ? parse(QuestionModule, draft) : parse(Instrument, draft);
  if (parsed.kind === 'ok') return parsed.value;
  throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

interface Sections {
  readonly sections: readonly { readonly questions: readonly { readonly id: string }[] }[];
}

/** A question of an instrument’s draft, by its id. */
export function questionIn({ sections }: Sections, id: string): Draft {
  return sections.flatMap(({ questions }) => questions).find((one) => one.id === id);
}
