import type { Definition } from '../../compose/parts-of.ts';
import type { Question } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';
import type { Section } from '../../model/section.ts';
import type { Text } from '../../model/text.ts';
import { sectionsByPrefix } from '../../model/texts-of.ts';
import { plainWords } from '../../model/words-in.ts';

/** A translator sees one text at a time. These say where each stands, by its address: in which section, of which question, asked of whom. */
export function placeNotes(definition: Definition): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  if (definition.format === 'poet-instrument/1') notes.set('title', `The title of a survey. ${askedOf(definition.audience)}`);
  const parts = sectionsByPrefix(definition);
  const questions = parts.flatMap(([, sections]) => sections).flatMap((section) => section.questions);
  for (const scale of definition.scales) noteScale(scale, questions, notes);
  for (const [prefix, sections] of parts) {
    const asked = askedOf(definition.format === 'poet-instrument/1' ? definition.audience : prefix);
    for (const section of sections) noteSection(section, { prefix, asked, notes });
  }
  return notes;
}

function askedOf(audience: string): string {
  if (audience.startsWith('practitioner')) return 'For practitioners.';
  return audience.startsWith('parent-carer') ? 'For parents and carers.' : 'For children and young people.';
}

/** How many questions a note on a scale names: enough to see which words the points must agree with. */
const questionsNamed = 3;

function noteScale(scale: Scale, questions: readonly Question[], notes: Map<string, string>): void {
  const asking = questions.filter((question) => question.kind === 'scale' && question.scale === scale.id);
  const named = asking.slice(0, questionsNamed).map(({ text }) => quoted(text));
  const more = asking.length > questionsNamed ? `, and ${asking.length - questionsNamed} more` : '';
  const answers = named.length > 0 ? ` An answer to ${named.join(', ')}${more}.` : '';
  scale.points.forEach(({ id }, i) =>
    notes.set(`scale.${scale.id}.${id}`, `Point ${i + 1} of ${scale.points.length} on a scale.${answers}`),
  );
}

interface Place {
  readonly prefix: string;
  readonly asked: string;
  readonly notes: Map<string, string>;
}

function noteSection({ id, title, questions }: Section, { prefix, asked, notes }: Place): void {
  notes.set(`${prefix}section.${id}.title`, `The heading of a section. ${asked}`);
  notes.set(`${prefix}section.${id}.intro`, `The words under the heading ${quoted(title)}. ${asked}`);
  for (const question of questions) {
    const base = `${prefix}question.${question.id}`;
    notes.set(`${base}.text`, `${kindOf(question)} In the section ${quoted(title)}. ${asked}`);
    notes.set(`${base}.hint`, `The hint under ${quoted(question.text)}.`);
    noteParts(question, base, notes);
  }
}

function noteParts(question: Question, base: string, notes: Map<string, string>): void {
  const asked = quoted(question.text);
  if (question.kind === 'single' || question.kind === 'multiple') {
    for (const { id, label } of question.options) {
      notes.set(`${base}.option.${id}`, `An answer to ${asked}.`);
      notes.set(`${base}.option.${id}.hint`, `The hint under the answer ${quoted(label)} to ${asked}.`);
    }
  }
  if (question.kind === 'number') notes.set(`${base}.unit`, `The unit behind the number that answers ${asked}.`);
  if (question.kind === 'information') {
    question.body?.forEach((_, i) => notes.set(`${base}.body.${i + 1}`, `Paragraph ${i + 1} under ${asked}.`));
  }
}

function kindOf({ kind }: Question): string {
  switch (kind) {
    case 'scale':
      return 'A question that is answered on a scale.';
    case 'single':
      return 'A question with a list of answers, of which one is chosen.';
    case 'multiple':
      return 'A question with a list of answers, of which several may be chosen.';
    case 'text':
      return 'A question that is answered in one’s own words.';
    case 'number':
      return 'A question that is answered with a number.';
    case 'date':
      return 'A question that is answered with a date.';
    case 'information':
      return 'A heading over words to read, with nothing to answer.';
  }
}

function quoted(text: Text): string {
  return `“${plainWords(text['en'] ?? '')}”`;
}
