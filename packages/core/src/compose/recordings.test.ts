import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../examples/definitions/read-definition.ts';
import { pretendTranslation } from '../../../../examples/translations/pretend-translation.ts';
import { parentCarerEhcp, shortBreaks } from '../content/index.ts';
import type { Instrument } from '../model/instrument.ts';
import type { QuestionModule } from '../model/question-module.ts';
import type { Survey } from '../model/survey.ts';
import { checkDefinition } from './check/check-definition.ts';
import { compose } from './compose.ts';
import { diffDefinitions } from './diff/diff-definitions.ts';
import { parseSurvey } from './parse-survey.ts';
import { translate } from './translate.ts';

const club = clubInstrument();
const staff = 'question.staff.text';
const recorded: Instrument = { ...club, recordings: { en: { [staff]: 'staff.mp3' } } };

function composed(instrument: Instrument, modules: readonly QuestionModule[] = []): Survey {
  const parsed = compose(instrument, modules);
  assert.ok(parsed.kind === 'ok', JSON.stringify(parsed));
  return parsed.value;
}

const welsh = (change: object) => ({ ...pretendTranslation(club, 'cy'), ...change });

test('a survey keeps the recordings of its parts by language; those of other audiences stay behind', () => {
  const module: QuestionModule = {
    ...shortBreaks,
    recordings: {
      en: { 'parent-carer.question.short-breaks-had.text': 'had.mp3', 'young-person.question.short-breaks-had.text': 'young.mp3' },
      cy: { 'parent-carer.question.short-breaks-had.text': 'had.cy.mp3' },
    },
  };
  const core = { ...parentCarerEhcp, recordings: { en: { title: 'title.mp3' } } };
  const { recordings } = composed(core, [module]);
  assert.equal(recordings?.['en']?.['title'], 'title.mp3');
  assert.equal(recordings['en']['question.short-breaks-had.text'], 'had.mp3');
  assert.deepEqual(recordings['cy'], { 'question.short-breaks-had.text': 'had.cy.mp3' });
});

test('of a scale that several parts record, the first part’s recording counts, as its words do', () => {
  const clips = (clip: string) => ({ en: { 'scale.quality.good': clip } });
  const survey = composed({ ...parentCarerEhcp, recordings: clips('core.mp3') }, [{ ...shortBreaks, recordings: clips('module.mp3') }]);
  assert.deepEqual(survey.recordings, clips('core.mp3'));
});

test('a survey without recordings has no place for them', () => {
  assert.ok(!('recordings' in composed(club)));
});

test('recordings ask nothing: a survey with them has the hash of one without, and passes its door', () => {
  const survey = composed(recorded);
  assert.equal(survey.hash, composed(club).hash);
  assert.deepEqual(parseSurvey(JSON.parse(JSON.stringify(survey))), { kind: 'ok', value: survey });
});

test('a survey with a recording that leads anywhere else is refused at the door', () => {
  const survey = { ...composed(club), recordings: { en: { [staff]: 'javascript:alert(1)' } } };
  const parsed = parseSurvey(survey);
  assert.deepEqual(parsed.kind === 'issues' && parsed.issues.map(({ path }) => path), [`/recordings/en/${staff}`]);
});

test('a translation brings the recordings of its words, beside those that are there', () => {
  const told = translate(composed(recorded), [welsh({ recordings: { [staff]: 'staff.cy.mp3' } })]);
  assert.deepEqual(told.recordings, { en: { [staff]: 'staff.mp3' }, cy: { [staff]: 'staff.cy.mp3' } });
});

test('a translation of a module brings those of the audience that is asked', () => {
  const translation = {
    ...pretendTranslation(shortBreaks, 'cy'),
    recordings: { 'parent-carer.question.short-breaks-had.text': 'p.mp3', 'young-person.question.short-breaks-had.text': 'y.mp3' },
  };
  const told = translate(composed(parentCarerEhcp, [shortBreaks]), [translation]);
  assert.deepEqual(told.recordings, { cy: { 'question.short-breaks-had.text': 'p.mp3' } });
});

test('a recording of stale words is not heard, since they are not read', () => {
  const stale = welsh({ sources: { [staff]: 'Something else.' }, recordings: { [staff]: 'staff.cy.mp3' } });
  assert.deepEqual(translate(composed(club), [stale]).recordings, { cy: {} });
});

test('a recording goes with its words when others take their place, and stays when the same do', () => {
  const survey = translate(composed(club), [welsh({ recordings: { [staff]: 'staff.cy.mp3' } })]);
  const same = translate(survey, [welsh({})]);
  assert.deepEqual(same.recordings, { cy: { [staff]: 'staff.cy.mp3' } });
  const texts = { ...pretendTranslation(club, 'cy').texts, [staff]: 'Geiriau eraill' };
  assert.deepEqual(translate(survey, [welsh({ texts })]).recordings, { cy: {} });
});

test('a translation into English may record the definition’s own words', () => {
  const english = welsh({ language: 'en', texts: {}, sources: {}, recordings: { [staff]: 'staff.mp3' } });
  assert.deepEqual(translate(composed(club), [english]).recordings, { en: { [staff]: 'staff.mp3' } });
  assert.deepEqual(
    checkDefinition(english, { definitions: [club] }).filter(({ severity }) => severity !== 'note'),
    [],
  );
});

test('another recording is cosmetic: a patch, and every trend is kept', () => {
  const diff = diffDefinitions(club, { ...recorded, version: '1.0.1' });
  assert.ok(diff.kind === 'ok');
  assert.deepEqual(
    [diff.value.needs, diff.value.changes.map(({ rule, path }) => `${rule} ${path}`)],
    ['patch', ['recordings /recordings']],
  );
});

test('what ships may be recorded by anybody, under its own name', () => {
  const national = { ...parentCarerEhcp, recordings: { en: { title: 'title.mp3' } } };
  const codes = checkDefinition(national, { shipped: [parentCarerEhcp] }).map(({ code }) => code);
  assert.ok(!codes.includes('national-changed'), codes.join());
});

test('the ways to answer without a view are recorded too, and any other is unknown', () => {
  const clips = { 'way.dont-know': 'dont-know.cy.mp3' };
  assert.deepEqual(translate(composed(club), [welsh({ recordings: clips })]).recordings, { cy: clips });
  const codes = checkDefinition({ ...club, recordings: { en: { ...clips, 'way.out': 'out.mp3' } } });
  assert.deepEqual(
    codes.filter(({ code }) => code === 'unknown-recording').map(({ path }) => path),
    ['/recordings/en/way.out'],
  );
});
