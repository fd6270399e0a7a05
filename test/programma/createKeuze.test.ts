import { createKeuze } from 'buurtaanpak/programma';
import { type SelectieGevonden, type Selectieopties, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { RESERVE } from './proefprogramma.js';

describe('createKeuze', () => {
  test('counts who could take part once, however many quota could take them, and not who a rule excludes', () => {
    const gebieden = [
      { code: 'A', kenmerken: ['oost'] },
      { code: 'B', kenmerken: ['oost'] },
      { code: 'C', kenmerken: ['oost'] },
      { code: 'D', kenmerken: ['dorp'] },
      { code: 'E' },
    ];
    const rijen = ['A', 'B', 'C', 'D', 'E'].map((code, i) => ({ code, score: 1 - i / 10 }));
    const quota = [
      { id: 'oost', naam: 'Oost', programma: 'oost', aantal: 1, waar: { kenmerken: ['oost'] } },
      { id: 'energie', programma: 'energie', aantal: { van: 1, tot: 2 }, waar: { kenmerken: ['oost'] } },
      { id: 'dorp', programma: 'energie', aantal: 1, waar: { kenmerken: ['dorp'] } },
    ];
    const regels = [{ soort: 'uitgesloten', codes: ['C'], motief: 'sloop' }] as const;
    const keuze = createKeuze(selectBuurten({ oost: rijen, energie: rijen }, quota, { gebieden, regels }), [
      ...rijen.map(({ code }) => ({ code, naam: code })),
    ]);
    // Five have a score; A, B and D could take part; the quota could take 2 + 2 + 1.
    expect(keuze.gescoord).toBe(5);
    expect(keuze.konMeedoen).toBe(3);
    expect(keuze.quota?.map(({ naam, van, tot, konMeedoen }) => [naam, van, tot, konMeedoen])).toEqual([
      ['Oost', 1, 1, 2],
      ['energie', 1, 2, 2],
      ['dorp', 1, 1, 1],
    ]);
    expect(JSON.parse(JSON.stringify(keuze))).toEqual(keuze);
  });

  test('says what the proof is about, and what a kept selection does not know stays unknown', () => {
    const rijen = [{ code: 'A', score: 0.5 }];
    const doelVan = (opties: Selectieopties) =>
      createKeuze(
        selectBuurten({ oost: rijen }, [{ id: 'q', programma: 'oost', aantal: 1 }], opties),
        [{ code: 'A', naam: 'De Wal' }],
        { zekerheid: { trekkingen: 100, kans: 0.23, overlap: 0.9 } },
      ).doel;
    expect(doelVan({ doel: { soort: 'totaal', gewichten: { oost: 1 } } })).toBe('totaal');
    expect(doelVan({ doel: { soort: 'totaal', gewichten: { oost: 2 } } })).toBe('gewogen_totaal');
    expect(doelVan({ buren: [], regels: [{ soort: 'liever_aangrenzend', bonus: 1 }] })).toBe('gewogen_totaal');
    expect(doelVan({ doel: { soort: 'hoogste_minimum' } })).toBe('hoogste_minimum');
    expect(doelVan({ doel: { soort: 'lexicografisch', volgorde: ['oost'] } })).toBe('lexicografisch');
    const { konMeedoen: _, ...bewaard } = selectBuurten({ oost: rijen }, [
      { id: 'q', programma: 'oost', aantal: 1 },
    ]) as SelectieGevonden;
    expect(createKeuze(bewaard, [{ code: 'A', naam: 'De Wal' }])).not.toHaveProperty('konMeedoen');
  });

  test('takes the names of buurt and wijk from the gebieden of a table', () => {
    const gebieden = [
      { code: 'GM0080', naam: 'Leeuwarden', soort: 'gemeente', jaar: 2024, gemeente: 'GM0080' },
      { code: 'WK008020', naam: 'Oost', soort: 'wijk', jaar: 2024, gemeente: 'GM0080', wijk: 'WK008020' },
      { code: 'BU00802001', naam: 'De Wal', soort: 'buurt', jaar: 2024, gemeente: 'GM0080', wijk: 'WK008020' },
      { code: 'BU00803001', naam: 'Haven', soort: 'buurt', jaar: 2024, gemeente: 'GM0080', wijk: 'WK008030' },
      { code: 'Eigen', naam: 'Eigen buurt', soort: 'samengesteld', jaar: 2024, wijk: 'Zuid' },
    ] as const;
    const rijen = gebieden.slice(2).map(({ code }) => ({ code, score: 0.5 }));
    const selectie = selectBuurten({ p: rijen }, [{ id: 'q', programma: 'p', aantal: 3 }]);
    expect(createKeuze(selectie, gebieden).buurten.map(({ naam, wijk }) => [naam, wijk])).toEqual([
      ['De Wal', 'Oost'],
      // A reader does not know codes.
      ['Haven', undefined],
      ['Eigen buurt', 'Zuid'],
    ]);
  });
});

describe('createKeuze of the programme of the letter', () => {
  const scores = {
    oost: [
      { code: 'A', score: 0.5 },
      { code: 'B', score: 0.4 },
      { code: 'C', score: null },
    ],
  };

  test('takes the outcome with the names, and the programme of the agreement', () => {
    const selectie = selectBuurten(scores, [{ id: 'q', programma: 'oost', aantal: 1 }]);
    expect(
      createKeuze(selectie, [{ code: 'A', naam: 'De Wal' }], {
        kenmerk: 'besluit',
        programmas: { oost: 'leeuwarden-oost' },
        reserves: [{ ...RESERVE, quotum: 'q' }],
      }),
    ).toEqual({
      kenmerk: 'besluit',
      gescoord: 2,
      konMeedoen: 2,
      quota: [
        {
          id: 'q',
          naam: 'q',
          programma: 'leeuwarden-oost',
          van: 1,
          tot: 1,
          gescoord: 2,
          konMeedoen: 2,
          laagsteScore: 0.5,
        },
      ],
      optimaal: true,
      gelijkspel: 'uniek',
      doel: 'totaal',
      verdelingen: '2',
      zonderScore: [{ buurt: 'C', naam: 'C', reden: 'onbekend' }],
      buurten: [{ buurt: 'A', naam: 'De Wal', programma: 'leeuwarden-oost', quotum: 'q', score: 0.5 }],
      reserves: [{ ...RESERVE, quotum: 'q' }],
    });
    expect(() => createKeuze(selectie, [])).toThrow('programma.naam_ontbreekt');
    // Without options: the programme of the selection, no reserves; a wijk goes along.
    expect(createKeuze(selectie, [{ code: 'A', naam: 'De Wal', wijk: 'Oost' }])).toMatchObject({
      gescoord: 2,
      optimaal: true,
      buurten: [{ buurt: 'A', naam: 'De Wal', wijk: 'Oost', programma: 'oost', quotum: 'q', score: 0.5 }],
    });
  });

  test('a selection without an outcome is no choice', () => {
    const selectie = selectBuurten(scores, [{ id: 'q', programma: 'oost', aantal: 3 }]);
    expect(() => createKeuze(selectie, [])).toThrow('programma.selectie_zonder_uitkomst');
  });
});

describe('createKeuze of hostile names', () => {
  const scores = {
    oost: [
      { code: 'Caf\u00e9', score: 0.5 },
      { code: 'B', score: 0.4 },
    ],
    constructor: [{ code: 'C', score: 0.3 }],
  };
  const selectie = selectBuurten(scores, [
    { id: 'q', programma: 'oost', aantal: 1 },
    { id: 'r', programma: 'constructor', aantal: 1 },
  ]);
  const namen = [
    { code: 'Cafe\u0301', naam: 'De Wal' },
    { code: 'C', naam: 'Kade' },
  ];

  test('refuses what contradicts itself, all of it at once', () => {
    const reserve = { buurt: 'Cafe\u0301', naam: 'De Wal', programma: 'oost', score: 2 };
    const fout = foutVan(() => createKeuze(selectie, namen, { reserves: [reserve], schaal: { van: 0, tot: 1 } }));
    expect(fout.code).toBe('programma.keuze_past_niet');
    expect(fout.bevindingen.map(({ code }) => code)).toEqual([
      'programma.reserve_is_gekozen',
      'programma.score_buiten_schaal',
    ]);
  });

  test('takes a name however its accents were typed, and a programme called constructor', () => {
    expect(createKeuze(selectie, namen, { programmas: { oost: 'o' }, indelingsjaar: 2025 })).toMatchObject({
      indelingsjaar: 2025,
      gescoord: 3,
      buurten: [
        { naam: 'De Wal', programma: 'o' },
        { naam: 'Kade', programma: 'constructor' },
      ],
    });
  });
});
