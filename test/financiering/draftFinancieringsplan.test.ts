import {
  type Conceptfinanciering,
  type Conceptjaren,
  checkFinancieringsplan,
  draftFinancieringsplan,
  Financieringsplan,
} from 'buurtaanpak/financiering';
import { Aandeel, addDuur, Procent, sumBedragen } from 'buurtaanpak/kern';
import { formatPad } from 'buurtaanpak/kern/huis';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze, foutVan } from '../hulp.js';
import { d, e, planVanBrief } from './plannen.js';

const bzk = {
  id: 'bzk-1',
  van: 'bzk',
  soort: 'bedrag',
  bedrag: e(150_000),
  aard: 'ten_minste',
  doel: 'directe_kosten',
} as const;
const gemeente = {
  id: 'gemeente',
  van: 'leeuwarden',
  bedrag: e(60_000),
  aard: 'exact',
  doel: 'begeleiden',
} as const;
const brief = (jaren: readonly Conceptjaren[], rest: object = {}): Conceptfinanciering =>
  deepFreeze({ naam: 'Financiering Buurkracht Leeuwarden', start: d('2026-09-01'), jaren, ...rest });

const problemen = (concept: unknown) =>
  foutVan(() => draftFinancieringsplan(concept as Conceptfinanciering)).bevindingen.map(
    ({ code, pad, ernst }) => `${ernst} ${code} ${formatPad(pad)}`,
  );

describe('the plan of the letter', () => {
  const { kostendragers } = planVanBrief('2026-09-01');
  const verdeelsleutel = [
    { soort: 'aandeel', kostendrager: 'wijkplannen-oost', aandeel: Aandeel.parse('8') },
    { soort: 'aandeel', kostendrager: 'thema-energie', aandeel: Aandeel.parse('4') },
  ] as const;
  const jaren = [
    { programmajaren: [1], bijdragen: [bzk] },
    { programmajaren: [2, 3], bijdragen: [{ ...gemeente, verdeelsleutel }] },
  ];

  test('is drafted from its start and two blocks of years', () => {
    const plan = draftFinancieringsplan(brief(jaren, { kostendragers }));
    expect(plan).toEqual(planVanBrief('2026-09-01'));
    expect(checkFinancieringsplan(plan)).toEqual([]);
  });

  test('is the same with its blocks in another order, and without keys', () => {
    const { id: _, ...zonder } = gemeente;
    const om = [
      { programmajaren: [3, 2], bijdragen: [{ ...zonder, verdeelsleutel, id: undefined }] },
      { programmajaren: [1], bijdragen: [{ ...bzk, id: undefined }] },
    ];
    const plan = draftFinancieringsplan(brief(om, { kostendragers }));
    expect(plan.perioden.map(({ programmajaar }) => programmajaar)).toEqual([1, 2, 3]);
    expect(plan.perioden.map(({ bijdragen }) => bijdragen[0]?.id)).toEqual(['bzk-1', 'leeuwarden-2', 'leeuwarden-3']);
  });
});

test('a nature is exact unless said, and what a year needs goes along', () => {
  const { aard: _, ...zonder } = gemeente;
  const plan = draftFinancieringsplan(brief([{ programmajaren: [2, 1], benodigd: e(70_000), bijdragen: [zonder] }]));
  expect(plan.perioden.map(({ benodigd, bijdragen }) => [benodigd, bijdragen[0]?.aard])).toEqual([
    ['70000.00', 'exact'],
    ['70000.00', 'exact'],
  ]);
  expect(plan).not.toHaveProperty('kostendragers');
});

test('a start on 29 February begins a later year on the 28th, and no day is lost', () => {
  const plan = draftFinancieringsplan(brief([{ programmajaren: [1, 2], bijdragen: [] }], { start: d('2028-02-29') }));
  expect(plan.perioden.map(({ periode }) => [periode.van, periode.tot])).toEqual([
    ['2028-02-29', '2029-02-27'],
    ['2029-02-28', '2030-02-27'],
  ]);
});

