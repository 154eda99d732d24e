import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument, transportModule } from '../../../../../examples/definitions/read-definition.ts';
import { versionIssue } from './version-issue.ts';

test('two definitions that are not versions of one are named, with what to do', () => {
  assert.deepEqual(versionIssue(clubInstrument(), transportModule()), {
    severity: 'error',
    path: '/id',
    code: 'other-definition',
    message:
      'The instrument "example/after-school-club" (parent-carer, ehcp) and the module "302/transport" are not two versions of one definition, ' +
      'so they cannot be set side by side. Name two files with the same id.',
  });
});
