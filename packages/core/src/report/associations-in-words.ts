import type { Report, ReportPart } from '../model/report.ts';
import { goesWith, onlyReason } from './goes-with.ts';
import type { FoundWith, GoesWith } from './goes-with.ts';
import { nameIn } from './part-in-words.ts';
import type { Voice } from './part-in-words.ts';

/** What goes with what: a paragraph for each question about how something was arranged, and one for a survey of which nothing can be said. */
export function associationsInWords(report: Report, { words }: Voice): string[] {
  const all = goesWith(report.associations);
  const said = report.parts.flatMap((part) => {
    const group = all.filter(({ audience, plan }) => audience === part.audience && plan === part.plan);
    const reason = onlyReason(group);
    return reason === null
      ? group.map((one) => inWords(one, part, words))
      : [words.noAssociations(part.audience, part.plan, words.reason[reason])];
  });
  return said.length === 0 ? [] : [...said, words.associationNote];
}

function inWords({ process, moreOften, lessOften, noSign, none }: GoesWith, part: ReportPart, words: Voice['words']): string {
  const named = (found: readonly FoundWith[]) =>
    found.map(({ outcome, oddsRatio, lower, upper }) =>
      words.oddsRatio(nameIn(part, outcome, words), { ratio: `${oddsRatio}`, lower: `${lower}`, upper: `${upper}` }),
    );
  return words.associations(nameIn(part, process, words), part.audience, {
    moreOften: named(moreOften),
    lessOften: named(lessOften),
    noSign: noSign.map(({ outcome }) => nameIn(part, outcome, words)),
    none: [...new Set(none)].map((reason) => [none.filter((one) => one === reason).length, words.reason[reason]]),
  });
}
