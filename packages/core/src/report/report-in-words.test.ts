import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '../model/parse.ts';
import { Reason } from '../model/reason.ts';
import { Report } from '../model/report.ts';
import { englishReportWords } from './english-words.ts';
import { reportInWords } from './report-in-words.ts';

function example(name: string): Report {
  const file = new URL(`../../../../examples/reports/${name}.json`, import.meta.url);
  const read = parse(Report, JSON.parse(readFileSync(file, 'utf8')));
  assert.ok(read.kind === 'ok');
  return read.value;
}

const summary = example('autumn-summary-302-201617');
const said = reportInWords(summary);
const paragraphs = said.sections.flatMap((section) => section.paragraphs);

test('the title names kind, place and period, and that the answers are invented is said first', () => {
  assert.equal(said.title, 'Termly summary: Barnet, Autumn term 2016/17');
  assert.match(said.notices[0] ?? '', /^The answers in this report are invented\./);
  assert.equal(reportInWords(example('annual-report-london-201516')).title, 'Annual report: London, Academic year 2015/16');
  assert.deepEqual(reportInWords({ ...summary, synthetic: false }).notices, []);
});

test('every verdict is a sentence with both figures, the difference and its range', () => {
  const verdict =
    /^(Higher than in|Lower than in|In line with) .+ \(\d+%( of [\d,]+)?\): a difference of −?\d+ points? \(−?\d+ to −?\d+\)\.$/;
  const verdicts = paragraphs.filter((line) => /^(Higher|Lower|In line)/.test(line));
  assert.ok(verdicts.length > 50);
  for (const line of verdicts) assert.match(line, verdict);
  for (const word of ['Higher', 'Lower', 'In line'])
    assert.ok(
      verdicts.some((line) => line.startsWith(word)),
      word,
    );
});

test('the mean of authorities says of how many of them it is, and how many there are where it is of all', () => {
  assert.ok(paragraphs.some((line) => /^The mean of 14 of the 18 authorities is \d+%\.$/.test(line)));
  const parts = summary.parts.map((part) => ({ ...part, benchmarks: part.benchmarks.map((one) => ({ ...one, authorities: 14 })) }));
  const ofAll = reportInWords({ ...summary, parts }).sections.flatMap((section) => section.paragraphs);
  assert.ok(ofAll.some((line) => /^The mean of 14 authorities is \d+%\.$/.test(line)));
});

test('beside whom a figure stands out is one sentence, however many they are', () => {
  const concerns = said.sections.find(({ heading }) => heading === 'What does not go well')?.paragraphs ?? [];
  assert.equal(
    concerns[0],
    'Services work together (parents and carers): fewer than half are positive; fewer are positive than in the rest of London, the rest of England and the year before.',
  );
});

test('what is hidden, too few, or missing says why, and nothing is blank', () => {
  for (const reason of ['suppressed', 'too-few-to-compare', 'not-given', 'not-reviewed'] as const) {
    assert.ok(
      paragraphs.some((line) => line.includes(englishReportWords.reason[reason])),
      reason,
    );
  }
  for (const line of paragraphs) assert.doesNotMatch(line, /NaN|undefined|null|Infinity|\[object|^\s*$/);
});

test('every reason and caveat that the data can have has words', () => {
  assert.deepEqual(Object.keys(englishReportWords.reason).sort(), [...Reason.options].sort());
});

test('nothing is ranked: no sentence speaks of best, worst, first, last or a place in a list', () => {
  for (const line of [said.title, ...paragraphs]) assert.doesNotMatch(line, /\b(rank|best|worst|top|bottom|league|\d+(st|nd|rd|th))\b/i);
});

test('that things go together is never said to be cause', () => {
  const london = reportInWords(example('annual-report-london-201516'));
  const together = london.sections.find(({ heading }) => heading === 'What goes with what')?.paragraphs ?? [];
  assert.match(
    together[0] ?? '',
    /^“The process is easy” \(parents and carers\)\. Those who were positive about it were more often positive about: “Health” \(odds ratio [\d.]+, [\d.]+ to [\d.]+\)/,
  );
  assert.match(together.at(-1) ?? '', /That two things go together does not say that one leads to the other\.$/);
});

test('other words give the same report in another language', () => {
  const shouted = { ...englishReportWords, headings: { ...englishReportWords.headings, method: 'HOW' } };
  assert.equal(reportInWords(summary, shouted).sections.at(-1)?.heading, 'HOW');
});

test('themes stand under what people were asked, with how many wrote about each at least, or why that is not said', () => {
  assert.deepEqual(said.sections.find(({ heading }) => heading === 'In people’s own words, by theme')?.paragraphs, [
    'Somebody reads what people wrote, and counts how many wrote about the same thing. What they wrote is not shown.',
    'What people wrote about when they were asked “What would make it better”:',
    'One person to ask: 20 or more people.',
    'Shorter waits for therapies: not shown, so that nobody can be recognised.',
    'Transport: nobody has looked through the answers yet.',
  ]);
});
