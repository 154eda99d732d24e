import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { AuthorityCode } from '../model/id.ts';
import { isDay } from '../model/is-day.ts';
import { parse } from '../model/parse.ts';
import { authoritiesIn } from '../model/place/authorities-in.ts';
import { onsCodeOf } from '../model/place/ons-code-of.ts';
import { places } from './places.ts';

const { authorities, regions, begins, knownUntil } = places;

describe('the register of places', () => {
  it('has the nine regions of England and, of each, as many authorities as there are', () => {
    const counts = regions.map(({ code, name }) => [name, authoritiesIn(places, code, '2026-01-01').length]);
    assert.deepEqual(Object.fromEntries(counts), {
      'North East': 12,
      'North West': 24,
      'Yorkshire and The Humber': 15,
      'East Midlands': 10,
      'West Midlands': 14,
      'East of England': 11,
      London: 33,
      'South East': 19,
      'South West': 15,
    });
  });

  it('has 153 authorities today: 63 unitary, 36 metropolitan, 33 of London, 21 counties', () => {
    const kinds = authoritiesIn(places, 'england', '2026-01-01').map((authority) => onsCodeOf(authority, '2026-01-01')?.slice(0, 3));
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    assert.deepEqual([kinds.length, count('E06'), count('E08'), count('E09'), count('E10')], [153, 63, 36, 33, 21]);
  });

  it('had 152 authorities before Northamptonshire was split, and 151 after Bournemouth, Poole and Dorset became two', () => {
    const sizes = ['2009-04-01', '2019-03-31', '2019-04-01', '2021-03-31', '2021-04-01', '2023-03-31', '2023-04-01'];
    assert.deepEqual(
      sizes.map((day) => authoritiesIn(places, 'england', day).length),
      [152, 152, 151, 151, 152, 152, 153],
    );
  });

  it('never gives a code twice', () => {
    assert.equal(new Set(authorities.map(({ code }) => code)).size, authorities.length);
    const onsCodes = authorities.flatMap((authority) => authority.onsCodes.map(({ code }) => code));
    assert.equal(new Set(onsCodes).size, onsCodes.length);
  });

  it('names only codes, days and regions that there are', () => {
    for (const { code, region, onsCodes, from, until, successors = [] } of authorities) {
      assert.equal(parse(AuthorityCode, code).kind, 'ok', code);
      assert.ok(
        regions.some((one) => one.code === region),
        code,
      );
      assert.ok(onsCodes.length > 0 && onsCodes.every((ons) => /^E(06|08|09|10)\d{6}$/.test(ons.code)), code);
      const days = [from, until, ...onsCodes.map((ons) => ons.from)].filter((day) => day !== undefined);
      for (const day of days) assert.ok(isDay(day) && day <= knownUntil, `${code}: ${day}`);
      assert.deepEqual(
        onsCodes.slice(1).map((ons) => ons.from),
        onsCodes
          .slice(1)
          .map((ons) => ons.from)
          .sort(),
        code,
      );
      for (const successor of successors)
        assert.ok(
          authorities.some((one) => one.code === successor),
          `${code}: ${successor}`,
        );
    }
  });

  it('leaves nobody without an authority: on the day after one ends, those that take its place begin', () => {
    const endings = authorities.filter(({ until }) => until !== undefined);
    assert.equal(endings.length, 7);
    for (const { code, until = '', successors = [] } of endings) {
      const dayAfter = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
      assert.ok(successors.length > 0, code);
      for (const successor of successors) assert.equal(authorities.find((one) => one.code === successor)?.from, dayAfter, code);
    }
    const successors = new Set(endings.flatMap((one) => one.successors ?? []));
    assert.deepEqual(
      authorities.filter(({ from }) => from !== undefined).map(({ code }) => code),
      authorities.filter(({ code }) => successors.has(code)).map(({ code }) => code),
    );
  });
});

// `POET_AUTHORITIES=list.csv` holds the register against a list of the Department for Education: docs/methods.md says which columns.
const list = process.env['POET_AUTHORITIES'];
if (list !== undefined) {
  describe(`the register of places beside ${list}`, () => {
    const rows = readRows(list).filter(
      ({ dfe_old_la_code: code = '', valid_to: to = '' }) => /^\d{3}$/.test(code) && (to === '' || to >= '2009-03-31'),
    );

    it('has each authority of the list, under its code, name, region and ONS code, for the same days', () => {
      assert.ok(rows.length > 150);
      for (const {
        dfe_old_la_code: code,
        la_name: name,
        region_code: region,
        ons_code: onsCode,
        valid_from: from = '',
        valid_to: to = '',
      } of rows) {
        const authority = authorities.find((one) => one.code === code);
        assert.deepEqual([authority?.name, authority?.region], [name, region], code);
        assert.ok(authority);
        assert.equal(onsCodeOf(authority, from > begins ? from : begins), onsCode, code);
        assert.equal(onsCodeOf(authority, to || '2199-12-31'), onsCode, code);
        if (authority.from !== undefined) assert.ok(authority.from <= from, code);
        if (to === '') assert.equal(authority.until, undefined, code);
      }
    });

    it('has nothing that is not in the list', () => {
      const listed = new Set(rows.map((row) => `${row['dfe_old_la_code']} ${row['ons_code']}`));
      const ours = new Set(authorities.flatMap(({ code, onsCodes }) => onsCodes.map((ons) => `${code} ${ons.code}`)));
      assert.deepEqual(ours, listed);
      const lastOf = (code: string) =>
        rows
          .filter((row) => row['dfe_old_la_code'] === code)
          .map((row) => row['valid_to'] || '9999')
          .sort()
          .at(-1);
      for (const { code, until = '9999' } of authorities) assert.equal(until, lastOf(code), code);
    });
  });
}

function readRows(file: string): Record<string, string | undefined>[] {
  const cells = (line: string) => [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('"', ''));
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? '', cell])));
}
