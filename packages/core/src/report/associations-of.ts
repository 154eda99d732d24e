import type { AssociationFound } from '../compare/associate.ts';
import type { Association } from '../model/association.ts';
import { pin } from '../model/pin.ts';
import { hideAssociation } from '../protect/protected-findings.ts';
import type { DraftPart } from './draft-part.ts';
import { isSameWhere, whereOf } from './find-cut.ts';
import type { PartInput, ReportInput } from './report-input.ts';

/**
 * The associations that are of the place and days of a report, before their verdicts. Of questions of which it is hidden how many answered nothing is said:
 * that is so where the people of other days, fewer than the minimum, could be worked out.
 */
export function associationsOf(input: ReportInput, drafts: readonly DraftPart[]): AssociationFound[] {
  const { findings, parts } = input;
  return (findings?.associations ?? []).flatMap((found) => {
    const draft = drafts.find((_, i) => parts[i] && isOf(found, parts[i], input));
    if (!draft) return [];
    const isShown = [found.process, found.outcome].every((name) =>
      draft.questions.some(({ result }) => result.question === name && result.n !== null),
    );
    return [isShown || found.odds.kind === 'none' ? found : hideAssociation(found)];
  });
}

function isOf(found: AssociationFound, { survey }: PartInput, { place, period }: ReportInput): boolean {
  return isSameWhere(whereOf(place, survey, period), found);
}

/** An association as a report has it, with its verdict. */
export function judgeAssociation(
  found: AssociationFound,
  { parts }: Pick<ReportInput, 'parts'>,
  { adjustedP, q }: { readonly adjustedP: number; readonly q: number },
): Association[] {
  const survey = parts.find((part) => found.survey === pin(part.survey))?.survey;
  if (!survey) return [];
  const { process, outcome, odds } = found;
  // From more figures of the chance, the counts behind it could be worked out.
  const judged = odds.kind === 'none' ? odds : { ...odds, adjustedP: Number(adjustedP.toPrecision(2)), isAssociated: adjustedP <= q };
  return [{ audience: survey.audience, plan: survey.plan, process, outcome, odds: judged }];
}
