import type { Parsed } from '../../model/issue.ts';
import { pointer } from '../../model/pointer.ts';
import { changeAt } from './change-at.ts';
import type { Spot } from './change-at.ts';
import type { Change, DefinitionDiff, QuestionTrend, Step } from './change.ts';
import { diffPart } from './diff-part.ts';
import { withRest } from './diff-rest.ts';
import { diffScales, scalePair } from './diff-scales.ts';
import { diffText } from './diff-text.ts';
import { error } from '../findings.ts';
import { canonicalJson } from '../hash.ts';
import { pairParts } from './pair-parts.ts';
import { indexPart, spotIn } from './part-pair.ts';
import { partsOf } from '../parts-of.ts';
import type { Definition, Part } from '../parts-of.ts';
import { trendsOf } from './trends-of.ts';
import { isAtLeast, stepUp } from './version-step.ts';

/**
 * Sets two versions of one instrument or module side by side: every change with its label, what became of the trend of every question, and the
 * version that the newer one needs. Both must be in order: every id once. `$schema` is no part of a definition.
 * @returns one issue, `other-definition`, when they are not two versions of one definition.
 */
export function diffDefinitions(older: Definition, newer: Definition): Parsed<DefinitionDiff> {
  const other = otherDefinition(older, newer);
  if (other) return { kind: 'issues', issues: [other] };
  const changes = [...diffAbout(older, newer), ...diffScales(older, newer), ...diffParts(older, newer)];
  const trends = trendsOf(older, newer, changes);
  const needs = stepFor(changes, trends);
  const leastVersion = stepUp(older.version, needs);
  const isVersionEnough = isAtLeast(newer.version, leastVersion);
  return {
    kind: 'ok',
    value: { id: older.id, older: older.version, newer: newer.version, changes, trends, needs, leastVersion, isVersionEnough },
  };
}

function otherDefinition(older: Definition, newer: Definition): { path: string; code: string; message: string } | null {
  const [one = '', other = ''] = [older, newer].map(nameOf);
  if (one === other) return null;
  const message = `The ${one} and the ${other} are not two versions of one definition, so they cannot be set side by side. Name two files with the same id.`;
  const { path, code } = error(pointer('id'), 'other-definition', message);
  return { path, code, message };
}

/** What stays the same from version to version. */
function nameOf(definition: Definition): string {
  if (definition.format === 'poet-module/1') return `module "${definition.id}"`;
  return `instrument "${definition.id}" (${definition.audience}, ${definition.plan})`;
}

/** What is said of the definition itself. */
function diffAbout(older: Definition, newer: Definition): Change[] {
  const texts = [older, newer].map((definition) => {
    const { title } = definition;
    return definition.format === 'poet-module/1' ? { title, purpose: definition.purpose, use: definition.use } : { title };
  });
  const [before, after] = texts;
  const found = (['title', 'purpose', 'use'] as const).flatMap((name) => {
    const words = { older: before?.[name], newer: after?.[name], what: `the ${name}`, rule: 'about-the-definition' } as const;
    return diffText(words, spotOfAll(pointer(name)));
  });
  const all = [...found, ...diffRecordings(older, newer)];
  return withRest(all, { older, newer, apart: ['$schema', 'version', 'scales', 'sections'] }, wholeSpot(older));
}

function diffRecordings(older: Definition, newer: Definition): Change[] {
  const [before, after] = [older, newer].map(({ recordings = {} }) => canonicalJson(recordings));
  return before === after ? [] : [changeAt('recordings', spotOfAll(pointer('recordings')), { what: 'the recordings' })];
}

/** Something of the definition itself, which touches no question. */
function spotOfAll(path: string): Spot {
  return { olderPath: path, newerPath: path, audience: null, question: null, affects: [] };
}

/** What each audience is asked. */
function diffParts(older: Definition, newer: Definition): Change[] {
  const scales = scalePair(older, newer);
  const [before, after] = [older, newer].map((definition) => new Map(partsOf(definition).map((part) => [part.audience, part])));
  const audiences = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
  return audiences.flatMap((audience) => {
    const [one, other] = [before?.get(audience), after?.get(audience)];
    if (one && other) return diffPart(pairParts(one, other, scales));
    return [one ?? other].flatMap((part) => (part ? [audienceChange(part, one !== undefined)] : []));
  });
}

/** An audience that is not asked any more, or was not asked before. */
function audienceChange(part: Part, isGone: boolean): Change {
  const index = indexPart(part);
  const ids = [...index.questions.keys()];
  const spot = spotIn({ older: index }, [part.path, part.path], isGone ? ids : []);
  const what = `the audience ${part.audience}`;
  return isGone
    ? changeAt('audience-removed', spot, { what, before: ids.join(', ') })
    : changeAt('audience-added', spot, { what, after: ids.join(', ') });
}

/** The definition itself, with every question of the older version. */
function wholeSpot(older: Definition): Spot {
  const affects = partsOf(older).flatMap((part) => {
    const index = indexPart(part);
    return spotIn({ older: index }, ['', ''], [...index.questions.keys()]).affects;
  });
  return { olderPath: '', newerPath: '', audience: null, question: null, affects };
}

function stepFor(changes: readonly Change[], trends: readonly QuestionTrend[]): Step {
  if (trends.some(({ trend }) => trend === 'broken')) return 'major';
  if (changes.some(({ label }) => label !== 'cosmetic')) return 'minor';
  return changes.length > 0 ? 'patch' : 'nothing';
}
