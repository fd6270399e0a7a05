import { createKeuze } from 'buurtaanpak/programma';
import { type SelectBuurtenOptions, type SelectieGevonden, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';

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
    expect(keuze.kandidaten).toBe(5);
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
    const doelVan = (opties: SelectBuurtenOptions) =>
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
