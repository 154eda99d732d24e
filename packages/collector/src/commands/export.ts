import { DefinitionId, parse } from '@poet/core';
import { aboutFile, readExportRequest } from '../export/export-request.ts';
import type { ExportRequest } from '../export/export-request.ts';
import { aboutExport, exportLines } from '../export/export-lines.ts';
import { exportFormats, fileNameOf } from '../export/formats.ts';
import { parseDay } from '../export/parse-day.ts';
import { prepareExport } from '../export/prepare-export.ts';
import { checkExportFile, writeExportFile } from '../export/write-export-file.ts';
import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import type { ExportSelection } from '../store/submission-pages.ts';
import { checkAuthority } from './check-authority.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command, ReadCommand, Surroundings } from './command.ts';
import { misconfigured } from './misconfigured.ts';
import { progress } from './progress.ts';
import { readOptions } from './read-options.ts';
import { readSurveyIds, readSurveys } from './read-surveys.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector export`: an authority's submissions, printed as they came or written into a file for another program. */
export const exportCommand: Command = {
  name: 'export',
  help: `\
  poet-collector export --authority 302 --survey poet/parent-carer/ehcp > submissions.ndjson
                                             an authority's single submissions as they came, one JSON object a line
      --from 2026-09-01 --to 2026-11-30      only those that came from that day, to that day
  poet-collector export --authority 302 --survey poet/parent-carer/ehcp --version 1.0.0 --format sav --out FILE
                                             the same for other programs: csv (spreadsheets), data (CSV for programs), codebook, sav (SPSS), ddi, triple-s,
                                             triple-s-data or json; de-identified, and of ten people at least
      --period 202526-autumn                 only those filled in in that term or academic year
      --profile full                         with ids, days and people's own words: personal data`,
  read,
};

const text = { type: 'string' } as const;
const options = {
  authority: text,
  survey: text,
  from: text,
  to: text,
  version: text,
  format: text,
  out: text,
  period: text,
  profile: text,
};

function read(words: readonly string[]): ReadCommand {
  const taken = readOptions(words, { command: 'export', options });
  if (taken.kind === 'misuse') return taken;
  const { format, out, ...values } = taken.values;
  return format === undefined ? readPrint({ ...values, out }) : readWrite(format, { ...values, out });
}

type Values = Partial<Record<keyof typeof options, string | undefined>>;

/** Everything as it came: days of receipt, and no file. */
function readPrint({ authority, survey, from: first, to: last, ...others }: Values): ReadCommand {
  const [tooMuch] = Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (tooMuch !== undefined) return misuse(`--${tooMuch} goes with --format, such as --format csv.`);
  if (authority === undefined || survey === undefined)
    return misuse('Say whose submissions, and to which survey: --authority 302 --survey poet/parent-carer/ehcp.');
  const wrong = checkAuthority(authority);
  if (wrong !== null) return misuse(wrong);
  if (parse(DefinitionId, survey).kind !== 'ok')
    return misuse(`"${survey}" is not the id of a survey. Expected one such as poet/parent-carer/ehcp.`);
  const from = parseDay(first);
  const to = parseDay(last);
  if (from.kind !== 'ok' || to.kind !== 'ok') return misuse('--from and --to are days, year first: 2026-09-01.');
  return { kind: 'ready', authority, run: (surroundings) => printAll({ authority, survey, from: from.value, to: to.value }, surroundings) };
}

async function printAll(selection: ExportSelection, { configuration, today, print, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const store = createStore(db);
    await store.record({ doneOn: today(), doneBy: 'command', action: 'submissions exported', about: aboutExport(selection) });
    let n = 0;
    await print(
      (async function* () {
        for await (const lines of exportLines(store.submissionPages(selection))) {
          yield lines;
          n += lines.split('\n').length - 1;
        }
      })(),
    );
    complain(n === 1 ? '1 submission.' : `${n} submissions.`);
    if (n === 0) await sayUnknown(selection.survey, { configuration, complain });
    return exitCodes.done;
  });
}

/** Submissions may be stored of a survey that is not known. Where there are none, its id was probably mistyped. */
async function sayUnknown(survey: string, { configuration, complain }: Pick<Surroundings, 'configuration' | 'complain'>): Promise<void> {
  const known = await readSurveyIds(configuration);
  if (known.kind === 'issues' || known.value.includes(survey)) return;
  complain(`No survey "${survey}" is known here. Known are ${known.value.join(', ')}.`);
}

/** A file for another program: of a survey at a version. */
function readWrite(format: string, { from, to, out, ...values }: Values): ReadCommand {
  if (!exportFormats.has(format)) return misuse(`"${format}" is no format. Expected one of ${[...exportFormats.keys()].join(', ')}.`);
  if (from !== undefined || to !== undefined)
    return misuse('--from and --to are about days of receipt and go without --format. Use --period 202526-autumn.');
  if (out === undefined) return misuse('Say into which file: --out FILE.');
  const { authority = null, survey = null, version = null, period = null, profile = null } = values;
  const wrong = authority === null ? 'Say whose submissions: --authority 302.' : checkAuthority(authority);
  if (wrong !== null) return misuse(wrong);
  const request = readExportRequest({ authority, survey, version, period, profile });
  if (request.kind === 'issues') return misuse(request.issues.map(({ path, message }) => `--${path.slice(1)}: ${message}`).join('\n'));
  return { kind: 'ready', run: (surroundings) => write(request.value, { format, file: out }, surroundings) };
}

interface Target {
  readonly format: string;
  readonly file: string;
}

async function write(request: ExportRequest, { format, file }: Target, surroundings: Surroundings): Promise<number> {
  const { configuration, today, complain } = surroundings;
  checkExportFile(file);
  const surveys = await readSurveys(configuration);
  if (surveys.kind === 'issues') return misconfigured(surveys.issues, surroundings);
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const store = createStore(db);
    const prepared = await prepareExport(request, { store, surveys: surveys.value, today, onProgress: progress(surroundings) });
    if (prepared.kind === 'unknown-survey')
      return (complain(`There is no survey ${request.survey}@${request.version} here.`), exitCodes.failed);
    if (prepared.kind === 'too-few') return (complain(tooFew), exitCodes.failed);
    await store.record({ doneOn: today(), doneBy: 'command', action: 'submissions exported', about: aboutFile(request, format) });
    const pieces = exportFormats.get(format)?.write(prepared.dataset, (other) => fileNameOf(request, other));
    if (pieces) await writeExportFile(file, pieces);
    const { n } = prepared.dataset.about;
    complain(`${file}: ${n === 1 ? '1 submission' : `${n} submissions`}, ${request.profile}.`);
    return exitCodes.done;
  });
}

const tooFew =
  'A de-identified file is made of 10 submissions at least. Take a longer --period, or ask for --profile full, which is personal data.';
