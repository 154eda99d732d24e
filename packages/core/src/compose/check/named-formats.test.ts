import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDefinition } from './check-definition.ts';
import { checkNames } from '../../model/check-names.ts';
import { AuthorityCode, DefinitionId, Hash, Id, LanguageTag, PinnedModule, Version } from '../../model/id.ts';
import { linkAddress } from '../../model/link-address.ts';
import { parse } from '../../model/parse.ts';
import { RecordingPlace } from '../../model/recordings.ts';
import { SubmissionId } from '../../model/submission.ts';
import { TextAddress } from '../../model/text-address.ts';

const formats = { AuthorityCode, DefinitionId, Hash, Id, LanguageTag, PinnedModule, RecordingPlace, SubmissionId, TextAddress, Version };
const long = 10_000;

/** What makes a pattern that goes back do so most: the beginning of something good, again and again, and then what fits nothing. */
const beginnings = ['a', 'a-', 'a/', 'a.', '1', '1.', '302/', 'en-', 'sha256-', '0', 'https://', 'mailto:', './', '/', 'A', 'é', ' ', '\\'];
const endings = ['', '!', '@', '@1.0', '\n', '\u0001', ' '];

test(`F48: ${Object.keys(formats).length} named formats judge 10,000 characters that begin well and end badly, and each refuses what is too long`, () => {
  let n = 0;
  const started = performance.now();
  for (const beginning of beginnings) {
    for (const ending of endings) {
      const text = beginning.repeat(long).slice(0, long) + ending;
      for (const [name, schema] of Object.entries(formats)) {
        assert.equal(parse(schema, text).kind, 'issues', `${name} ${JSON.stringify(beginning + ending)}`);
        n++;
      }
      linkAddress.test(text);
      checkNames(JSON.stringify([text]), [text]);
    }
  }
  console.log(`${n} judgements of 10,000 characters in ${(performance.now() - started).toFixed(0)} ms.`);
});

test('F48: a pattern by an author is refused, whatever it is, in one sentence', () => {
  const patterns = ['^(a|a)*$', '(a+)+$', '(.*)*x', 'a'.repeat(1_000), '(', '(?<=a)b', '^a$', ''];
  for (const pattern of patterns) {
    for (const name of ['pattern', 'regex', 'regexp', 'regularExpression', 'validation']) {
      const question = { kind: 'text', id: 'q', concept: 'q', text: { en: 'What do you think?' }, [name]: pattern };
      const findings = checkDefinition({
        ...{ format: 'poet-instrument/1', id: 'example/patterns', version: '1.0.0', audience: 'parent-carer', plan: 'ehcp' },
        ...{ title: { en: 'Patterns' }, scales: [], sections: [{ id: 'main', title: { en: 'Main' }, questions: [question] }] },
      });
      assert.deepEqual(
        findings.map(({ code, path }) => `${code} ${path}`),
        [`no-patterns /sections/0/questions/0/${name}`],
      );
      assert.match(findings[0]?.message ?? '', /^A question brings no regular expression: .*\.$/);
    }
  }
});
