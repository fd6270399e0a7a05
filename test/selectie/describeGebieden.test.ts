import { type DomeinFout, formatBevinding, isDomeinFout } from 'buurtaanpak/kern';
import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describeGebieden, type Kenmerk, type Quotum, selectBuurten } from 'buurtaanpak/selectie';
import { nl } from 'buurtaanpak/taal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';

const { tabel } = readKerncijfers(
  [
    { gwb_code_10: 'GM0080', regio: 'Leeuwarden', recs: 'Gemeente', a_inw: '128810', p_koopw: '48', g_wozbag: '262' },
    { gwb_code_10: 'WK008080', regio: 'Wirdum', recs: 'Wijk', a_inw: '1205', p_koopw: '70', g_wozbag: '301' },
    { gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '685', p_koopw: '31', g_wozbag: '.' },
    { gwb_code_10: 'BU00808001', regio: 'Wirdum', recs: 'Buurt', a_inw: '1205', p_koopw: '70', g_wozbag: '301' },
    { gwb_code_10: 'BU00808002', regio: 'Swichum', recs: 'Buurt', a_inw: '.', p_koopw: '82', g_wozbag: '355' },
  ],
  { jaar: 2024 },
);
const KENMERKEN = [
  { id: 'dorp', gebieden: ['WK008080'] },
  { id: 'station', gebieden: ['BU00802001'] },
  { id: 'gemeente', gebieden: ['GM0080'] },
];
const quotum = (waar: Quotum['waar']): Quotum => ({ id: 'q', programma: 'p', aantal: 1, waar });

/** The codes of the findings with which a question is refused. */
function codesVan(call: () => unknown): string[] {
  try {
    call();
  } catch (fout) {
    if (isDomeinFout(fout)) return fout.bevindingen.map(({ code }) => code);
    throw fout;
  }
  throw new Error('nothing was thrown');
}

/** Every problem as one line: place, code and params. */
function problemen(options: Parameters<typeof describeGebieden>[1]): string[] {
  try {
    describeGebieden(tabel, options);
  } catch (fout) {
    if (isDomeinFout(fout))
      return fout.bevindingen.map(
        ({ pad, code, params }) => `${pad.join('/')} ${code} ${Object.values(params).join('|')}`,
      );
    throw fout;
  }
  return [];
}

