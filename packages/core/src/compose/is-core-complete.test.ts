import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument, clubSurvey, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { catalogue, instruments } from '../content/index.ts';
import type { Survey } from '../model/survey.ts';
import { compose } from './compose.ts';
import { isCoreComplete } from './is-core-complete.ts';

test('whatever is composed has its core complete, with any modules', () => {
  for (const instrument of instruments) {
    const fitting = catalogue.filter(({ sections }) => sections[instrument.audience]);
    const composed = compose(instrument, fitting);
    assert.ok(composed.kind === 'ok', instrument.id);
    assert.ok(isCoreComplete(composed.value, instrument), instrument.id);
  }
  assert.ok(isCoreComplete(clubSurvey([transportModule()]), clubInstrument()));
});

test('a core that lacks a section, has one reworded, or comes in another order or behind a module is not complete', () => {
  const survey = clubSurvey([transportModule()]);
  const [first, second, ...others] = survey.sections;
  assert.ok(first && second);
  const changes: Readonly<Record<string, Partial<Survey>>> = {
    lacking: { sections: survey.sections.slice(1) },
    reworded: { sections: [{ ...first, title: { en: 'About this club' } }, second, ...others] },
    reordered: { sections: [second, first, ...others] },
    'behind a module': {
      sections: [...others.filter(({ from }) => from !== 'core'), ...survey.sections.filter(({ from }) => from === 'core')],
    },
    'of a question less': { sections: [{ ...first, questions: first.questions.slice(1) }, second, ...others] },
    'without its scale': { scales: [] },
    'with its scale reworded': { scales: survey.scales.map((scale) => ({ ...scale, points: scale.points.toReversed() })) },
  };
  for (const [name, change] of Object.entries(changes))
    assert.equal(isCoreComplete({ ...survey, ...change }, clubInstrument()), false, name);
});
