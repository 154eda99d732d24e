import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, barnet, inRegion, passed, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import { releaseCuts } from '../compare/release-cuts.ts';
import { report } from './report.ts';
import { reportInWords } from './report-in-words.ts';

const parents = viewsSurvey(['support-choice', 'transport', 'helper'], { id: 'example/parents' });
const young = viewsSurvey(['support-choice', 'helper'], { id: 'example/young', audience: 'young-person' });

const made = [
  releaseCuts(
    {
      survey: parents,
      ...autumn,
      authorities: [inRegion('302', viewsTally(parents, { 'support-choice': [15, 5, 30], transport: [20, 0, 0], helper: [9, 9, 9] }))],
    },
    ['302'],
  ),
  releaseCuts(
    { survey: young, ...autumn, authorities: [inRegion('302', viewsTally(young, { 'support-choice': [15, 5, 0], helper: [9, 9, 9] }))] },
    ['302'],
  ),
];
const release = passed({ surveys: [parents, young], cuts: made.flatMap(({ cuts }) => cuts), wholes: made[0]?.wholes ?? [] });
const both = report({ synthetic: true, place: barnet, period: autumn, release, parts: [{ survey: parents }, { survey: young }] });

test('audiences stand side by side where they were asked about the same thing, each with its own base, and who was not asked says so', () => {
  assert.deepEqual(
    both.concepts.map(({ concept, title, views }) => [
      concept,
      title,
      views.map(({ audience, positive }) => [audience, positive.kind === 'share' ? positive.percent : positive.reason]),
    ]),
    [
      [
        'support-choice',
        'Choice over support',
        [
          ['young-person', 75],
          ['parent-carer', 30],
          ['practitioner', 'not-asked'],
        ],
      ],
    ],
  );
});

test('in a sentence', () => {
  const section = reportInWords(both).sections.find(({ heading }) => heading.endsWith('side by side'));
  assert.deepEqual(section?.paragraphs, [
    'Choice over support: children and young people 75%; parents and carers 30%; practitioners not asked there.',
  ]);
});
