/** The money of a text laid over bearers, buurten and years, as if nothing happened. */
import type { Bijdrage, Geldtekst, Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { computeAanleg, computeBedrag, layBijdrage, layTekst } from '../../src/financiering/cel/layTekst.js';
import { bijdrage, dag, feit, plaatsen, tekst } from './geld/maak.js';
import { bekendeTekst, nr, rekeningVan, toonCel, toonDag, weigering } from './klein.js';

const [A, B] = ['BU00800001', 'BU00800002'] as const;

describe('an amount of a contribution', () => {
  const index = (datum: string, naar: string, velden: object = {}) =>
    feit('geindexeerd', datum, { bijdragen: ['b'], van: '100', naar, ...velden });
  const bedrag = (gebeurd: Verloopgebeurtenis[], tekstvelden: object = {}, velden: object = {}, metBtw = false) => {
    const { gebeurtenissen } = rekeningVan([], gebeurd);
    const bekend = bekendeTekst(tekst([[bijdrage()]]), tekstvelden);
    return computeBedrag(1000n, bijdrage({ ...velden }), bekend, { gebeurtenissen, metBtw });
  };
  const VAN = nr('2026-06-01');
  test('with the index figures that name it, by their days', () => {
    expect(bedrag([])).toBe(1000n);
    expect(bedrag([index('2026-03-01', '110'), index('2026-02-01', '120')])).toBe(1320n);
    expect(bedrag([index('2026-03-01', '110', { bijdragen: ['c', 'd'] })])).toBe(1000n);
    expect(bedrag([index('2026-03-01', '110', { bijdragen: ['c', 'b'] })])).toBe(1100n);
    expect(bedrag([index('2026-02-02', '50.01', { van: '100' }), index('2026-02-01', '0.05')])).toBe(1n);
  });
  test('only those that were recorded after a later text', () => {
    expect(bedrag([index('2025-01-02', '110')], { van: VAN })).toBe(1100n);
    expect(bedrag([index('2025-01-01', '110')], { van: VAN })).toBe(1000n);
    expect(bedrag([index('2025-01-01', '110')])).toBe(1100n);
  });
  test('without VAT that comes back, or with it', () => {
    const btw = { tarief: '25', verwerking: 'compensabel' };
    expect([bedrag([], {}, { btw }), bedrag([], {}, { btw }, true)]).toEqual([800n, 1000n]);
  });
});

test('of a share of costs the share of the estimate, at most the ceiling', () => {
  const kosten = (raming: string, velden: object = {}) =>
    bijdrage({ soort: 'werkelijke_kosten', aandeel: '60', plafond: '6.00', raming, ...velden });
  const bekend = bekendeTekst(tekst([[]]));
  const aanleg = (een: Bijdrage) => computeAanleg(een, bekend, rekeningVan([bekend]));
  expect([aanleg(kosten('9.00')), aanleg(kosten('10.00')), aanleg(kosten('11.00'))]).toEqual([540n, 600n, 600n]);
  expect(aanleg(kosten('10.00', { btw: { tarief: '25', verwerking: 'verrekenbaar' } }))).toBe(480n);
  expect(aanleg(bijdrage({ bedrag: '9.00' }))).toBe(900n);
});

/** The cells of one text with these contributions in its first year. */
function leg(bijdragen: Bijdrage[], velden: Partial<Geldtekst> = {}, gebeurd: Verloopgebeurtenis[] = [], plek = 0) {
  const bekend = bekendeTekst(tekst([bijdragen], velden), { plek });
  const rekening = rekeningVan([bekend], gebeurd);
  return layTekst(bekend, rekening);
}
const cellen = (...args: Parameters<typeof leg>) =>
  leg(...args).cellen.map((cel) => toonCel(cel).replace(' 1 2026 2026-01-01..2026-12-31', ''));

describe('over buurten', () => {
  test('without buurten as a whole', () => {
    const stand = leg([bijdrage({ bedrag: '1.00' })]);
    expect(stand.cellen.map(toonCel)).toEqual(['last b - - 1 2026 2026-01-01..2026-12-31 100']);
    expect(stand.deelnames).toEqual([]);
    expect(cellen([bijdrage({ bedrag: '1.00' })], { plaatsen: undefined, aantalBuurten: 3 })).toEqual([
      'last b - - 100',
    ]);
  });
  test('by weight, with the part that each takes', () => {
    const zwaar = [{ buurt: A, gewicht: 0.5 }, { buurt: B }];
    const een = bijdrage({ bedrag: '3.00' });
    const stand = leg([een], { plaatsen: zwaar }, [], 4);
    expect(stand.cellen.map((cel) => [cel.tekst, cel.buurt, cel.centen])).toEqual([
      [4, A, 100n],
      [4, B, 200n],
    ]);
    const deel = {
      bijdrage: een,
      kostendrager: undefined,
      programmajaar: 1,
      begin: nr('2026-01-01'),
      einde: nr('2026-12-31'),
    };
    expect(stand.deelnames).toStrictEqual([
      { ...deel, buurt: A, gewicht: 500_000n },
      { ...deel, buurt: B, gewicht: 1_000_000n },
    ]);
  });
  test('by bearer, in it by buurt', () => {
    const verdeelsleutel = ['k', 'l'].map((kostendrager) => ({ soort: 'aandeel', kostendrager, aandeel: '1' }));
    const een = bijdrage({ bedrag: '4.00', verdeelsleutel });
    expect(cellen([een])).toEqual(['last b k - 200', 'last b l - 200']);
    const dragers = [{ buurt: A }, { buurt: B, kostendragers: ['l'] }] as Geldtekst['plaatsen'];
    expect(cellen([een], { plaatsen: dragers })).toEqual([
      `last b k ${A} 200`,
      `last b l ${A} 100`,
      `last b l ${B} 100`,
    ]);
  });
  test('a price for each buurt, on its first bearer', () => {
    const prijs = bijdrage({ soort: 'prijs_per_buurt', prijs: '2.00' });
    expect(cellen([prijs], { aantalBuurten: 3 })).toEqual(['last b - - 600']);
    expect(cellen([prijs])).toEqual([]);
    const dragers = [
      { buurt: A, kostendragers: ['l', 'k'] },
      { buurt: B },
      { buurt: 'BU00810001' },
    ] as Geldtekst['plaatsen'];
    expect(cellen([prijs], { plaatsen: dragers, aantalBuurten: 9 })).toEqual([
      `last b l ${A} 200`,
      `last b - ${B} 200`,
    ]);
    expect(cellen([prijs], { plaatsen: [] })).toEqual([]);
  });
  test('a share of costs has no buurten, and a specifieke uitkering no cells', () => {
    const kosten = bijdrage({ soort: 'werkelijke_kosten', aandeel: '50', plafond: '6.00', raming: '8.00' });
    const uitkering = bijdrage({ id: 'u', soort: 'specifieke_uitkering', bedrag: '1.00', dekt: [] });
    expect(cellen([uitkering, kosten], { plaatsen: plaatsen(A, B) })).toEqual(['last b - - 400']);
  });
  test('each from its own start', () => {
    const later = [{ buurt: A }, { buurt: B, start: dag('2026-07-01') }];
    expect(
      leg([bijdrage({ bedrag: '7.30' })], { plaatsen: later }).cellen.map((cel) => toonCel(cel).slice(20)),
    ).toEqual([
      '1 2026 2026-01-01..2026-12-31 365',
      '1 2026 2026-07-01..2026-12-31 184',
      '1 2027 2027-01-01..2027-06-30 181',
    ]);
  });
  test('a replacement from the start of the buurt before it', () => {
    const later = [{ buurt: B, start: dag('2026-07-01') }];
    const vervangen = feit('buurt_vervangen', '2026-07-01', { buurt: B, vervangt: A, start: '2026-07-01' });
    const eerste = bekendeTekst(tekst([[bijdrage()]], { plaatsen: plaatsen(A) }));
    const tweede = bekendeTekst(tekst([[bijdrage()]], { plaatsen: later }), { plek: 1, van: nr('2026-07-01') });
    const rekening = rekeningVan([eerste, tweede], [vervangen]);
    expect(layTekst(tweede, rekening).cellen.map(({ begin }) => toonDag(begin))).toEqual(['2026-01-01']);
  });
});

describe('money that no buurt is charged to', () => {
  const velden = { buurten: ['BU9'], bedrag: '1.00' };
  const wat = (kostendrager: string, t = 0) => ({
    code: 'financiering.kostendrager_zonder_buurt',
    params: { kostendrager, bijdrage: 'b' },
    pad: ['teksten', t, 'plan', 'perioden', 0, 'bijdragen', 'b'],
  });
  const weiger = (een: Bijdrage, tekstvelden: object = {}) => {
    const bekend = bekendeTekst(tekst([[een]], { plaatsen: plaatsen(A) }), tekstvelden);
    return weigering(() => layTekst(bekend, rekeningVan([bekend])));
  };
  test('is refused, with the bearer or else the payer', () => {
    expect(weiger(bijdrage(velden), { plek: 2 })).toEqual(wat('gemeente', 2));
    const verdeelsleutel = [{ soort: 'rest', kostendrager: 'k' }];
    expect(weiger(bijdrage({ ...velden, verdeelsleutel }))).toEqual(wat('k'));
  });
  test('is left out when it is nothing, or of a year that was over before the text', () => {
    expect(weiger(bijdrage({ ...velden, bedrag: '0.00' }))).toBeUndefined();
    expect(weiger(bijdrage(velden), { van: nr('2026-12-31') })).toEqual(wat('gemeente'));
    expect(weiger(bijdrage(velden), { van: nr('2027-01-01') })).toBeUndefined();
  });
});

describe('a year that is an option', () => {
  const gelicht = (programmajaar: number, datum: string) => feit('optie_gelicht', datum, { programmajaar });
  const telt = (gebeurd: Verloopgebeurtenis[], eersteBegroting = false) => {
    const basis = tekst([[bijdrage({ bedrag: '1.00' })]]);
    const perioden = basis.plan.perioden.map((jaar) => ({ ...jaar, optie: { uiterlijk: dag('2025-10-01') } }));
    const bekend = bekendeTekst({ ...basis, plan: { ...basis.plan, perioden } });
    return layTekst(bekend, rekeningVan([bekend], gebeurd, { eersteBegroting })).cellen.length;
  };
  test('counts when it was taken in time, and never in the first budget', () => {
    expect(telt([])).toBe(0);
    expect(telt([gelicht(2, '2025-10-01')])).toBe(0);
    expect(telt([gelicht(1, '2025-10-02')])).toBe(0);
    expect(telt([gelicht(2, '2025-10-01'), gelicht(1, '2025-10-01')])).toBe(1);
    expect(telt([gelicht(1, '2025-10-01')], true)).toBe(0);
  });
});

test('one amount as a text lays it', () => {
  const een = bijdrage({ id: 'c' });
  const bekend = bekendeTekst(tekst([[bijdrage()], [een]], { plaatsen: plaatsen(A, B) }));
  expect(layBijdrage(een, 7n, 1, bekend, rekeningVan([bekend])).map(toonCel)).toEqual([
    `last c - ${A} 2 2027 2027-01-01..2027-12-31 4`,
    `last c - ${B} 2 2027 2027-01-01..2027-12-31 3`,
  ]);
});
