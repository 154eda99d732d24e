import { parseSurvey } from '../compose/parse-survey.ts';
import { instruments } from '../content/index.ts';
import { definitionSchema, schemaFormats } from '../model/definition-schema.ts';
import type { SchemaFormat } from '../model/definition-schema.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import { reportSchema } from '../model/report-schema.ts';
import { submissionSchema } from '../model/submission-schema.ts';
import { readArguments } from './arguments.ts';
import { checkDocuments } from './check-documents.ts';
import type { Command, Terminal } from './command.ts';
import { misuse } from './misuse.ts';
import { findingLines } from './finding-lines.ts';
import { paintFor } from './paint.ts';
import { readFiles } from './read-files.ts';
import { visible } from './visible.ts';
import { earlierValue, writeFile } from './write-file.ts';

const options = { survey: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean', default: false } } as const;

const formats = [...(Object.keys(schemaFormats) as SchemaFormat[]), 'report' as const];

/** `poet schema`: what editors and other languages need to know of the formats, as JSON Schema. */
export const schema: Command = {
  name: 'schema',
  summary: 'prints the JSON Schema of a format, for editors and for other languages',
  help: `poet schema FORMAT    print the JSON Schema (draft 2020-12) of a format

FORMAT is ${formats.join(', ').replace(/, (\w+)$/, ' or $1')}. With its schema an editor completes the names
in a file, says what each is for, and underlines what cannot be. Name the schema in the file:
"$schema": "./module.schema.json". What only code can decide is left to poet check.

      --survey FILE    with submission: the schema of the submissions to one composed survey, with every
                       question, option and condition
      --out FILE       write to a file; without it, print
      --force          replace a file that is there. An earlier copy of the schema is replaced without it

Exit status: 0 done, 1 something is wrong with the survey, 2 the arguments are wrong`,
  run: async (args, terminal) => {
    const read = readArguments(args, options, terminal);
    if (!read) return 2;
    const { survey, out, force } = read.values;
    const [format, ...others] = read.positionals;
    if (!isFormat(format) || others.length > 0) return misuse(`Name one format: ${formats.join(', ')}.`, terminal);
    if (survey === undefined)
      return give(format === 'report' ? reportSchema() : definitionSchema(format), { out, force, inputs: [] }, terminal);
    if (format !== 'submission') return misuse(`Only submissions have a survey. Leave out --survey, or say "submission".`, terminal);
    const made = schemaOfSubmissions(survey, terminal);
    return typeof made === 'number' ? made : give(made, { out, force, inputs: [survey] }, terminal);
  },
};

function isFormat(name: string | undefined): name is (typeof formats)[number] {
  return formats.some((format) => format === name);
}

/** The schema of the submissions to the survey in a file, or the exit status when there is none. */
function schemaOfSubmissions(file: string, terminal: Terminal): JsonSchema | number {
  const files = readFiles([file]);
  if (files.kind === 'misuse') return misuse(files.message, terminal);
  const survey = parseSurvey(files.documents[0]?.value, instruments);
  const [checked] = checkDocuments(files);
  const errors = checked?.findings.filter(({ severity }) => severity === 'error') ?? [];
  if (survey.kind === 'ok' && errors.length === 0) return submissionSchema(survey.value);
  if (!checked || errors.length === 0)
    return misuse(`"${file}" is not a composed survey. Make one: poet compose … --out survey.json`, terminal);
  const printing = { paint: paintFor(terminal.hasColour), severities: ['error'] as const, columns: terminal.columns };
  for (const line of findingLines(checked, printing)) terminal.complain(line);
  return 1;
}

interface Target {
  /** The file to write; `undefined` to print. */
  readonly out: string | undefined;
  readonly force: boolean;
  readonly inputs: readonly string[];
}

function give(made: JsonSchema, { out, force, inputs }: Target, terminal: Terminal): number {
  const text = JSON.stringify(made, null, 2);
  if (out === undefined) {
    terminal.print(text);
    return 0;
  }
  const problem = writeFile({ name: out, text: `${text}\n`, inputs, mayReplace: force || isEarlier(earlierValue(out), made) });
  if (problem !== null) return misuse(problem, terminal);
  terminal.print(visible(`Written to ${out}.`));
  return 0;
}

/** Whether a file has this schema already, of this version of POET or another. */
function isEarlier(value: unknown, { $id }: JsonSchema): boolean {
  return typeof value === 'object' && value !== null && '$id' in value && value.$id === $id;
}
