/**
 * What running some tests came to.
 * @typedef {object} Outcome
 * @property {number} passed tests that passed; groups of tests do not count.
 * @property {Failure[]} failures tests that failed, were skipped, and files that crashed or held no test.
 *
 * @typedef {object} Failure
 * @property {string} file
 * @property {string} name the test and the groups around it
 * @property {string} reason
 */

/** @returns {Outcome} */
export function nothingYet() {
  return { passed: 0, failures: [] };
}

/**
 * One line of progress for one test file, and its failures in full under it.
 * @param {string} file
 * @param {Outcome} outcome
 * @param {number} [startMs] when it was begun, where that is known: a file that takes seconds says so.
 */
export function report(file, { passed, failures }, startMs = Date.now()) {
  const seconds = Math.round((Date.now() - startMs) / 1000);
  const said = [`${passed} passed`, failures.length > 0 && `${failures.length} failed`].filter(Boolean).join(', ');
  console.log(`  ${failures.length === 0 ? 'ok  ' : 'FAIL'} ${file}: ${said}${seconds > 0 ? ` in ${seconds} s` : ''}`);
  for (const { name, reason } of failures) console.log(`\n    ${name}\n${indent(reason)}\n`);
}

/** @param {string} text */
function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, '      ');
}
