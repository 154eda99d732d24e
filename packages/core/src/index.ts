export { PoetError } from './errors.ts';
export type { PoetErrorCode } from './errors.ts';

export { Answer, AnswerValue, SubmittedAnswer } from './model/answer.ts';
export { checkCharacters } from './model/check-characters.ts';
export { checkNames } from './model/check-names.ts';
export { Audience, Helper, Mode, NonSubstantive, Plan, Presentation, Status } from './model/code-lists.ts';
export { Condition } from './model/condition.ts';
export { AuthorityCode, DefinitionId, Hash, Id, LanguageTag, PinnedModule, Version } from './model/id.ts';
export type { Absence, Comparable, Concept, ConceptBlock } from './model/concept.ts';
export { easyRead, isEasyRead } from './model/easy-read.ts';
export { choicesOf } from './model/choices-of.ts';
export type { Choice } from './model/choices-of.ts';
export { dayInWords } from './model/day-in-words.ts';
export { defineInstrument } from './model/define-instrument.ts';
export type { AnswersOf } from './model/define-instrument.ts';
export { Draft } from './model/draft.ts';
export type { Finding, Severity } from './model/finding.ts';
export { Instrument } from './model/instrument.ts';
export { Issue } from './model/issue.ts';
export type { Parsed } from './model/issue.ts';
export { itemOf, itemsOf } from './model/items.ts';
export type { Item } from './model/items.ts';
export { defaultRows, definitionLimits, maxAnswerLength, submissionLimits } from './model/limits.ts';
export { linkAddress } from './model/link-address.ts';
export { Migration } from './model/migration.ts';
export { parse } from './model/parse.ts';
export { parseJson } from './model/parse-json.ts';
export type { JsonLimits } from './model/parse-json.ts';
export { noticeWords, Participation } from './model/participation.ts';
export { pin } from './model/pin.ts';
export { QuestionModule } from './model/question-module.ts';
export { Option, Question } from './model/question.ts';
export type {
  AnswerableQuestion,
  DateQuestion,
  Information,
  MultipleQuestion,
  NumberQuestion,
  ScaleQuestion,
  SingleQuestion,
  TextQuestion,
} from './model/question.ts';
export { Period, TermDates } from './model/period.ts';
export { Release } from './model/release.ts';
export { OptionResult, QuestionResult, Share } from './model/result.ts';
export { Recordings, RecordingsByLanguage } from './model/recordings.ts';
export { Polarity, Scale, ScalePoint } from './model/scale.ts';
export { Section } from './model/section.ts';
export { KeyId, OpeningKey, SealingKey } from './model/sealing-key.ts';
export { SealedSubmission } from './model/sealed-submission.ts';
export type { Layout, Session } from './model/session.ts';
export { Submission, SubmissionEnvelope, SubmissionId, SurveyReference } from './model/submission.ts';
export { Survey, SurveySection } from './model/survey.ts';
export { QuestionTally, Tally } from './model/tally.ts';
export { Text, Words } from './model/text.ts';
export type { Inline } from './model/text.ts';
export { addressesOf, textsOf } from './model/texts-of.ts';
export type { AddressedText } from './model/texts-of.ts';
export { Translation } from './model/translation.ts';
export { stepsOf } from './model/pointer.ts';
export { directionOf } from './model/direction-of.ts';
export { languageOf, plainWords, primaryOf, wordsIn } from './model/words-in.ts';
export { withoutToJson } from './model/without-to-json.ts';

export { compose } from './compose/compose.ts';
export { coverageOf } from './compose/coverage.ts';
export type { Coverage } from './compose/coverage.ts';
export { canonicalJson, hashOf, hashOfText } from './compose/hash.ts';
export { parseSurvey } from './compose/parse-survey.ts';
export { translate } from './compose/translate.ts';

export { carryOver } from './fill/carry-over.ts';
export type { CarriedOver, LeftBehind } from './fill/carry-over.ts';
export { checkSubmission } from './fill/check-submission.ts';
export { fromDraft, toDraft } from './fill/draft.ts';
export type { DraftDetails } from './fill/draft.ts';
export { answeredBy, handOver, helperItem, helperNow, isHelper } from './fill/hand-over.ts';
export { isClockBelieved, isPast } from './fill/is-past.ts';
export type { Problem } from './fill/item-problem.ts';
export { back, checkAnswersPage, currentPage, goTo, isLastPage, layOut, next, pages } from './fill/pages.ts';
export type { Page } from './fill/pages.ts';
export { problems } from './fill/problems.ts';
export { progress } from './fill/progress.ts';
export type { Progress } from './fill/progress.ts';
export { readDraft } from './fill/read-draft.ts';
export type { ReadDraft } from './fill/read-draft.ts';
export { resume } from './fill/resume.ts';
export { openSealed } from './fill/open-sealed.ts';
export type { Opened } from './fill/open-sealed.ts';
export { seal } from './fill/seal.ts';
export type { SealDetails } from './fill/seal.ts';
export { sealFor } from './fill/seal-for.ts';
export { thumbprintOf } from './fill/sealing.ts';
export type { WebCrypto } from './fill/web-crypto.ts';
export { answer, clear, start, visibleQuestions } from './fill/session.ts';

export { fieldName, invitationField, submissionIdField } from './form/form-fields.ts';
export type { FormFields } from './form/form-fields.ts';
export { readForm, takeAnswers } from './form/read-form.ts';
export type { FormProblem, ReadForm } from './form/read-form.ts';
export { renderForm, toldLanguage } from './form/render-form.ts';
export type { FormOptions } from './form/render-form.ts';
export { renderFormPage, renderNoticePage } from './form/render-page.ts';
export type { Notice, PageOptions } from './form/render-page.ts';
export { englishWords } from './form/words.ts';
export type { AnswerAsked, Conditional, FormWords, NotSent } from './form/words.ts';

export { cellsOf, placesOf, tallyOf, widthOf } from './score/cells.ts';
export type { Cells, CountedQuestion, CountedRow } from './score/cells.ts';
export { tallyColumns } from './score/columns.ts';
export type { Codes, Column, Columns } from './score/columns.ts';
export { columnsOf } from './score/columns-of.ts';
export type { Grouping } from './score/columns-of.ts';
export { crossedOf, crossTalliesOf } from './score/crossed.ts';
export type { Crossed, CrossedNames, CrossedQuestion, CrossTally, Pair } from './score/crossed.ts';
export { percentOf } from './score/percent.ts';
export { results } from './score/results.ts';
export { subtract } from './score/subtract.ts';
export { emptyTally, merge, tally } from './score/tally.ts';
export { wilson } from './score/wilson.ts';
export type { Interval } from './score/wilson.ts';

export { protect } from './protect/protect.ts';
export type { Protection } from './protect/protect.ts';
