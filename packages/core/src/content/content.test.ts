import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Audience, Plan } from '../model/code-lists.ts';
import type { Condition } from '../model/condition.ts';
import { Instrument } from '../model/instrument.ts';
import { parse } from '../model/parse.ts';
import { QuestionModule } from '../model/question-module.ts';
import type { Question } from '../model/question.ts';
import type { Scale } from '../model/scale.ts';
import type { Section } from '../model/section.ts';
import { catalogue, concepts, instruments } from './index.ts';
import type { Concept, ConceptBlock } from './index.ts';

/** What one audience is asked by one definition. */
interface Part {
  readonly name: string;
  readonly audience: Audience;
  readonly scales: readonly Scale[];
  readonly sections: readonly Section[];
}

const audiences: readonly Audience[] = ['practitioner', 'parent-carer', 'young-person'];
const parts: readonly Part[] = [
  ...instruments.map(({ id, audience, scales, sections }) => ({ name: id, audience, scales, sections })),
  ...catalogue.flatMap(({ id, scales, sections }) =>
    audiences.flatMap((audience) => {
      const asked = sections[audience];
      return asked ? [{ name: `${id} for ${audience}`, audience, scales, sections: asked }] : [];
    }),
  ),
];
const known: Readonly<Record<string, Concept>> = concepts;

function questionsOf(part: { readonly sections: readonly Section[] }): readonly Question[] {
  return part.sections.flatMap((section) => section.questions);
}

function blockOf(instrument: Instrument | undefined, block: ConceptBlock): readonly Question[] {
  assert.ok(instrument);
  return questionsOf(instrument).filter(({ concept }) => known[concept]?.block === block);
}

function instrumentFor(audience: Audience, plan: Plan): Instrument | undefined {
  return instruments.find((instrument) => instrument.audience === audience && instrument.plan === plan);
}

function repeatedOf(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) < at);
}

function leavesOf(condition: Condition): readonly Extract<Condition, { question: string }>[] {
  if ('question' in condition) return [condition];
  if ('not' in condition) return leavesOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}

/** Every answer that a condition may name: options or points, and the ways to answer without a view. */
function answersOf(question: Question | undefined, scales: readonly Scale[]): readonly string[] {
  switch (question?.kind) {
    case 'scale':
      return [...(scales.find(({ id }) => id === question.scale)?.points ?? []).map(({ id }) => id), ...(question.nonSubstantive ?? [])];
    case 'single':
    case 'multiple':
      return [...question.options.map(({ id }) => id), ...(question.nonSubstantive ?? [])];
    default:
      return [];
  }
}

function wordCount(text: unknown): number {
  assert.equal(typeof text, 'string', 'a question is asked in plain words');
  return String(text).split(/\s+/).length;
}

test('every instrument and every module fits its schema', () => {
  for (const instrument of instruments) assert.deepEqual(parse(Instrument, instrument), { kind: 'ok', value: instrument });
  for (const module of catalogue) assert.deepEqual(parse(QuestionModule, module), { kind: 'ok', value: module });
});

test('there is one instrument for each audience under each plan, at 1.0.0, under its own id', () => {
  assert.deepEqual(
    instruments.map(({ id, version }) => `${id}@${version}`),
    [
      'poet/parent-carer/ehcp@1.0.0',
      'poet/young-person/ehcp@1.0.0',
      'poet/practitioner/ehcp@1.0.0',
      'poet/parent-carer/sen-support@1.0.0',
      'poet/young-person/sen-support@1.0.0',
      'poet/practitioner/sen-support@1.0.0',
    ],
  );
  for (const { id, audience, plan } of instruments) assert.equal(id, `poet/${audience}/${plan}`);
});

test('the catalogue has at least fourteen modules and ninety questions, each module under its own id', () => {
  assert.ok(catalogue.length >= 14, `only ${catalogue.length}`);
  assert.equal(new Set(catalogue.map(({ id }) => id)).size, catalogue.length);
  const asked = catalogue.map(
    ({ sections }) =>
      new Set(
        Object.values(sections)
          .flat()
          .flatMap((section) => section.questions.map(({ id }) => id)),
      ),
  );
  const count = asked.reduce((sum, ids) => sum + ids.size, 0);
  assert.ok(count >= 90, `only ${count}`);
});

test('every instrument of a plan has the same sections in the same order', () => {
  const order = {
    ehcp: ['welcome', 'about', 'process', 'support', 'budget', 'outcomes', 'own-words', 'equality'],
    'sen-support': ['welcome', 'about', 'school', 'support', 'outcomes', 'own-words', 'equality'],
  };
  for (const { id, plan, sections } of instruments)
    assert.deepEqual(
      sections.map((section) => section.id),
      order[plan],
      id,
    );
});

