import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { places } from '../../content/places.ts';
import { authoritiesDuring, authoritiesIn } from './authorities-in.ts';
import { findAuthority } from './find-authority.ts';
import { findByName } from './find-by-name.ts';
import { findByOnsCode } from './find-by-ons-code.ts';
import { onsCodeOf } from './ons-code-of.ts';
import type { Authority, Places } from './places.ts';
import { predecessorsOf } from './predecessors-of.ts';
import { regionOf } from './region-of.ts';
import { successorsOf } from './successors-of.ts';

const codes = (authorities: readonly Authority[]) => authorities.map(({ code }) => code).sort();
const find = (code: string, on: string) => findAuthority(places, code, on);
const said = (code: string, on: string) => {
  const found = find(code, on);
  return found.kind === 'found' ? `found: ${found.authority.name}` : `${found.kind}: ${found.message}`;
};

describe('an authority by its code', () => {
  it('is found on each of its days', () => {
    assert.equal(said('302', '2026-11-23'), 'found: Barnet');
    assert.equal(said('928', '2021-03-31'), 'found: Northamptonshire');
    assert.equal(said('940', '2021-04-01'), 'found: North Northamptonshire');
  });

  it('that has ended is said to have, and where its area is on that day', () => {
    assert.equal(
      said('928', '2021-04-01'),
      'ended: Northamptonshire (928) ended on 31 March 2021. Its area is now in North Northamptonshire (940) and West Northamptonshire (941).',
    );
    assert.equal(
      said('837', '2026-11-23'),
      'ended: Bournemouth (837) ended on 31 March 2019. Its area is now in Bournemouth, Christchurch and Poole (839).',
    );
    const found = find('909', '2026-11-23');
    assert.deepEqual(found.kind === 'ended' && codes(found.successors), ['942', '943']);
  });

  it('that has not begun is said not to have, and where its area was', () => {
    assert.equal(said('942', '2023-03-31'), 'not-yet: Cumberland (942) began on 1 April 2023. Before it, its area was in Cumbria (909).');
  });

  it('that nobody has is said to be nobody’s, and up to when that is known', () => {
    assert.equal(
      said('999', '2026-11-23'),
      'unknown: No authority in England has the code 999. Check it: the register of authorities has changes up to 1 May 2025.',
    );
    assert.equal(said('681', '2026-11-23').startsWith('unknown: No authority in England has the code 681.'), true);
  });

  it('that is a code of another kind is said to be one', () => {
    assert.match(said('E08000016', '2026-11-23'), /Office for National Statistics for Barnsley\. .* Department for Education code: 370\.$/);
    assert.match(said('Barnet', '2026-11-23'), /^unknown: "Barnet" is not the code of an authority\. Expected its three-digit/);
    assert.match(said('', '2026-11-23'), /^unknown: "" is not the code of an authority/);
  });

  it('is not looked for on a day that the register does not reach, or that is none', () => {
    assert.equal(
      said('302', '2009-03-31'),
      'before-register: The register of authorities begins on 1 April 2009, and does not know what was there on 31 March 2009.',
    );
    assert.throws(() => find('302', 'today'), { code: 'not-a-day' });
  });
});

describe('a code of the Office for National Statistics', () => {
  it('leads to its authority, also after it was replaced', () => {
    assert.deepEqual(
      ['E08000016', 'E08000038'].map((code) => findByOnsCode(places, code)?.name),
      ['Barnsley', 'Barnsley'],
    );
    assert.equal(findByOnsCode(places, 'E99999999'), null);
  });

  it('is the one of the day', () => {
    const sheffield = findByOnsCode(places, 'E08000019');
    assert.ok(sheffield);
    assert.deepEqual(
      ['2025-04-30', '2025-05-01'].map((day) => onsCodeOf(sheffield, day)),
      ['E08000019', 'E08000039'],
    );
  });
});

