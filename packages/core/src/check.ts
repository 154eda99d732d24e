/** What checks and describes definitions: for tools that authors use, never for a page that asks. */
export { checkDefinition } from './compose/check/check-definition.ts';
export type { CheckContext } from './compose/check/check-definition.ts';
export { textsNeededIn } from './compose/check/check-languages.ts';
export { conditionInWords } from './compose/prove/condition-in-words.ts';
export { describeDefinition } from './compose/check/describe-definition.ts';
export type { DefinitionSummary, LanguageSummary, PartSummary } from './compose/check/describe-definition.ts';
export { partsOf, questionsOf } from './compose/parts-of.ts';
export type { Definition, LocatedQuestion, Part } from './compose/parts-of.ts';
export { pathsOf } from './compose/measure/paths.ts';
export type { Path, Paths } from './compose/measure/paths.ts';
