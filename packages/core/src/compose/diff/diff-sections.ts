import type { Change } from './change.ts';
import { changeAt, inside } from './change-at.ts';
import type { Spot } from './change-at.ts';
import type { Section } from '../../model/section.ts';
import type { Located } from '../check-survey.ts';
import { diffShowIf } from './diff-question.ts';
import { withRest } from './diff-rest.ts';
import { diffText } from './diff-text.ts';
import { movedBetween } from './in-another-order.ts';
import { isSameCondition } from './is-same-condition.ts';
import { english, questionIds, sameIn, spotIn } from './part-pair.ts';
import type { PartIndex, PartPair } from './part-pair.ts';

/** Sections that went, came or moved, and what is different in those that stayed, but for their questions. */
export function diffSections(pair: PartPair): Change[] {
  return [
    ...sectionsGone(pair),
    ...sectionsCome(pair),
    ...sectionsMoved(pair),
    ...sectionsRenamed(pair),
    ...[...pair.newer.sections.values()].flatMap((one) => diffSection(one, pair)),
  ];
}

function sectionsGone(pair: PartPair): Change[] {
  const { older, newer } = pair;
  return [...older.sections.values()].flatMap(({ section, path }) => {
    if (newer.sections.has(section.id)) return [];
    const lost = section.questions.filter((question) => !sameIn(newer, question)).map(({ id }) => id);
    return [
      changeAt('section-removed', spotIn(pair, [path, path], lost), {
        what: `the section "${section.id}"`,
        before: summary({ section, path }),
      }),
    ];
  });
}

function sectionsCome(pair: PartPair): Change[] {
  return [...pair.newer.sections.values()].flatMap((one) => {
    if (pair.older.sections.has(one.section.id)) return [];
    return [
      changeAt('section-added', spotIn(pair, [one.path, one.path]), { what: `the section "${one.section.id}"`, after: summary(one) }),
    ];
  });
}

/** Sections that are the same, but for an id that nobody sees. */
function sectionsRenamed(pair: PartPair): Change[] {
  return [...pair.newIds].flatMap(([before, after]) => {
    const [older, newer] = [pair.older.sections.get(after), pair.newer.sections.get(after)];
    if (!older || !newer) return [];
    const spot = inside(spotIn(pair, [older.path, newer.path], questionIds(older.section)), 'id');
    return [changeAt('section-id', spot, { what: 'the id of the section', before, after })];
  });
}

/** `Getting there: bus, bus-why` */
function summary({ section }: Located): string {
  return `${english(section.title)}: ${questionIds(section).join(', ')}`;
}

function sectionsMoved(pair: PartPair): Change[] {
  const { older, newer } = pair;
  // One that went behind check-your-answers, or came from there, is told of as that.
  const isStill = (id: string) => older.sections.get(id)?.section.placement === newer.sections.get(id)?.section.placement;
  const [before = [], after = []] = [older, newer].map(({ sections }) => [...sections.keys()].filter(isStill));
  const moved = movedBetween(before, after);
  if (moved.length === 0) return fileOrder(pair);
  return moved.flatMap((id) => {
    const [one, other] = [older.sections.get(id), newer.sections.get(id)];
    if (!one || !other) return [];
    const spot = spotIn(pair, [one.path, other.path], questionIds(one.section));
    return [
      changeAt('section-moved', spot, { what: `the place of the section "${id}"`, before: behind(id, before), after: behind(id, after) }),
    ];
  });
}

/** What is behind check-your-answers is asked last, wherever in the file it stands. */
function fileOrder(pair: PartPair): Change[] {
  const [before = [], after = []] = [pair.older, pair.newer].map(idsInFile);
  if (movedBetween(before, after).length === 0) return [];
  const spot = spotIn(pair, [pair.older.part.path, pair.newer.part.path]);
  return [
    changeAt('file-order', spot, { what: 'the order of the sections in the file', before: before.join(', '), after: after.join(', ') }),
  ];
}

function idsInFile({ part }: PartIndex): string[] {
  const position = ({ path }: Located) => Number(path.slice(path.lastIndexOf('/') + 1));
  return [...part.sections].sort((one, other) => position(one) - position(other)).map(({ section }) => section.id);
}

function diffSection({ section, path }: Located, pair: PartPair): Change[] {
  const older = pair.older.sections.get(section.id);
  if (!older) return [];
  const before = older.section;
  const ids = new Set(questionIds(before));
  const stayed = section.questions.filter((question) => ids.has(question.id) && sameIn(pair.older, question)).map(({ id }) => id);
  const spot = spotIn(pair, [older.path, path], stayed);
  const of = `of the section "${section.id}"`;
  const placement = { what: `the placement ${of}`, before: before.placement ?? null, after: section.placement ?? null };
  const found = [
    ...diffText({ older: before.title, newer: section.title, what: `the title ${of}`, rule: 'heading' }, inside(spot, 'title')),
    ...diffText({ older: before.intro, newer: section.intro, what: `the introduction ${of}`, rule: 'intro-words' }, inside(spot, 'intro')),
    ...diffConditions({ before, section, stayed }, pair, spot),
    ...(placement.before === placement.after ? [] : [changeAt('placement', inside(spot, 'placement'), placement)]),
  ];
  return withRest(found, { older: before, newer: section, apart: ['id', 'from', 'questions'] }, spot);
}

interface StayedSection {
  readonly before: Section;
  readonly section: Section;
  readonly stayed: readonly string[];
}

/** When a section is shown: it touches those of its questions that other people see by it, their own conditions taken with it. */
function diffConditions({ before, section, stayed }: StayedSection, { alike }: PartPair, spot: Spot): Change[] {
  const others = stayed.filter((id) => !alike.get(id)?.together && !alike.get(id)?.bySection);
  const isShownAlike = stayed.length > 0 ? others.length === 0 : isSameCondition(before.showIf, section.showIf);
  const affects = spot.affects.filter(({ question }) => isShownAlike || others.includes(question));
  return diffShowIf({ older: before, newer: section, isShownAlike }, { ...inside(spot, 'showIf'), affects });
}

/** Where in a list an id stands, by what stands in front of it. */
export function behind(id: string, ids: readonly string[]): string {
  const previous = ids[ids.indexOf(id) - 1];
  return previous === undefined ? 'first' : `behind "${previous}"`;
}
