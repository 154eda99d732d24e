import type { Benchmark } from '../model/benchmark.ts';
import type { Measure } from '../model/comparison.ts';
import type { Mix, ReportPart, ReportRules } from '../model/report.ts';
import type { ReportQuestion } from '../model/report-question.ts';
import type { Share } from '../model/result.ts';
import { plainWords, wordsIn } from '../model/words-in.ts';
import type { Text } from '../model/text.ts';
import { comparisonInWords } from './comparison-in-words.ts';
import { sayCount, sayPercent, sayShare } from './say-numbers.ts';
import type { NumberStyle } from './say-numbers.ts';
import type { ReportWords } from './words.ts';

/** A heading and what is said under it. */
export interface TextSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** In which words, and by which rules, a report is said. */
export interface Voice {
  readonly words: ReportWords;
  readonly rules: ReportRules;
}

/** Of whom, how many, how representative, and how many areas reach the threshold. */
export function partInWords(part: ReportPart, { words, rules }: Voice): string[] {
  const style = styleOf({ words, rules });
  const { returns, pooled, audience, plan, responseRate, invited } = part;
  const rateWords = invited.kind === 'count' ? words.responseRate : words.responseRateOfAll;
  return [
    returns.kind === 'count'
      ? words.returns(sayCount(returns.n, style), audience, plan)
      : words.noReturns(audience, plan, words.reason[returns.reason]),
    ...(pooled ? [words.pooled(pooled.authorities, pooled.of)] : []),
    responseRate.kind === 'share' ? rateWords(sayShare(responseRate, style)) : words.noResponseRate(words.reason[responseRate.reason]),
    ...part.headlines.flatMap(({ section, areas, reached, hidden }) => [
      words.headline(sectionTitle(part, section, words), { areas, reached, threshold: rules.threshold }),
      ...(hidden > 0 ? [words.headlineHidden(hidden)] : []),
    ]),
    ...part.mix.flatMap((mix) => mixInWords(mix, part, { words, rules })),
  ];
}

/** Each question of a part: its shares, and what stands beside them. */
export function questionsInWords(part: ReportPart, voice: Voice): TextSection[] {
  return part.questions.map((question) => ({
    heading: textIn(question.text, voice.words),
    paragraphs: questionInWords(question, part.benchmarks, voice),
  }));
}

/** The name of a question of a part in sentences. */
export function nameIn(part: ReportPart | undefined, question: string, words: ReportWords): string {
  const found = part?.questions.find(({ result }) => result.question === question);
  return found ? (found.title ?? textIn(found.text, words)) : question;
}

/** A share in half a sentence: "47%", or why there is none. */
export function shareInWords(share: Share, { words, rules }: Voice): string {
  return share.kind === 'share' ? sayPercent(share, styleOf({ words, rules })) : words.reason[share.reason];
}

function questionInWords(question: ReportQuestion, benchmarks: readonly Benchmark[], voice: Voice): string[] {
  const { result, choices, comparisons } = question;
  const measured = (['positive', 'negative'] as const).flatMap((measure) => {
    const share = result[measure];
    if (!share) return [];
    const beside = comparisons.filter((comparison) => comparison.measure === measure);
    return [measureInWords(measure, share, voice), ...beside.flatMap((one) => comparisonInWords(one, { ...voice, benchmarks }))];
  });
  const labels = new Map(choices.map(({ id, label }) => [id, textIn(label, voice.words)]));
  const options = result.distribution.map(({ id, share }) => `${labels.get(id) ?? id}: ${shareInWords(share, voice)}`);
  return [...measured, ...options];
}

function measureInWords(measure: Measure, share: Share, { words, rules }: Voice): string {
  return share.kind === 'share'
    ? words.share(measure, sayShare(share, styleOf({ words, rules })))
    : words.noShare(measure, words.reason[share.reason]);
}

function mixInWords({ question, choices }: Mix, part: ReportPart, voice: Voice): string[] {
  const asked = part.questions.find(({ result }) => result.question === question);
  return choices.map(({ id, share, published, position }) => {
    const label = asked?.choices.find((choice) => choice.id === id)?.label;
    const percent = published === null ? voice.words.reason['not-given'] : `${published}%`;
    return voice.words.mix[position](label ? textIn(label, voice.words) : id, shareInWords(share, voice), percent);
  });
}

function sectionTitle({ sections }: ReportPart, id: string, words: ReportWords): string {
  const section = sections.find((one) => one.id === id);
  return section ? textIn(section.title, words) : id;
}

function textIn(text: Text, { language }: ReportWords): string {
  return plainWords(wordsIn(text, language));
}

function styleOf({ words, rules }: Voice): NumberStyle {
  return { decimals: rules.decimals, language: words.language };
}
