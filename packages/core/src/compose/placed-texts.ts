import type { Audience } from '../model/code-lists.ts';
import { pointer } from '../model/pointer.ts';
import type { Question } from '../model/question.ts';
import type { Section } from '../model/section.ts';
import type { Text } from '../model/text.ts';
import { partsOf } from './parts-of.ts';
import type { Definition } from './parts-of.ts';

/** What a text is for. `about`: for whoever composes a survey, and not for those who answer. */
export type TextRole = 'about' | 'title' | 'section' | 'intro' | 'question' | 'hint' | 'choice' | 'body' | 'unit';

/** A text of a definition, and where it stands. */
export interface PlacedText {
  /** A JSON Pointer to the text, without a language. */
  readonly path: string;
  /** Its address in translations; `null` for what is not translated. */
  readonly address: string | null;
  readonly text: Text;
  readonly role: TextRole;
  /** Who reads it; `null` for what several audiences may. */
  readonly audience: Audience | null;
  /** The scale whose point it names; `null` for everything else. */
  readonly scale: string | null;
}

/** What is the same for all texts of one part. */
interface Base {
  readonly path: string;
  readonly address: string;
  readonly audience: Audience;
}

/** Every text of a definition, those for whoever composes too, in the order in which they stand. */
export function placedTexts(definition: Definition): readonly PlacedText[] {
  const known = placed.get(definition);
  if (known) return known;
  const texts = [...ownTexts(definition), ...scaleTexts(definition), ...partsOf(definition).flatMap((part) => partTexts(part))];
  placed.set(definition, texts);
  return texts;
}

/** Definitions never change, and many checks ask. */
const placed = new WeakMap<Definition, readonly PlacedText[]>();

function ownTexts(definition: Definition): PlacedText[] {
  const whole = { audience: null, scale: null };
  if (definition.format === 'poet-instrument/1') {
    return [{ ...whole, path: pointer('title'), address: 'title', text: definition.title, role: 'title' }];
  }
  return (['title', 'purpose', 'use'] as const).flatMap((name) => {
    const text = definition[name];
    return text ? [{ ...whole, path: pointer(name), address: null, text, role: 'about' as const }] : [];
  });
}

function scaleTexts({ scales }: Definition): PlacedText[] {
  return scales.flatMap(({ id, points }, i) =>
    points.map((point, j) => ({
      path: pointer('scales', i, 'points', j, 'label'),
      address: `scale.${id}.${point.id}`,
      text: point.label,
      role: 'choice' as const,
      audience: null,
      scale: id,
    })),
  );
}

function partTexts({ audience, prefix, sections }: ReturnType<typeof partsOf>[number]): PlacedText[] {
  return sections.flatMap(({ section, path }) => [
    ...sectionTexts(section, { path, address: `${prefix}section.${section.id}`, audience }),
    ...section.questions.flatMap((question, i) =>
      questionTexts(question, { path: path + pointer('questions', i), address: `${prefix}question.${question.id}`, audience }),
    ),
  ]);
}

function sectionTexts({ title, intro }: Section, base: Base): PlacedText[] {
  return [...placedUnder(base, 'title', { text: title, role: 'section' }), ...placedUnder(base, 'intro', { text: intro, role: 'intro' })];
}

function questionTexts(question: Question, base: Base): PlacedText[] {
  const common = [
    ...placedUnder(base, 'text', { text: question.text, role: 'question' }),
    ...placedUnder(base, 'hint', { text: question.hint, role: 'hint' }),
  ];
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [...common, ...question.options.flatMap((option, i) => optionTexts(option, i, base))];
    case 'number':
      return [...common, ...placedUnder(base, 'unit', { text: question.unit, role: 'unit' })];
    case 'information':
      return [
        ...common,
        ...(question.body ?? []).flatMap((text, i) => {
          const inside = { ...base, path: base.path + pointer('body', i), address: `${base.address}.body.${i + 1}` };
          return [{ ...inside, text, role: 'body' as const, scale: null }];
        }),
      ];
    case 'scale':
    case 'text':
    case 'date':
      return common;
  }
}

type Option = Extract<Question, { kind: 'single' }>['options'][number];

function optionTexts({ id, label, hint }: Option, index: number, { path, address, audience }: Base): PlacedText[] {
  const base = { path: path + pointer('options', index), address: `${address}.option.${id}`, audience };
  return [
    { path: base.path + pointer('label'), address: base.address, text: label, role: 'choice', audience, scale: null },
    ...placedUnder(base, 'hint', { text: hint, role: 'hint' }),
  ];
}

function placedUnder(
  { path, address, audience }: Base,
  name: string,
  { text, role }: { text: Text | undefined; role: TextRole },
): PlacedText[] {
  if (text === undefined) return [];
  return [{ path: path + pointer(name), address: `${address}.${name}`, text, role, audience, scale: null }];
}
