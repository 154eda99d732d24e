import type { Audience } from '../model/code-lists.ts';
import type { Instrument } from '../model/instrument.ts';
import { pin } from '../model/pin.ts';
import { pointer } from '../model/pointer.ts';
import type { QuestionModule } from '../model/question-module.ts';
import type { Question } from '../model/question.ts';
import { audiencePrefix } from '../model/texts-of.ts';
import type { Located } from './check-survey.ts';
import { inOrder } from '../model/in-order.ts';

/** What a council can write, and what POET ships: the questions of one audience, or a supplementary set. */
export type Definition = Instrument | QuestionModule;

/** What one audience is asked by one definition. */
export interface Part {
  readonly audience: Audience;
  /** Where its sections stand: `/sections`, or `/sections/young-person` in a module. */
  readonly path: string;
  /** What the addresses of its texts begin with: nothing, or `young-person.` in a module. */
  readonly prefix: string;
  /** Its sections in the order in which they are asked. */
  readonly sections: readonly Located[];
}

/** A question, and where it stands in the definition. */
export interface LocatedQuestion {
  readonly question: Question;
  readonly path: string;
}

/** The parts of a definition, one for each audience that it asks: an instrument has one. */
export function partsOf(definition: Definition): readonly Part[] {
  if (definition.format === 'poet-instrument/1') {
    const located = locate(definition.sections, 'core', pointer('sections'));
    return [{ audience: definition.audience, path: pointer('sections'), prefix: '', sections: located }];
  }
  return Object.entries(definition.sections).map(([name, sections]) => {
    const audience = name as Audience;
    const path = pointer('sections', audience);
    return { audience, path, prefix: audiencePrefix(audience), sections: locate(sections, pin(definition), path) };
  });
}

/** The questions of a part, in the order in which they are asked. */
export function questionsOf({ sections }: Part): readonly LocatedQuestion[] {
  return sections.flatMap(({ section, path }) =>
    section.questions.map((question, i) => ({ question, path: path + pointer('questions', i) })),
  );
}

function locate(sections: Instrument['sections'], from: Located['section']['from'], base: string): Located[] {
  const located = sections.map((section, i) => ({ section: { ...section, from }, path: base + pointer(i) }));
  return inOrder(located, ({ section }) => section);
}
