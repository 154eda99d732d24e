import type { Finding } from '../../model/finding.ts';
import type { Instrument } from '../../model/instrument.ts';
import { pin } from '../../model/pin.ts';
import { pointer } from '../../model/pointer.ts';
import type { Scale } from '../../model/scale.ts';
import type { Located } from '../check-survey.ts';
import { checkSurvey } from '../check-survey.ts';
import { error, errors } from '../findings.ts';
import { gatherScales } from '../gather-scales.ts';
import { inOrder } from '../../model/in-order.ts';
import { partsOf } from '../parts-of.ts';
import type { Definition, Part } from '../parts-of.ts';
import { proveConditions } from '../prove/prove-conditions.ts';

/**
 * What a schema cannot see of one definition: ids that meet twice, scales that are missing, conditions that cannot hold, and, once all of
 * that is in order, what is proved of its conditions. A module is looked at for each of its audiences alone.
 * @param beside the instruments whose questions a module’s conditions may ask about, beside its own: each of those that are named with it, or,
 * where none for its people is, those of the national ones that have the questions.
 */
export function checkSense(definition: Definition, beside: Beside): Finding[] {
  const { scales, issues } = gatherScales([{ scales: definition.scales, path: '' }]);
  const parts = partsOf(definition);
  const findings = parts.flatMap((part) => checkPart(part, { scales, beside, isModule: definition.format === 'poet-module/1' }));
  if (parts.length > 0) return [...errors(issues), ...findings];
  return [error(pointer('sections'), 'asks-nobody', 'This module asks nobody. Give it sections for at least one audience.')];
}

/** Instruments that a module may stand behind. */
export interface Beside {
  readonly named: readonly Instrument[];
  readonly national: readonly Instrument[];
}

interface Around {
  readonly scales: ReadonlyMap<string, Scale>;
  readonly beside: Beside;
  readonly isModule: boolean;
}

function checkPart(part: Part, { scales, beside, isModule }: Around): Finding[] {
  const alone = judge(part.sections, scales);
  if (!isModule) return [...checkOrder(part), ...alone];
  if (!alone.some(isUnknownQuestion)) return alone;
  const behind = (instruments: readonly Instrument[]) =>
    instruments.filter(({ audience }) => audience === part.audience).map((instrument) => judgeBehind(part, { instrument, scales }));
  const named = behind(beside.named);
  if (named.length > 0) return named.flat();
  const fitting = behind(beside.national).filter((findings) => !findings.some(isUnknownQuestion));
  return fitting.length > 0 ? fitting.flat() : alone.map((finding) => (isUnknownQuestion(finding) ? asOutside(finding) : finding));
}

function isUnknownQuestion({ code }: Finding): boolean {
  return code === 'unknown-question';
}

/** What is wrong with sections; only when nothing is, what is proved of them. */
function judge(sections: readonly Located[], scales: ReadonlyMap<string, Scale>): Finding[] {
  const issues = checkSurvey(sections, scales);
  return issues.length > 0 ? errors(issues) : [...proveConditions(sections, scales)];
}

/** A module’s sections behind those of an instrument. What is wrong with the instrument itself is not said here; only that it stands in the way. */
function judgeBehind(
  part: Part,
  { instrument, scales }: { readonly instrument: Instrument; readonly scales: Around['scales'] },
): Finding[] {
  const core = partsOf(instrument).flatMap(({ sections }) => sections.map((one) => ({ ...one, path: pointer('instrument') + one.path })));
  const all = gatherScales([
    { scales: instrument.scales, path: '' },
    { scales: [...scales.values()], path: '' },
  ]);
  const found = judge(
    inOrder([...core, ...part.sections], ({ section }) => section),
    all.scales,
  );
  const own = found.filter(({ path }) => path.startsWith(part.path));
  if (own.length === 0 && found.some(({ severity }) => severity === 'error')) return [notProved(part, instrument)];
  return own.map((finding) => ({ ...finding, message: `Behind ${pin(instrument)}: ${finding.message}` }));
}

function notProved({ path }: Part, instrument: Instrument): Finding {
  const message = `Nothing is known of this module’s conditions behind ${pin(instrument)}, which has errors of its own. Put the instrument right first.`;
  return error(path, 'not-proved', message);
}

function asOutside(finding: Finding): Finding {
  const message =
    `${finding.message.replace('which this survey does not have', 'which this module does not ask')} ` +
    'Ask about one of its own questions, or check it together with the instrument that it is for.';
  return { ...finding, message };
}

function checkOrder({ sections, path }: Part): Finding[] {
  if (sections.some(({ section }) => section.placement !== 'after-check')) return [];
  const message = 'Every section comes after check-your-answers, so there would be nothing to check. Take "placement" out of one at least.';
  return [error(path, 'nothing-before-check', message)];
}
