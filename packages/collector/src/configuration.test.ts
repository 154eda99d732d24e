import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readConfiguration } from './configuration.ts';
import type { Environment } from './configuration.ts';

const pathsIn = (environment: Environment) => {
  const read = readConfiguration(environment);
  return read.kind === 'ok' ? [] : read.issues.map((issue) => issue.path);
};

it('needs nothing: PGlite under .data, on 127.0.0.1:8100, no other origin', () => {
  assert.deepEqual(readConfiguration({ PORT: '', DATABASE_URL: '' }), {
    kind: 'ok',
    value: {
      database: { kind: 'pglite', directory: '.data/poet' },
      host: '127.0.0.1',
      port: 8100,
      origins: [],
      surveysFolder: null,
      elementsFolder: null,
      frameAncestors: [],
      sealedAuthorities: [],
    },
  });
});

it('takes PostgreSQL, the address, origins and folders from the environment', () => {
  const read = readConfiguration({
    DATABASE_URL: 'postgresql://poet:pw@db.example:5432/poet',
    HOST: '::1',
    PORT: '0',
    POET_ORIGINS: 'https://www.council.example, http://localhost:3000',
    POET_SURVEYS: '/srv/surveys',
    POET_ELEMENTS: '/srv/poet',
    POET_FRAME_ANCESTORS: 'https://www.council.example,https://offer.council.example',
    POET_SEALED: '302, 889',
  });
  assert.deepEqual(read, {
    kind: 'ok',
    value: {
      database: { kind: 'postgres', url: 'postgresql://poet:pw@db.example:5432/poet' },
      host: '::1',
      port: 0,
      origins: ['https://www.council.example', 'http://localhost:3000'],
      surveysFolder: '/srv/surveys',
      elementsFolder: '/srv/poet',
      frameAncestors: ['https://www.council.example', 'https://offer.council.example'],
      sealedAuthorities: ['302', '889'],
    },
  });
});

it('names every variable that is wrong', () => {
  assert.deepEqual(pathsIn({ DATABASE_URL: 'mysql://db/poet', PORT: '65536', POET_ORIGINS: '*' }), [
    'DATABASE_URL',
    'PORT',
    'POET_ORIGINS',
  ]);
  for (const port of ['-1', '8e3', 'http', '123456']) assert.deepEqual(pathsIn({ PORT: port }), ['PORT'], port);
  for (const code of ['30', '3022', 'all', '*']) assert.deepEqual(pathsIn({ POET_SEALED: code }), ['POET_SEALED'], code);
  for (const origin of ['https://a.example/', 'a.example', 'https://A.example', 'https://*.example/x', 'null', 'https://a.example:443']) {
    assert.deepEqual(pathsIn({ POET_ORIGINS: origin }), ['POET_ORIGINS'], origin);
  }
});

it('lets nothing into the policy for frames that would mean more than one origin', () => {
  for (const origin of ['https://*.example', 'https://a;b.example', "'self'", 'https:', 'https://a.example https://b.example', "'none'"]) {
    assert.deepEqual(pathsIn({ POET_ELEMENTS: '/srv/poet', POET_FRAME_ANCESTORS: origin }), ['POET_FRAME_ANCESTORS'], origin);
  }
});

it('refuses a list of pages for frames without a page to be in them', () => {
  assert.deepEqual(pathsIn({ POET_FRAME_ANCESTORS: 'https://www.council.example' }), ['POET_FRAME_ANCESTORS']);
});

it('never repeats DATABASE_URL, which may hold a password', () => {
  const read = readConfiguration({ DATABASE_URL: 'mysql://poet:hunter2@db/poet' });
  assert.doesNotMatch(JSON.stringify(read), /hunter2/);
});