test('years may begin later than the first: the start stays that of year 1', () => {
  const plan = draftFinancieringsplan(brief([{ programmajaren: [2], bijdragen: [gemeente] }]));
  expect(plan.perioden[0]).toMatchObject({ programmajaar: 2, periode: { van: '2027-09-01', tot: '2028-08-31' } });
  expect(plan.perioden[0]?.bijdragen[0]?.id).toBe('gemeente');
});

test('instalments count from the first day of their year, first months and then days', () => {
  const termijnen = [
    { id: 'vooraf', aandeel: Aandeel.parse('50'), dagen: -30 },
    { id: 'voorschot', aandeel: Aandeel.parse('30') },
    { id: 'slot', aandeel: Aandeel.parse('20'), maanden: 18, dagen: 1 },
  ];
  const plan = draftFinancieringsplan(
    brief([{ programmajaren: [1, 2], bijdragen: [{ ...gemeente, termijnen }] }], { start: d('2026-08-31') }),
  );
  expect(plan.perioden.map(({ bijdragen }) => bijdragen[0]?.termijnen?.map(({ gepland }) => gepland))).toEqual([
    ['2026-08-01', '2026-08-31', '2028-03-01'], // 31 February 2028 is the 29th
    ['2027-08-01', '2027-08-31', '2029-03-01'], // 31 February 2029 is the 28th
  ]);
  expect(plan.perioden[1]?.bijdragen[0]?.termijnen?.[2]).toEqual({ id: 'slot', aandeel: '20', gepland: '2029-03-01' });
});

test('contributions of every kind, and what covers them in the same year', () => {
  const jaren: readonly Conceptjaren[] = [
    {
      programmajaren: [2, 3],
      bijdragen: [
        { id: 'prijs', van: 'fonds', soort: 'prijs_per_buurt', prijs: e(5000), doel: 'overig' },
        {
          id: 'kosten',
          van: 'gemeente',
          soort: 'werkelijke_kosten',
          aandeel: Procent.parse('60'),
          plafond: e(9),
          raming: e(9),
          doel: 'overig',
        },
        {
          van: 'rijk',
          naar: 'gemeente',
          soort: 'specifieke_uitkering',
          bedrag: e(9),
          dekt: ['kosten', 'bzk-1'],
          doel: 'overig',
        },
      ],
    },
    {
      programmajaren: [1],
      bijdragen: [
        bzk,
        { id: 'spuk', van: 'rijk', soort: 'specifieke_uitkering', bedrag: e(9), dekt: ['kosten-2'], doel: 'overig' },
      ],
    },
  ];
  const plan = draftFinancieringsplan(brief(jaren));
  expect(plan.perioden.map(({ bijdragen }) => bijdragen.map((een) => [een.id, een.soort]))).toEqual([
    [
      ['bzk-1', 'bedrag'],
      ['spuk', 'specifieke_uitkering'],
    ],
    ...[2, 3].map((jaar) => [
      [`prijs-${jaar}`, 'prijs_per_buurt'],
      [`kosten-${jaar}`, 'werkelijke_kosten'],
      [`rijk-${jaar}`, 'specifieke_uitkering'],
    ]),
  ]);
  const dekt = plan.perioden.map(({ bijdragen }) =>
    bijdragen.flatMap((een) => (een.soort === 'specifieke_uitkering' ? een.dekt : [])),
  );
  expect(dekt).toEqual([['kosten-2'], ['kosten-2', 'bzk-1'], ['kosten-3', 'bzk-1']]);
});

test('the SiSa code of an uitkering goes along in every year', () => {
  const spuk = {
    id: 'spuk',
    van: 'rijk',
    soort: 'specifieke_uitkering',
    bedrag: e(9),
    dekt: ['leeuwarden'],
    sisacode: 'C62',
    doel: 'overig',
  } as const;
  const { id: _, ...zonder } = gemeente;
  const { perioden } = draftFinancieringsplan(brief([{ programmajaren: [1, 2, 3], bijdragen: [spuk, zonder] }]));
  expect(
    perioden.flatMap(({ bijdragen }) =>
      bijdragen.flatMap((een) => (een.soort === 'specifieke_uitkering' ? [een.sisacode] : [])),
    ),
  ).toEqual(['C62', 'C62', 'C62']);
});

