import type { Change, DefinitionDiff, QuestionTrend, Trend } from '../compose/diff/change.ts';
import { named } from '../compose/findings.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** What is printed of two versions side by side: a table of the changes, what becomes of the trends, and the version that is needed. */
export function diffLines(diff: DefinitionDiff, paint: Paint): readonly string[] {
  const head = paint.strong(`${diff.id} ${diff.older} → ${diff.newer}`);
  if (diff.changes.length === 0) return [head, 'Nothing is different.', versionLine(diff, paint)];
  return [head, '', ...changeRows(diff.changes, paint), ...trendRows(diff.trends, paint), totalLine(diff), versionLine(diff, paint)];
}

const trendWords = { kept: 'kept', 'with-care': 'with care', broken: 'broken' } as const satisfies Record<Trend, string>;

const severities = { kept: 'note', 'with-care': 'warning', broken: 'error' } as const satisfies Record<Trend, string>;

/** Each change in a row of its own, with where it stands and what was and is there below it. */
function changeRows(changes: readonly Change[], paint: Paint): string[] {
  const whose = changes.map(whereOf);
  const width = Math.max(...whose.map(({ length }) => length), 'QUESTION'.length);
  const heading = paint.faint(`${'CHANGE'.padEnd(10)} ${'TREND'.padEnd(10)} ${'QUESTION'.padEnd(width)} WHAT`);
  const rows = changes.flatMap((change, i) => {
    const { label, trend, path, what, before, after } = change;
    const said = paint.severity(severities[trend], trendWords[trend].padEnd(10));
    const indented = (text: string) => `${' '.repeat(22)}${text}`;
    return [
      `${label.padEnd(10)} ${said} ${(whose[i] ?? '').padEnd(width)} ${visible(what)}${cameOrWent(change)}`,
      indented(paint.faint(`${visible(path)}${change.in === 'older' ? ' in the older version' : ''}`)),
      ...(before === null ? [] : [indented(`- ${visible(before)}`)]),
      ...(after === null ? [] : [indented(`+ ${visible(after)}`)]),
    ];
  });
  return [heading, ...rows, ''];
}

/** Whether something came or went, where it did not only change. */
function cameOrWent({ before, after }: Change): string {
  if (before === null) return after === null ? '' : ' (new)';
  return after === null ? ' (gone)' : '';
}

/** Whose question it is, or `-` for what stands outside of questions. */
function whereOf({ question, audience }: Change): string {
  if (question !== null) return `${question} (${audience ?? ''})`;
  return audience === null ? '-' : `(${audience})`;
}

/** The questions whose trend is not simply kept, and why. */
function trendRows(trends: readonly QuestionTrend[], paint: Paint): string[] {
  const touched = trends.filter(({ trend }) => trend !== 'kept');
  if (touched.length === 0) return [];
  const rows = touched.flatMap(({ question, audience, trend, because }) => [
    `${paint.severity(severities[trend], trendWords[trend].padEnd(10))} ${question} (${audience})`,
    ...because.map((reason) => `${' '.repeat(11)}${visible(reason)}`),
  ]);
  return [paint.faint(`${'TREND'.padEnd(10)} QUESTION, AND WHY`), ...rows, ''];
}

function totalLine({ changes, trends }: DefinitionDiff): string {
  const counted = (['cosmetic', 'wording', 'scale', 'structure'] as const).flatMap((label) => {
    const n = changes.filter((change) => change.label === label).length;
    return n > 0 ? [`${n} ${label}`] : [];
  });
  const ofTrend = (wanted: Trend) => trends.filter(({ trend }) => trend === wanted);
  const broken = [...new Set(ofTrend('broken').map(({ question }) => question))];
  const names = broken.length > 0 ? ` (${named(broken)})` : '';
  return (
    `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}: ${counted.join(', ')}. ` +
    `Trends: ${ofTrend('kept').length} kept, ${ofTrend('with-care').length} with care, ${ofTrend('broken').length} broken${names}.`
  );
}

function versionLine({ needs, leastVersion, newer, isVersionEnough }: DefinitionDiff, paint: Paint): string {
  if (needs === 'nothing')
    return isVersionEnough ? 'The version may stay.' : paint.severity('error', `The version ${newer} is lower than ${leastVersion}.`);
  const needed = `This needs a ${needs} step: ${leastVersion} or higher.`;
  return isVersionEnough ? `${needed} ${newer} is enough.` : `${needed} ${paint.severity('error', `${newer} is too small.`)}`;
}