test('no id of a question or section is used twice in an instrument with every module that fits it', () => {
  for (const instrument of instruments) {
    const fitting = parts.filter(({ name, audience }) => audience === instrument.audience && name.endsWith(` for ${audience}`));
    const whole = [instrument, ...fitting];
    assert.ok(fitting.length > 5, `${instrument.id} has ${fitting.length} modules`);
    const questions = whole.flatMap(questionsOf).map(({ id }) => id);
    const sections = whole.flatMap((part) => part.sections.map(({ id }) => id));
    assert.deepEqual([...repeatedOf(questions), ...repeatedOf(sections)], [], instrument.id);
  }
});

test('the six support questions are the same in all six instruments', () => {
  const six = ['support-dignity', 'support-amount', 'support-future', 'support-heard', 'support-information', 'support-choice'];
  for (const instrument of instruments) {
    const asked = instrument.sections.find(({ id }) => id === 'support')?.questions ?? [];
    assert.deepEqual(
      asked.map(({ id }) => id),
      six,
      instrument.id,
    );
    assert.deepEqual(
      asked.map(({ concept }) => concept),
      six,
      instrument.id,
    );
  }
});

test('parents are asked about nine areas of the process, practitioners about seven, young people about four', () => {
  const asked = audiences.map((audience) => blockOf(instrumentFor(audience, 'ehcp'), 'process').length);
  assert.deepEqual(asked, [7, 9, 4]);
});

test('adults are asked about nine areas of support in school, young people about five of them', () => {
  const [practitioner, parentCarer, youngPerson] = audiences.map((audience) =>
    blockOf(instrumentFor(audience, 'sen-support'), 'school').map(({ concept }) => concept),
  );
  assert.equal(parentCarer?.length, 9);
  assert.deepEqual(practitioner, parentCarer);
  assert.equal(youngPerson?.length, 5);
  assert.deepEqual(
    youngPerson,
    parentCarer.filter((concept) => youngPerson.includes(concept)),
  );
});

test('all audiences are asked about the same life areas: at least twelve, with preparing for adulthood and education', () => {
  const [first = [], ...others] = instruments.map((instrument) => blockOf(instrument, 'outcome').map(({ concept }) => concept));
  assert.ok(first.length >= 12, `only ${first.length}`);
  for (const concept of ['outcome-employment', 'outcome-independence', 'outcome-community', 'outcome-health', 'outcome-education']) {
    assert.ok(first.includes(concept), concept);
  }
  for (const other of others) assert.deepEqual(other, first);
});

test('under both plans, an audience is asked about support and outcomes in the same words', () => {
  for (const audience of audiences) {
    for (const block of ['support', 'outcome', 'own-words'] as const) {
      // What works well is asked of practitioners about those with plans, or those with SEN Support.
      if (audience === 'practitioner' && block === 'own-words') continue;
      assert.deepEqual(blockOf(instrumentFor(audience, 'sen-support'), block), blockOf(instrumentFor(audience, 'ehcp'), block));
    }
  }
});

test('nothing that a young person is asked is required', () => {
  const required = parts
    .filter(({ audience }) => audience === 'young-person')
    .flatMap(questionsOf)
    .filter((question) => question.kind !== 'information' && question.required);
  assert.deepEqual(required, []);
});

test('young people can say who is filling in the survey, in the words of the code list', () => {
  for (const plan of ['ehcp', 'sen-support'] as const) {
    const helper = blockOf(instrumentFor('young-person', plan), 'about').find(({ id }) => id === 'helper');
    assert.deepEqual(answersOf(helper, []), ['alone', 'with-help', 'someone-else', 'prefer-not-to-say']);
  }
});

test('practitioners must name their area of work, or say that they prefer not to', () => {
  for (const instrument of instruments) {
    const required = questionsOf(instrument).filter((question) => question.kind !== 'information' && question.required);
    const ids = { practitioner: ['work-area'], 'parent-carer': instrument.plan === 'ehcp' ? ['budget-held'] : [], 'young-person': [] };
    assert.deepEqual(
      required.map(({ id }) => id),
      ids[instrument.audience],
      instrument.id,
    );
  }
});