test('a contribution without a key is covered by the name of its party, a key goes before it', () => {
  const { id: _, ...zonder } = gemeente;
  const spuk = (...dekt: string[]) =>
    ({ id: 'spuk', van: 'rijk', soort: 'specifieke_uitkering', bedrag: e(9), dekt, doel: 'overig' }) as const;
  const dekt = (...bijdragen: Conceptjaren['bijdragen']) =>
    draftFinancieringsplan(brief([{ programmajaren: [1], bijdragen }])).perioden[0]?.bijdragen.flatMap((een) =>
      een.soort === 'specifieke_uitkering' ? een.dekt : [],
    );
  expect(dekt(spuk('leeuwarden'), zonder)).toEqual(['leeuwarden-1']);
  expect(dekt(spuk('leeuwarden'), { ...bzk, id: 'leeuwarden' }, zonder)).toEqual(['leeuwarden']);
});

test('options, and the rules for a stop and a suspension, go along', () => {
  const jaren = [
    { programmajaren: [1], bijdragen: [bzk] },
    { programmajaren: [2, 3], optie: { maandenVooraf: 3 }, bijdragen: [gemeente] },
  ];
  const plan = draftFinancieringsplan(brief(jaren, { bijStop: 'vervanger', bijOpschorting: 'vervalt' }));
  expect(plan).toMatchObject({ bijStop: 'vervanger', bijOpschorting: 'vervalt' });
  expect(plan.perioden.map(({ optie }) => optie)).toEqual([
    undefined,
    { uiterlijk: '2027-06-01' },
    { uiterlijk: '2028-06-01' },
  ]);
  expect(problemen(brief([{ programmajaren: [1], optie: { maandenVooraf: -1 }, bijdragen: [] }]))).toEqual([
    'fout kern.te_klein jaren[0].optie.maandenVooraf',
  ]);
});

