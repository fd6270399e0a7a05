/** Where instalments and conditions of one contribution stand. */
import type { Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { listGedaanOp } from '../../src/financiering/afspraak/listGedaanOp.js';
import { listTermijnafspraken } from '../../src/financiering/afspraak/listTermijnafspraken.js';
import { listUitkeringsafspraken } from '../../src/financiering/afspraak/listUitkeringsafspraken.js';
import { listVoorwaardeafspraken } from '../../src/financiering/afspraak/listVoorwaardeafspraken.js';
import type { Geplandetermijn } from '../../src/financiering/kas/listGepland.js';
import { dag, feit } from './geld/maak.js';
import { feitenVan, lastenVan, mutatie, standVan, tellingVan, uitkeringsjaar } from './klein.js';

const termijn = (id: string, gepland: string) => ({ id, aandeel: '1', gepland });
const TWEE = [termijn('t1', '2026-03-01'), termijn('t2', '2026-06-01')];

describe('the day on which payments had done an instalment', () => {
  const gepland = [
    { id: 't1', deel: 50n, tot: 50n },
    { id: 't2', deel: 50n, tot: 100n },
  ] as unknown as Geplandetermijn[];
  const [D1, D2, D3] = ['2026-01-01', '2026-01-02', '2026-01-03'] as const;
  test.each<[string, [string, bigint, string?][], (string | undefined)[]]>([
    ['nothing', [], [undefined, undefined]],
    ['a cent less than the first', [[D1, 49n]], [undefined, undefined]],
    ['exactly the first', [[D1, 50n]], [D1, undefined]],
    ['both at once', [[D1, 100n]], [D1, D1]],
    [
      'both, one after the other',
      [
        [D1, 50n],
        [D2, 50n],
      ],
      [D1, D2],
    ],
    ['the second is named, and together it is the first too', [[D1, 50n, 't2']], [D1, D1]],
    [
      'the second in two parts',
      [
        [D1, 30n, 't2'],
        [D2, 20n, 't2'],
      ],
      [D2, D2],
    ],
    ['the first is named for a part', [[D1, 30n, 't1']], [D1, undefined]],
    [
      'the second is named twice for a part',
      [
        [D1, 20n, 't2'],
        [D2, 20n, 't2'],
      ],
      [undefined, D2],
    ],
    [
      'paid by name before all together reach it',
      [
        [D1, 50n, 't2'],
        [D2, 50n],
      ],
      [D1, D1],
    ],
    [
      'all together reach it before it is paid by name',
      [
        [D1, 10n, 't1'],
        [D2, 100n],
        [D3, 40n, 't1'],
      ],
      [D2, D2],
    ],
    [
      'full is full, whatever comes after it',
      [
        [D1, 50n, 't2'],
        [D2, 10n, 't2'],
      ],
      [D1, D1],
    ],
    [
      'another name',
      [
        [D1, 40n, 'x'],
        [D2, 10n, 'x'],
      ],
      [D2, undefined],
    ],
  ])('%s', (_, betalingen, dagen) => {
    expect(
      listGedaanOp(
        gepland,
        betalingen.map(([datum, centen, id]) => mutatie(datum, centen, id)),
      ),
    ).toEqual(dagen);
  });
});

describe('instalments', () => {
  const rij = (id: string, plek: number, uiterlijk: string, bedrag: string, stand: string, anders: object = {}) => ({
    soort: 'termijn',
    bijdrage: 'b',
    van: 'gemeente',
    id,
    plek,
    uiterlijk,
    bedrag,
    stand,
    ...anders,
  });
  const vraag = (peildatum: string, wijziging: object = {}, velden: object = {}) =>
    listTermijnafspraken(
      standVan({ termijnen: TWEE, ...velden }, { lasten: lastenVan({ 2026: { prognose: 100n } }), ...wijziging }),
      dag(peildatum),
    );
  const t2 = rij('t2', 1, '2026-06-01', '0.50', 'open');

  test('open on its last day, late the day after', () => {
    expect(vraag('2026-03-01')).toStrictEqual([rij('t1', 0, '2026-03-01', '0.50', 'open'), t2]);
    expect(vraag('2026-03-02')).toStrictEqual([rij('t1', 0, '2026-03-01', '0.50', 'te_laat'), t2]);
  });
  test('with the receiver that the contribution names', () => {
    expect(vraag('2026-03-01', {}, { naar: 'x', termijnen: TWEE.slice(0, 1) })).toStrictEqual([
      rij('t1', 0, '2026-03-01', '1.00', 'open', { naar: 'x' }),
    ]);
  });
  test('past its day while payment is suspended', () => {
    const feiten = feitenVan(feit('betaling_opgeschort', '2026-02-01', { bijdrage: 'b', tot: '2026-03-02' }));
    expect(vraag('2026-03-02', { feiten })[0]).toStrictEqual(rij('t1', 0, '2026-03-01', '0.50', 'opgeschort'));
    expect(vraag('2026-03-03', { feiten })[0]).toStrictEqual(rij('t1', 0, '2026-03-01', '0.50', 'te_laat'));
  });
  test('paid by name, for less than its share', () => {
    const betalingen = [mutatie('2026-02-01', 30n, 't1'), mutatie('2026-02-02', 0n, 't1')];
    expect(vraag('2026-03-01', { betalingen })).toStrictEqual([
      rij('t1', 0, '2026-03-01', '0.50', 'gedaan', { gedaanOp: '2026-02-02' }),
      rij('t2', 1, '2026-06-01', '0.70', 'open'),
    ]);
  });
  test('reached by what was paid in all', () => {
    const betalingen = [mutatie('2026-02-01', 50n)];
    expect(vraag('2026-03-01', { betalingen })).toStrictEqual([
      rij('t1', 0, '2026-03-01', '0.50', 'gedaan', { gedaanOp: '2026-02-01' }),
      t2,
    ]);
  });
  test('lapsed when nothing is expected of it', () => {
    const vervallen = [
      rij('t1', 0, '2026-03-01', '0.50', 'vervallen'),
      rij('t2', 1, '2026-06-01', '0.50', 'vervallen'),
    ];
    expect(vraag('2026-05-01', { lasten: lastenVan({ 2026: { vrijval: 100n } }) })).toStrictEqual(vervallen);
    expect(vraag('2026-05-01', { lasten: lastenVan() })).toStrictEqual(
      vervallen.map((een) => ({ ...een, bedrag: '0.00' })),
    );
  });
  test('reached once, but it came back since: it is not done', () => {
    const wijziging = {
      lasten: lastenVan({ 2026: { vrijval: 100n } }),
      betalingen: [mutatie('2026-02-01', 50n)],
      ontvangsten: [mutatie('2026-02-02', 1n)],
    };
    expect(vraag('2026-05-01', wijziging)[0]).toStrictEqual(rij('t1', 0, '2026-03-01', '0.50', 'vervallen'));
  });
});

describe('instalments of a specifieke uitkering', () => {
  const rij = (id: string, bedrag: string, stand: string, anders: object = {}) => ({
    soort: 'termijn',
    bijdrage: 'u',
    van: 'bzk',
    id,
    plek: id === 't1' ? 0 : 1,
    uiterlijk: id === 't1' ? '2026-03-01' : '2026-06-01',
    bedrag,
    stand,
    ...anders,
  });
  const jaren = (...baten: bigint[]) => baten.map((een, j) => uitkeringsjaar(2026 + j, { baten: een }));
  const ontvangst = (datum: string, bedrag: string) => feit('uitkering_ontvangen', datum, { bijdrage: 'u', bedrag });
  function vraag(peildatum: string, wijziging: object, feiten: Verloopgebeurtenis[] = [], velden = {}) {
    const telling = tellingVan({ termijnen: TWEE, ...velden }, { jaren: jaren(60n, 40n), ...wijziging });
    return listUitkeringsafspraken(
      { ...telling, stand: { ...telling.stand, feiten: feitenVan(...feiten) } },
      dag(peildatum),
    );
  }
  test('open on its day and late after it', () => {
    expect(vraag('2026-03-01', {})).toStrictEqual([rij('t1', '0.50', 'open'), rij('t2', '0.50', 'open')]);
    expect(vraag('2026-03-02', {})).toStrictEqual([rij('t1', '0.50', 'te_laat'), rij('t2', '0.50', 'open')]);
  });
  test('no more than it pays of what it covers', () => {
    expect(vraag('2026-03-01', { jaren: jaren(60n) })).toStrictEqual([
      rij('t1', '0.50', 'open'),
      rij('t2', '0.10', 'open'),
    ]);
  });
  test('what was received is laid on the earliest', () => {
    expect(vraag('2026-04-01', { ontvangen: 50n }, [ontvangst('2026-02-01', '0.50')], { naar: 'x' })).toStrictEqual([
      rij('t1', '0.50', 'gedaan', { gedaanOp: '2026-02-01', naar: 'x' }),
      rij('t2', '0.50', 'open', { naar: 'x' }),
    ]);
    expect(vraag('2026-04-01', { ontvangen: 49n }, [ontvangst('2026-02-01', '0.49')])).toStrictEqual([
      rij('t1', '0.01', 'te_laat'),
      rij('t2', '0.50', 'open'),
    ]);
  });
  test('what was paid back is open again', () => {
    const feiten = [ontvangst('2026-02-01', '0.50')];
    expect(vraag('2026-04-01', { ontvangen: 50n, terugbetaald: 20n }, feiten)).toStrictEqual([
      rij('t1', '0.20', 'te_laat'),
      rij('t2', '0.50', 'open'),
    ]);
  });
  test('lapsed when it covers nothing', () => {
    expect(vraag('2026-04-01', { jaren: [] })).toStrictEqual([
      rij('t1', '0.50', 'vervallen'),
      rij('t2', '0.50', 'vervallen'),
    ]);
    expect(vraag('2026-04-01', { jaren: [], bedrag: 0n })).toStrictEqual([
      rij('t1', '0.00', 'vervallen'),
      rij('t2', '0.00', 'vervallen'),
    ]);
  });
});

describe('conditions', () => {
  const voorwaarden = [
    { omschrijving: 'een' },
    { id: 'v2', omschrijving: 'twee', uiterlijk: '2026-03-01' },
    { id: 'v3', omschrijving: 'drie', uiterlijk: '2026-06-01' },
    { id: 'v4', omschrijving: 'vier', uiterlijk: '2026-02-01' },
  ];
  const vervuld = (voorwaarde: string, datum: string) =>
    feit('voorwaarde_vervuld', datum, { bijdrage: 'b', voorwaarde });
  const rij = (id: string, omschrijving: string, stand: string, anders: object = {}) => ({
    soort: 'voorwaarde',
    bijdrage: 'b',
    van: 'gemeente',
    id,
    omschrijving,
    stand,
    ...anders,
  });
  test('open, late, met, and met after its day', () => {
    const feiten = feitenVan(vervuld('v3', '2026-03-02'), vervuld('v4', '2026-03-02'));
    const stand = standVan({ voorwaarden }, { feiten, lasten: lastenVan({ 2026: { prognose: 1n } }) });
    expect(listVoorwaardeafspraken(stand, dag('2026-03-02'))).toStrictEqual([
      rij('1', 'een', 'open'),
      rij('v2', 'twee', 'te_laat', { uiterlijk: '2026-03-01' }),
      rij('v3', 'drie', 'gedaan', { uiterlijk: '2026-06-01' }),
      rij('v4', 'vier', 'gedaan', { uiterlijk: '2026-02-01' }),
    ]);
  });
  test('lapsed with a contribution of which nothing is expected, but not of a specifieke uitkering', () => {
    const open = [{ omschrijving: 'een' }];
    expect(listVoorwaardeafspraken(standVan({ voorwaarden: open }), dag('2026-03-01'))).toStrictEqual([
      rij('1', 'een', 'vervallen'),
    ]);
    const uitkering = tellingVan({ voorwaarden: open, naar: 'x' }).stand;
    expect(listVoorwaardeafspraken(uitkering, dag('2026-03-01'))).toStrictEqual([
      rij('1', 'een', 'open', { bijdrage: 'u', van: 'bzk', naar: 'x' }),
    ]);
  });
});
