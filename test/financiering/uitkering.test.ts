/** A specifieke uitkering with what it covers, balance posts, VAT, the fund, reserves and the SiSa lines. */
import type { Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { computeOverlopend, listSisaregels } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { computeBcf } from '../../src/financiering/overlopend/computeBcf.js';
import { computeReserves } from '../../src/financiering/overlopend/computeReserves.js';
import { createUitkeringsstand } from '../../src/financiering/overlopend/createUitkeringsstand.js';
import { listBtwregels } from '../../src/financiering/overlopend/listBtwregels.js';
import { listPosten, listUitkeringsposten } from '../../src/financiering/overlopend/listPosten.js';
import { splitUitkering } from '../../src/financiering/overlopend/splitUitkering.js';
import type { Standen } from '../../src/financiering/stand/computeStanden.js';
import { computeStanden } from '../../src/financiering/stand/computeStanden.js';
import { listUitkeringen } from '../../src/financiering/uitkering/listUitkeringen.js';
import { bijdrage, dag, feit, opB, PARTIJEN, tekst, verloop } from './geld/maak.js';
import { bevindingenVan, feitenVan, lastenVan, opDag, standVan, tellingVan, uitkeringsjaar } from './klein.js';

const opU = (soort: Verloopgebeurtenis['soort'], datum: string, bedrag: string) =>
  opB(soort, datum, bedrag, { bijdrage: 'u' });
const uitkering = (velden: object = {}) =>
  bijdrage({ id: 'u', van: 'bzk', soort: 'specifieke_uitkering', bedrag: '5.00', dekt: ['b', 'c'], ...velden });
/** Two years of a cent a day. */
const jaren = (velden: object = {}) => [
  tekst([[bijdrage({ bedrag: '3.65' }), uitkering(velden)], [bijdrage({ id: 'c', bedrag: '3.65' })]]),
];
const cursus = (gebeurd: Verloopgebeurtenis[] = [], velden: object = {}) => verloop(jaren(velden), gebeurd);

describe('a specifieke uitkering', () => {
  const tel = (gebeurd: Verloopgebeurtenis[] = [], velden: object = {}, peildatum = '2027-06-29') =>
    listUitkeringen(computeStanden({ verloop: cursus(gebeurd, velden), peildatum: dag(peildatum) }));
  test('by year what it covers, and what it pays of that', () => {
    const [een, ...rest] = tel([
      opU('uitkering_ontvangen', '2026-02-01', '1.00'),
      opU('uitkering_ontvangen', '2026-03-01', '2.00'),
      opU('uitkering_terugbetaald', '2026-04-01', '0.50'),
    ]);
    expect(rest).toEqual([]);
    expect([een?.bedrag, een?.ontvangen, een?.terugbetaald]).toEqual([500n, 300n, 50n]);
    expect(een?.jaren).toStrictEqual([
      uitkeringsjaar(2026, { lasten: 365n, baten: 365n, besteed: 365n, gerealiseerdeBaten: 365n }),
      uitkeringsjaar(2027, { lasten: 365n, baten: 135n, besteed: 180n, gerealiseerdeBaten: 135n }),
    ]);
  });
  test('that covers one twice, or what is not there', () => {
    expect(tel([], { dekt: ['c', 'c', 'x'] })[0]?.jaren).toStrictEqual([
      uitkeringsjaar(2027, { lasten: 365n, baten: 365n, besteed: 180n, gerealiseerdeBaten: 180n }),
    ]);
    expect(tel([], { dekt: ['x'] })[0]?.jaren).toEqual([]);
  });
  test('of nothing below zero', () => {
    const gezet = [
      opB('vastgesteld', '2026-02-01', '0.00'),
      feit('jaar_afgesloten', '2026-01-15', { begrotingsjaar: 2026 }),
    ];
    expect(tel(gezet, { dekt: ['b'] })[0]?.jaren.map(({ lasten, baten }) => [lasten, baten])).toEqual([
      [365n, 365n],
      [-365n, -365n],
    ]);
  });
  test.each<[string, Verloopgebeurtenis[], bigint]>([
    ['granted', [], 500n],
    ['with its index', [feit('geindexeerd', '2026-02-01', { bijdragen: ['u'], van: '100', naar: '110' })], 550n],
    ['changed', [opU('verlening_gewijzigd', '2026-02-01', '4.00')], 400n],
    [
      'changed, with its index',
      [
        opU('verlening_gewijzigd', '2026-02-01', '4.00'),
        feit('geindexeerd', '2026-02-02', { bijdragen: ['u'], van: '100', naar: '110' }),
      ],
      440n,
    ],
    ['set', [opU('vastgesteld', '2026-02-01', '3.00'), opU('verlening_gewijzigd', '2026-03-01', '4.00')], 300n],
  ])('at most what was %s', (_, gebeurd, bedrag) => {
    expect(tel(gebeurd)[0]?.bedrag).toBe(bedrag);
  });
  test('without VAT taken out', () => {
    expect(tel([], { btw: { tarief: '25', verwerking: 'compensabel' } })[0]?.bedrag).toBe(500n);
  });
});

describe('the balance of a specifieke uitkering', () => {
  const balans = (ontvangen: bigint, besteed: bigint, bedrag = 100n, terugbetaald = 0n) =>
    tellingVan(
      {},
      {
        bedrag,
        ontvangen,
        terugbetaald,
        jaren: [uitkeringsjaar(2026, { gerealiseerdeBaten: besteed }), uitkeringsjaar(2027)],
      },
    );
  test.each<[bigint, bigint, bigint, bigint, object, object[]]>([
    [
      80n,
      50n,
      0n,
      0n,
      { netto: 80n, vooruitontvangen: 30n, terugTeBetalen: 0n, nogTeOntvangen: 0n },
      [['vooruitontvangen', '0.30']],
    ],
    [
      50n,
      80n,
      0n,
      0n,
      { netto: 50n, vooruitontvangen: 0n, terugTeBetalen: 0n, nogTeOntvangen: 30n },
      [['nog_te_ontvangen', '0.30']],
    ],
    [
      130n,
      80n,
      20n,
      0n,
      { netto: 110n, vooruitontvangen: 20n, terugTeBetalen: 10n, nogTeOntvangen: 0n },
      [
        ['vooruitontvangen', '0.20'],
        ['terug_te_betalen', '0.10'],
      ],
    ],
    [80n, 80n, 0n, 0n, { netto: 80n, vooruitontvangen: 0n, terugTeBetalen: 0n, nogTeOntvangen: 0n }, []],
  ])('received %d, realised %d, paid back %d', (ontvangen, besteed, terug, _, uit, posten) => {
    const telling = balans(ontvangen, besteed, 100n, terug);
    expect(splitUitkering(telling)).toStrictEqual(uit);
    expect(listUitkeringsposten(telling).map(({ post, bedrag }) => [post, bedrag])).toEqual(posten);
  });
  test('with its years', () => {
    const stand = (velden: object) =>
      createUitkeringsstand(
        tellingVan(velden, {
          ontvangen: 80n,
          jaren: [
            uitkeringsjaar(2026, { lasten: 70n, baten: 60n, besteed: 50n, gerealiseerdeBaten: 40n }),
            uitkeringsjaar(2027, { lasten: 7n, baten: 6n, besteed: 5n, gerealiseerdeBaten: 4n }),
          ],
        }),
      );
    const jaar = (begrotingsjaar: number, ...bedragen: string[]) => {
      const [baten, gerealiseerdeBaten, eigenLasten, besteed, cumulatiefBesteed] = bedragen;
      return { begrotingsjaar, baten, gerealiseerdeBaten, eigenLasten, besteed, cumulatiefBesteed };
    };
    const uit = {
      bijdrage: 'u',
      perJaar: [jaar(2026, '0.60', '0.40', '0.10', '0.50', '0.50'), jaar(2027, '0.06', '0.04', '0.01', '0.05', '0.55')],
      ontvangen: '0.80',
      vooruitontvangen: '0.36',
      terugTeBetalen: '0.00',
      nogTeOntvangen: '0.00',
    };
    expect(stand({})).toStrictEqual(uit);
    expect(stand({ naar: 'gemeente' })).toStrictEqual({ ...uit, naar: 'gemeente' });
  });
});

describe('the balance of a contribution', () => {
  const posten = (netto: bigint, gerealiseerd: bigint, prognose: bigint) =>
    listPosten(standVan({}, { netto, lasten: lastenVan({ 2026: { gerealiseerd, prognose } }) }));
  const post = (soort: string, bedrag: string) => ({ bijdrage: 'b', van: 'gemeente', post: soort, bedrag });
  test.each<[bigint, bigint, bigint, object[]]>([
    [30n, 50n, 100n, [post('nog_te_betalen', '0.20')]],
    [50n, 50n, 100n, []],
    [60n, 50n, 100n, [post('vooruitbetaald', '0.10')]],
    [130n, 50n, 100n, [post('te_vorderen', '0.30'), post('vooruitbetaald', '0.50')]],
    [100n, 100n, 100n, []],
  ])('paid %d, realised %d of %d', (netto, gerealiseerd, prognose, uit) => {
    expect(posten(netto, gerealiseerd, prognose)).toStrictEqual(uit);
  });
});

describe('VAT by year', () => {
  const btw = (verwerking: string) => ({ btw: { tarief: '25', verwerking } });
  const regel = (begrotingsjaar: number, inclusief: string, last: string, een: string) => ({
    bijdrage: 'b',
    begrotingsjaar,
    inclusief,
    last,
    btw: een,
  });
  const lijst = (velden: object, bruto: Record<number, bigint>, last: Record<number, bigint> = bruto) => {
    const maak = (een: Record<number, bigint>) =>
      lastenVan(Object.fromEntries(Object.entries(een).map(([j, prognose]) => [j, { prognose }])));
    return listBtwregels(standVan(velden, { bruto: maak(bruto), lasten: maak(last) }));
  };
  test('that comes back', () => {
    expect(lijst(btw('compensabel'), { 2026: 125n, 2027: 0n, 2028: 25n }, { 2026: 100n, 2028: 20n })).toStrictEqual([
      regel(2026, '1.25', '1.00', '0.25'),
      regel(2028, '0.25', '0.20', '0.05'),
    ]);
  });
  test('of nothing is a row as long as the text has VAT', () => {
    expect(lijst(btw('compensabel'), { 2026: 100n })).toStrictEqual([regel(2026, '1.00', '1.00', '0.00')]);
    expect(lijst({}, { 2026: 100n })).toEqual([]);
    expect(lijst({}, { 2026: 125n }, { 2026: 100n })).toStrictEqual([regel(2026, '1.25', '1.00', '0.25')]);
    expect(lijst({}, { 2026: 0n }, { 2026: -5n })).toStrictEqual([regel(2026, '0.00', '-0.05', '0.05')]);
  });
  test('that is a cost: taken out of the whole, laid over the years with a forecast', () => {
    expect(lijst(btw('kostprijsverhogend'), { 2026: -25n, 2027: 75n, 2028: 75n })).toStrictEqual([
      regel(2026, '-0.25', '-0.25', '0.00'),
      regel(2027, '0.75', '0.75', '0.13'),
      regel(2028, '0.75', '0.75', '0.12'),
    ]);
    expect(lijst(btw('kostprijsverhogend'), { 2026: 0n })).toEqual([]);
    expect(lijst(btw('kostprijsverhogend'), {})).toEqual([]);
  });
});

test('the claim on the fund: the VAT in invoices, each rounded by itself', () => {
  const factuur = (datum: string, bedrag: string) => opB('factuur_ontvangen', datum, bedrag);
  const btw = (verwerking: string) => ({ btw: { tarief: '25', verwerking } });
  const bcf = (bedrag: string) => feit('bcf_ontvangen', '2027-01-01', { bedrag });
  const feiten = feitenVan(
    factuur('2027-01-01', '0.12'),
    factuur('2026-01-01', '0.12'),
    factuur('2026-12-31', '0.12'),
    opB('betaald', '2026-12-31', '9.00'),
  );
  const standen = [
    standVan(btw('compensabel'), { feiten }),
    standVan(btw('verrekenbaar'), { feiten }),
    standVan({}, { feiten }),
  ];
  const vraag = (...alle: Verloopgebeurtenis[]) =>
    computeBcf({ standen, feiten: feitenVan(...alle) } as unknown as Standen);
  const perJaar = [
    { jaar: 2026, recht: '0.04' },
    { jaar: 2027, recht: '0.02' },
  ];
  expect(vraag()).toStrictEqual({ perJaar, ontvangen: '0.00', nogTeOntvangen: '0.06' });
  expect(vraag(bcf('0.05'), bcf('0.03'))).toStrictEqual({ perJaar, ontvangen: '0.08', nogTeOntvangen: '-0.02' });
});

test('reserves by year, and the lasten of the gemeenten with them', () => {
  const reserve = (
    soort: 'reserve_gestort' | 'reserve_onttrokken',
    naam: string,
    begrotingsjaar: number,
    bedrag: string,
  ) => feit(soort, '2026-01-01', { reserve: naam, begrotingsjaar, bedrag });
  const lasten = lastenVan({ 2026: { prognose: 100n }, 2027: { prognose: 50n } });
  const standen = [standVan({}, { lasten }), standVan({ van: 'bzk' }, { lasten }), standVan({ id: 'c' }, { lasten })];
  const vraag = (...gebeurd: Verloopgebeurtenis[]) =>
    computeReserves({
      standen,
      feiten: feitenVan(...gebeurd),
      peiling: { verloop: { partijen: PARTIJEN } },
    } as unknown as Standen);
  expect(vraag()).toStrictEqual({ reserves: [], lastenNaReserves: [] });
  expect(
    vraag(
      reserve('reserve_onttrokken', 'z', 2027, '1.00'),
      reserve('reserve_gestort', 'a', 2025, '0.30'),
      reserve('reserve_gestort', 'z', 2026, '1.50'),
      reserve('reserve_gestort', 'z', 2026, '0.10'),
    ),
  ).toStrictEqual({
    reserves: [
      { reserve: 'z', begrotingsjaar: 2026, mutatie: '1.60', stand: '1.60' },
      { reserve: 'z', begrotingsjaar: 2027, mutatie: '-1.00', stand: '0.60' },
      { reserve: 'a', begrotingsjaar: 2025, mutatie: '0.30', stand: '0.30' },
    ],
    lastenNaReserves: [
      { begrotingsjaar: 2025, bedrag: '0.30' },
      { begrotingsjaar: 2026, bedrag: '3.60' },
    ],
  });
});

test('all of the balance of a course', () => {
  const gebeurd = [opU('uitkering_ontvangen', '2026-02-01', '1.00'), opB('betaald', '2026-02-01', '1.00')];
  const uit = computeOverlopend(cursus(gebeurd, { naar: 'gemeente' }), opDag('2026-12-31'));
  const nul = {
    begrotingsjaar: 2027,
    baten: '1.35',
    gerealiseerdeBaten: '0.00',
    eigenLasten: '2.30',
    besteed: '0.00',
    cumulatiefBesteed: '3.65',
  };
  expect(uit).toStrictEqual({
    peildatum: '2026-12-31',
    posten: [
      { bijdrage: 'b', van: 'gemeente', post: 'nog_te_betalen', bedrag: '2.65' },
      { bijdrage: 'u', van: 'bzk', post: 'nog_te_ontvangen', bedrag: '2.65' },
    ],
    btw: [],
    bcf: { perJaar: [], ontvangen: '0.00', nogTeOntvangen: '0.00' },
    uitkeringen: [
      {
        bijdrage: 'u',
        naar: 'gemeente',
        perJaar: [
          {
            ...nul,
            begrotingsjaar: 2026,
            baten: '3.65',
            gerealiseerdeBaten: '3.65',
            eigenLasten: '0.00',
            besteed: '3.65',
          },
          nul,
        ],
        ontvangen: '1.00',
        vooruitontvangen: '0.00',
        terugTeBetalen: '0.00',
        nogTeOntvangen: '2.65',
      },
    ],
    reserves: [],
    lastenNaReserves: [],
  });
});

describe('SiSa lines', () => {
  const vraag = (
    begrotingsjaar: number,
    gebeurd: Verloopgebeurtenis[] = [],
    velden: object = {},
    peildatum = '2027-12-31',
  ) => listSisaregels(cursus(gebeurd, velden), { begrotingsjaar, ...opDag(peildatum) });
  const regel = (begrotingsjaar: number, velden: object = {}) => ({
    bijdrage: 'u',
    van: 'bzk',
    begrotingsjaar,
    besteed: '3.65',
    cumulatiefBesteed: '3.65',
    ontvangen: '0.00',
    cumulatiefOntvangen: '0.00',
    eindverantwoording: false,
    jaarAfgesloten: false,
    uiterlijk: `${begrotingsjaar + 1}-07-15`,
    ...velden,
  });
  test('by year up to the last with costs', () => {
    expect([2025, 2026, 2027, 2028].map((jaar) => vraag(jaar))).toStrictEqual([
      [],
      [regel(2026)],
      [regel(2027, { cumulatiefBesteed: '7.30', eindverantwoording: true })],
      [],
    ]);
  });
  test('with what was received less what was paid back', () => {
    const gebeurd = [
      opU('uitkering_ontvangen', '2025-12-31', '2.00'),
      opU('uitkering_ontvangen', '2026-02-01', '1.00'),
      opU('uitkering_ontvangen', '2026-02-02', '0.50'),
      opU('uitkering_terugbetaald', '2026-03-01', '0.20'),
      opU('uitkering_ontvangen', '2027-02-01', '4.00'),
    ];
    expect(vraag(2026, gebeurd)).toStrictEqual([regel(2026, { ontvangen: '1.30', cumulatiefOntvangen: '3.30' })]);
    expect(vraag(2025, gebeurd)).toStrictEqual([
      regel(2025, { besteed: '0.00', cumulatiefBesteed: '0.00', ontvangen: '2.00', cumulatiefOntvangen: '2.00' }),
    ]);
  });
  test('closed, with its code and its receiver', () => {
    const dicht = [feit('jaar_afgesloten', '2027-02-01', { begrotingsjaar: 2026 })];
    expect(vraag(2026, dicht, { sisacode: 'C62', naar: 'gemeente' })).toStrictEqual([
      regel(2026, { sisacode: 'C62', naar: 'gemeente', jaarAfgesloten: true }),
    ]);
  });
  test('without costs up to the last year of its period', () => {
    const leeg = [
      opB('vastgesteld', '2026-01-01', '0.00'),
      opB('vastgesteld', '2026-01-01', '0.00', { bijdrage: 'c' }),
    ];
    const nul = { besteed: '0.00', cumulatiefBesteed: '0.00', eindverantwoording: true };
    expect(vraag(2026, leeg)).toStrictEqual([regel(2026, nul)]);
    expect(vraag(2027, leeg)).toEqual([]);
    expect(vraag(2026, [], { dekt: ['x'] })).toStrictEqual([regel(2026, nul)]);
  });
  test('wrong years', () => {
    const fout = (begrotingsjaar: number) => bevindingenVan(() => vraag(begrotingsjaar))?.map(({ pad }) => pad);
    expect([fout(999), fout(1000), fout(9998), fout(9999)]).toEqual([
      [['begrotingsjaar']],
      undefined,
      undefined,
      [['begrotingsjaar']],
    ]);
  });
});
