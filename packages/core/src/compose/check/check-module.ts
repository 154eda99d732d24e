import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import type { QuestionModule } from '../../model/question-module.ts';
import { warning } from '../findings.ts';
import { isNational } from './check-national.ts';

/** Whether a module says what anybody does with its answers, and, where it is not of the national catalogue, whose it is. */
export function checkModule({ id, use }: QuestionModule): Finding[] {
  const findings: Finding[] = [];
  if (!isNational(id) && !/^\d{3}\//.test(id)) {
    const message = `"${id}" is not in the national catalogue. The id of an authority’s own module begins with its code, as in "302/${id.replace(/^.*\//, '')}".`;
    findings.push(warning(pointer('id'), 'no-authority-code', message));
  }
  if (!use) {
    const message = 'This module does not say what anybody does with the answers. Write it under "use", or do not ask.';
    findings.push(warning(pointer('use'), 'no-use', message));
  }
  return findings;
}
