import type { Instrument } from './instrument.ts';
import { mapScale, mapSection } from './map-texts.ts';
import type { TextChange } from './map-texts.ts';
import type { QuestionModule } from './question-module.ts';
import type { Text } from './text.ts';

/** A text of a definition that people who answer may read, and its address in translations. */
export interface AddressedText {
  /** `question.support-choice.text`; in a module, what one audience is asked begins with it: `young-person.question.transport-safe.text`. */
  readonly address: string;
  readonly text: Text;
}

/** The texts of an instrument or a module for the people who answer, in the order in which they stand. What is for whoever composes is left out. */
export function textsOf(definition: Instrument | QuestionModule): readonly AddressedText[] {
  const texts: AddressedText[] = [];
  visitTexts(definition, (address, text) => {
    if (text) texts.push({ address, text });
    return text;
  });
  return texts;
}

/** Every address at which a translation may have words: those of {@link textsOf}, and hints and intros that the definition does without. */
export function addressesOf(definition: Instrument | QuestionModule): ReadonlySet<string> {
  const addresses = new Set<string>();
  visitTexts(definition, (address, text) => {
    addresses.add(address);
    return text;
  });
  return addresses;
}

/** The sections of a definition by the prefix of their addresses: none for an instrument, the audience for a module. */
export function sectionsByPrefix(definition: Instrument | QuestionModule): readonly (readonly [string, Instrument['sections']])[] {
  if (definition.format === 'poet-instrument/1') return [['', definition.sections]];
  return Object.entries(definition.sections).map(([audience, sections]) => [audiencePrefix(audience), sections] as const);
}

/** What the addresses of a module begin with for one audience. */
export function audiencePrefix(audience: string): string {
  return `${audience}.`;
}

function visitTexts(definition: Instrument | QuestionModule, visit: TextChange): void {
  if (definition.format === 'poet-instrument/1') visit('title', definition.title);
  for (const scale of definition.scales) mapScale(scale, visit);
  for (const [prefix, sections] of sectionsByPrefix(definition)) for (const section of sections) mapSection(section, prefix, visit);
}
