import type { Issue } from '../model/issue.ts';
import { pointer } from '../model/pointer.ts';
import type { Scale } from '../model/scale.ts';
import { checkChoices } from './check-choices.ts';
import { canonicalJson } from './hash.ts';

/** A definition's scales, and where the definition stands. */
export interface ScaleSource {
  readonly scales: readonly Scale[];
  readonly path: string;
}

/** The scales of several definitions by their ids. The same scale may come from several; two different ones may not share an id. */
export function gatherScales(sources: readonly ScaleSource[]): { readonly scales: ReadonlyMap<string, Scale>; readonly issues: Issue[] } {
  const scales = new Map<string, Scale>();
  const issues: Issue[] = [];
  for (const source of sources) {
    source.scales.forEach((scale, i) => {
      const path = source.path + pointer('scales', i);
      const known = scales.get(scale.id) ?? scale;
      if (canonicalJson(known) !== canonicalJson(scale)) {
        issues.push({
          path: path + pointer('id'),
          code: 'duplicate-id',
          message: `Another scale is called "${scale.id}" already. Rename this one.`,
        });
      }
      issues.push(...checkChoices(scale.points, { owner: `Scale "${scale.id}"`, what: 'point', path: path + pointer('points') }));
      scales.set(scale.id, known);
    });
  }
  return { scales, issues };
}
