import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import { named, note, warning } from '../findings.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';

/** Which pictures there are: `null` where there is none. */
export interface KnownPictures {
  readonly ofConcept: (concept: string) => object | null;
  readonly ofPoint: (scale: string, point: string) => object | null;
}

/**
 * Which concepts and scale points of parents’, carers’ and young people’s questions have no picture for Easy Read. Of a definition that POET
 * ships that is a warning; of others it is a note, since a page may bring pictures of its own.
 */
export function checkPictures(definition: Definition, { pictures, isShipped }: Pictures): Finding[] {
  const questions = partsOf(definition)
    .filter(({ audience }) => audience !== 'practitioner')
    .flatMap(questionsOf)
    .map(({ question }) => question);
  const concepts = [...new Set(questions.map(({ concept }) => concept))].filter((concept) => pictures.ofConcept(concept) === null);
  const used = new Set(questions.flatMap((question) => (question.kind === 'scale' ? [question.scale] : [])));
  const points = definition.scales
    .filter(({ id }) => used.has(id))
    .flatMap((scale) => scale.points.flatMap(({ id }) => (pictures.ofPoint(scale.id, id) === null ? [`${scale.id}/${id}`] : [])));
  const missing = [...concepts, ...points];
  if (missing.length === 0) return [];
  const message = `Easy Read has no picture for: ${named(missing)}. Pictures are given by concept, or by scale and point.`;
  return [(isShipped ? warning : note)(pointer('id'), 'no-picture', message)];
}

interface Pictures {
  readonly pictures: KnownPictures;
  readonly isShipped: boolean;
}
