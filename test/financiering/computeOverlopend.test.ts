import { computeOverlopend, type Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { opties, tabel } from './geld/kolommen.js';
import { listZaken } from './geld/leesZaak.js';
import { bijdrage, dag, feit, opB, tekst, verloop } from './geld/maak.js';

const VAN_BIJDRAGEN = ['nog_te_betalen', 'te_vorderen', 'vooruitbetaald'];

describe('computeOverlopend on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop, vragen }) => {
    for (const vraag of vragen) {
      const { verwacht, peildatum } = vraag;
      const uit = computeOverlopend(verloop, opties(vraag));
      const sleutel = ({ bijdrage, post }: { bijdrage: string; post: string }) => `${bijdrage}|${post}`;
      expect
        .soft(
          tabel(
            uit.posten.filter(({ post }) => VAN_BIJDRAGEN.includes(post)),
            sleutel,
            'bedrag',
          ),
          `${peildatum} posten`,
        )
        .toEqual(tabel(verwacht.overlopend_op_peildatum, sleutel, 'bedrag'));
      const jaar = (rij: { begrotingsjaar: number }) => `${rij.begrotingsjaar}`;
      const { btw, spuk, reserve } = verwacht;
      if (btw) {
        const perBijdrage: Record<string, Record<string, unknown>> = {};
        for (const { bijdrage, begrotingsjaar, ...bedragen } of uit.btw) {
          perBijdrage[bijdrage] ??= {};
          perBijdrage[bijdrage][begrotingsjaar] = bedragen;
        }
        expect(perBijdrage, `${peildatum} btw`).toEqual(btw.per_bijdrage);
        expect
          .soft(tabel(uit.bcf.perJaar, (rij) => `${rij.jaar}`, 'recht'))
          .toEqual(btw.bcf_recht_per_factuurjaar ?? {});
        expect(uit.bcf.nogTeOntvangen).toBe(btw.bcf_nog_te_ontvangen ?? '0.00');
      }
      if (spuk) {
        const [stand] = uit.uitkeringen;
        const { perJaar = [] } = stand ?? {};
        expect(tabel(perJaar, jaar, 'baten')).toEqual(spuk.baten_per_jaar);
        expect(tabel(perJaar, jaar, 'gerealiseerdeBaten')).toEqual(spuk.gerealiseerde_baten_per_jaar);
        expect(tabel(perJaar, jaar, 'eigenLasten')).toEqual(spuk.eigen_lasten_gemeente_per_jaar);
        const sisa = perJaar.filter(({ besteed }) => besteed !== '0.00');
        expect
          .soft(
            Object.fromEntries(
              sisa.map(({ begrotingsjaar, besteed, cumulatiefBesteed: cumulatief }) => [
                begrotingsjaar,
                { besteed, cumulatief },
              ]),
            ),
          )
          .toEqual(spuk.sisa_besteding);
        expect
          .soft([stand?.ontvangen, stand?.vooruitontvangen, stand?.terugTeBetalen, stand?.nogTeOntvangen])
          .toEqual([spuk.ontvangen, spuk.vooruitontvangen_art49b, spuk.terug_te_betalen, spuk.nog_te_ontvangen_art40a]);
      } else expect(uit.uitkeringen).toEqual([]);
      if (reserve) {
        expect(tabel(uit.reserves, jaar, 'mutatie')).toEqual(reserve.mutaties_per_jaar);
        expect(tabel(uit.reserves, jaar, 'stand')).toEqual(reserve.stand_per_3112);
        expect(tabel(uit.lastenNaReserves, jaar, 'bedrag')).toEqual(reserve.lasten_gemeente_na_mutatie_per_jaar);
      }
    }
  });
});

const op = (peildatum: string) => ({ peildatum: dag(peildatum) });
const lees = (teksten: Parameters<typeof verloop>[0], feiten: readonly Verloopgebeurtenis[], peildatum: string) =>
  computeOverlopend(verloop(teksten, feiten), op(peildatum));

describe('balance posts', () => {
  const posten = (feiten: readonly Verloopgebeurtenis[], peildatum: string) =>
    lees([bijdrage()], feiten, peildatum).posten.map(({ post, bedrag }) => [post, bedrag]);

  test('what was paid above the forecast is a claim; only what was paid for later lasten is an advance', () => {
    const betaald = opB('betaald', '2026-01-05', '48000.00');
    // 73 of 365 days: a fifth.
    expect(posten([], '2026-03-14')).toEqual([['nog_te_betalen', '12000.00']]);
    expect(posten([betaald], '2026-03-14')).toEqual([['vooruitbetaald', '36000.00']]);
    const lager = opB('vastgesteld', '2026-03-01', '30000.00');
    expect(posten([betaald, lager], '2026-03-14')).toEqual([
      ['te_vorderen', '18000.00'],
      ['vooruitbetaald', '24000.00'],
    ]);
    expect(posten([betaald, opB('terugontvangen', '2026-02-01', '50000.00')], '2025-12-31')).toEqual([]);
    expect(posten([opB('terugontvangen', '2026-02-01', '50000.00')], '2026-03-14')).toEqual([
      ['nog_te_betalen', '62000.00'],
    ]);
  });
});

