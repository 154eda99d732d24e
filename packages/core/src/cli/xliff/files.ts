import type { Definition } from '../../compose/parts-of.ts';
import { formatOf } from '../../model/format-of.ts';
import { Instrument } from '../../model/instrument.ts';
import type { Issue, Parsed } from '../../model/issue.ts';
import { parse } from '../../model/parse.ts';
import { QuestionModule } from '../../model/question-module.ts';
import { Translation } from '../../model/translation.ts';
import { readFiles } from '../read-files.ts';
import { readUtf8 } from '../read-utf8.ts';
import { writeFile } from '../write-file.ts';
import type { Writing } from '../write-file.ts';

/** The code of an issue that is about the arguments, and not about what is in a file. */
export const misuseCode = 'misuse';

/** One issue, as what a door gives back. */
export function refuse(code: string, message: string, path = ''): { readonly kind: 'issues'; readonly issues: readonly Issue[] } {
  return { kind: 'issues', issues: [{ path, code, message }] };
}

/** A definition or a translation in a file. */
export function readJsonFile(name: string): Parsed<Definition | Translation> {
  const files = readFiles([name]);
  if (files.kind === 'misuse') return refuse(misuseCode, files.message);
  const [document] = files.documents;
  if (!document || document.findings.length > 0) return { kind: 'issues', issues: document?.findings ?? [] };
  switch (formatOf(document.value)) {
    case 'poet-instrument/1':
      return parse(Instrument, document.value);
    case 'poet-module/1':
      return parse(QuestionModule, document.value);
    case 'poet-translation/1':
      return parse(Translation, document.value);
    default:
      return refuse(
        'unknown-format',
        `Expected "format" to be poet-instrument/1, poet-module/1 or poet-translation/1 in ${name}.`,
        '/format',
      );
  }
}

/** The text of a file, which need not be JSON, its byte order mark too. */
export function readTextFile(name: string): Parsed<string> {
  try {
    return { kind: 'ok', value: readUtf8(name) };
  } catch (error) {
    if (error instanceof TypeError) return refuse('not-utf-8', `${name} is not UTF-8. Have the tool that wrote it save it as UTF-8.`);
    return refuse(misuseCode, `"${name}" cannot be read (${reasonFor(error)}). Name a file with XLIFF in it.`);
  }
}

/** Writes a file. One issue when another has its name and may not be replaced, or when nothing can be written there. */
export function writeTextFile(writing: Writing): readonly Issue[] {
  const problem = writeFile(writing);
  return problem === null ? [] : refuse(misuseCode, problem).issues;
}

function reasonFor(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
