/** What checks and describes definitions: for tools that authors use, never for a page that asks. */
export { checkDefinition } from './compose/check-definition.ts';
export type { CheckContext } from './compose/check-definition.ts';
export { conditionInWords } from './compose/condition-in-words.ts';
export { describeDefinition } from './compose/describe-definition.ts';
export type { DefinitionSummary, LanguageSummary, PartSummary } from './compose/describe-definition.ts';
export { partsOf, questionsOf } from './compose/parts-of.ts';
export type { Definition, LocatedQuestion, Part } from './compose/parts-of.ts';
export { pathsOf } from './compose/paths.ts';
export type { Path, Paths } from './compose/paths.ts';
