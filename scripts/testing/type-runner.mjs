import path from 'node:path';
import ts from 'typescript';
import { root } from '../run.mjs';
import { nothingYet, report } from './outcome.mjs';

/**
 * Compiles type tests: each file is one test, which passes when it has no type error. `@ts-expect-error` in it says what must not compile.
 * @param {readonly string[]} files relative to the root
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function checkTypes(files) {
  const total = nothingYet();
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: stop },
  );
  const program = ts.createProgram(
    files.map((file) => path.join(root, file)),
    config?.options ?? {},
  );
  for (const file of files) {
    const source = program.getSourceFile(path.join(root, file));
    const faults = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const failures = faults.map((fault) => ({
      file,
      name: lineOf(fault),
      reason: ts.flattenDiagnosticMessageText(fault.messageText, '\n'),
    }));
    const passed = failures.length === 0 ? 1 : 0;
    report(file, { passed, failures });
    total.passed += passed;
    total.failures.push(...failures);
  }
  return total;
}

/** @param {import('typescript').Diagnostic} fault */
function lineOf({ file, start }) {
  return file === undefined || start === undefined ? 'types' : `line ${file.getLineAndCharacterOfPosition(start).line + 1}`;
}

/** @param {import('typescript').Diagnostic} fault */
function stop(fault) {
  throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, '\n'));
}
