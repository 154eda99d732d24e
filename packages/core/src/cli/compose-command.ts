import { surveyLanguage } from '../compose/check/survey-languages.ts';
import type { Survey } from '../model/survey.ts';
import { readArguments } from './arguments.ts';
import type { Command, Terminal } from './command.ts';
import { composeSound, issueLine } from './compose-sound.ts';
import { composeSources } from './compose-sources.ts';
import type { Sources } from './compose-sources.ts';
import { findingLines } from './finding-lines.ts';
import { misuse } from './misuse.ts';
import { paintFor } from './paint.ts';
import { translationsBeside } from './read-files.ts';
import { shippedLanguages } from './shipped.ts';
import { surveyLines } from './survey-lines.ts';
import { visible } from './visible.ts';
import { earlierValue, writeFile } from './write-file.ts';

const options = {
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  language: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** `poet compose`: a survey from an instrument and modules, and what there is of it in each language. */
export const composeSurvey: Command = {
  name: 'compose',
  summary: 'makes a survey of an instrument and modules',
  help: `poet compose INSTRUMENT [MODULE…]    put modules behind an instrument

Each is the id of one that POET ships (poet/parent-carer/ehcp, short-breaks; see poet catalogue) or
a file (parking.json). Files are checked first; a survey is made only when they have no errors.

      --out survey.json    write the survey; without it, only say what it would have
      --force              replace a file that is there. An earlier survey of the same id is replaced
                           without it, and a file that the survey is made from never
      --language cy        speak of this language only (as often as needed), and name every text
                           that will be read in English

Translations are no part of a survey’s file: they are joined to it when it is shown.

Exit status: 0 composed, 1 something is wrong with the files, 2 the arguments are wrong`,
  run: async (args, terminal) => {
    const read = readArguments(args, options, terminal);
    if (!read) return 2;
    const sources = composeSources(read.positionals);
    switch (sources.kind) {
      case 'misuse':
        return misuse(sources.message, terminal);
      case 'broken':
        return refuse(sources, terminal);
      case 'ok':
        return composeFrom(sources, { ...read.values, terminal, names: read.positionals });
    }
  },
};

function refuse({ checked }: Extract<Sources, { kind: 'broken' }>, terminal: Terminal): number {
  const printing = { paint: paintFor(terminal.hasColour), severities: ['error'] as const, columns: terminal.columns };
  for (const one of checked) {
    for (const line of findingLines(one, printing)) terminal.complain(line);
  }
  terminal.complain('No survey was made. Put the errors right first.');
  return 1;
}

interface Wanted {
  readonly terminal: Terminal;
  /** How the instrument and the modules were named. */
  readonly names: readonly string[];
  readonly out?: string | undefined;
  readonly force: boolean;
  /** Those that were asked for; none for all. */
  readonly language: readonly string[];
}

function composeFrom({ instrument, modules, translations }: Extract<Sources, { kind: 'ok' }>, wanted: Wanted): number {
  const { terminal, names, out, language: languages } = wanted;
  const composed = composeSound(instrument, modules);
  if (composed.kind === 'issues') {
    for (const issue of composed.issues) terminal.complain(visible(issueLine(issue, names)));
    terminal.complain('No survey was made. Put this right first, or leave a module out.');
    return 1;
  }
  const isWhole = languages.length > 0;
  const own = translations.map(({ language }) => language);
  const shown = isWhole ? languages : [...new Set([...shippedLanguages(), ...own])].filter((language) => language !== 'en').sort();
  const of = { definitions: [instrument, ...modules], audience: instrument.audience, translations };
  const lines = surveyLines(
    composed.value,
    shown.map((language) => surveyLanguage(language, of)),
    isWhole,
  );
  terminal.print(visibleLines(lines));
  return out === undefined ? 0 : write(composed.value, out, wanted);
}

function write(survey: Survey, out: string, { names, force, terminal }: Wanted): number {
  const inputs = [...names, ...names.flatMap(translationsBeside)];
  const text = `${JSON.stringify(survey, null, 2)}\n`;
  const problem = writeFile({ name: out, text, inputs, mayReplace: force || isEarlier(earlierValue(out), survey) });
  if (problem !== null) return misuse(problem, terminal);
  terminal.print(visible(`Written to ${out}.`));
  return 0;
}

/** Whether a file holds a survey of the same id, whatever its version and modules. */
function isEarlier(value: unknown, { format, id }: Survey): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === format && 'id' in value && value.id === id;
}

function visibleLines(lines: readonly string[]): string {
  return lines.map(visible).join('\n');
}
