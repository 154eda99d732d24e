import type { Finding } from '../../model/finding.ts';
import { pin } from '../../model/pin.ts';
import { pointer } from '../../model/pointer.ts';
import type { Survey } from '../../model/survey.ts';
import { error } from '../findings.ts';
import { canonicalJson } from '../hash.ts';
import { isCoreComplete } from '../is-core-complete.ts';
import type { Definition } from '../parts-of.ts';

/** Whether an id is one that only POET gives: `poet/parent-carer/ehcp`, and those without a name in front, such as `short-breaks`. */
export function isNational(id: string): boolean {
  return id.startsWith('poet/') || !id.includes('/');
}

/**
 * A national id stands for what POET ships, word for word: nobody rewords, reorders or shortens it under its own name. An error otherwise:
 * `national-changed` where that version ships in other words, `national-id` where nothing of that name ships.
 */
export function checkNational(definition: Definition, shipped: readonly Definition[]): Finding[] {
  if (!isNational(definition.id)) return [];
  const original = shipped.find((one) => pin(one) === pin(definition));
  if (!original) return [error(pointer('id'), 'national-id', unknown(definition, shipped))];
  return contentOf(original) === contentOf(definition) ? [] : [error(pointer('id'), 'national-changed', changed(definition))];
}

/** The same for a composed survey: its core, and each of its modules, as far as they have national names. */
export function checkNationalParts(survey: Survey, shipped: readonly Definition[]): Finding[] {
  return [...checkCore(survey, shipped), ...survey.modules.flatMap((_, i) => checkModuleIn(survey, { index: i, shipped }))];
}

function checkCore(survey: Survey, shipped: readonly Definition[]): Finding[] {
  if (!isNational(survey.id)) return [];
  const original = shipped.find((one) => pin(one) === pin(survey));
  if (original?.format !== 'poet-instrument/1') return [error(pointer('id'), 'national-id', unknown(survey, shipped))];
  return isCoreComplete(survey, original) ? [] : [error(pointer('sections'), 'core-changed', changed(survey))];
}

interface Place {
  readonly index: number;
  readonly shipped: readonly Definition[];
}

function checkModuleIn(survey: Survey, { index, shipped }: Place): Finding[] {
  const name = survey.modules[index] ?? '';
  const path = pointer('modules', index);
  const [id = '', version = ''] = name.split('@');
  if (!isNational(id)) return [];
  const original = shipped.find((one) => pin(one) === name);
  if (original?.format !== 'poet-module/1') return [error(path, 'national-id', unknown({ id, version }, shipped))];
  const asked = survey.sections.filter(({ from }) => from === name);
  const expected = (original.sections[survey.audience] ?? []).map((section) => ({ ...section, from: name }));
  return canonicalJson(asked) === canonicalJson(expected) ? [] : [error(path, 'national-changed', changed({ id, version }))];
}

interface Named {
  readonly id: string;
  readonly version: string;
}

function changed(named: Named): string {
  return (
    `This calls itself ${pin(named)}, but is not what POET ships under that name: a question, a word or the order was changed, or something ` +
    'was left out. Take it as it is; questions of your own go into a module of your own.'
  );
}

function unknown({ id, version }: Named, shipped: readonly Definition[]): string {
  const versions = shipped.filter((one) => one.id === id).map((one) => one.version);
  if (versions.length > 0) return `POET ships ${id} at ${versions.join(', ')} and not at ${version}. Take one that ships.`;
  const own = `302/${id.replace(/^.*\//, '')}`;
  return `"${id}" looks like the name of something national, and POET ships nothing of that name. Your own begins with your authority’s code: "${own}".`;
}

/** Everything but where an editor finds the schema, and who reads it out. */
function contentOf({ $schema: _, recordings: __, ...content }: Definition): string {
  return canonicalJson(content);
}