describe('VAT', () => {
  test('fault 9: VAT that comes back is no last, and the claim follows the year of the invoice', () => {
    const met = bijdrage({ bedrag: '72600.00', btw: { tarief: '21', verwerking: 'compensabel' } });
    const feiten = [
      opB('factuur_ontvangen', '2027-01-10', '36300.00'),
      opB('factuur_ontvangen', '2026-06-01', '0.03'),
      opB('factuur_ontvangen', '2026-07-01', '0.03'),
      feit('bcf_ontvangen', '2027-07-01', { bedrag: '7000.00' }),
    ];
    const { btw, bcf } = lees([met], feiten, '2027-12-31');
    expect(btw).toEqual([
      { bijdrage: 'b', begrotingsjaar: 2026, inclusief: '72600.00', last: '60000.00', btw: '12600.00' },
    ]);
    // Each invoice by itself: 0.03 x 21 / 121 is half a cent and more.
    expect(bcf).toEqual({
      perJaar: [
        { jaar: 2026, recht: '0.02' },
        { jaar: 2027, recht: '6300.00' },
      ],
      ontvangen: '7000.00',
      nogTeOntvangen: '-699.98',
    });
  });

  test('VAT that is set off is no last either, and no claim on the fund; VAT that is a cost stays in it', () => {
    const factuur = opB('factuur_ontvangen', '2026-06-01', '121.00');
    const btw = (verwerking: string, velden = {}) =>
      lees([bijdrage({ bedrag: '121.00', btw: { tarief: '21', verwerking, ...velden } })], [factuur], '2026-12-31');
    expect(btw('verrekenbaar').btw).toMatchObject([{ inclusief: '121.00', last: '100.00', btw: '21.00' }]);
    expect(btw('verrekenbaar').bcf).toEqual({ perJaar: [], ontvangen: '0.00', nogTeOntvangen: '0.00' });
    expect(btw('kostprijsverhogend').btw).toMatchObject([{ inclusief: '121.00', last: '121.00', btw: '21.00' }]);
    expect(btw('compensabel', { bedrag: '11.00' }).btw).toMatchObject([{ last: '110.00', btw: '11.00' }]);
    expect(btw('compensabel', { bedrag: '11.00' }).bcf.perJaar).toEqual([{ jaar: 2026, recht: '11.00' }]);
  });

  test('VAT that a later text leaves out is still that of the days before it; without a forecast there is none', () => {
    const btw = { tarief: '21', verwerking: 'compensabel' };
    const later = tekst([[bijdrage({ bedrag: '100.00' })]], {
      vanaf: dag('2026-03-15'),
      geregistreerd: dag('2026-03-01'),
    });
    const eerste = tekst([[bijdrage({ bedrag: '121.00', btw })]]);
    expect(lees([eerste, later], [], '2026-12-31').btw).toEqual([
      { bijdrage: 'b', begrotingsjaar: 2026, inclusief: '104.20', last: '100.00', btw: '4.20' },
    ]);
    const nul = (verwerking: string) =>
      lees([bijdrage({ bedrag: '0.00', btw: { tarief: '21', verwerking } })], [], '2026-12-31').btw;
    expect([nul('compensabel'), nul('kostprijsverhogend')]).toEqual([[], []]);
    const alles = bijdrage({ bedrag: '21.00', btw: { tarief: '21', bedrag: '21.00', verwerking: 'compensabel' } });
    expect(lees([alles], [], '2026-12-31').btw).toMatchObject([{ inclusief: '21.00', last: '0.00', btw: '21.00' }]);
    const stop = feit('beeindigd', '2025-12-01', { laatsteDag: '2025-12-31' });
    const kost = bijdrage({ btw: { tarief: '21', verwerking: 'kostprijsverhogend' } });
    expect(lees([kost], [stop], '2026-12-31').btw).toEqual([]);
  });
});