describe('what cannot be drafted', () => {
  test('is told with every problem of form at its place', () => {
    const jaren = [
      { programmajaren: [0], bijdragen: [{ ...bzk, bedrag: '-1.00' }] },
      { programmajaren: [], bijdragen: [{ van: 'De gemeente', bedrag: '1.00' }] },
    ];
    expect(problemen({ naam: '', start: '2026-02-30', jaren, extra: 1 })).toEqual([
      'fout kern.te_klein naam',
      'fout kern.datum_ongeldig start',
      'fout kern.te_klein jaren[0].programmajaren[0]',
      'fout financiering.bedrag_negatief jaren[0].bijdragen[0].bedrag',
      'fout kern.te_klein jaren[1].programmajaren',
      'fout financiering.sleutel_ongeldig jaren[1].bijdragen[0].van',
      'fout kern.veld_ontbreekt jaren[1].bijdragen[0].doel',
      'fout kern.veld_onbekend extra',
    ]);
    expect(problemen({ naam: 'x', start: '2026-01-01', jaren: [] })).toEqual(['fout kern.te_klein jaren']);
    expect(problemen(null)).toEqual(['fout kern.type_verkeerd ']);
  });

  test('is told with every contradiction, once for all years of a block', () => {
    const verdeelsleutel = [{ soort: 'rest', kostendrager: 'oost' }] as const;
    const jaren = [
      { programmajaren: [1, 2], bijdragen: [{ ...gemeente, verdeelsleutel }, gemeente] },
      { programmajaren: [2, 4], bijdragen: [] },
    ];
    const gevonden = problemen(brief(jaren));
    expect(gevonden).toContain(
      'fout financiering.kostendrager_onbekend jaren[0].bijdragen[0].verdeelsleutel[0].kostendrager',
    );
    expect(gevonden).toContain('fout financiering.bijdrage_dubbel jaren[0].bijdragen[1].id');
    expect(gevonden).toContain('fout financiering.programmajaar_dubbel jaren[1].programmajaren[0]');
    expect(gevonden).toContain('fout financiering.perioden_gat jaren[1].programmajaren[1]');
    expect(new Set(gevonden).size).toBe(gevonden.length);
  });

  test('is a key that the year makes too long, and more years than a plan has', () => {
    const lang = [{ programmajaren: [1, 2], bijdragen: [{ ...gemeente, id: 'x'.repeat(60) }] }];
    expect(problemen(brief(lang))).toEqual(['fout financiering.sleutel_ongeldig jaren[0].bijdragen[0].id']);
    const veel = [{ programmajaren: Array.from({ length: 1001 }, (_, i) => i + 1), bijdragen: [] }];
    expect(problemen(brief(veel))).toEqual(['fout kern.te_groot jaren']);
  });

  test('is a year past the calendar', () => {
    expect(foutVan(() => draftFinancieringsplan(brief([{ programmajaren: [9999], bijdragen: [] }]))).code).toBe(
      'kern.datum_buiten_bereik',
    );
  });

  test('is a cost bearer that contradicts, at its own place', () => {
    const drager = { id: 'oost', naam: 'Oost', partij: 'leeuwarden' };
    expect(problemen(brief([{ programmajaren: [1], bijdragen: [] }], { kostendragers: [drager, drager] }))).toEqual([
      'fout financiering.kostendrager_dubbel kostendragers[1].id',
    ]);
  });

  test('is a taakveld that the list given does not have', () => {
    const jaren = [{ programmajaren: [1], bijdragen: [{ ...gemeente, taakveld: { code: '6.9', jaar: 2030 } }] }];
    expect(draftFinancieringsplan(brief(jaren)).perioden).toHaveLength(1);
    const { bevindingen } = foutVan(() => draftFinancieringsplan(brief(jaren), { taakvelden: { 2030: ['6.1'] } }));
    expect(bevindingen.map(({ pad }) => pad)).toEqual([['jaren', 0, 'bijdragen', 0, 'taakveld']]);
  });
});

test('years lie one after the other, and every amount is there as often as its block has years', () => {
  const bijdrage = fc.record({
    van: fc.constantFrom('bzk', 'gemeente', 'buurkracht'),
    bedrag: fc.nat({ max: 1e7 }).map((euros) => e(euros)),
    doel: fc.constant('overig' as const),
  });
  const start = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((dag) => d(dag.toISOString().slice(0, 10)));
  const blokken = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.uniqueArray(bijdrage, { maxLength: 3, selector: ({ van }) => van })),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(start, blokken, (dag, delen) => {
      let volgende = 1;
      const jaren = delen.map(([aantal, bijdragen]) => ({
        programmajaren: Array.from({ length: aantal }, () => volgende++),
        bijdragen,
      }));
      const plan = draftFinancieringsplan({ naam: 'x', start: dag, jaren });
      expect(Financieringsplan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      expect(
        checkFinancieringsplan(plan).filter(({ code }) => code !== 'financiering.periode_zonder_bijdrage'),
      ).toEqual([]);
      expect(plan.perioden[0]?.periode.van).toBe(dag);
      plan.perioden.forEach(({ periode }, p) => {
        const later = plan.perioden[p + 1];
        if (later !== undefined) expect(later.periode.van).toBe(addDuur(periode.tot, { dagen: 1 }));
      });
      const euros = delen.reduce(
        (som, [aantal, bijdragen]) => som + aantal * bijdragen.reduce((deel, { bedrag }) => deel + Number(bedrag), 0),
        0,
      );
      const alle = plan.perioden.flatMap(({ bijdragen }) => bijdragen);
      expect(sumBedragen(alle.flatMap((een) => (een.soort === 'bedrag' ? [een.bedrag] : [])))).toBe(e(euros));
      const ids = plan.perioden.flatMap(({ bijdragen }) => bijdragen.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 100, seed: 1 },
  );
});
