import { newcombe } from '../score/interval/newcombe.ts';
import type { Action, ActionProgress, FigureReference, PlannedAction } from '../model/action.ts';
import type { Report, ReportPart, ReportRules } from '../model/report.ts';
import type { Share } from '../model/result.ts';
import type { Before } from './report-input.ts';

/** The actions with what their measures are now, so that the next report can say whether they moved. */
export function planActions(actions: readonly Action[], parts: readonly ReportPart[]): PlannedAction[] {
  return actions.map((action) => ({ ...action, baseline: measured(action.measure, parts) }));
}

/**
 * What became of the actions of the report before: "you said, we did". A measure has moved where the 95 % interval of the difference (Newcombe) does
 * not reach 0; with fewer people than a comparison needs, nothing is said. That it moved does not say that the action did it.
 */
export function carryOver({ report, done = {} }: Before, now: Pick<Report, 'parts' | 'period'>, rules: ReportRules): ActionProgress[] {
  return report.actions.map((action) => {
    const share = measured(action.measure, now.parts);
    return {
      ...action,
      done: done[action.id] ?? null,
      isDue: action.dueOn <= now.period.to,
      now: share,
      movement: movementOf({ then: action.baseline, now: share }, action.measure, rules),
    };
  });
}

function measured({ survey, question, measure }: FigureReference, parts: readonly ReportPart[]): Share {
  const part = parts.find((one) => one.survey.id === survey);
  const found = part?.questions.find(({ result }) => result.question === question);
  return found?.result[measure] ?? { kind: 'none', reason: 'not-asked' };
}

function movementOf(
  { then, now }: { then: Share; now: Share },
  { measure }: FigureReference,
  { compareFrom }: ReportRules,
): ActionProgress['movement'] {
  if (then.kind === 'none' || now.kind === 'none' || Math.min(then.n, now.n) < compareFrom) return 'cannot-say';
  const { lower, upper } = newcombe(now, then);
  if (lower <= 0 && upper >= 0) return 'no-clear-change';
  return lower > 0 === (measure === 'positive') ? 'better' : 'worse';
}
