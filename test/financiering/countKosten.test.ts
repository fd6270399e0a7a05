/** A share of actual costs: what is realised, what is estimated after it, and what is set. */
import type { Geldtekst, Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { countKosten } from '../../src/financiering/cel/countKosten.js';
import { layTekst } from '../../src/financiering/cel/layTekst.js';
import { bijdrage, opB, tekst } from './geld/maak.js';
import { bekendeTekst, celVan, nr, rekeningVan, toonCel } from './klein.js';

const KOSTEN = { soort: 'werkelijke_kosten', aandeel: '50', plafond: '4.00', raming: '7.30' };
const gemaakt = (datum: string, bedrag: string, velden: object = {}) => opB('kosten_gemaakt', datum, bedrag, velden);

/** Half of the costs, at most 4.00, with an estimate of a cent a day. */
function reken(gebeurd: Verloopgebeurtenis[], peildatum: string, velden: object = {}, metBtw = false) {
  const bekend = bekendeTekst(tekst([[bijdrage({ id: 'a', bedrag: '0.05' }), bijdrage({ ...KOSTEN, ...velden })]]));
  const rekening = rekeningVan([bekend], gebeurd, { peildatum: nr(peildatum), metBtw });
  return countKosten(layTekst(bekend, rekening).cellen, rekening)
    .slice(1)
    .map((cel) => toonCel(cel).replace('b - - 1 2026 2026-', ''));
}
const op = (dag: string, centen: number, wat = 'last') => `${wat} ${dag}..2026-${dag} ${centen}`;
const na = (dag: string, centen: number) => `last ${dag}..2026-12-31 ${centen}`;

describe('realised and estimated', () => {
  test('without costs the estimate of the days to come', () => {
    expect(reken([], '2026-01-10')).toEqual([na('01-11', 355)]);
    expect(reken([], '2025-12-31')).toEqual([na('01-01', 365)]);
    expect(reken([], '2026-12-31')).toEqual([]);
  });
  test('costs by day up to the peildatum, each with what it adds', () => {
    const gebeurd = [gemaakt('2026-01-10', '0.03'), gemaakt('2026-01-05', '0.03'), gemaakt('2026-01-11', '9.00')];
    expect(reken(gebeurd, '2026-01-10')).toEqual([op('01-05', 2), op('01-10', 1), na('01-11', 355)]);
    expect(reken([gemaakt('2026-01-10', '9.00', { bijdrage: 'a' })], '2026-01-10')).toEqual([na('01-11', 355)]);
  });
  test('at most the ceiling, and of the estimate what is left of it', () => {
    expect(reken([gemaakt('2026-01-10', '1.00')], '2026-01-10')).toEqual([op('01-10', 50), na('01-11', 350)]);
    expect(reken([gemaakt('2026-01-10', '7.98')], '2026-01-10')).toEqual([op('01-10', 399), na('01-11', 1)]);
    expect(reken([gemaakt('2026-01-10', '8.00')], '2026-01-10')).toEqual([op('01-10', 400)]);
    expect(reken([gemaakt('2026-01-10', '9.00'), gemaakt('2026-01-10', '9.00')], '2026-01-10')).toEqual([
      op('01-10', 400),
    ]);
  });
  test('an exact share of many decimals, rounded once', () => {
    const velden = { aandeel: '33.333333' };
    const gebeurd = ['2026-01-01', '2026-01-02', '2026-01-03'].map((datum) => gemaakt(datum, '0.01'));
    expect(reken(gebeurd, '2026-12-31', velden)).toEqual([op('01-02', 1)]);
  });
  test('without VAT that comes back', () => {
    const btw = { tarief: '25', verwerking: 'compensabel' };
    expect(reken([gemaakt('2026-01-10', '1.00')], '2026-12-31', { btw })).toEqual([op('01-10', 40)]);
    expect(reken([gemaakt('2026-01-10', '1.00')], '2026-12-31', { btw }, true)).toEqual([op('01-10', 50)]);
    expect(reken([gemaakt('2026-01-10', '9.99')], '2026-12-31', { btw })).toEqual([op('01-10', 320)]);
  });
  test('over the bearers in proportion to what they bear of the ceiling', () => {
    const deel = (kostendrager: string, procent: string) => ({ soort: 'procent', kostendrager, procent });
    const velden = { verdeelsleutel: [deel('k', '75'), deel('l', '25')] };
    expect(reken([gemaakt('2026-01-10', '0.08'), gemaakt('2026-01-11', '0.02')], '2026-12-31', velden)).toEqual([
      'last b k - 1 2026 2026-01-10..2026-01-10 3',
      'last b l - 1 2026 2026-01-10..2026-01-10 1',
      'last b k - 1 2026 2026-01-11..2026-01-11 1',
    ]);
  });
  test('a changed grant is the new ceiling', () => {
    const verlening = opB('verlening_gewijzigd', '2026-01-01', '0.30');
    expect(reken([gemaakt('2026-01-10', '9.00'), verlening], '2026-01-10')).toEqual([op('01-10', 30)]);
    expect(reken([gemaakt('2026-01-10', '0.40'), verlening], '2026-01-10')).toEqual([op('01-10', 20), na('01-11', 10)]);
  });
});

describe('set', () => {
  test('takes the place of the estimate, in the year of its day', () => {
    const gebeurd = [gemaakt('2026-01-10', '1.00'), opB('vastgesteld', '2027-02-01', '3.00')];
    expect(reken(gebeurd, '2026-01-10')).toEqual([op('01-10', 50), 'last b - - 1 2027 2027-02-01..2027-02-01 250']);
  });
  test('less than was realised, or as much', () => {
    const zet = (bedrag: string) =>
      reken([gemaakt('2026-01-10', '1.00'), opB('vastgesteld', '2026-02-01', bedrag)], '2026-01-10');
    expect(zet('0.40')).toEqual([op('01-10', 50), op('02-01', -10)]);
    expect(zet('0.50')).toEqual([op('01-10', 50)]);
  });
});

test('the estimate is used in the order of its days, and what fell free stays', () => {
  const een = bijdrage({ ...KOSTEN, plafond: '0.15' });
  const bekend = bekendeTekst(tekst([[een]]));
  const cellen = [
    celVan(een, { van: '2026-03-01', tot: '2026-03-10', centen: 10n }),
    celVan(een, { van: '2026-02-01', tot: '2026-02-10', centen: 10n }),
    celVan(een, { soort: 'vrijval', reden: 'no_go', centen: 3n }),
    celVan(een, { van: '2026-04-01', tot: '2026-04-10', centen: 10n }),
    celVan(bijdrage({ id: 'z' }), { centen: 1n }),
  ];
  const uit = (peildatum: string, gebeurd: Verloopgebeurtenis[] = []) =>
    countKosten(cellen, rekeningVan([bekend], gebeurd, { peildatum: nr(peildatum) })).map(
      (cel) => `${cel.bijdrage.id} ${cel.reden ?? cel.soort} ${cel.centen}`,
    );
  expect(uit('2026-01-31')).toEqual(['z last 1', 'b last 10', 'b last 5', 'b no_go 3']);
  expect(uit('2026-02-05')).toEqual(['z last 1', 'b last 5', 'b last 10', 'b no_go 3']);
  expect(uit('2026-02-10', [gemaakt('2026-01-01', '0.40'), opB('verlening_gewijzigd', '2026-02-01', '0.05')])).toEqual([
    'z last 1',
    'b last 5',
    'b no_go 3',
  ]);
});

test('each cost by the text that holds on its day, before it by the first', () => {
  const met = (aandeel: string, velden: Partial<Geldtekst> = {}) =>
    tekst([[bijdrage({ ...KOSTEN, aandeel, plafond: '9.00' })]], velden);
  const teksten = [
    bekendeTekst(met('10'), { van: nr('2026-01-05') }),
    bekendeTekst(met('20'), { van: nr('2026-02-01'), plek: 3 }),
  ];
  const gebeurd = ['2026-01-01', '2026-01-31', '2026-02-01'].map((datum) => gemaakt(datum, '1.00'));
  const rekening = rekeningVan(teksten, gebeurd);
  expect(countKosten([], rekening).map(({ tekst: plek, centen }) => [plek, centen])).toEqual([
    [0, 10n],
    [0, 10n],
    [3, 20n],
  ]);
});
