import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import type { Polarity, Scale } from '../../model/scale.ts';
import { error, warning } from '../findings.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';

/** From the most positive to the most negative. */
const order: readonly Polarity[] = ['positive', 'neutral', 'negative'];

/** Scales whose points come in another order than results and charts take them, or lack an end; and scales that no question uses. */
export function checkScales(definition: Definition): Finding[] {
  const used = new Set(
    partsOf(definition)
      .flatMap(questionsOf)
      .flatMap(({ question }) => (question.kind === 'scale' ? [question.scale] : [])),
  );
  return definition.scales.flatMap((scale, i) => [
    ...checkPolarity(scale, pointer('scales', i, 'points')),
    ...(used.has(scale.id) ? [] : [unused(scale, pointer('scales', i, 'id'))]),
  ]);
}

function checkPolarity({ id, points }: Scale, path: string): Finding[] {
  const missing = order.filter((polarity) => polarity !== 'neutral' && !points.some((point) => point.polarity === polarity));
  if (missing.length > 0) {
    const message = `Scale "${id}" has no ${missing.join(' and no ')} point, so results could not tell good views from bad. Give it both ends.`;
    return [error(path, 'polarity-missing', message)];
  }
  const wrong = points.findIndex((point, i) => order.indexOf(point.polarity) < order.indexOf(points[i - 1]?.polarity ?? 'positive'));
  const [before, point] = [points[wrong - 1], points[wrong]];
  if (!before || !point) return [];
  const message = `Scale "${id}" has "${point.id}" (${point.polarity}) behind "${before.id}" (${before.polarity}). Points go from the most positive to the most negative.`;
  return [error(path + pointer(wrong, 'polarity'), 'polarity-order', message)];
}

function unused({ id }: Scale, path: string): Finding {
  return warning(
    path,
    'unused-scale',
    `No question uses the scale "${id}". Take it out, or check the name under "scale" in the questions.`,
  );
}
