import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changedJson, jsonChanges } from '../../test/changed-json.ts';
import { clubInstrument, readDefinition, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { catalogue, instruments } from '../content/index.ts';
import { Instrument } from '../model/instrument.ts';
import { parse } from '../model/parse.ts';
import { QuestionModule } from '../model/question-module.ts';
import type { Change, DefinitionDiff } from './change.ts';
import { changeRules } from './change-rules.ts';
import { checkSurvey } from './check-survey.ts';
import { diffDefinitions } from './diff-definitions.ts';
import { gatherScales } from './gather-scales.ts';
import { canonicalJson } from './hash.ts';
import { partsOf } from './parts-of.ts';
import type { Definition } from './parts-of.ts';
import { versionIssue } from './version-issue.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what is written down here is changed by hand, as an author would
type Draft = any;

function diff(older: Definition, newer: Definition): DefinitionDiff {
  const found = diffDefinitions(older, newer);
  assert.ok(found.kind === 'ok', JSON.stringify(found));
  return found.value;
}

/** A copy of a definition that somebody has worked on. It must still fit its schema. */
function edited(definition: Definition, edit: (draft: Draft) => void): Definition {
  const draft: Draft = JSON.parse(JSON.stringify(definition));
  edit(draft);
  const parsed = definition.format === 'poet-module/1' ? parse(QuestionModule, draft) : parse(Instrument, draft);
  assert.ok(parsed.kind === 'ok', JSON.stringify(parsed));
  return parsed.value;
}

const club = clubInstrument();
const parking = edited(transportModule(), (draft) => Object.assign(draft, JSON.parse(readDefinition('parking'))));

/** A change as one line: its rule, its label, what it does, and to whom. */
function line({ rule, label, trend, path, affects }: Change): string {
  return `${rule} ${label} ${trend} ${path} [${affects.map(({ question }) => question).join(' ')}]`;
}

const question = (draft: Draft, id: string): Draft => draft.sections.flatMap((section: Draft) => section.questions).find((one: Draft) => one.id === id);
const covered = new Set<string>();

for (const [what, edit, needs, expected] of [
  ['a full stop', (d) => (question(d, 'change').text.en += '.'), 'patch', ['same-reading cosmetic kept /sections/2/questions/2/text/en [change]']],
  ['stress', (d) => (question(d, 'change').text.en = ['What would ', { strong: 'you' }, ' change?']), 'patch', ['same-reading cosmetic kept /sections/2/questions/2/text/en [change]']],
  ['another translation', (d) => (d.title.cy = 'Enghraifft'), 'patch', ['translation cosmetic kept /title/cy []']],
  ['the title', (d) => (d.title.en = 'The club'), 'patch', ['about-the-definition cosmetic kept /title/en []']],
  ['words of a question', (d) => (question(d, 'change').text.en = 'What would you keep?'), 'major', ['question-words wording broken /sections/2/questions/2/text/en [change]']],
  ['a hint', (d) => (question(d, 'change').hint = { en: 'Anything' }), 'minor', ['hint-words wording with-care /sections/2/questions/2/hint/en [change]']],
  ['words of an option', (d) => (question(d, 'age').options[0].label.en = 'Below 40'), 'major', ['choice-words wording broken /sections/3/questions/1/options/0/label/en [age]']],
  ['words of a point', (d) => (d.scales[0].points[2].label.en = 'So so'), 'major', ['choice-words wording broken /scales/0/points/2/label/en [staff food]']],
  ['the unit', (d) => (question(d, 'distance').unit.en = 'miles'), 'major', ['unit-words wording broken /sections/2/questions/0/unit/en [distance]']],
  ['words to read', (d) => (question(d, 'welcome-note').body[0].en = 'Welcome'), 'minor', ['information wording kept /sections/0/questions/0/body/0/en []']],
  ['where a link leads', (d) => (question(d, 'welcome-note').body[0].en[3].link = 'https://example.org/2'), 'minor', ['link wording kept /sections/0/questions/0/body/0/en []']],
  ['the heading of a section', (d) => (d.sections[2].title.en = 'The rest'), 'minor', ['heading wording kept /sections/2/title/en [distance since change]']],
  ['an introduction', (d) => (d.sections[2].intro = { en: 'Nearly done' }), 'minor', ['intro-words wording with-care /sections/2/intro/en [distance since change]']],

  ['an option more', (d) => question(d, 'age').options.push({ id: 'ninety', label: { en: '90' } }), 'major', ['choice-added scale broken /sections/3/questions/1/options/2 [age]']],
  ['an option less', (d) => question(d, 'days').options.splice(2, 1), 'major', ['choice-removed scale broken /sections/0/questions/2/options/2 [days]']],
  ['options the other way round', (d) => question(d, 'age').options.reverse(), 'major', ['choice-order scale broken /sections/3/questions/1/options [age]']],
  ['a polarity', (d) => (d.scales[0].points[2].polarity = 'positive'), 'major', ['polarity scale broken /scales/0/points/2/polarity [staff food]']],
  ['an exclusive option', (d) => delete question(d, 'days').options[4].exclusive, 'major', ['exclusive scale broken /sections/0/questions/2/options/4/exclusive [days]']],
  ['a way more', (d) => (question(d, 'food').nonSubstantive = ['not-applicable', 'dont-know']), 'major', ['ways scale broken /sections/1/questions/1/nonSubstantive [food]']],
  ['another kind', (d) => (question(d, 'age').kind = 'multiple'), 'major', ['kind scale broken /sections/3/questions/1/kind [age]']],

  ['a question more', (d) => d.sections[3].questions.push({ ...question(d, 'change'), id: 'more' }), 'minor', ['question-added structure kept /sections/3/questions/2 []']],
  ['a question less', (d) => d.sections[2].questions.pop(), 'major', ['question-removed structure broken /sections/2/questions/2 [change]']],
  ['words to read less', (d) => d.sections[0].questions.shift(), 'minor', ['question-removed structure kept /sections/0/questions/0 []']],
  ['questions the other way round', (d) => d.sections[3].questions.reverse(), 'minor', ['question-moved structure with-care /sections/3/questions/1 [helper]']],
  ['a condition taken away', (d) => delete question(d, 'since').showIf, 'major', ['condition structure broken /sections/2/questions/1/showIf [since]']],
  ['an answer more in a condition', (d) => question(d, 'days').showIf.is.push('no'), 'major', ['condition structure broken /sections/0/questions/2/showIf [days]']],
  ['a condition in another order', (d) => question(d, 'food-why').showIf.is.reverse(), 'patch', ['same-condition cosmetic kept /sections/1/questions/2/showIf [food-why]']],
  ['the condition of a section', (d) => delete d.sections[1].showIf, 'major', ['condition structure broken /sections/1/showIf [staff food food-why]']],
  ['required', (d) => (question(d, 'age').required = true), 'minor', ['required structure with-care /sections/3/questions/1/required [age]']],
  ['a concept', (d) => (question(d, 'age').concept = 'years'), 'minor', ['concept structure with-care /sections/3/questions/1/concept [age]']],
  ['how many can be chosen', (d) => (question(d, 'days').max = 2), 'major', ['most-choices structure broken /sections/0/questions/2/max [days]']],
  ['a range', (d) => (question(d, 'distance').max = 9000), 'minor', ['range structure with-care /sections/2/questions/0/max [distance]']],
  ['no first day', (d) => delete question(d, 'since').min, 'minor', ['range structure with-care /sections/2/questions/1/min [since]']],
  ['room for words', (d) => (question(d, 'food-why').maxLength = 300), 'minor', ['room structure kept /sections/1/questions/2/maxLength [food-why]']],
  ['a placement', (d) => delete d.sections[3].placement, 'minor', ['placement structure with-care /sections/3/placement [helper age]']],
  ['a section more', (d) => d.sections.push({ id: 'more', title: { en: 'More' }, questions: [{ ...question(d, 'change'), id: 'more' }] }), 'minor', ['section-added structure kept /sections/4 []']],
  ['a section less', (d) => d.sections.pop(), 'major', ['section-removed structure broken /sections/3 [helper age]']],
  ['a section in front', (d) => d.sections.splice(1, 2, ...d.sections.slice(1, 3).reverse()), 'minor', ['section-moved structure with-care /sections/2 [staff food food-why]']],
  ['another order in the file', (d) => d.sections.unshift(d.sections.pop()), 'patch', ['file-order cosmetic kept /sections []']],
  ['a question in another section', (d) => d.sections[0].questions.push(d.sections[2].questions.pop()), 'minor', ['question-moved structure with-care /sections/0/questions/3 [change]']],
  ['a question in a section that is shown to others', (d) => d.sections[1].questions.push(d.sections[2].questions.pop()), 'major', ['condition structure broken /sections/1/questions/3 [change]']],
] as const satisfies readonly (readonly [string, (draft: Draft) => unknown, string, readonly string[]])[]) {
  test(`an instrument with ${what}`, () => {
    const { changes, needs: needed } = diff(club, edited(club, edit));
    assert.deepEqual(changes.map(line), expected);
    assert.equal(needed, needs);
    for (const { rule } of changes) covered.add(rule);
  });
}