describe('the region of an authority', () => {
  it('is one of nine', () => {
    assert.deepEqual(regionOf(places, '302', '2026-11-23'), { code: 'E12000007', name: 'London' });
    assert.equal(regionOf(places, '420', '2026-11-23')?.name, 'South West');
  });

  it('is none on a day on which the authority was not there', () => {
    assert.equal(regionOf(places, '928', '2021-04-01'), null);
    assert.equal(regionOf(places, '999', '2021-04-01'), null);
  });

  it('has other authorities after a split', () => {
    const eastMidlands = 'E12000004';
    const [before, after] = ['2021-03-31', '2021-04-01'].map((day) => codes(authoritiesIn(places, eastMidlands, day)));
    assert.deepEqual(
      before?.filter((code) => !after?.includes(code)),
      ['928'],
    );
    assert.deepEqual(
      after?.filter((code) => !before?.includes(code)),
      ['940', '941'],
    );
  });

  it('has, over a year with a split in it, those before and those after', () => {
    const during = codes(authoritiesDuring(places, 'E12000004', { from: '2020-09-01', to: '2021-08-31' }));
    assert.deepEqual(
      during.filter((code) => code.startsWith('9')),
      ['925', '928', '940', '941'],
    );
  });

  it('has nobody where there is no such region, or where the register does not reach', () => {
    assert.deepEqual(authoritiesIn(places, 'London', '2026-11-23'), []);
    assert.deepEqual(authoritiesIn(places, 'england', '2009-03-31'), []);
    assert.ok(!codes(authoritiesDuring(places, 'england', { from: '2008-09-01', to: '2009-08-31' })).includes('820'));
    assert.throws(() => authoritiesIn(places, 'england', '202526'), { code: 'not-a-day' });
  });
});

describe('what an area went to, and came from', () => {
  it('is said of mergers and splits', () => {
    assert.deepEqual(codes(successorsOf(places, '835', '2026-11-23')), ['838', '839']);
    assert.deepEqual(codes(predecessorsOf(places, '839')), ['835', '836', '837']);
    assert.deepEqual(codes(predecessorsOf(places, '302')), []);
  });

  it('is nothing before the day', () => {
    assert.deepEqual(successorsOf(places, '909', '2023-03-31'), []);
    assert.deepEqual(successorsOf(places, '302', '2026-11-23'), []);
    assert.deepEqual(successorsOf(places, '999', '2026-11-23'), []);
  });

  it('is followed over several changes, to those that are there on the day', () => {
    const authority = (code: string, rest: Partial<Authority>): Authority => ({
      code,
      name: code,
      region: 'R',
      onsCodes: [{ code: `E${code}` }],
      ...rest,
    });
    const register: Places = {
      ...places,
      authorities: [
        authority('001', { until: '2010-03-31', successors: ['002', '003'] }),
        authority('002', { from: '2010-04-01', until: '2020-03-31', successors: ['004'] }),
        authority('003', { from: '2010-04-01' }),
        authority('004', { from: '2020-04-01' }),
      ],
    };
    assert.deepEqual(codes(successorsOf(register, '001', '2019-09-01')), ['002', '003']);
    assert.deepEqual(codes(successorsOf(register, '001', '2020-09-01')), ['003', '004']);
  });
});

describe('an authority by its name', () => {
  const named = (name: string) => codes(findByName(places, name));

  it('is found as it is written, or as it is said', () => {
    assert.deepEqual(['Barnet', 'st helens', 'Hammersmith', 'East Riding', 'Durham', 'Hull', 'Telford & Wrekin', 'Bristol'].map(named), [
      ['302'],
      ['342'],
      ['205'],
      ['811'],
      ['840'],
      ['810'],
      ['894'],
      ['801'],
    ]);
  });

  it('is found where it has ended, and twice where a name was used again', () => {
    assert.deepEqual(named('Bournemouth'), ['837']);
    assert.deepEqual(named('Dorset'), ['835', '838']);
    assert.deepEqual(named('Bedfordshire'), ['820']);
  });

  it('is found by the name of its council, of whatever kind', () => {
    assert.deepEqual(
      ['Durham County Council', 'Hull City Council', 'City of York', 'London Borough of Barnet', 'City of London Corporation'].map(named),
      [['840'], ['810'], ['816'], ['302'], ['201']],
    );
    for (const { name } of places.authorities)
      for (const council of [
        `${name} Council`,
        `${name} City Council`,
        `${name} Metropolitan Borough Council`,
        `The London Borough of ${name}`,
      ])
        assert.deepEqual(named(council), named(name), council);
  });

  it('is not guessed', () => {
    for (const name of ['', ' ', '302', 'Wessex', 'Barn', 'County Council', 'Wessex County Council'])
      assert.deepEqual(named(name), [], name);
  });
});
