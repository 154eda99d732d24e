import { reportMessages } from '../messages/report-messages.ts';
import { drawAsked } from './draw-asked.ts';
import { drawActions, drawEarlierActions } from './draw-actions.ts';
import { drawAssociations } from './draw-associations.ts';
import { drawCompared } from './draw-compared.ts';
import { drawHeadlines } from './draw-headlines.ts';
import { drawMethod } from './draw-method.ts';
import { drawPart } from './draw-part.ts';
import { drawSideBySide } from './draw-side-by-side.ts';
import { drawStandouts } from './draw-standouts.ts';
import { drawThemes } from './draw-themes.ts';
import { partName } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** One chapter of a report. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly content: unknown;
}

/** The chapters of a report in the order in which they are read. Those with nothing in them are left out. */
export function chaptersOf(drawing: Drawing): Chapter[] {
  const { report } = drawing;
  const { parts, concepts, associations, actions, earlierActions } = report;
  return [
    { id: 'in-short', title: reportMessages.inShort(), content: drawHeadlines(drawing) },
    { id: 'asked', title: reportMessages.asked(), content: drawAsked(drawing) },
    { id: 'strengths', title: reportMessages.strengths(), content: drawStandouts('strengths', drawing) },
    { id: 'concerns', title: reportMessages.concerns(), content: drawStandouts('concerns', drawing) },
    ...(earlierActions.length > 0
      ? [{ id: 'earlier-actions', title: reportMessages.earlierActions(), content: drawEarlierActions(drawing) }]
      : []),
    ...(actions.length > 0 ? [{ id: 'actions', title: reportMessages.actions(), content: drawActions(drawing) }] : []),
    ...(concepts.length > 0 ? [{ id: 'side-by-side', title: reportMessages.sideBySide(), content: drawSideBySide(drawing) }] : []),
    ...parts.map((part, i) => ({ id: `part-${i}`, title: partName(part), content: drawPart(part, drawing) })),
    ...(associations.length > 0 ? [{ id: 'associations', title: reportMessages.associations(), content: drawAssociations(drawing) }] : []),
    ...(parts.some(({ themes }) => themes.length > 0)
      ? [{ id: 'themes', title: reportMessages.themes(), content: drawThemes(drawing) }]
      : []),
    ...(parts.some(({ benchmarks }) => benchmarks.length > 0)
      ? [{ id: 'compared', title: reportMessages.comparedWith(), content: drawCompared(drawing) }]
      : []),
    { id: 'method', title: reportMessages.method(), content: drawMethod(drawing) },
  ];
}
