import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, barnet, inRegion, passedFor, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import type { Views } from '../../test/counted-views.ts';
import { associate } from '../compare/associate.ts';
import { pin } from '../model/pin.ts';
import type { Report } from '../model/report.ts';
import { protectFindings } from '../protect/protected-findings.ts';
import { report } from './report.ts';
import { reportInWords } from './report-in-words.ts';

const survey = viewsSurvey(['arranged', 'learning']);
const table = [
  [60, 15],
  [20, 25],
] as const;

/** The report of an authority in which so many gave each view on the second question, with an association of two. */
function reportWith(learning: Views, place = '302'): Report {
  const where = { survey: pin(survey), place, from: autumn.from, to: autumn.to };
  const found = associate({ ...where, process: 'arranged', outcome: 'learning', tables: [table] }, 1);
  const findings = protectFindings({ associations: [found] });
  assert.ok(findings.kind === 'ok');
  const given = passedFor(survey, [inRegion('302', viewsTally(survey, { arranged: [75, 25, 20], learning }))]);
  return report({ synthetic: true, place: barnet, period: autumn, ...given, findings: findings.value, parts: [{ survey }] });
}

test('an association of questions of which it is shown how many answered stands in the report with its verdict, and is said', () => {
  const made = reportWith([80, 20, 20]);
  const [found] = made.associations;
  assert.ok(found?.odds.kind === 'odds-ratio' && found.odds.isAssociated);
  assert.deepEqual([found.process, found.outcome, found.odds.oddsRatio], ['arranged', 'learning', 5]);
  assert.match(JSON.stringify(reportInWords(made)), /were more often positive about: “How is learning\?” \(odds ratio 5, 2\.2 to 11\)/);
});

test('where it is hidden how many answered one of the two, nothing is said of both', () => {
  const made = reportWith([4, 2, 2]);
  assert.equal(made.parts[0]?.questions.find(({ result }) => result.question === 'learning')?.result.n, null);
  assert.deepEqual(made.associations[0]?.odds, { kind: 'none', reason: 'suppressed' });
});

test('an association of another place is not in it', () => {
  assert.deepEqual(reportWith([80, 20, 20], '303').associations, []);
});
