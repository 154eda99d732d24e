import { statSync } from 'node:fs';
import { PoetError } from '../errors.ts';
import { parse } from '../model/parse.ts';
import { parseJson } from '../model/parse-json.ts';
import { Report } from '../model/report.ts';
import { writeFigures, writeFiguresJson, writeFiguresMetadata } from '../report/export/write-figures.ts';
import { readArguments } from './arguments.ts';
import type { Command, Terminal } from './command.ts';
import { misuse } from './misuse.ts';
import { readUtf8 } from './read-utf8.ts';
import { visible } from './visible.ts';
import { writeFiles } from './write-file.ts';

const options = { out: { type: 'string' }, json: { type: 'boolean', default: false }, force: { type: 'boolean', default: false } } as const;

/** A report has every question with all that stands beside it: more than any definition. */
const reportLimits = { maxBytes: 67_108_864, maxDepth: 32, maxValues: 5_000_000 } as const;

/** `poet figures`: the figures of a report in a file for other programs. */
export const figures: Command = {
  name: 'figures',
  summary: 'writes the figures of a report as tidy CSV with its metadata, or as JSON',
  help: `poet figures REPORT --out figures.csv     write figures.csv, and figures.meta.csv beside it

REPORT is a file with a report as JSON. Columns, codes and symbols follow the Department for Education's standards
for open data: docs/exports.md says what is in each.

      --json     one JSON file instead: --out figures.json
      --force    replace files that are there

Exit status: 0 done, 1 it is not a report, or a file cannot be written, 2 the arguments are wrong`,
  run: async (args, terminal) => {
    const read = readArguments(args, options, terminal);
    if (!read) return 2;
    const [file, ...others] = read.positionals;
    const { out, json, force } = read.values;
    if (file === undefined || others.length > 0) return misuse('Name one file with a report: report.json.', terminal);
    if (out === undefined) return misuse('Say into which file: --out figures.csv.', terminal);
    if (!json && statSync(out, { throwIfNoEntry: false })?.isFile() === false)
      return misuse(`"${out}" is no file, and another is written beside it. Name a file, or add --json.`, terminal);
    const report = readReport(file, terminal);
    if (report === null) return 1;
    const files = await filesOf(report, out, json).catch((error: unknown) => {
      if (error instanceof PoetError) return terminal.complain(visible(`${file}: This is not a report that POET made. ${error.message}`));
      throw error;
    });
    if (!files) return 1;
    const problem = writeFiles(files.map(({ name, text }) => ({ name, text, inputs: [file], mayReplace: force })));
    return problem === null ? 0 : (terminal.complain(visible(problem)), 1);
  },
};

function readReport(file: string, terminal: Terminal): Report | null {
  const complain = (message: string): null => (terminal.complain(visible(`${file}: ${message}`)), null);
  try {
    const json = parseJson(readUtf8(file), reportLimits);
    const report = json.kind === 'ok' ? parse(Report, json.value) : json;
    if (report.kind === 'ok') return report.value;
    const [first] = report.issues;
    return complain(`This is not a report. ${first?.path ?? ''} ${first?.message ?? ''}`.trim());
  } catch {
    return complain('It cannot be read. Name a file with a report as JSON.');
  }
}

async function filesOf(report: Report, out: string, isJson: boolean) {
  if (isJson) return [{ name: out, text: await whole(writeFiguresJson(report)) }];
  return [
    { name: out, text: await whole(writeFigures(report)) },
    { name: `${out.replace(/\.csv$/i, '')}.meta.csv`, text: await whole(writeFiguresMetadata(report)) },
  ];
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
