/** What the books say beside what a course has, with what can explain a difference. */
import { type Geldtekst, reconcileBoeken, type Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { getKolom } from '../../src/financiering/boeken/getKolom.js';
import { listDubbel } from '../../src/financiering/boeken/listDubbel.js';
import { listRaakfeiten } from '../../src/financiering/boeken/listRaakfeiten.js';
import { listRond } from '../../src/financiering/boeken/listRond.js';
import type { Raakfeit, Verschilvraag } from '../../src/financiering/boeken/verschilvraag.js';
import { bijdrage, dag, feit, opB, tekst, verloop } from './geld/maak.js';
import { feitenVan, lastenVan, mutatie, opDag, standVan, tellingVan, uitkeringsjaar, weigering } from './klein.js';

const boek = (datum: string, stand: string, bedrag: string, velden: object = {}) =>
  feit('stand_bevestigd', datum, { bijdrage: 'b', stand, bedrag, ...velden });
const betaald = (datum: string, bedrag: string, velden: object = {}) => opB('betaald', datum, bedrag, velden);

test('a column of a contribution, and of an uitkering', () => {
  const stand = standVan(
    {},
    {
      verplicht: {
        bekend: true,
        bruto: 9n,
        perJaar: new Map([
          [2026, 30n],
          [2027, 20n],
        ]),
      },
      betalingen: [mutatie('2026-01-01', 5n), mutatie('2026-01-02', 2n)],
      ontvangsten: [mutatie('2026-01-02', 1n)],
      lasten: lastenVan({ 2026: { gerealiseerd: 11n, prognose: 99n } }),
    },
  );
  const kolommen = ['verplicht', 'betaald', 'gerealiseerd'] as const;
  expect(kolommen.map((kolom) => getKolom({ stand }, kolom))).toEqual([50n, 7n, 11n]);
  const jaren = [
    uitkeringsjaar(2026, { gerealiseerdeBaten: 3n, baten: 9n }),
    uitkeringsjaar(2027, { gerealiseerdeBaten: 4n }),
  ];
  const uitkering = tellingVan({}, { ontvangen: 80n, terugbetaald: 10n, jaren });
  expect(kolommen.map((kolom) => getKolom({ stand, uitkering }, kolom))).toEqual([50n, 80n, 7n]);
});

test('the facts that can move a column', () => {
  const feiten = feitenVan(
    betaald('2026-01-01', '1.00'),
    feit('verrekend', '2026-01-02', { bijdrage: 'b', met: 'c', bedrag: '2.00' }),
    feit('verrekend', '2026-01-03', { bijdrage: 'c', met: 'b', bedrag: '3.00' }),
    opB('uitkering_ontvangen', '2026-01-04', '4.00'),
    betaald('2026-01-05', '5.00', { bijdrage: 'c' }),
    opB('verplichting_aangegaan', '2026-01-06', '6.25'),
    opB('verlening_gewijzigd', '2026-01-07', '7.50'),
    opB('vastgesteld', '2026-01-08', '8.75'),
    opB('vaststelling_gewijzigd', '2026-01-09', '10.00'),
    opB('vastgesteld', '2026-01-10', '1.00', { bijdrage: 'c' }),
  );
  const van = (stand: 'betaald' | 'verplicht' | 'gerealiseerd', velden: object = {}) =>
    listRaakfeiten(bijdrage({ ...velden }), stand, feiten).map((een) => [een.feit.plek, een.centen]);
  expect(van('betaald')).toEqual([
    [0, 100n],
    [2, 300n],
  ]);
  expect(van('betaald', { soort: 'specifieke_uitkering', dekt: [] })).toEqual([[3, 400n]]);
  expect(van('verplicht')).toEqual([
    [5, 625n],
    [6, 750n],
    [7, 875n],
    [8, 1000n],
  ]);
  expect(van('verplicht', { btw: { tarief: '25', verwerking: 'compensabel' } })).toEqual([
    [5, 500n],
    [6, 600n],
    [7, 700n],
    [8, 800n],
  ]);
  expect(van('gerealiseerd')).toEqual([]);
});

const raak = (...lijst: [string, bigint, (Verloopgebeurtenis['soort'] | undefined)?][]): Raakfeit[] =>
  lijst.map(([datum, centen, soort = 'betaald'], plek) => ({
    feit: { gebeurtenis: { ...opB(soort, datum, '1.00'), id: `r${plek}` }, plek },
    centen,
  }));
const vraag = (verschil: bigint, raakfeiten: Raakfeit[], wijziging: object = {}) =>
  ({
    datum: dag('2026-03-01'),
    stand: 'betaald',
    toen: { stand: standVan() },
    berekend: 0n,
    verschil,
    raakfeiten,
    over: { rekeningen: 9 },
    ...wijziging,
  }) as unknown as Verschilvraag;
const ids = (
  lijst: readonly {
    readonly soort: string;
    readonly delen: readonly { readonly id?: string | undefined; readonly bedrag: string }[];
  }[],
) => lijst.map(({ soort, delen }) => [soort, ...delen.map(({ id, bedrag }) => `${id} ${bedrag}`)].join(' '));

describe('what one side counts twice', () => {
  test('the books: one fact more', () => {
    const feiten = raak(['2026-01-01', 10n], ['2026-02-01', 20n], ['2026-03-01', 10n], ['2026-03-02', 10n]);
    expect(listDubbel(vraag(10n, feiten))).toStrictEqual([
      {
        soort: 'dubbel',
        delen: [{ id: 'r0', soort: 'betaald', datum: '2026-01-01', geregistreerd: '2026-01-01', bedrag: '0.10' }],
      },
      {
        soort: 'dubbel',
        delen: [{ id: 'r2', soort: 'betaald', datum: '2026-03-01', geregistreerd: '2026-03-01', bedrag: '0.10' }],
      },
    ]);
    expect(listDubbel(vraag(11n, feiten))).toEqual([]);
  });
  test('this course: two payments alike at most a month apart', () => {
    const twee = (eerste: string, centen = 10n, soort?: Verloopgebeurtenis['soort']) =>
      ids(listDubbel(vraag(-10n, raak([eerste, centen, soort], ['2026-02-10', 10n]))));
    expect(twee('2026-01-10')).toEqual(['dubbel r1 -0.10']);
    expect(twee('2026-01-09')).toEqual([]);
    expect(twee('2026-02-10')).toEqual(['dubbel r1 -0.10']);
    expect(twee('2026-02-01', 11n)).toEqual([]);
    expect(twee('2026-02-01', 10n, 'verrekend')).toEqual([]);
    expect(listDubbel(vraag(-10n, raak(['2026-02-01', 10n], ['2026-02-10', 10n]), { stand: 'verplicht' }))).toEqual([]);
    expect(listDubbel(vraag(-9n, raak(['2026-02-01', 10n], ['2026-02-10', 10n])))).toEqual([]);
  });
  test('at most ten', () => {
    const veel = raak(...Array.from({ length: 12 }, (): [string, bigint] => ['2026-01-01', 10n]));
    expect(listDubbel(vraag(10n, veel))).toHaveLength(10);
  });
});

describe('facts close to the day', () => {
  const rond = (verschil: bigint, ...lijst: [string, bigint, Verloopgebeurtenis['soort']?][]) =>
    ids(listRond(vraag(verschil, raak(...lijst))));
  test('before it, not in the books yet: one, or all from the day back', () => {
    expect(rond(-10n, ['2026-01-29', 10n])).toEqual(['onderweg r0 -0.10']);
    expect(rond(-10n, ['2026-01-28', 10n])).toEqual([]);
    expect(rond(-10n, ['2026-03-01', 10n])).toEqual(['onderweg r0 -0.10']);
    expect(rond(-30n, ['2026-02-01', 5n], ['2026-02-02', 20n], ['2026-02-03', 10n])).toEqual([
      'onderweg r2 -0.10 r1 -0.20',
    ]);
    expect(rond(-25n, ['2026-02-01', 5n], ['2026-02-02', 20n], ['2026-02-03', 10n])).toEqual([]);
    expect(rond(10n, ['2026-02-01', 10n])).toEqual([]);
    expect(rond(-10n, ['2026-02-01', 0n], ['2026-02-02', 10n])).toEqual(['onderweg r1 -0.10', 'onderweg r1 -0.10']);
  });
  test('after it, in the books already', () => {
    expect(rond(10n, ['2026-03-02', 10n])).toEqual(['kort_erna r0 0.10']);
    expect(rond(10n, ['2026-04-01', 10n])).toEqual(['kort_erna r0 0.10']);
    expect(rond(10n, ['2026-04-02', 10n])).toEqual([]);
    expect(rond(10n, ['2026-03-01', 10n])).toEqual([]);
    expect(rond(30n, ['2026-03-02', 10n], ['2026-03-03', 20n], ['2026-03-04', 5n])).toEqual([
      'kort_erna r0 0.10 r1 0.20',
    ]);
  });
  test('at most ten explanations, of the fifty facts nearest to the day', () => {
    const veel = (n: number, datum: string, eerste: bigint) =>
      Array.from({ length: n }, (_, k): [string, bigint] => [datum, k === 0 ? eerste : 1n]);
    expect(rond(1n, ...veel(12, '2026-03-02', 1n))).toHaveLength(10);
    expect(rond(-100n, ...veel(50, '2026-02-02', 100n))).toEqual(['onderweg r0 -1.00']);
    expect(rond(-100n, ...veel(51, '2026-02-02', 100n))).toEqual([]);
    const achter = veel(51, '2026-03-02', 100n).reverse();
    expect([rond(100n, ...achter.slice(1)), rond(100n, ...achter)]).toEqual([['kort_erna r49 1.00'], []]);
  });
  test('of commitments: what the column is without it or with it', () => {
    const lasten = lastenVan({ 2026: { prognose: 1000n } });
    const maak = (datum: string, bedrag: string, plek: number): Raakfeit => ({
      feit: {
        gebeurtenis: { ...opB('verplichting_aangegaan', datum, bedrag), id: `r${plek}` } as Verloopgebeurtenis,
        plek,
      },
      centen: 0n,
    });
    const feiten = [maak('2026-01-01', '1.00', 0), maak('2026-02-20', '3.00', 1), maak('2026-03-05', '4.00', 2)];
    const verplicht = (verschil: bigint) =>
      ids(
        listRond(
          vraag(verschil, feiten, { stand: 'verplicht', berekend: 300n, toen: { stand: standVan({}, { lasten }) } }),
        ),
      );
    expect(verplicht(-200n)).toEqual(['onderweg r1 -2.00']);
    expect(verplicht(100n)).toEqual(['kort_erna r2 1.00']);
    expect(verplicht(-100n)).toEqual([]);
  });
});

describe('the books beside a course', () => {
  const een = (velden: object = {}, tekstvelden: Partial<Geldtekst> = {}) =>
    tekst([[bijdrage({ bedrag: '3.65', ...velden })]], tekstvelden);
  const zet = (gebeurd: Verloopgebeurtenis[], anders: object = {}, teksten = [een()], peildatum = '2026-12-31') =>
    reconcileBoeken(verloop(teksten, gebeurd), opDag(peildatum, anders));
  const regel = (
    id: string,
    datum: string,
    stand: string,
    bevestigd: string,
    berekend: string,
    verschil: string,
    anders: object = {},
  ) => ({
    id,
    bijdrage: 'b',
    van: 'gemeente',
    stand,
    datum,
    bevestigd,
    berekend,
    verschil,
    sluitAan: verschil === '0.00',
    laatste: true,
    verklaringen: [],
    ...anders,
  });
  const nooit = (stand: string, berekend: string) => ({ bijdrage: 'b', van: 'gemeente', stand, berekend });
  test('rows by day, the last of each column, and what was never confirmed', () => {
    const gebeurd = [
      betaald('2026-01-05', '1.00'),
      boek('2026-06-30', 'betaald', '1.00'),
      boek('2026-01-10', 'gerealiseerd', '0.10', { kenmerk: 'k', feit: 'eerst' }),
      boek('2026-01-04', 'betaald', '7.00'),
    ];
    expect(zet(gebeurd)).toStrictEqual({
      peildatum: '2026-12-31',
      sluitAan: true,
      regels: [
        regel('g3', '2026-01-04', 'betaald', '7.00', '0.00', '7.00', { laatste: false }),
        regel('eerst', '2026-01-10', 'gerealiseerd', '0.10', '0.10', '0.00', { kenmerk: 'k' }),
        regel('g1', '2026-06-30', 'betaald', '1.00', '1.00', '0.00'),
      ],
      nooitBevestigd: [],
    });
    expect(zet(gebeurd.slice(0, 1), { bekendOp: dag('2026-12-31') })).toStrictEqual({
      peildatum: '2026-12-31',
      bekendOp: '2026-12-31',
      sluitAan: true,
      regels: [],
      nooitBevestigd: [nooit('betaald', '1.00'), nooit('gerealiseerd', '3.65')],
    });
    expect(zet([boek('2026-01-04', 'betaald', '7.00')]).sluitAan).toBe(false);
    expect(zet(gebeurd, {}, [een()], '2026-01-04').regels).toHaveLength(1);
  });
  const verklaring = (gebeurd: Verloopgebeurtenis[], anders: object = {}, teksten = [een()]) =>
    zet(gebeurd, anders, teksten).regels.at(-1)?.verklaringen;
  const deel = (id: string, soort: string, datum: string, geregistreerd: string, bedrag: string) => ({
    id,
    soort,
    datum,
    geregistreerd,
    bedrag,
  });
  test('a payment that was recorded later: all of them, or one', () => {
    const later = (bedrag: string, dagVan: string, velden: object = {}) =>
      betaald('2026-01-10', bedrag, { geregistreerd: dagVan, ...velden });
    const op = (bedrag: string) => boek('2026-03-31', 'betaald', bedrag);
    const lijst = [
      betaald('2026-01-05', '9.00'),
      later('1.00', '2026-04-01'),
      later('2.00', '2026-04-02'),
      later('4.00', '2026-03-31'),
    ];
    expect(verklaring([...lijst, op('13.00')])).toStrictEqual([
      {
        soort: 'later_vastgelegd',
        delen: [
          deel('g1', 'betaald', '2026-01-10', '2026-04-01', '-1.00'),
          deel('g2', 'betaald', '2026-01-10', '2026-04-02', '-2.00'),
        ],
      },
    ]);
    expect(verklaring([...lijst, op('14.00')])).toStrictEqual([
      { soort: 'later_vastgelegd', delen: [deel('g2', 'betaald', '2026-01-10', '2026-04-02', '-2.00')] },
    ]);
    expect(verklaring([...lijst, op('13.00')], { bekendOp: '2026-04-02' })).toHaveLength(1);
    expect(
      verklaring([lijst[0] as never, later('1.00', '2026-03-01', { vervallenOp: '2026-04-05' }), op('10.00')]),
    ).toStrictEqual([
      { soort: 'later_vastgelegd', delen: [deel('g1', 'betaald', '2026-01-10', '2026-04-05', '1.00')] },
    ]);
  });
  test('what shapes costs and was recorded later', () => {
    const einde = feit('beeindigd', '2026-01-10', { laatsteDag: '2026-01-10', geregistreerd: '2026-02-15' });
    const getekend = feit('ondertekening_voltooid', '2026-01-10', { geregistreerd: '2026-02-16' });
    expect(verklaring([einde, getekend, boek('2026-01-31', 'gerealiseerd', '0.31')])).toStrictEqual([
      { soort: 'later_vastgelegd', delen: [deel('g0', 'beeindigd', '2026-01-10', '2026-02-15', '0.21')] },
    ]);
    expect(verklaring([einde, boek('2026-01-31', 'gerealiseerd', '0.30')])).toEqual([]);
    expect(verklaring([einde, boek('2026-01-31', 'gerealiseerd', '0.31')], { bekendOp: '2026-02-14' })).toEqual([]);
    const addendum = een({ bedrag: '7.30' }, { vanaf: dag('2026-01-21'), geregistreerd: dag('2026-02-15') });
    expect(verklaring([boek('2026-01-31', 'gerealiseerd', '0.31')], {}, [een(), addendum])).toStrictEqual([
      { soort: 'later_vastgelegd', delen: [deel('tekst-1', 'addendum', '2026-01-21', '2026-02-15', '-0.11')] },
    ]);
  });
  test('a commitment that was recorded later, but not that of another contribution', () => {
    const twee = [tekst([[bijdrage({ bedrag: '3.65' }), bijdrage({ id: 'c', bedrag: '1.00' })]])];
    const aangaan = (bij: string) =>
      opB('verplichting_aangegaan', '2026-01-10', '2.00', { bijdrage: bij, geregistreerd: '2026-04-01' });
    const op = boek('2026-03-31', 'verplicht', '0.00');
    expect(verklaring([aangaan('b'), aangaan('c'), op], {}, twee)).toStrictEqual([
      { soort: 'later_vastgelegd', delen: [deel('g0', 'verplichting_aangegaan', '2026-01-10', '2026-04-01', '-2.00')] },
    ]);
  });
  test('VAT: in the books where it is not here, or the other way round', () => {
    const teksten = [een({ bedrag: '4.56', btw: { tarief: '25', verwerking: 'compensabel' } })];
    const aangaan = opB('verplichting_aangegaan', '2026-01-01', '1.25');
    expect(verklaring([aangaan, boek('2026-06-01', 'verplicht', '1.25')], {}, teksten)).toStrictEqual([
      { soort: 'btw', delen: [{ bedrag: '0.25' }] },
    ]);
    const gerealiseerd = zet([boek('2026-12-31', 'gerealiseerd', '4.56')], {}, teksten).regels[0];
    expect([gerealiseerd?.berekend, gerealiseerd?.verklaringen]).toStrictEqual([
      '3.65',
      [{ soort: 'btw', delen: [{ bedrag: '0.91' }] }],
    ]);
    const los = [betaald('2026-01-01', '0.02'), betaald('2026-01-02', '0.02'), betaald('2026-08-02', '1.25')];
    const btw = (bevestigd: string) => verklaring([...los, boek('2026-06-01', 'betaald', bevestigd)], {}, teksten);
    expect(btw('0.03')).toStrictEqual([{ soort: 'btw', delen: [{ bedrag: '-0.01' }] }]);
    expect(btw('0.04')).toEqual([]);
  });
  test('of an uitkering no VAT, and what it covers shapes it', () => {
    const teksten = [
      tekst([
        [
          bijdrage({ bedrag: '3.65' }),
          bijdrage({ id: 'u', van: 'bzk', soort: 'specifieke_uitkering', bedrag: '9.00', dekt: ['b'] }),
        ],
      ]),
    ];
    const einde = opB('vastgesteld', '2026-01-10', '1.00', { geregistreerd: '2027-02-15' });
    expect(
      verklaring([einde, boek('2026-12-31', 'gerealiseerd', '3.65', { bijdrage: 'u' })], {}, teksten),
    ).toStrictEqual([
      { soort: 'later_vastgelegd', delen: [deel('g0', 'vastgesteld', '2026-01-10', '2027-02-15', '2.65')] },
    ]);
    expect(zet([], {}, teksten).nooitBevestigd).toEqual([nooit('gerealiseerd', '3.65')]);
  });
  test('a contribution that no known text has is left out, and too many days are refused', () => {
    const weg = een({}, { vervallenOp: dag('2025-02-01') });
    const goed = tekst([[bijdrage({ id: 'c' })]]);
    expect(zet([boek('2026-01-01', 'betaald', '1.00')], {}, [goed, weg]).regels).toEqual([]);
    const dagen = Array.from({ length: 1001 }, (_, n) =>
      boek(new Date(Date.UTC(2024, 0, n + 1)).toISOString().slice(0, 10), 'betaald', '0.00'),
    );
    expect(weigering(() => zet(dagen))).toEqual({
      code: 'kern.te_groot',
      params: { maximum: 1000 },
      pad: ['gebeurtenissen'],
    });
  });
});