describe('describeGebieden', () => {
  test('describes the buurten, with features by buurt, wijk and gemeente, and no figure that nothing uses', () => {
    expect(describeGebieden(deepFreeze(tabel), { kenmerken: KENMERKEN })).toEqual([
      {
        code: 'BU00802001',
        naam: 'Stationsbuurt',
        wijk: 'WK008020',
        kenmerken: ['station', 'gemeente'],
        inwoners: 685,
        cijfers: {},
      },
      {
        code: 'BU00808001',
        naam: 'Wirdum',
        wijk: 'WK008080',
        kenmerken: ['dorp', 'gemeente'],
        inwoners: 1205,
        cijfers: {},
      },
      {
        code: 'BU00808002',
        naam: 'Swichum',
        wijk: 'WK008080',
        kenmerken: ['dorp', 'gemeente'],
        inwoners: null,
        cijfers: {},
      },
    ]);
  });
  test('reads the figures that quota and rules name, each once; a missing one is a hole', () => {
    const gebieden = describeGebieden(tabel, {
      quota: [
        quotum({ cijfers: [{ cijfer: 'percentage_koopwoningen', minimaal: 50 }] }),
        { id: 'r', programma: 'p', aantal: 1 },
        {
          ...quotum({ typisch: { cijfers: ['gemiddelde_woz_waarde', 'percentage_koopwoningen'], hoogstens: 0.5 } }),
          id: 's',
        },
      ],
      regels: [
        { soort: 'samen', codes: ['BU00802001', 'BU00808001'] },
        { soort: 'aantal_met', aantal: 1, waar: { cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 1000 }] } },
      ],
    });
    expect(gebieden.map(({ cijfers }) => cijfers)).toEqual([
      { percentage_koopwoningen: 31, gemiddelde_woz_waarde: null, aantal_inwoners: 685 },
      { percentage_koopwoningen: 70, gemiddelde_woz_waarde: 301, aantal_inwoners: 1205 },
      { percentage_koopwoningen: 82, gemiddelde_woz_waarde: 355, aantal_inwoners: null },
    ]);
  });
  test('is what selectBuurten needs: a quotum on a feature and on a figure', () => {
    const quota: Quotum[] = [
      {
        id: 'dorp',
        programma: 'p',
        aantal: 1,
        waar: { kenmerken: ['dorp'], cijfers: [{ cijfer: 'percentage_koopwoningen', maximaal: 75 }] },
      },
    ];
    const scores = { p: ['BU00802001', 'BU00808001', 'BU00808002'].map((code, i) => ({ code, score: i })) };
    const selectie = selectBuurten(scores, quota, {
      gebieden: describeGebieden(tabel, { kenmerken: KENMERKEN, quota }),
    });
    expect('gekozen' in selectie && selectie.gekozen.map(({ code }) => code)).toEqual(['BU00808001']);
  });
  test('an own table may lack a wijk and inhabitants', () => {
    const indeling = { gebieden: 'vrij', jaar: 2024 } as const;
    const eigen = { indeling, gebieden: [{ code: 'A', naam: 'A', soort: 'samengesteld' } as const], kolommen: [] };
    expect(describeGebieden(eigen)).toEqual([{ code: 'A', naam: 'A', kenmerken: [], inwoners: null, cijfers: {} }]);
  });
  test('all that is wrong is said at once, at every place that names it, with what was probably meant', () => {
    expect(
      problemen({
        kenmerken: [...KENMERKEN, { id: 'dorp', gebieden: ['WK008081', 'Noord'] }],
        quota: [
          quotum({ cijfers: [{ cijfer: 'percentage_koopwoning' }], kenmerken: ['dorpp'] }),
          {
            ...quotum({ typisch: { cijfers: ['percentage_koopwoning'], hoogstens: 1 }, zonderKenmerken: ['oost'] }),
            id: 'r',
          },
        ],
        regels: [{ soort: 'aantal_met', aantal: 1, waar: { cijfers: [{ cijfer: 'iets_anders' }] } }],
      }),
    ).toEqual([
      'kenmerken/3/id selectie.kenmerk_dubbel dorp',
      'kenmerken/3/gebieden/0 selectie.waar_onbekend WK008081|WK008080',
      'kenmerken/3/gebieden/1 selectie.waar_onbekend Noord|-',
      'quota/0/waar/kenmerken/0 selectie.kenmerk_onbekend dorpp|dorp',
      'quota/1/waar/zonderKenmerken/0 selectie.kenmerk_onbekend oost|-',
      'quota/0/waar/cijfers/0/cijfer selectie.cijfer_onbekend percentage_koopwoning|percentage_koopwoningen',
      'quota/1/waar/typisch/cijfers/0 selectie.cijfer_onbekend percentage_koopwoning|percentage_koopwoningen',
      'regels/0/waar/cijfers/0/cijfer selectie.cijfer_onbekend iets_anders|-',
    ]);
  });
  test('a feature holds by area, by figures, or by both; who lacks the figure lacks the feature', () => {
    const heeft = (kenmerk: Omit<Kenmerk, 'id'>) =>
      describeGebieden(tabel, { kenmerken: [{ id: 'k', ...kenmerk }] })
        .filter(({ kenmerken }) => kenmerken?.includes('k'))
        .map(({ code }) => code);
    const groot = [{ cijfer: 'aantal_inwoners', minimaal: 685, maximaal: 1205 }];
    expect(heeft({ cijfers: groot })).toEqual(['BU00802001', 'BU00808001']);
    expect(heeft({ cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 686 }] })).toEqual(['BU00808001']);
    expect(heeft({ gebieden: ['WK008080'] })).toEqual(['BU00808001', 'BU00808002']);
    expect(heeft({ gebieden: ['WK008080'], cijfers: groot })).toEqual(['BU00808001']);
    expect(heeft({ cijfers: [...groot, { cijfer: 'percentage_koopwoningen', maximaal: 40 }] })).toEqual(['BU00802001']);
    // Of a feature the figure is not kept with the buurt: nothing else uses it.
    expect(describeGebieden(tabel, { kenmerken: [{ id: 'k', cijfers: groot }] })[0]?.cijfers).toEqual({});
    expect(problemen({ kenmerken: [{ id: 'k', cijfers: [{ cijfer: 'aantal_inwooners' }] }] })).toEqual([
      'kenmerken/0/cijfers/0/cijfer selectie.cijfer_onbekend aantal_inwooners|aantal_inwoners',
    ]);
  });

  test('a figure that is its bound but for rounding noise meets it', () => {
    const sleutel = 'percentage_koopwoningen';
    const kolommen = tabel.kolommen.map((kolom) =>
      kolom.sleutel === sleutel ? { ...kolom, waarden: kolom.waarden.map(() => 0.1 + 0.2) } : kolom,
    );
    const heeft = (eis: { readonly minimaal?: number; readonly maximaal?: number }) =>
      describeGebieden(
        { ...tabel, kolommen },
        { kenmerken: [{ id: 'k', cijfers: [{ cijfer: sleutel, ...eis }] }] },
      ).filter(({ kenmerken }) => kenmerken?.includes('k')).length;
    expect(heeft({ maximaal: 0.3 })).toBe(heeft({ maximaal: 1 }));
    expect(heeft({ minimaal: 0.1 + 0.7, maximaal: 0.8 })).toBe(0);
    expect(heeft({ minimaal: 0.3000000000000001 })).toBe(heeft({ minimaal: 0 }));
    expect(heeft({ maximaal: 0.29 })).toBe(0);
  });

  test('options and tables of another form are refused with a code', () => {
    expect(problemen({ kenmerken: [{ id: 'dorp' } as never], quotas: [] } as never)).toEqual([
      'kenmerken/0 selectie.kenmerk_leeg dorp',
      'quotas kern.veld_onbekend_suggestie quotas|quota',
    ]);
    expect(codeVan(() => describeGebieden(tabel, null as never))).toBe('selectie.invoer_ongeldig');
    expect(codeVan(() => describeGebieden({} as never))).toBe('kerncijfers.tabel_ongeldig');
    expect(codeVan(() => describeGebieden([] as never))).toBe('kerncijfers.tabel_ongeldig');
  });
  test('its codes read as sentences', () => {
    let zinnen: string[] = [];
    try {
      describeGebieden(tabel, { quota: [quotum({ kenmerken: ['dorp'], cijfers: [{ cijfer: 'aantal_inwoner' }] })] });
    } catch (fout) {
      zinnen = (fout as DomeinFout).bevindingen.map((bevinding) => formatBevinding(bevinding, nl, { pad: true }));
    }
    expect(zinnen).toEqual([
      'quotum 1, waar, kenmerk 1: van het kenmerk dorp is niet gezegd welke gebieden het hebben.',
      'quotum 1, waar, cijfer 1, cijfer: het cijfer aantal_inwoner staat niet in de tabel (lijkt op: aantal_inwoners).',
    ]);
  });
  test('a figure of two years asks for one of them', () => {
    const kolommen = tabel.kolommen.flatMap((kolom) => [
      { ...kolom, sleutel: `${kolom.figuur}:2024` },
      { ...kolom, sleutel: `${kolom.figuur}:2023`, bron: { ...kolom.bron, jaar: 2023 } },
    ]);
    const vraag = (cijfer: string) =>
      describeGebieden({ ...tabel, kolommen }, { kenmerken: [{ id: 'k', cijfers: [{ cijfer, minimaal: 100 }] }] });
    expect(vraag('aantal_inwoners:2023').filter(({ kenmerken }) => kenmerken?.includes('k'))).toHaveLength(2);
    expect(codesVan(() => vraag('aantal_inwoners'))).toEqual(['selectie.cijfer_meerduidig']);
  });
  test('whatever the features, a buurt has exactly those of its own code, wijk and gemeente, in the order given', () => {
    const code = fc.constantFrom<string>('GM0080', 'WK008080', 'BU00802001', 'BU00808001', 'BU00808002');
    const kenmerken = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), gebieden: fc.array(code) }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(kenmerken, (gegeven) => {
        for (const gebied of describeGebieden(tabel, { kenmerken: gegeven })) {
          const wijk = gebied.code.slice(0, 8).replace('BU', 'WK');
          const verwacht = gegeven.filter(({ gebieden }) =>
            [gebied.code, wijk, 'GM0080'].some((deel) => gebieden.includes(deel)),
          );
          expect(gebied.kenmerken).toEqual(verwacht.map(({ id }) => id));
        }
      }),
    );
  });
});