describe('a specifieke uitkering', () => {
  const spuk = (velden = {}) =>
    bijdrage({
      id: 'spuk',
      soort: 'specifieke_uitkering',
      van: 'bzk',
      bedrag: '50000.00',
      dekt: ['b', 'b'],
      ...velden,
    });
  const ontvangen = (bedrag: string) => feit('uitkering_ontvangen', '2026-01-10', { bijdrage: 'spuk', bedrag });

  test('received before lasten, behind them, and above what is due', () => {
    const posten = (bedrag: string, peildatum: string) =>
      lees([spuk({ naar: 'gemeente' }), bijdrage()], [ontvangen(bedrag)], peildatum)
        .posten.filter(({ bijdrage: id }) => id === 'spuk')
        .map(({ van, post, bedrag: een }) => [van, post, een]);
    expect(posten('30000.00', '2026-03-14')).toEqual([['bzk', 'vooruitontvangen', '18000.00']]);
    expect(posten('10000.00', '2026-03-14')).toEqual([['bzk', 'nog_te_ontvangen', '2000.00']]);
    expect(posten('60000.00', '2026-12-31')).toEqual([['bzk', 'terug_te_betalen', '10000.00']]);
  });

  test('its years: income up to its amount, what the gemeente bears, and the spending', () => {
    const [stand] = lees([spuk(), bijdrage()], [ontvangen('50000.00')], '2026-03-14').uitkeringen;
    expect(stand).toEqual({
      bijdrage: 'spuk',
      perJaar: [
        {
          begrotingsjaar: 2026,
          baten: '50000.00',
          gerealiseerdeBaten: '12000.00',
          eigenLasten: '10000.00',
          besteed: '12000.00',
          cumulatiefBesteed: '12000.00',
        },
      ],
      ontvangen: '50000.00',
      vooruitontvangen: '38000.00',
      terugTeBetalen: '0.00',
      nogTeOntvangen: '0.00',
    });
    expect(lees([spuk({ naar: 'gemeente' }), bijdrage()], [], '2026-03-14').uitkeringen[0]?.naar).toBe('gemeente');
  });

  test('what it covers in two years is added up, and what is no contribution counts for nothing', () => {
    const jaren = [[spuk({ dekt: ['b', 'c', 'weg'], bedrag: '100000.00' }), bijdrage()], [bijdrage({ id: 'c' })]];
    const { perJaar = [] } = lees([tekst(jaren)], [], '2027-12-31').uitkeringen[0] ?? {};
    expect(perJaar.map(({ baten, eigenLasten }) => [baten, eigenLasten])).toEqual([
      ['60000.00', '0.00'],
      ['40000.00', '20000.00'],
    ]);
  });
});

test('reserves by name and year, with the lasten of the gemeenten', () => {
  const op2 = (
    soort: 'reserve_gestort' | 'reserve_onttrokken',
    datum: string,
    reserve: string,
    begrotingsjaar: number,
    bedrag: string,
  ) => feit(soort, datum, { reserve, begrotingsjaar, bedrag });
  const feiten = [
    op2('reserve_gestort', '2026-05-01', 'buurten', 2027, '500.00'),
    op2('reserve_gestort', '2026-06-01', 'wijken', 2026, '70.00'),
    op2('reserve_gestort', '2026-07-01', 'buurten', 2026, '1000.00'),
    op2('reserve_onttrokken', '2026-08-01', 'buurten', 2027, '200.00'),
    op2('reserve_onttrokken', '2028-01-01', 'buurten', 2028, '100.00'),
    op2('reserve_onttrokken', '2026-09-01', 'wijken', 2029, '0.00'),
  ];
  const jaren = [[bijdrage(), bijdrage({ id: 'r', van: 'bzk' })]];
  const { reserves, lastenNaReserves } = lees([tekst(jaren)], feiten, '2027-12-31');
  expect(reserves).toEqual([
    { reserve: 'buurten', begrotingsjaar: 2026, mutatie: '1000.00', stand: '1000.00' },
    { reserve: 'buurten', begrotingsjaar: 2027, mutatie: '300.00', stand: '1300.00' },
    { reserve: 'wijken', begrotingsjaar: 2026, mutatie: '70.00', stand: '70.00' },
    { reserve: 'wijken', begrotingsjaar: 2029, mutatie: '0.00', stand: '70.00' },
  ]);
  expect(lastenNaReserves).toEqual([
    { begrotingsjaar: 2026, bedrag: '61070.00' },
    { begrotingsjaar: 2027, bedrag: '300.00' },
  ]);
  expect(lees([tekst(jaren)], [], '2027-12-31')).toMatchObject({ reserves: [], lastenNaReserves: [] });
});

test('options that are none are refused', () => {
  expect(() => computeOverlopend(verloop([bijdrage()]), {} as never)).toThrow(
    expect.objectContaining({ code: 'kern.document_ongeldig' }),
  );
});
