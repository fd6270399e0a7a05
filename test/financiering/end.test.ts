/** The end of the agreement, a decision not to go on, conditions that were not met, and the days on which a text holds. */
import type { Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { cutVenster, end } from '../../src/financiering/cel/end.js';
import { bijdrage, feit, tekst } from './geld/maak.js';
import { bekendeTekst, celVan, nr, rekeningVan, toonCel } from './klein.js';

const kort = (regel: string) => regel.replace(/ - - /, ' ');
/** A contribution of a cent a day in year 1, one in year 2, and one that fell free. */
function reken(gebeurd: Verloopgebeurtenis[], peildatum = '2026-12-31', velden: object = {}) {
  const een = bijdrage({ id: 'b1', ...velden });
  const cellen = [
    celVan(een, { centen: 365n }),
    celVan(bijdrage({ id: 'b2' }), {
      centen: 365n,
      programmajaar: 2,
      jaar: 2027,
      boekjaar: 2027,
      van: '2027-01-01',
      tot: '2027-12-31',
    }),
    celVan(een, { soort: 'vrijval', reden: 'gestopt', programmajaar: 2, centen: 7n }),
  ];
  const stand = { tekst: bekendeTekst(tekst([[een]])), cellen, deelnames: [] };
  return end(stand, rekeningVan([], gebeurd, { peildatum: nr(peildatum) })).cellen.map((cel) => kort(toonCel(cel)));
}
const EEN = 'last b1 1 2026 2026-01-01..2026-12-31 365';
const TWEE = 'last b2 2 2027 2027-01-01..2027-12-31 365';
const VRIJ = 'gestopt b1 2 2026 2026-01-01..2026-12-31 7';

test('nothing happened', () => {
  expect(reken([])).toEqual([EEN, TWEE, VRIJ]);
});

test('what lies after the earliest end falls free', () => {
  const einde = (laatsteDag: string) => feit('beeindigd', laatsteDag, { laatsteDag });
  expect(reken([einde('2027-01-31'), einde('2026-12-30')])).toEqual([
    'last b1 1 2026 2026-01-01..2026-12-30 364',
    'beeindigd b1 1 2026 2026-12-31..2026-12-31 1',
    'beeindigd b2 2 2027 2027-01-01..2027-12-31 365',
    VRIJ,
  ]);
});

describe('a decision not to go on', () => {
  const besluit = (programmajaar: number, uitkomst: string, datum = '2026-06-01') =>
    feit('besluit_genomen', datum, { programmajaar, uitkomst });
  const geenTwee = TWEE.replace('last', 'no_go');
  test.each<[string, Verloopgebeurtenis[], string[]]>([
    ['on a year', [besluit(2, 'stop')], [EEN, geenTwee, VRIJ]],
    [
      'on an earlier year too',
      [besluit(2, 'stop'), besluit(1, 'stop')],
      [EEN.replace('last', 'no_go'), geenTwee, VRIJ],
    ],
    ['on a later year', [besluit(3, 'stop')], [EEN, TWEE, VRIJ]],
    ['to go on', [besluit(2, 'door')], [EEN, TWEE, VRIJ]],
    ['taken back', [besluit(2, 'door', '2026-07-01'), besluit(2, 'stop')], [EEN, TWEE, VRIJ]],
    ['taken after all', [besluit(2, 'stop', '2026-07-01'), besluit(2, 'door')], [EEN, geenTwee, VRIJ]],
  ])('%s', (_, gebeurd, uit) => {
    expect(reken(gebeurd)).toEqual(uit);
  });
});

describe('a condition that was not met', () => {
  const voorwaarden = [
    { id: 'x', omschrijving: 'x' },
    { id: 'y', omschrijving: 'y', uiterlijk: '2026-03-01' },
  ];
  const vervuld = (datum: string, velden: object = {}) =>
    feit('voorwaarde_vervuld', datum, { bijdrage: 'b1', ...velden });
  const vrij = (...args: Parameters<typeof reken>) => reken(...args)[0]?.startsWith('voorwaarde b1');
  test.each<[string, Verloopgebeurtenis[], string, boolean]>([
    ['on its last day', [], '2026-03-01', false],
    ['the day after', [], '2026-03-02', true],
    ['met on its last day', [vervuld('2026-03-01')], '2026-03-02', false],
    ['met by name', [vervuld('2026-03-01', { voorwaarde: 'y' })], '2026-03-02', false],
    ['met a day later', [vervuld('2026-03-02')], '2026-03-03', true],
    ['another one was met', [vervuld('2026-03-01', { voorwaarde: 'x' })], '2026-03-02', true],
    ['of another contribution', [vervuld('2026-03-01', { bijdrage: 'b2' })], '2026-03-02', true],
    ['met, among others', [vervuld('2026-03-02'), vervuld('2026-03-01')], '2026-03-03', false],
  ])('%s', (_, gebeurd, peildatum, uit) => {
    expect(vrij(gebeurd, peildatum, { voorwaarden })).toBe(uit);
  });
  test('only its own contribution lapses', () => {
    expect(reken([], '2026-03-02', { voorwaarden })).toEqual([EEN.replace('last', 'voorwaarde'), TWEE, VRIJ]);
    expect(reken([], '2026-03-02', { voorwaarden: voorwaarden.slice(0, 1) })).toEqual([EEN, TWEE, VRIJ]);
  });
});

test('the days on which a text holds', () => {
  const snij = (van: number, tot: number) =>
    cutVenster({
      tekst: bekendeTekst(tekst([]), { van, tot }),
      cellen: [celVan(bijdrage(), { centen: 365n })],
      deelnames: [],
    }).map((cel) => toonCel(cel).slice(18));
  expect(snij(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toEqual(['2026-01-01..2026-12-31 365']);
  expect(snij(nr('2026-01-11'), nr('2026-01-20'))).toEqual(['2026-01-11..2026-01-20 10']);
  expect(snij(nr('2026-12-31'), nr('2027-01-20'))).toEqual(['2026-12-31..2026-12-31 1']);
  expect(snij(nr('2027-01-01'), nr('2027-01-20'))).toEqual([]);
  expect(snij(nr('2025-01-01'), nr('2025-12-31'))).toEqual([]);
});
