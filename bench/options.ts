import { parseArgs } from 'node:util';
import { contenderIds } from './contenders/contender.ts';
import type { ContenderId } from './contenders/contender.ts';

/** The parts of the bench, in the order in which they run. */
export const sectionIds = ['wire', 'load', 'walk', 'mount', 'memory', 'node', 'tallies'] as const;
export type SectionId = (typeof sectionIds)[number];

/** What a run was asked to do. */
export interface Options {
  readonly contenders: readonly ContenderId[];
  readonly sections: readonly SectionId[];
  readonly quick: boolean;
  readonly write: boolean;
  /** A folder for pictures of every contender, to see that they show the same survey. */
  readonly pictures: string | undefined;
  readonly help: boolean;
}

export const help = `npm run bench -- [options]

Measures <poet-survey> beside a plain HTML page, a bare Lit page and SurveyJS, all showing one and the same survey.

  --quick            few rounds: does it run? (two or three minutes)
  --only a,b         some contenders: ${contenderIds.join(', ')}; ratios need plain
  --sections a,b     some parts: ${sectionIds.join(', ')}
  --pictures folder  saves pictures of every contender's first page and of its error state
  --write            puts the tables into bench/README.md; only after a whole run, or with --sections tallies its own
  --help             this text
`;

/** Reads the command line. Throws a sentence that says what to write instead. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { only: text, sections: text, pictures: text, quick: flag, write: flag, help: flag },
  });
  const { quick, write, pictures } = values;
  const isPart = quick || values.only !== undefined || (values.sections !== undefined && values.sections !== 'tallies');
  if (write && isPart)
    throw new Error('--write is for a whole run, or for --sections tallies: leave out --quick, --only and other --sections.');
  return {
    contenders: chosen('--only', values.only, contenderIds),
    sections: chosen('--sections', values.sections, sectionIds),
    quick,
    write,
    pictures,
    help: values.help,
  };
}

function chosen<T extends string>(option: string, given: string | undefined, known: readonly T[]): readonly T[] {
  if (given === undefined) return known;
  const names = given.split(',');
  const unknown = names.find((name) => !known.some((each) => each === name));
  if (unknown !== undefined) throw new Error(`${option} does not know "${unknown}". Choose from ${known.join(', ')}.`);
  return known.filter((each) => names.includes(each));
}
