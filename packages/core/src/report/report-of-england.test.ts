import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, inRegion, north, passedFor, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import type { Views } from '../../test/counted-views.ts';
import { parse } from '../model/parse.ts';
import { Report } from '../model/report.ts';
import { report } from './report.ts';
import { reportInWords } from './report-in-words.ts';

const survey = viewsSurvey(['choice', 'dignity']);

/** England’s report, where authorities gave these views; it has no counts of its own in the release. */
function reportOfEngland(all: readonly Views[]): Report {
  const authorities = all.map((views, i) => inRegion(`${390 + i}`, viewsTally(survey, { choice: views, dignity: views }), north));
  const given = passedFor(survey, authorities, { subjects: authorities.map(({ code }) => code) });
  return report({ synthetic: true, place: { kind: 'england' }, period: autumn, ...given, parts: [{ survey }] });
}

test('the report of England is of the authorities whose figures are shown, and says of how many of how many', () => {
  const made = reportOfEngland([
    [30, 10, 10],
    [25, 10, 10],
    [30, 15, 10],
    [2, 1, 1],
  ]);
  const [part] = made.parts;
  assert.deepEqual(
    [part?.returns, part?.pooled],
    [
      { kind: 'count', n: 150 },
      { authorities: 3, of: 4 },
    ],
  );
  assert.equal(parse(Report, JSON.parse(JSON.stringify(made))).kind, 'ok');
  assert.match(
    JSON.stringify(reportInWords(made)),
    /They are from 3 of the 4 authorities that were asked: from each of the others too few answered\./,
  );
});

test('where all are in it, it says so, and an authority says nothing of the kind', () => {
  const three = [
    [30, 10, 10],
    [25, 10, 10],
    [30, 15, 10],
  ] as const;
  assert.match(JSON.stringify(reportInWords(reportOfEngland(three))), /They are from all 3 authorities that were asked\./);
  const given = passedFor(survey, [inRegion('302', viewsTally(survey, { choice: [30, 10, 10] }))]);
  const barnet = report({
    ...{ synthetic: true, period: autumn, ...given, parts: [{ survey }] },
    place: { kind: 'authority', code: '302', name: 'Barnet', region: { code: 'E12000007', name: 'London' } },
  });
  assert.equal(barnet.parts[0]?.pooled, undefined);
});

test('of two authorities there is no figure of England, and the reason is that they are too few', () => {
  const made = reportOfEngland([
    [30, 10, 10],
    [25, 10, 10],
  ]);
  const [choice] = made.parts[0]?.questions ?? [];
  assert.deepEqual(choice?.result.positive, { kind: 'none', reason: 'too-few-authorities' });
});
