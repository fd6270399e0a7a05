/** Rows that are laid over the begrotingsjaren, by days and by months. */
import { describe, expect, test } from 'vitest';
import { layRijen, type Rij } from '../../src/financiering/cel/lay.js';
import { bijdrage } from './geld/maak.js';
import { nr } from './klein.js';

const rij = (van: string, tot: string, centen: bigint, velden: object = {}): Rij =>
  ({
    tekst: 0,
    bijdrage: bijdrage(),
    kostendrager: undefined,
    buurt: undefined,
    programmajaar: 1,
    begin: nr(van),
    einde: nr(tot),
    van: nr(van),
    tot: nr(tot),
    centen,
    ...velden,
  }) as Rij;
const leg = (rijen: Rij[], methode: 'dagen' | 'maanden' = 'dagen') =>
  layRijen(rijen, methode).map(({ jaar, buurt, centen }) =>
    [...(buurt ? [buurt] : []), jaar, Number(centen)].join(' '),
  );

describe('over the years', () => {
  const JAAR = ['2026-07-01', '2027-06-30'] as const;
  test('by days', () => {
    expect(leg([rij(...JAAR, 365n)])).toEqual(['2026 184', '2027 181']);
    expect(leg([rij('2026-12-31', '2028-01-01', 367n)])).toEqual(['2026 1', '2027 365', '2028 1']);
    expect(leg([rij('2026-01-01', '2026-12-31', 5n)])).toEqual(['2026 5']);
    expect(leg([rij('2026-12-31', '2026-12-31', 5n)])).toEqual(['2026 5']);
  });
  test('by months', () => {
    expect(leg([rij(...JAAR, 12n)], 'maanden')).toEqual(['2026 6', '2027 6']);
    expect(leg([rij('2026-12-16', '2027-01-15', 31n)], 'maanden')).toEqual(['2026 16', '2027 15']);
    expect(leg([rij('2026-12-31', '2027-02-14', 57_855n)], 'maanden')).toEqual(['2026 1218', '2027 56637']);
    expect(leg([rij('2026-11-30', '2027-04-01', 195n)], 'maanden')).toEqual(['2026 50', '2027 145']);
  });
  test('a cell has the days of its year and all that its row has', () => {
    const een = rij(...JAAR, 365n, { kostendrager: 'k', buurt: 'x', programmajaar: 3, tekst: 2 });
    const { begin, einde, bijdrage: van } = een;
    const basis = {
      soort: 'last',
      tekst: 2,
      bijdrage: van,
      kostendrager: 'k',
      buurt: 'x',
      programmajaar: 3,
      begin,
      einde,
    };
    expect(layRijen([een], 'dagen')).toEqual([
      { ...basis, jaar: 2026, boekjaar: 2026, van: nr('2026-07-01'), tot: nr('2026-12-31'), centen: 184n },
      { ...basis, jaar: 2027, boekjaar: 2027, van: nr('2027-01-01'), tot: nr('2027-06-30'), centen: 181n },
    ]);
  });
  test('nothing is left out but what is nothing', () => {
    expect(leg([rij(...JAAR, 1n)])).toEqual(['2026 1']);
    expect(leg([rij(...JAAR, 0n)])).toEqual([]);
    expect(leg([])).toEqual([]);
  });
});

describe('rows for the same days together', () => {
  const [van, tot] = ['2026-07-01', '2027-06-30'];
  const a = () => rij(van, tot, 1n, { buurt: 'a' });
  test('first the years, then the rows', () => {
    expect(leg([a(), rij(van, tot, 1n, { buurt: 'b' })], 'maanden')).toEqual(['a 2026 1', 'b 2027 1']);
  });
  test.each<[string, object]>([
    ['another year of the programme', { programmajaar: 2 }],
    ['another contribution', { bijdrage: bijdrage({ id: 'c' }) }],
    ['another first day', { van: nr('2026-06-30') }],
    ['another last day', { tot: nr('2027-06-29') }],
  ])('not of %s', (_, velden) => {
    expect(leg([a(), rij(van, tot, 1n, { buurt: 'b', ...velden })], 'maanden')).toEqual(['a 2026 1', 'b 2026 1']);
  });
});
