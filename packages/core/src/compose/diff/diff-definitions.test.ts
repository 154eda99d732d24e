import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { edited, questionIn as question } from '../../../../../examples/definitions/edit-definition.ts';
import type { Draft } from '../../../../../examples/definitions/edit-definition.ts';
import { clubInstrument, readDefinition, transportModule } from '../../../../../examples/definitions/read-definition.ts';
import { catalogue, instruments } from '../../content/index.ts';
import { Instrument } from '../../model/instrument.ts';
import { parse } from '../../model/parse.ts';
import { QuestionModule } from '../../model/question-module.ts';
import type { Change, DefinitionDiff } from './change.ts';
import { changeRules } from './change-rules.ts';
import { checkSurvey } from '../check-survey.ts';
import { diffDefinitions } from './diff-definitions.ts';
import { gatherScales } from '../gather-scales.ts';
import { canonicalJson } from '../hash.ts';
import { partsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';
import { versionIssue } from './version-issue.ts';

function diff(older: Definition, newer: Definition): DefinitionDiff {
  const found = diffDefinitions(older, newer);
  assert.ok(found.kind === 'ok', JSON.stringify(found));
  return found.value;
}

const club = clubInstrument();
const parking = edited(transportModule(), (draft) => Object.assign(draft, JSON.parse(readDefinition('parking'))));

/** A change as one line: its rule, its label, what it does, and to whom. */
function line({ rule, label, trend, path, affects }: Change): string {
  return `${rule} ${label} ${trend} ${path} [${affects.map(({ question }) => question).join(' ')}]`;
}

const covered = new Set<string>();

for (const [what, edit, needs, expected] of [
  [
    'a full stop',
    (d) => (question(d, 'change').text.en += '.'),
    'patch',
    ['same-reading cosmetic kept /sections/2/questions/2/text/en [change]'],
  ],
  [
    'stress',
    (d) => (question(d, 'change').text.en = ['What would ', { strong: 'you' }, ' change?']),
    'patch',
    ['same-reading cosmetic kept /sections/2/questions/2/text/en [change]'],
  ],
  [
    'no ways written as an empty list',
    (d) => (question(d, 'change').nonSubstantive = []),
    'patch',
    ['same-form cosmetic kept /sections/2/questions/2/nonSubstantive [change]'],
  ],
  [
    'an exclusive option of which one is chosen anyway',
    (d) => (question(d, 'age').options[1].exclusive = true),
    'patch',
    ['same-form cosmetic kept /sections/3/questions/1/options/1/exclusive [age]'],
  ],
  [
    'as much room as there is anyway',
    (d) => Object.assign(question(d, 'change'), { maxLength: 10_000, rows: 5 }),
    'patch',
    ['same-form cosmetic kept /sections/2/questions/2/maxLength [change]', 'same-form cosmetic kept /sections/2/questions/2/rows [change]'],
  ],
  [
    'another id of a section',
    (d) => (d.sections[1].id = 'quality'),
    'patch',
    ['section-id cosmetic kept /sections/1/id [staff food food-why]'],
  ],
  ['another translation', (d) => (d.title.cy = 'Enghraifft'), 'patch', ['translation cosmetic kept /title/cy []']],
  [
    'a recording',
    (d) => (d.recordings = { en: { 'question.change.text': 'change.mp3' } }),
    'patch',
    ['recordings cosmetic kept /recordings []'],
  ],
  ['the title', (d) => (d.title.en = 'The club'), 'patch', ['about-the-definition cosmetic kept /title/en []']],
  [
    'words of a question',
    (d) => (question(d, 'change').text.en = 'What would you keep?'),
    'major',
    ['question-words wording broken /sections/2/questions/2/text/en [change]'],
  ],
  [
    'a hint',
    (d) => (question(d, 'change').hint = { en: 'Anything' }),
    'minor',
    ['hint-words wording with-care /sections/2/questions/2/hint/en [change]'],
  ],
  [
    'words of an option',
    (d) => (question(d, 'age').options[0].label.en = 'Below 40'),
    'major',
    ['choice-words wording broken /sections/3/questions/1/options/0/label/en [age]'],
  ],
  [
    'words of a point',
    (d) => (d.scales[0].points[2].label.en = 'So so'),
    'major',
    ['choice-words wording broken /scales/0/points/2/label/en [staff food]'],
  ],
  [
    'the unit',
    (d) => (question(d, 'distance').unit.en = 'miles'),
    'major',
    ['unit-words wording broken /sections/2/questions/0/unit/en [distance]'],
  ],
  [
    'words to read',
    (d) => (question(d, 'welcome-note').body[0].en = 'Welcome'),
    'minor',
    ['information wording kept /sections/0/questions/0/body/0/en []'],
  ],
  [
    'where a link leads',
    (d) => (question(d, 'welcome-note').body[0].en[3].link = 'https://example.org/2'),
    'minor',
    ['link wording kept /sections/0/questions/0/body/0/en []'],
  ],
  [
    'the heading of a section',
    (d) => (d.sections[2].title.en = 'The rest'),
    'minor',
    ['heading wording kept /sections/2/title/en [distance since change]'],
  ],
  [
    'an introduction',
    (d) => (d.sections[2].intro = { en: 'Nearly done' }),
    'minor',
    ['intro-words wording with-care /sections/2/intro/en [distance since change]'],
  ],

  [
    'an option more',
    (d) => question(d, 'age').options.push({ id: 'ninety', label: { en: '90' } }),
    'major',
    ['choice-added scale broken /sections/3/questions/1/options/2 [age]'],
  ],
  [
    'an option less',
    (d) => question(d, 'days').options.splice(2, 1),
    'major',
    ['choice-removed scale broken /sections/0/questions/2/options/2 [days]'],
  ],
  [
    'options the other way round',
    (d) => question(d, 'age').options.reverse(),
    'major',
    ['choice-order scale broken /sections/3/questions/1/options [age]'],
  ],
  [
    'a polarity',
    (d) => (d.scales[0].points[2].polarity = 'positive'),
    'major',
    ['polarity scale broken /scales/0/points/2/polarity [staff food]'],
  ],
  [
    'an exclusive option',
    (d) => delete question(d, 'days').options[4].exclusive,
    'major',
    ['exclusive scale broken /sections/0/questions/2/options/4/exclusive [days]'],
  ],
  [
    'a way more',
    (d) => (question(d, 'food').nonSubstantive = ['not-applicable', 'dont-know']),
    'major',
    ['ways scale broken /sections/1/questions/1/nonSubstantive [food]'],
  ],
  ['another kind', (d) => (question(d, 'age').kind = 'multiple'), 'major', ['kind scale broken /sections/3/questions/1/kind [age]']],

  [
    'a question more',
    (d) => d.sections[3].questions.push({ ...question(d, 'change'), id: 'more' }),
    'minor',
    ['question-added structure kept /sections/3/questions/2 []'],
  ],
  [
    'a question less',
    (d) => d.sections[2].questions.pop(),
    'major',
    ['question-removed structure broken /sections/2/questions/2 [change]'],
  ],
  ['words to read less', (d) => d.sections[0].questions.shift(), 'minor', ['question-removed structure kept /sections/0/questions/0 []']],
  [
    'questions the other way round',
    (d) => d.sections[3].questions.reverse(),
    'minor',
    ['question-moved structure with-care /sections/3/questions/1 [helper]'],
  ],
  [
    'a condition taken away',
    (d) => delete question(d, 'since').showIf,
    'major',
    ['condition structure broken /sections/2/questions/1/showIf [since]'],
  ],
  [
    'an answer more in a condition',
    (d) => question(d, 'days').showIf.is.push('no'),
    'major',
    ['condition structure broken /sections/0/questions/2/showIf [days]'],
  ],
  [
    'a condition in another order',
    (d) => question(d, 'food-why').showIf.is.reverse(),
    'patch',
    ['same-condition cosmetic kept /sections/1/questions/2/showIf [food-why]'],
  ],
  [
    'the condition of a section',
    (d) => delete d.sections[1].showIf,
    'major',
    ['condition structure broken /sections/1/showIf [staff food food-why]'],
  ],
  [
    'required',
    (d) => (question(d, 'change').required = true),
    'minor',
    ['required structure with-care /sections/2/questions/2/required [change]'],
  ],
  [
    'a concept',
    (d) => (question(d, 'age').concept = 'years'),
    'minor',
    ['concept structure with-care /sections/3/questions/1/concept [age]'],
  ],
  [
    'how many can be chosen',
    (d) => (question(d, 'days').max = 2),
    'major',
    ['most-choices structure broken /sections/0/questions/2/max [days]'],
  ],
  ['a range', (d) => (question(d, 'distance').max = 9000), 'minor', ['range structure with-care /sections/2/questions/0/max [distance]']],
  ['no first day', (d) => delete question(d, 'since').min, 'minor', ['range structure with-care /sections/2/questions/1/min [since]']],
  [
    'room for words',
    (d) => (question(d, 'food-why').maxLength = 300),
    'minor',
    ['room structure kept /sections/1/questions/2/maxLength [food-why]'],
  ],
  ['a placement', (d) => delete d.sections[3].placement, 'minor', ['placement structure with-care /sections/3/placement [helper age]']],
  [
    'a section more',
    (d) => d.sections.push({ id: 'more', title: { en: 'More' }, questions: [{ ...question(d, 'change'), id: 'more' }] }),
    'minor',
    ['section-added structure kept /sections/4 []'],
  ],
  ['a section less', (d) => d.sections.pop(), 'major', ['section-removed structure broken /sections/3 [helper age]']],
  [
    'a section in front',
    (d) => d.sections.splice(1, 2, ...d.sections.slice(1, 3).reverse()),
    'minor',
    ['section-moved structure with-care /sections/2 [staff food food-why]'],
  ],
  ['another order in the file', (d) => d.sections.unshift(d.sections.pop()), 'patch', ['file-order cosmetic kept /sections []']],
  [
    'a question in another section',
    (d) => d.sections[0].questions.push(d.sections[2].questions.pop()),
    'minor',
    ['question-moved structure with-care /sections/0/questions/3 [change]'],
  ],
  [
    'a question in a section that is shown to others',
    (d) => d.sections[1].questions.push(d.sections[2].questions.pop()),
    'major',
    ['condition structure broken /sections/1/questions/3 [change]'],
  ],
] as const satisfies readonly (readonly [string, (draft: Draft) => unknown, string, readonly string[]])[]) {
  test(`an instrument with ${what}`, () => {
    const { changes, needs: needed } = diff(club, edited(club, edit));
    assert.deepEqual(changes.map(line), expected);
    assert.equal(needed, needs);
    for (const { rule } of changes) covered.add(rule);
  });
}

const parkingIn = (draft: Draft): Draft => draft.sections['parent-carer'][0].questions;

for (const [what, edit, needs, expected] of [
  ['a purpose', (d) => (d.purpose.en = 'Cars'), 'patch', ['about-the-definition cosmetic kept /purpose/en []']],
  ['no use', (d) => delete d.use, 'patch', ['about-the-definition cosmetic kept /use/en []']],
  [
    'an audience more',
    (d) => (d.sections['young-person'] = [{ ...d.sections['parent-carer'][0], id: 'young' }]),
    'minor',
    ['audience-added structure kept /sections/young-person []'],
  ],
  [
    'an audience less',
    (d) => Object.assign(d, { sections: { practitioner: d.sections['parent-carer'] } }),
    'major',
    [
      'audience-removed structure broken /sections/parent-carer [parking-drives parking-ease]',
      'audience-added structure kept /sections/practitioner []',
    ],
  ],
  [
    'a scale by another name',
    (d) => (d.scales[0].id = parkingIn(d)[1].scale = 'easiness'),
    'patch',
    [
      'scale-defined cosmetic kept /scales/0 []',
      'scale-defined cosmetic kept /scales/0 []',
      'same-scale cosmetic kept /sections/parent-carer/0/questions/1/scale [parking-ease]',
    ],
  ],
  [
    'another scale',
    (d) => {
      d.scales.push({ id: 'yes-no', points: d.scales[0].points.slice(0, 2) });
      parkingIn(d)[1].scale = 'yes-no';
    },
    'major',
    ['scale-defined cosmetic kept /scales/1 []', 'other-scale scale broken /sections/parent-carer/0/questions/1/scale [parking-ease]'],
  ],
  [
    'a scale more that nobody is asked with',
    (d) => d.scales.push({ ...d.scales[0], id: 'spare' }),
    'patch',
    ['scale-defined cosmetic kept /scales/1 []'],
  ],
  [
    'any of two answers, each a condition of its own',
    (d) => (parkingIn(d)[1].showIf = { any: ['yes', 'sometimes'].map((is) => ({ question: 'parking-drives', is: [is] })) }),
    'patch',
    ['same-condition cosmetic kept /sections/parent-carer/0/questions/1/showIf [parking-ease]'],
  ],
  [
    'the ways in another order',
    (d) => parkingIn(d)[1].nonSubstantive.reverse(),
    'minor',
    ['ways-order scale with-care /sections/parent-carer/0/questions/1/nonSubstantive [parking-ease]'],
  ],
] as const satisfies readonly (readonly [string, (draft: Draft) => unknown, string, readonly string[]])[]) {
  test(`a module with ${what}`, () => {
    const { changes, needs: needed } = diff(parking, edited(parking, edit));
    assert.deepEqual(changes.map(line), expected);
    assert.equal(needed, needs);
    for (const { rule } of changes) covered.add(rule);
  });
}

test('as many as there are to choose is the same as no limit, and one fewer is not', () => {
  const free = edited(club, (d) => delete question(d, 'days').max);
  const limited = (fewer: number) =>
    edited(free, (d) => (question(d, 'days').max = question(d, 'days').options.filter((one: Draft) => !one.exclusive).length - fewer));
  for (const [older, newer, rule, needed] of [
    [free, limited(0), 'same-limit', 'patch'],
    [limited(0), free, 'same-limit', 'patch'],
    [limited(0), limited(-1), 'same-limit', 'patch'],
    [free, limited(1), 'most-choices', 'major'],
    [limited(1), limited(0), 'most-choices', 'major'],
  ] as const) {
    const { changes, needs } = diff(older, newer);
    assert.deepEqual([changes.map((change) => change.rule), needs], [[rule], needed]);
    covered.add(rule);
  }
});

test('Easy Read words that change or go are taken with care, where other English words would break or need care', () => {
  const easy = edited(club, (d) => {
    d.title['en-simple'] = 'The club';
    d.sections[0].title['en-simple'] = 'The club';
    Object.assign(question(d, 'change').text, { 'en-simple': 'What is bad?', cy: 'Beth?' });
    d.scales[0].points[0].label['en-simple'] = 'Really good';
  });
  for (const [edit, expected, needed] of [
    [(d: Draft) => (question(d, 'change').text['en-simple'] = 'What is good?'), 'easy-read-words wording with-care', 'minor'],
    [(d: Draft) => delete question(d, 'change').text['en-simple'], 'easy-read-words wording with-care', 'minor'],
    [(d: Draft) => (d.scales[0].points[0].label['en-simple'] = 'So good'), 'easy-read-words wording with-care', 'minor'],
    [(d: Draft) => (question(d, 'change').text['en-simple'] = 'What is bad'), 'same-reading cosmetic kept', 'patch'],
    [(d: Draft) => (d.sections[0].title['en-simple'] = 'Our club'), 'heading wording kept', 'minor'],
    [(d: Draft) => (d.title['en-simple'] = 'Our club'), 'about-the-definition cosmetic kept', 'patch'],
    [(d: Draft) => (question(d, 'change').text.cy = 'Beth arall?'), 'translation cosmetic kept', 'patch'],
    [(d: Draft) => (question(d, 'staff').text['en-simple'] = 'How nice?'), 'translation cosmetic kept', 'patch'],
  ] as const) {
    const { changes, needs } = diff(easy, edited(easy, edit));
    assert.deepEqual([changes.map(({ rule, label, trend }) => `${rule} ${label} ${trend}`), needs], [[expected], needed]);
    for (const { rule } of changes) covered.add(rule);
  }
});

test('every rule is shown to hold, but the one for what has no rule', () => {
  assert.deepEqual(
    Object.keys(changeRules).filter((rule) => !covered.has(rule)),
    ['other'],
  );
});

test('what becomes of a scale that no question names both times touches nobody', () => {
  const spare = edited(parking, (d) => d.scales.push({ ...d.scales[0], id: 'spare' }));
  const { changes, needs } = diff(
    spare,
    edited(spare, (d) => (d.scales[1].points[0].label.en = 'So so')),
  );
  assert.deepEqual(changes.map(line), ['choice-words cosmetic kept /scales/1/points/0/label/en []']);
  assert.equal(needs, 'patch');
});

test('says what the words were and are', () => {
  const { changes } = diff(
    club,
    edited(club, (d) => (question(d, 'staff').text.en = 'How good or poor are the staff?')),
  );
  assert.deepEqual(
    changes.map(({ what, before, after, audience }) => [what, before, after, audience]),
    [['the question', 'How good or poor are the staff with your child?', 'How good or poor are the staff?', 'parent-carer']],
  );
});

test('what is gone is found in the older version, and all else in the newer one', () => {
  const changed = edited(club, (d) => {
    question(d, 'days').options.splice(1, 1);
    question(d, 'days').options.push({ id: 'sunday', label: { en: 'Sunday' } });
  });
  assert.deepEqual(
    diff(club, changed).changes.map((change) => [change.rule, change.in, change.path]),
    [
      ['choice-removed', 'older', '/sections/0/questions/2/options/1'],
      ['choice-added', 'newer', '/sections/0/questions/2/options/4'],
    ],
  );
});

test('a question whose trend is broken breaks that of those whom it decides, and no others', () => {
  const { trends } = diff(
    club,
    edited(club, (d) => (question(d, 'food').text.en = 'How good or poor is the tea?')),
  );
  const broken = trends.filter(({ trend }) => trend === 'broken');
  assert.deepEqual(
    broken.map(({ question, because }) => [question, because]),
    [
      ['food', ['People answer the words that they read.']],
      ['food-why', ['Who is asked is decided by "food", whose trend is broken.']],
    ],
  );
  assert.equal(trends.length, 10);
});

test('a question that decides whether a section is shown breaks the trends of all that is asked in it', () => {
  const { trends } = diff(
    club,
    edited(club, (d) => (question(d, 'attends').text.en = 'Does anybody go to the club?')),
  );
  const broken = trends.filter(({ trend }) => trend === 'broken').map((one) => one.question);
  assert.deepEqual(broken, ['attends', 'days', 'staff', 'food', 'food-why', 'since']);
});

test('a section that goes behind check-your-answers is told of as that, and as nothing else', () => {
  const { changes } = diff(
    club,
    edited(club, (d) => (d.sections[1].placement = 'after-check')),
  );
  assert.deepEqual(changes.map(line), ['placement structure with-care /sections/1/placement [staff food food-why]']);
});

test('another address of a link in bold words is another link', () => {
  const to = (link: string) =>
    edited(club, (d) => (question(d, 'welcome-note').body[0].en = ['Read ', { strong: [{ link, words: ['the rules'] }] }, ' first.']));
  const { changes } = diff(to('https://example.org/1'), to('https://example.org/2'));
  assert.deepEqual(changes.map(line), ['link wording kept /sections/0/questions/0/body/0/en []']);
});

test('the same id is a question of each audience', () => {
  const both = edited(parking, (d) => (d.sections.practitioner = d.sections['parent-carer']));
  const { trends } = diff(
    both,
    edited(both, (d) => (d.sections.practitioner[0].questions[1].text.en = 'Is it easy or difficult?')),
  );
  assert.deepEqual(
    trends.map(({ audience, question, trend }) => [audience, question, trend]),
    [
      ['parent-carer', 'parking-drives', 'kept'],
      ['parent-carer', 'parking-ease', 'kept'],
      ['practitioner', 'parking-drives', 'kept'],
      ['practitioner', 'parking-ease', 'broken'],
    ],
  );
});

for (const [from, edit, to, least, isEnough] of [
  ['1.2.3', null, '1.2.3', '1.2.3', true],
  ['1.2.3', null, '1.2.2', '1.2.3', false],
  ['1.2.3', 'patch', '1.2.3', '1.2.4', false],
  ['1.2.3', 'patch', '1.2.4', '1.2.4', true],
  ['1.2.3', 'patch', '1.3.0', '1.2.4', true],
  ['1.2.3', 'minor', '1.2.4', '1.3.0', false],
  ['1.2.3', 'minor', '1.10.0', '1.3.0', true],
  ['1.2.3', 'major', '1.9.9', '2.0.0', false],
  ['1.2.3', 'major', '2.0.0', '2.0.0', true],
] as const) {
  test(`from ${from}, ${edit ? `a ${edit} change` : 'no change'} as ${to} is ${isEnough ? 'enough' : 'too little'}`, () => {
    const older = edited(club, (d) => (d.version = from));
    const newer = edited(older, (d) => {
      d.version = to;
      if (edit === 'patch') d.title.en = 'The club';
      if (edit === 'minor') question(d, 'age').hint = { en: 'In years' };
      if (edit === 'major') question(d, 'age').text.en = 'Your age?';
    });
    const { leastVersion, isVersionEnough } = diff(older, newer);
    assert.deepEqual([leastVersion, isVersionEnough], [least, isEnough]);
    assert.equal(versionIssue(older, newer)?.code, isEnough ? undefined : 'version-too-small');
  });
}

test('a version that is too small is told why, and what to write instead', () => {
  const newer = edited(club, (d) => (question(d, 'food').text.en = 'How good or poor is the tea?'));
  assert.deepEqual(versionIssue(club, newer), {
    severity: 'error',
    path: '/version',
    code: 'version-too-small',
    message: 'Since 1.0.0 the trends of 2 questions are broken: food, food-why. Give it the version 2.0.0 or a higher one; it says 1.0.0.',
  });
});

test('two definitions that are not versions of one are not set side by side', () => {
  for (const other of [parking, edited(club, (d) => (d.id = 'example/club')), edited(club, (d) => (d.plan = 'sen-support'))]) {
    const found = diffDefinitions(club, other);
    assert.equal(found.kind === 'issues' && found.issues[0]?.code, 'other-definition');
    const issue = versionIssue(club, other);
    assert.equal(issue?.code, 'other-definition');
    assert.match(issue.message, /are not two versions of one definition, so they cannot be set side by side\./);
  }
});

test('the name of a schema and the order of names are no part of a definition', () => {
  const reversed = edited(club, (d) => {
    for (const name of Object.keys(d).reverse()) Object.assign(d, { [name]: d[name] });
    d.$schema = '../instrument.schema.json';
  });
  assert.deepEqual(diff(club, reversed).changes, []);
});

const shipped: readonly Definition[] = [...instruments, ...catalogue];

test('between anything that is shipped and itself there is no difference', () => {
  for (const definition of [...shipped, club, parking]) {
    const { changes, trends, needs, isVersionEnough } = diff(definition, definition);
    assert.deepEqual([changes, needs, isVersionEnough], [[], 'nothing', true]);
    assert.ok(trends.length > 0 && trends.every(({ trend, because }) => trend === 'kept' && because.length === 0));
  }
});

/** Whether every id stands once, and everything that is named is there. */
function isInOrder(definition: Definition): boolean {
  const { scales, issues } = gatherScales([{ scales: definition.scales, path: '' }]);
  const isEachScaleOnce = new Set(definition.scales.map(({ id }) => id)).size === definition.scales.length;
  return isEachScaleOnce && issues.length === 0 && partsOf(definition).every(({ sections }) => checkSurvey(sections, scales).length === 0);
}

/** What of a definition is compared. */
function contentOf({ $schema: _, version: __, ...content }: Definition): string {
  return canonicalJson(content);
}

/** Every place in a JSON value: what holds it, and under which name. */
function placesIn(holder: Draft): [Draft, string][] {
  if (typeof holder !== 'object' || holder === null) return [];
  return Object.keys(holder).flatMap((key): [Draft, string][] => [[holder, key], ...placesIn(holder[key])]);
}

/** Something small that an author might do in one place, chosen by two numbers. */
function tinker(draft: Draft, place: number, how: number): void {
  const places = placesIn(draft);
  const [holder, key] = places[place % places.length] ?? [draft, 'title'];
  const value = holder[key];
  const alike = places.filter(([, other]) => other === key);
  const [other, otherKey] = alike[how % alike.length] ?? [holder, key];
  const ways: readonly (() => unknown)[] = [
    () => (holder[key] = other[otherKey]),
    () => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
    () => (holder[key] = typeof value === 'string' ? `${value}-a` : typeof value === 'number' ? value + 1 : [value].flat().reverse()),
    () => (holder[key] = typeof value === 'string' ? `${value} a.` : Array.isArray(value) ? [...value].reverse() : { ...value, cy: 'A' }),
    () => (Array.isArray(value) ? value.push({ ...value.at(-1), id: 'brand-new' }) : (holder.hint = { en: 'A' })),
    () => (Array.isArray(value) ? value.push(value.shift()) : (holder.required = true)),
    () => (holder.kind === 'information' ? (holder.body = []) : (holder.nonSubstantive = [])),
  ];
  ways[how % ways.length]?.();
}

test('whatever is changed is reported, and nothing needs the rule for what has no rule', () => {
  const seen = new Set<string>();
  let count = 0;
  fc.assert(
    fc.property(fc.constantFrom(club, parking, transportModule()), fc.nat(), fc.nat(), (older, place, how) => {
      const draft: Draft = JSON.parse(JSON.stringify(older));
      tinker(draft, place, how);
      const parsed = older.format === 'poet-module/1' ? parse(QuestionModule, draft) : parse(Instrument, draft);
      if (parsed.kind === 'issues' || !isInOrder(parsed.value)) return;
      const found = diffDefinitions(older, parsed.value);
      if (found.kind === 'issues') return;
      const isSame = contentOf(older) === contentOf(parsed.value);
      assert.equal(found.value.changes.length === 0, isSame);
      for (const { rule } of found.value.changes) seen.add(rule);
      assert.ok(!seen.has('other'));
      if (!isSame) count++;
    }),
    { numRuns: 4000 },
  );
  assert.ok(count > 300 && seen.size > 15, `${count} changes of ${[...seen].join(', ')}`);
});

test('nothing that is changed passes in silence because something else changed too', () => {
  let count = 0;
  fc.assert(
    fc.property(fc.constantFrom(club, parking, transportModule()), fc.nat(), fc.nat(), (older, place, how) => {
      const draft: Draft = JSON.parse(JSON.stringify(older));
      tinker(draft, place, how);
      draft.title = { ...draft.title, pl: 'Tytuł' };
      const parsed = older.format === 'poet-module/1' ? parse(QuestionModule, draft) : parse(Instrument, draft);
      if (parsed.kind === 'issues' || !isInOrder(parsed.value)) return;
      const found = diffDefinitions(older, parsed.value);
      const { pl: _, ...title } = parsed.value.title;
      if (found.kind === 'issues' || contentOf(older) === contentOf({ ...parsed.value, title: title })) return;
      assert.ok(found.value.changes.length > 1, JSON.stringify(found.value.changes));
      count++;
    }),
    { numRuns: 2000 },
  );
  assert.ok(count > 150, String(count));
});

/** Changes whose truth is known: each breaks the trend of the questions that it names, and is at least of the label. */
const known: readonly (readonly [string, Change['label'], (draft: Draft, i: number) => readonly string[]])[] = [
  ['an id of an option', 'scale', (d, i) => onOptions(d, i, (options) => (options[i % options.length].id += '-2'))],
  ['an option less', 'scale', (d, i) => onOptions(d, i, (options) => options.splice(i % options.length, 1))],
  ['an option in front', 'scale', (d, i) => onOptions(d, i, (options) => options.unshift({ id: 'brand-new', label: { en: 'New' } }))],
  [
    'two options the other way round',
    'scale',
    (d, i) => onOptions(d, i, (options) => options.unshift(...options.splice(1 + (i % (options.length - 1)), 1))),
  ],
  ['a word in an option', 'wording', (d, i) => onOptions(d, i, (options) => (options[i % options.length].label.en += ' indeed'))],
  ['an id of a question', 'structure', (d, i) => onQuestion(d, i, (one) => (one.id += '-2'))],
  ['a word in a question', 'wording', (d, i) => onQuestion(d, i, (one) => (one.text.en = `Now: ${one.text.en}`))],
  [
    'a condition',
    'structure',
    (d, i) => onQuestion(d, i, (one) => (one.showIf = one.showIf ? { not: one.showIf } : { question: 'a', is: ['b'] })),
  ],
];

function askedIn(draft: Draft): Draft[] {
  return partsOf(draft).flatMap(({ sections }) =>
    sections.flatMap(({ section }) => section.questions.filter(({ kind }) => kind !== 'information')),
  );
}

function onQuestion(draft: Draft, i: number, edit: (question: Draft) => unknown): readonly string[] {
  const asked = askedIn(draft);
  const one = asked[i % asked.length];
  const { id } = one;
  edit(one);
  return [id];
}

function onOptions(draft: Draft, i: number, edit: (options: Draft[]) => unknown): readonly string[] {
  const asked = askedIn(draft).filter(({ options }) => options);
  const one = asked[i % asked.length];
  edit(one.options);
  return [one.id];
}

test('no change of ids, options, words or conditions is taken for less than it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...shipped), fc.constantFrom(...known), fc.nat(), (older, [, label, edit], i) => {
      let touched: readonly string[] = [];
      const newer = edited(older, (draft) => (touched = edit(draft, i)));
      const { changes, trends, needs } = diff(older, newer);
      assert.ok(
        changes.some((one) => one.label === label),
        JSON.stringify(changes),
      );
      for (const id of touched)
        assert.ok(
          trends.some(({ question, trend }) => question === id && trend === 'broken'),
          id,
        );
      assert.equal(needs, 'major');
    }),
    { numRuns: 400 },
  );
});
