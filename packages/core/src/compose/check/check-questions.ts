import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import type { AnswerableQuestion } from '../../model/question.ts';
import { error, warning } from '../findings.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import type { Definition, LocatedQuestion, Part } from '../parts-of.ts';

/**
 * Whether people can decline to answer: ways without a view for each choice, each once, and nothing required of those who need not; and whether
 * a limit of choices limits anything.
 */
export function checkQuestions(definition: Definition): Finding[] {
  return partsOf(definition).flatMap((part) =>
    questionsOf(part).flatMap(({ question, path }) =>
      question.kind === 'information'
        ? []
        : [
            ...checkWays({ question, path }),
            ...checkRequired({ question, path, part, isModule: definition.format === 'poet-module/1' }),
            ...checkMost({ question, path }),
          ],
    ),
  );
}

type Asked = LocatedQuestion & { readonly question: AnswerableQuestion };

function checkWays({ question, path }: Asked): Finding[] {
  const ways = question.nonSubstantive ?? [];
  const name = `Question "${question.id}"`;
  const twice = ways.flatMap((way, i) =>
    ways.indexOf(way) < i
      ? [error(path + pointer('nonSubstantive', i), 'duplicate-way', `${name} offers "${way}" twice. Take one of them out.`)]
      : [],
  );
  const isChoice = question.kind === 'scale' || question.kind === 'single' || question.kind === 'multiple';
  if (ways.length > 0 || !(isChoice || question.required)) return twice;
  const message = `${name} leaves no way not to answer. Give it "nonSubstantive", such as ["dont-know", "prefer-not-to-say"].`;
  return [warning(path + pointer('nonSubstantive'), 'no-way-out', message)];
}

function checkRequired({ question, path, part, isModule }: Asked & { readonly part: Part; readonly isModule: boolean }): Finding[] {
  if (!question.required || !(isModule || part.audience === 'young-person')) return [];
  const why = isModule ? 'people may leave out whatever a module asks' : 'children and young people may leave out whatever they like';
  return [warning(path + pointer('required'), 'required', `Question "${question.id}" is required, but ${why}. Take "required" out.`)];
}

function checkMost({ question, path }: Asked): Finding[] {
  if (question.kind !== 'multiple' || question.max === undefined || question.max <= question.options.length) return [];
  const message =
    `Question "${question.id}" lets people choose at most ${question.max}, but has ${question.options.length} options. ` +
    'Correct "max", or take it out.';
  return [warning(path + pointer('max'), 'max-too-large', message)];
}