test('equality questions come after check-your-answers, and every one is optional', () => {
  for (const instrument of instruments) {
    for (const section of instrument.sections) {
      const isEquality = section.questions.some(({ concept }) => known[concept]?.block === 'equality');
      assert.equal(section.placement, isEquality ? 'after-check' : undefined, `${instrument.id} ${section.id}`);
      if (!isEquality) continue;
      assert.ok(section.intro, 'it says why it asks');
      for (const question of section.questions) {
        assert.ok(question.kind !== 'information' && !question.required, question.id);
        assert.ok(question.nonSubstantive?.includes('prefer-not-to-say'), question.id);
      }
    }
  }
});

test('the ethnic groups lead to 19 categories, of which a person sees one group', () => {
  for (const instrument of instruments) {
    const steps = questionsOf(instrument).filter(
      ({ showIf }) => showIf && 'question' in showIf && showIf.question === 'equality-ethnic-group',
    );
    const categories = steps.flatMap((step) => (step.kind === 'single' ? step.options.map(({ id }) => id) : []));
    assert.equal(new Set(categories).size, 19, instrument.id);
  }
});

test('every choice offers a way out that is not a view', () => {
  for (const part of parts) {
    for (const question of questionsOf(part)) {
      if (question.kind !== 'scale' && question.kind !== 'single' && question.kind !== 'multiple') continue;
      assert.ok((question.nonSubstantive ?? []).length > 0, `${part.name} ${question.id}`);
    }
  }
});

test('conditions name only earlier questions, and answers that those have', () => {
  for (const part of parts) {
    const earlier = new Map<string, Question>();
    for (const section of part.sections) {
      const check = (condition: Condition | undefined, owner: string) => {
        for (const leaf of condition ? leavesOf(condition) : []) {
          const answers = answersOf(earlier.get(leaf.question), part.scales);
          for (const value of leaf.is) assert.ok(answers.includes(value), `${part.name} ${owner}: ${leaf.question} is ${value}`);
        }
      };
      check(section.showIf, section.id);
      for (const question of section.questions) {
        check(question.showIf, question.id);
        earlier.set(question.id, question);
      }
    }
  }
});

test('the scales that are used are there, and no others', () => {
  const usedBy = (some: readonly Part[]) =>
    some.flatMap(questionsOf).flatMap((question) => (question.kind === 'scale' ? [question.scale] : []));
  for (const definition of [...instruments, ...catalogue]) {
    const used = usedBy(parts.filter(({ name }) => name === definition.id || name.startsWith(`${definition.id} for `)));
    assert.deepEqual(definition.scales.map(({ id }) => id).sort(), [...new Set(used)].sort(), definition.id);
  }
});

test('a scale in plainer words has the points of its adult version', () => {
  const scales = new Map(instruments.flatMap((instrument) => instrument.scales).map((scale) => [scale.id, scale]));
  const plainer = [...scales.values()].filter(({ id }) => id.endsWith('-young'));
  assert.equal(plainer.length, 4);
  const meaning = (scale: Scale | undefined) => scale?.points.map(({ id, polarity }) => `${id} ${polarity}`);
  for (const scale of plainer) assert.deepEqual(meaning(scale), meaning(scales.get(scale.id.replace(/-young$/, ''))));
});

test('questions are short: at most 20 words, for young people 14', () => {
  for (const part of parts) {
    const most = part.audience === 'young-person' ? 14 : 20;
    for (const question of questionsOf(part)) assert.ok(wordCount(question.text.en) <= most, `${part.name} ${question.id}`);
  }
});

test('no text has straight quotation marks or stray spaces', () => {
  const words: string[] = [];
  JSON.stringify([instruments, catalogue], (key, value: unknown) => {
    if (key === 'en' && typeof value === 'string') words.push(value);
    return value;
  });
  assert.ok(words.length > 300);
  assert.deepEqual(
    words.filter((text) => /['"]|\s\s|^\s|\s$/.test(text)),
    [],
  );
});

test('a survey takes about ten minutes: nobody sees more than 45, 33 or 40 questions, and fewer about SEN Support', () => {
  // One of the five routed steps of ethnicity is seen, and everything about a personal budget is counted.
  const most = instruments.map((instrument) => questionsOf(instrument).filter(({ kind }) => kind !== 'information').length - 4);
  assert.ok(
    most.every((count, i) => count <= ([45, 33, 40, 38, 32, 37][i] ?? 0)),
    most.join(', '),
  );
});

test('an instrument costs a page at most 4.5 kB compressed', () => {
  for (const instrument of instruments) {
    const bytes = gzipSync(JSON.stringify(instrument)).length;
    assert.ok(bytes <= 4_608, `${instrument.id} has ${bytes} bytes`);
  }
});
