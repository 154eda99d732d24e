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
      invitations: { graceDays: 7, only: [] },
      retentionFile: null,
      populationsFile: null,
      defences: { rules: null, trustedProxies: 0, proof: null, originsOfSurveys: {} },
      sealedAuthorities: [],
      releases: { kinds: [], waitDays: 28 },
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
    POET_INVITATION_ONLY: '302:poet/parent-carer/ehcp, 889:poet/young-person/ehcp',
    POET_INVITATION_GRACE_DAYS: '14',
    POET_RETENTION: '/srv/retention.json',
    POET_POPULATIONS: '/srv/populations.json',
    POET_RULES: '/srv/rules.json',
    POET_TRUSTED_PROXIES: '2',
    POET_PROOF: 'all',
    POET_SURVEY_ORIGINS: '302/parking=https://park.example https://b.example:8443, poet/young-person/ehcp=https://yp.example',
    POET_SEALED: '302, 889',
    POET_RELEASES: 'years, terms',
    POET_RELEASE_WAIT_DAYS: '42',
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
      invitations: {
        graceDays: 14,
        only: [
          { authority: '302', survey: 'poet/parent-carer/ehcp' },
          { authority: '889', survey: 'poet/young-person/ehcp' },
        ],
      },
      retentionFile: '/srv/retention.json',
      populationsFile: '/srv/populations.json',
      defences: {
        rules: '/srv/rules.json',
        trustedProxies: 2,
        proof: { surveys: 'all', secret: undefined },
        originsOfSurveys: {
          '302/parking': ['https://park.example', 'https://b.example:8443'],
          'poet/young-person/ehcp': ['https://yp.example'],
        },
      },
      sealedAuthorities: ['302', '889'],
      releases: { kinds: ['terms', 'years'], waitDays: 42 },
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

it('refuses a survey by invitation only that it could not find again, and days that are no number', () => {
  for (const only of [
    'poet/parent-carer/ehcp',
    '302',
    '302:',
    '30:poet/parent-carer/ehcp',
    '302:poet/Parent',
    '302 poet/parent-carer/ehcp',
  ]) {
    assert.deepEqual(pathsIn({ POET_INVITATION_ONLY: only }), ['POET_INVITATION_ONLY'], only);
  }
  for (const days of ['-1', '7.5', 'week', '1000']) {
    assert.deepEqual(pathsIn({ POET_INVITATION_GRACE_DAYS: days }), ['POET_INVITATION_GRACE_DAYS'], days);
  }
});

it('names what is wrong about who may send what', () => {
  for (const proxies of ['-1', '10', 'one', '1.5']) assert.deepEqual(pathsIn({ POET_TRUSTED_PROXIES: proxies }), ['POET_TRUSTED_PROXIES']);
  for (const surveys of ['Yes!', 'poet/young-person/ehcp Parking']) assert.deepEqual(pathsIn({ POET_PROOF: surveys }), ['POET_PROOF']);
  assert.deepEqual(pathsIn({ POET_PROOF_SECRET: 'short' }), ['POET_PROOF_SECRET']);
  for (const lists of ['302/parking', '302/parking=', '302/parking=*', 'https://a.example', 'Nobody=https://a.example']) {
    assert.ok(pathsIn({ POET_SURVEY_ORIGINS: lists }).includes('POET_SURVEY_ORIGINS'), lists);
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

it('never repeats DATABASE_URL, which may hold a password, nor the secret of proofs', () => {
  const read = readConfiguration({ DATABASE_URL: 'mysql://poet:hunter2@db/poet' });
  assert.doesNotMatch(JSON.stringify(read), /hunter2/);
  assert.doesNotMatch(JSON.stringify(readConfiguration({ POET_PROOF_SECRET: 'hunter2' })), /hunter2/);
});
