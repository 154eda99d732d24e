import { writeFileSync } from 'node:fs';
import { compose } from '../compose/compose.ts';
import { proveConditions } from '../compose/prove/prove-conditions.ts';
import { surveyLanguage } from '../compose/check/survey-languages.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Issue, Parsed } from '../model/issue.ts';
import { pointer } from '../model/pointer.ts';
import type { QuestionModule } from '../model/question-module.ts';
import type { Survey } from '../model/survey.ts';
import { readArguments } from './arguments.ts';
import type { Command, Terminal } from './command.ts';
import { composeSources } from './compose-sources.ts';
import type { Sources } from './compose-sources.ts';
import { findingLines } from './finding-lines.ts';
import { paintFor } from './paint.ts';
import { shippedLanguages } from './shipped.ts';
import { surveyLines } from './survey-lines.ts';
import { visible } from './visible.ts';

const options = { out: { type: 'string' }, language: { type: 'string', multiple: true, default: [] as string[] } } as const;

/** `poet compose`: a survey from an instrument and modules, and what there is of it in each language. */
export const composeSurvey: Command = {
  name: 'compose',
  summary: 'makes a survey of an instrument and modules',
  help: `poet compose INSTRUMENT [MODULE…]    put modules behind an instrument

Each is the id of one that POET ships (poet/parent-carer/ehcp, short-breaks; see poet catalogue) or
a file (parking.json). Files are checked first; a survey is made only when they have no errors.

      --out survey.json    write the survey; without it, only say what it would have
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
        terminal.complain(sources.message);
        return 2;
      case 'broken':
        return refuse(sources, terminal);
      case 'ok':
        return composeFrom(sources, { terminal, out: read.values.out, languages: read.values.language });
    }
  },
};

function refuse({ checked }: Extract<Sources, { kind: 'broken' }>, terminal: Terminal): number {
  const paint = paintFor(terminal.hasColour);
  for (const one of checked) {
    for (const line of findingLines(one, { paint, severities: ['error'] })) terminal.complain(line);
  }
  terminal.complain('No survey was made. Put the errors right first.');
  return 1;
}

interface Wanted {
  readonly terminal: Terminal;
  readonly out: string | undefined;
  /** Those that were asked for; none for all. */
  readonly languages: readonly string[];
}

function composeFrom(
  { instrument, modules, translations }: Extract<Sources, { kind: 'ok' }>,
  { terminal, out, languages }: Wanted,
): number {
  const composed = composeSound(instrument, modules);
  if (composed.kind === 'issues') {
    for (const { path, code, message } of composed.issues) terminal.complain(visible(`${path} ${code}: ${message}`));
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
  return out === undefined ? 0 : write(composed.value, out, terminal);
}

/** Composes, and proves the conditions of the whole: a module may ask about the core. */
function composeSound(instrument: Instrument, modules: readonly QuestionModule[]): Parsed<Survey> {
  const composed = compose(instrument, modules);
  if (composed.kind === 'issues') return composed;
  const { sections, scales } = composed.value;
  const located = sections.map((section, i) => ({ section, path: pointer('sections', i) }));
  const proved = proveConditions(located, new Map(scales.map((scale) => [scale.id, scale])));
  const issues: readonly Issue[] = proved.filter(({ severity }) => severity === 'error');
  return issues.length > 0 ? { kind: 'issues', issues } : composed;
}

function write(survey: Survey, out: string, terminal: Terminal): number {
  try {
    writeFileSync(out, `${JSON.stringify(survey, null, 2)}\n`);
  } catch (error) {
    terminal.complain(`"${out}" cannot be written: ${error instanceof Error ? error.message : 'no reason is known'}`);
    return 2;
  }
  terminal.print(`Written to ${out}.`);
  return 0;
}

function visibleLines(lines: readonly string[]): string {
  return lines.map(visible).join('\n');
}
