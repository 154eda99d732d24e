import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer, englishWords, seal, start } from '@poet/core';
import type { Submission } from '@poet/core';
import { parentCarerEhcp, shortBreaks } from '@poet/core/content';
import { clubSurvey } from '../../../examples/definitions/read-definition.ts';
import { createApp } from '../src/app.ts';
import { openDatabase } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { createStore } from '../src/store.ts';
import { createSurveyRegister } from '../src/surveys.ts';
import { inBothPlaces, onBothDatabases } from './databases.ts';
import { collectorOn, countRows, shippedSurveys, surveyOf, testDay, valueOf } from './sending.ts';

const survey = surveyOf(parentCarerEhcp, [shortBreaks]);
const path = '/v1/form?survey=poet/parent-carer/ehcp&version=1.0.0&modules=short-breaks@1.0.0&authority=302';
type Fields = readonly (readonly [string, string])[];

const given: Fields = [
  ['budget-held', 'no'],
  ['support-choice', 'good'],
  ['process-time', 'dont-know'],
  // Hidden by the answer above, and so not stored.
  ['budget-ease', 'very-good'],
];

/** What a browser sends of a form. */
function posted(fields: Fields, { to = path, headers = {} }: { to?: string; headers?: Record<string, string> } = {}): Request {
  const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
  return new Request(`http://collector.test${to}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin', ...headers },
  });
}

/** The same answers as the element seals them. */
function sealed(submissionId: string, language = 'en'): Submission {
  const session = given.reduce((so, [id, value]) => answer(so, id, value === 'dont-know' ? { status: value } : value), start(survey));
  return valueOf(seal(session, { submissionId, authority: '302', mode: 'online', language, completedOn: testDay }));
}

const idOf = (page: string): string => /name="poet.submissionId"\s+value="([^"]+)"/.exec(page)?.[1] ?? '';

onBothDatabases('the form', (database) => {
  const fetch = async (request: Request | string) =>
    collectorOn(database()).fetch(typeof request === 'string' ? new Request(`http://collector.test${request}`) : request);
  const newForm = async (): Promise<string> => idOf(await (await fetch(path)).text());
  const send = async (fields: Fields, options: Parameters<typeof posted>[1] = {}, id?: string) =>
    fetch(posted([['poet.submissionId', id ?? (await newForm())], ...fields], options));
  const bodyOf = async (id: string): Promise<string | undefined> => {
    const { db } = database();
    return (await db.selectFrom('submissions').select('body').where('submission_id', '=', id).executeTakeFirst())?.body;
  };

  it('is a whole page of HTML, with an id of its own each time, and nothing chosen', async () => {
    const response = await fetch(path);
    const page = await response.text();
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
    assert.match(page, /^<!doctype html>/);
    assert.match(page, /<link rel="stylesheet" href="form.css" \/>/);
    assert.match(page, /action="form\?survey=poet\/parent-carer\/ehcp&amp;version=1.0.0&amp;modules=short-breaks@1.0.0&amp;authority=302"/);
    assert.match(idOf(page), /^[0-9a-f-]{14}4[0-9a-f-]{21}$/);
    assert.notEqual(await newForm(), idOf(page));
    assert.doesNotMatch(page, /\schecked|<script|\sstyle=/);
  });

  it('sends the headers of the rest, sets no cookie, and has a policy that lets in its style sheet alone', async () => {
    for (const asked of [path, '/v1/form', '/v1/form/sent', '/v1/form.css']) {
      const { headers } = await fetch(asked);
      assert.equal(headers.get('Cache-Control'), 'no-store', asked);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
      assert.equal(headers.get('Set-Cookie'), null);
      assert.match(headers.get('Content-Security-Policy') ?? '', /^default-src 'none'/);
    }
    const policy = (await fetch(path)).headers.get('Content-Security-Policy');
    assert.equal(policy, "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    assert.equal((await fetch('/v1/form.css')).headers.get('Content-Type'), 'text/css; charset=utf-8');
  });

  it('stores what the element would have sent, byte for byte, and goes on to a page that holds no answers', async () => {
    const id = await newForm();
    const response = await send(given, {}, id);
    assert.deepEqual([response.status, response.headers.get('Location'), await response.text()], [303, 'form/sent', '']);
    assert.equal(await bodyOf(id), JSON.stringify(sealed(id)));
    const thanks = await (await fetch('/v1/form/sent')).text();
    assert.match(thanks, /Thank you\. Your answers have been sent\./);
    assert.doesNotMatch(thanks, /good|302|parent/);
  });

  it('stores one row for a double press, at once or later, and never a second version', async () => {
    const rows = await countRows(database());
    const id = await newForm();
    const statuses = await Promise.all(Array.from({ length: 8 }, async () => (await send(given, {}, id)).status));
    assert.deepEqual(new Set([...statuses, (await send(given, {}, id)).status]), new Set([303]));
    const changed = await send([...given.slice(0, 1), ['support-choice', 'poor']], {}, id);
    assert.equal(changed.status, 422);
    assert.match(await changed.text(), /Your answers had been sent already/);
    assert.equal(await countRows(database()), rows + 1);
    assert.equal(await bodyOf(id), JSON.stringify(sealed(id)));
  });

  it('comes back with what is wrong and what was typed, under the same id, and stores nothing', async () => {
    const rows = await countRows(database());
    const id = await newForm();
    const text = 'Zwölf <b>"Dinge"</b>\r\nund mehr';
    const response = await send(
      [
        ['support-choice', 'splendid'],
        ['process-time', 'often'],
        ['words-better', text],
        ['words-better.way', 'prefer-not-to-say'],
      ],
      {},
      id,
    );
    const page = await response.text();
    assert.equal(response.status, 422);
    assert.equal(idOf(page), id);
    assert.match(page, /<title>Problem: /);
    assert.match(page, /<a href="#answer-support-choice">Question \d+: Choose one of the answers shown<\/a>/);
    assert.match(page, /Zwölf &lt;b&gt;&quot;Dinge&quot;&lt;\/b&gt;\r?\nund mehr/);
    assert.equal(await countRows(database()), rows);
  });

  it('is refused in plain words where it cannot be: address, survey, type, size, id, origin', async () => {
    const rows = await countRows(database());
    const long: Fields = [['words-better', 'x'.repeat(262_144)]];
    const many: Fields = Array.from({ length: 10_001 }, () => ['x', '']);
    const to = (from: string, into: string) => ({ to: path.replace(from, into) });
    const refused: readonly [string, number, () => Promise<Response>][] = [
      ['no survey', 400, () => fetch('/v1/form')],
      ['a short authority', 400, () => fetch(path.replace('=302', '=30'))],
      ['a wild language', 400, () => fetch(`${path}&language=<b>`)],
      ['modules that are none', 400, () => fetch(path.replace('short-breaks@1.0.0', '../x'))],
      ['an unknown survey', 404, () => fetch(path.replace('ehcp', 'nothing'))],
      ['an unknown version', 404, () => fetch(path.replace('1.0.0', '9.0.0'))],
      ['thousands of modules', 404, () => fetch(path.replace('short-breaks@1.0.0', 'short-breaks@1.0.0+'.repeat(900)))],
      ['a post to an unknown survey', 404, () => send(given, to('ehcp', 'nothing'))],
      ['JSON', 415, () => send(given, { headers: { 'Content-Type': 'application/json' } })],
      ['several parts', 415, () => send(given, { headers: { 'Content-Type': 'multipart/form-data; boundary=x' } })],
      ['Latin-1', 415, () => send(given, { headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=iso-8859-1' } })],
      ['too many bytes', 413, () => send(long)],
      ['too many fields', 413, () => send(many)],
      ['no id', 400, () => fetch(posted(given))],
      ['an id with a time in it', 400, () => send(given, {}, '01936f5a-1b2c-7d3e-8f40-123456789abc')],
      ['another page', 403, () => send(given, { headers: { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' } })],
    ];
    for (const [what, status, ask] of refused) {
      const response = await ask();
      const page = await response.text();
      assert.equal(response.status, status, what);
      assert.match(page, /^<!doctype html>[^]*<h1>/, what);
      assert.doesNotMatch(page, /<b>|x{99}/, what);
    }
    assert.equal(await countRows(database()), rows);
  });

  it('is refused where the bytes are no text', async () => {
    const body = new Uint8Array([0x61, 0x3d, 0xff]);
    const response = await fetch(new Request(posted([]), { method: 'POST', body }));
    assert.equal(response.status, 400);
  });

  it('passes pages on the list, programs, and browsers that say nothing', async () => {
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://www.council.example' },
      { 'Sec-Fetch-Site': 'none', Origin: 'null' },
    ])
      assert.equal((await send(given, { headers })).status, 303);
  });

  it('answers other methods with 405', async () => {
    const response = await fetch(new Request(`http://collector.test${path}`, { method: 'DELETE' }));
    assert.deepEqual([response.status, response.headers.get('Allow')], [405, 'GET, HEAD, POST']);
  });

  describe('in another language', () => {
    it('has the words that ship, says which parts are English, and comes back in it', async () => {
      const page = await (await fetch(`${path}&language=cy-GB`)).text();
      assert.match(page, /<html[^>]*lang="cy" dir="ltr">[^]*<title>Cynllun a chymorth eich plentyn<\/title>/);
      assert.match(page, /<span\s+lang="en" dir="ltr">Send my answers<\/span>/);
      assert.match(await (await fetch(`${path}&language=ar`)).text(), /<html[^>]*lang="ar" dir="rtl">/);
      const wrong = await send([], { to: `${path}&language=cy` });
      assert.match(await wrong.text(), /lang="cy" dir="ltr"/);
    });

    it('stores the language in which it was told, as the element does', async () => {
      for (const [asked, stored] of [
        ['cy-GB', 'cy'],
        ['en-simple', 'en-simple'],
        ['fr', 'en'],
      ] as const) {
        const id = await newForm();
        assert.equal((await send(given, { to: `${path}&language=${asked}` }, id)).status, 303);
        assert.equal(await bodyOf(id), JSON.stringify(sealed(id, stored)));
      }
    });

    it('has words of its own, where it was given them', async () => {
      const formWords = { cy: { ...englishWords, language: 'cy', send: 'Anfon fy atebion' } };
      const app = createApp({ store: createStore(database().db), surveys: shippedSurveys, origins: [], today: () => testDay, formWords });
      const page = await (await app.fetch(new Request(`http://collector.test${path}&language=cy`))).text();
      assert.match(page, />\s*Anfon fy atebion\s*</);
    });
  });

  describe('of a council’s own survey', () => {
    const club = clubSurvey();
    const own = { ...club, id: '302/club' };
    const surveys = createSurveyRegister({ instruments: [], modules: [], surveys: [own] });
    const ask = (authority: string) =>
      createApp({ store: createStore(database().db), surveys, origins: [], today: () => testDay }).fetch(
        new Request(`http://collector.test/v1/form?survey=302/club&version=${club.version}&authority=${authority}`),
      );

    it('is there for that council, and for no other', async () => {
      assert.equal((await ask('302')).status, 200);
      assert.equal((await ask('303')).status, 404);
    });
  });
});

inBothPlaces('a form, when the database fails', (place) => {
  it('comes back with 503, what was typed and the same id, and the log says nothing of it', async () => {
    const database = await openDatabase(place().choice);
    await migrate(database.db);
    const lines: string[] = [];
    const app = collectorOn(database, { log: (line) => lines.push(line) });
    const id = idOf(await (await app.fetch(new Request(`http://collector.test${path}`))).text());
    await database.close();
    const response = await app.fetch(posted([['poet.submissionId', id], ...given, ['words-better', 'Somebody listens.']]));
    const page = await response.text();
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('Retry-After'), '60');
    assert.equal(idOf(page), id);
    assert.match(page, /Your answers are not sent yet[^]*Somebody listens\./);
    assert.match(page, /value="good"\s+checked/);
    assert.equal(lines.length, 1);
    assert.doesNotMatch(lines[0] ?? '', /Somebody|good|302/);
  });
});
