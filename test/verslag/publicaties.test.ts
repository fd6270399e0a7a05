import { Datum } from 'buurtaanpak/kern';
import { type ProtectVerslagOptions, protectVerslag, type Verslag, type Verslagblok } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { chooseWeg } from '../../src/verslag/onthulling/chooseWeg.js';
import { collectUitgaven } from '../../src/verslag/onthulling/collectUitgaven.js';
import { EIGEN_SLEUTELS } from '../../src/verslag/onthulling/createSleutels.js';
import { solveUitgaven } from '../../src/verslag/onthulling/solveUitgaven.js';
import { findFout } from '../hulp.js';
import { alinea, getal, inTabel, meld, mensen, procent, uit, woord } from './klein.js';
import { metBlokken } from './metBlokken.js';

/** A publication of one line; with a letter its source has that fingerprint. */
const stuk = (titel: string, blokken: readonly Verslagblok[], hash?: string): Verslag =>
  metBlokken(blokken, {
    titel,
    bronnen: [
      { id: 'model', naam: 'Model', ...(hash === undefined ? {} : { vingerafdruk: `sha256:${hash.repeat(64)}` }) },
    ],
  });
const plek = (veld: string) => uit('waarde', [veld]);
const p = (veld: string, aantal: number) => mensen(aantal, plek(veld));
const t = (aantal: number, ...velden: readonly string[]) => mensen(aantal, uit('som', ...velden.map((een) => [een])));
const x = (veld: string) => ({ soort: 'onderdrukt', herkomst: plek(veld) }) as const;

/** The identity of a number, and of a sum, in a source that is known by its name and the day. */
const MODEL = '["Model","2027-09-01"]';
const id = (veld: string) => JSON.stringify([MODEL, 'waarde', [[veld]]]);
const somId = (...velden: readonly string[]) =>
  JSON.stringify([MODEL, 'som', velden.map((veld) => JSON.stringify([veld]))]);
const relatie = (termen: Readonly<Record<string, number>>, van = 0, tot = van) => ({
  termen: Object.entries(termen).map(([een, maal]) => ({ id: een, maal })),
  van,
  tot,
});

describe('everything that was and is to be published', () => {
  const verzamel = (nu: Verslag, options: ProtectVerslagOptions) => {
    const { cellen, relaties } = collectUitgaven(nu, options, true);
    return { cellen: [...cellen], relaties };
  };

  test('numbers of now are open, those of before fixed or hidden, and those of nowhere elsewhere', () => {
    const nu = stuk('Nu', [alinea(p('a', 9), t(20, 'a', 'b', 'c'), t(15, 'a', 'd'))]);
    const toen = stuk('Toen', [alinea(p('a', 9), x('b'), x('e'), t(30, 'a', 'f'))]);
    expect(verzamel(nu, { eerder: [toen] })).toEqual({
      cellen: [
        [id('a'), { stand: 'vast', aantal: 9 }],
        [somId('a', 'b', 'c'), { stand: 'open', aantal: 20 }],
        [somId('a', 'd'), { stand: 'open', aantal: 15 }],
        ['verborgen 0', { stand: 'weg', aantal: 11 }],
        ['verborgen 1', { stand: 'weg', aantal: 6 }],
        [id('b'), { stand: 'weg' }],
        [id('e'), { stand: 'weg' }],
        [somId('a', 'f'), { stand: 'vast', aantal: 30 }],
        [id('f'), { stand: 'elders' }],
        [id('c'), { stand: 'elders' }],
        [id('d'), { stand: 'elders' }],
      ],
      relaties: [
        relatie({ [somId('a', 'b', 'c')]: -1, [id('a')]: 1, 'verborgen 0': 1 }),
        relatie({ [somId('a', 'd')]: -1, [id('a')]: 1, 'verborgen 1': 1 }),
        relatie({ [somId('a', 'f')]: -1, [id('a')]: 1, [id('f')]: 1 }),
        relatie({ [somId('a', 'b', 'c')]: -1, [id('a')]: 1, [id('b')]: 1, [id('c')]: 1 }),
        relatie({ [somId('a', 'd')]: -1, [id('a')]: 1, [id('d')]: 1 }),
      ],
    });
  });

  test('a relation that stands in several places counts once, whatever its order', () => {
    const een = stuk('Een', [alinea(p('a', 9), p('b', 6), t(15, 'a', 'b'))]);
    const twee = stuk('Twee', [alinea(t(15, 'b', 'a'))]);
    expect(verzamel(een, { eerder: [een, twee] }).relaties).toEqual([
      relatie({ [somId('a', 'b')]: -1, [id('a')]: 1, [id('b')]: 1 }),
    ]);
  });

  test('what differs in its factors or bounds is another relation', () => {
    const nu = stuk('Nu', [alinea(p('a', 9), p('b', 6))]);
    const term = (veld: string, maal: number) => ({ herkomst: plek(veld), maal });
    expect(
      verzamel(nu, {
        verbanden: [
          { termen: [term('a', 1), term('b', -1)], van: 0 },
          { termen: [term('a', 1), term('b', -1)], van: 1 },
          { termen: [term('a', 1), term('b', -1)], tot: 5 },
          { termen: [term('a', 1), term('b', -2)], van: 0 },
          { termen: [{ herkomst: plek('a') }], van: 0 },
          { termen: [{ herkomst: plek('b') }], van: 0 },
        ],
      }).relaties,
    ).toEqual([
      relatie({ [id('a')]: 1, [id('b')]: -1 }, 0, Number.POSITIVE_INFINITY),
      relatie({ [id('a')]: 1, [id('b')]: -1 }, 1, Number.POSITIVE_INFINITY),
      relatie({ [id('a')]: 1, [id('b')]: -1 }, Number.NEGATIVE_INFINITY, 5),
      relatie({ [id('a')]: 1, [id('b')]: -2 }, 0, Number.POSITIVE_INFINITY),
      relatie({ [id('a')]: 1 }, 0, Number.POSITIVE_INFINITY),
      relatie({ [id('b')]: 1 }, 0, Number.POSITIVE_INFINITY),
    ]);
  });

  test('a relation that is told of reaches to an earlier publication', () => {
    const [nu, toen] = [
      stuk('Nu', [alinea(p('a', 9))]),
      { ...stuk('Toen', [alinea(p('a', 7))]), peildatum: Datum.parse('2026-09-01') },
    ];
    const oudId = JSON.stringify(['["Model","2026-09-01"]', 'waarde', [['a']]]);
    expect(
      verzamel(nu, {
        eerder: [toen],
        verbanden: [
          { termen: [{ herkomst: plek('a') }, { eerder: 0, herkomst: plek('a'), maal: -1 }], van: 2, tot: 2 },
        ],
      }),
    ).toEqual({
      cellen: [
        [id('a'), { stand: 'open', aantal: 9 }],
        [oudId, { stand: 'vast', aantal: 7 }],
      ],
      relaties: [relatie({ [id('a')]: 1, [oudId]: -1 }, 2)],
    });
  });

  test('a number that was corrected has an identity of its own in each earlier publication', () => {
    const maak = (a: number) => stuk(`${a}`, [alinea(p('a', a), p('b', 6), t(a + 6, 'a', 'b'))]);
    const eigen = (r: number, een: string) => JSON.stringify([r, een]);
    const som = somId('a', 'b');
    expect(verzamel(maak(9), { eerder: [maak(7), maak(8)] })).toEqual({
      cellen: [
        [id('a'), { stand: 'open', aantal: 9 }],
        [id('b'), { stand: 'vast', aantal: 6 }],
        [som, { stand: 'open', aantal: 15 }],
        [eigen(0, id('a')), { stand: 'vast', aantal: 7 }],
        [eigen(0, som), { stand: 'vast', aantal: 13 }],
        [eigen(1, id('a')), { stand: 'vast', aantal: 8 }],
        [eigen(1, som), { stand: 'vast', aantal: 14 }],
      ],
      relaties: [
        relatie({ [som]: -1, [id('a')]: 1, [id('b')]: 1 }),
        relatie({ [eigen(0, som)]: -1, [eigen(0, id('a'))]: 1, [id('b')]: 1 }),
        relatie({ [eigen(1, som)]: -1, [eigen(1, id('a'))]: 1, [id('b')]: 1 }),
      ],
    });
  });
});

describe('what must not be shown beside what was published', () => {
  const los = (nu: Verslag, options: ProtectVerslagOptions) => {
    const { weg, onbekend } = solveUitgaven(nu, options, 5);
    return { weg: [...weg], onbekend: [...onbekend] };
  };

  test('small numbers, those that protect them, and not what stands nowhere', () => {
    const nu = stuk('Nu', [alinea(p('a', 3), p('b', 8), p('c', 20), t(40, 'a', 'b', 'c', 'd'))]);
    expect(los(nu, { eerder: [] })).toEqual({ weg: [id('a')], onbekend: [id('d')] });
    const som = stuk('Nu', [alinea(p('a', 3), p('b', 8), t(11, 'a', 'b'), p('e', 5))]);
    expect(los(som, { eerder: [stuk('Toen', [alinea(x('z'))])] })).toEqual({
      weg: [id('a'), id('b')],
      onbekend: [id('z')],
    });
  });

  test('what contradicts itself by name is told apart by its fingerprint, and else refused', () => {
    const toen = (hash?: string) => stuk('Toen', [alinea(x('a'), x('b'), t(12, 'a', 'b'))], hash);
    const nu = (hash?: string) => stuk('Nu', [alinea(p('b', 30))], hash);
    expect(los(nu('b'), { eerder: [toen('a')] }).weg).toEqual([]);
    expect(findFout(() => los(nu(), { eerder: [toen()] }))?.bevindingen).toEqual([
      meld('fout', 'eerder_tegenstrijdig', ['opties', 'eerder'], {}),
    ]);
  });

  describe('a small number that was given away', () => {
    const leden = inTabel([
      [woord('Oost'), p('a', 3)],
      [woord('West'), p('b', 5)],
    ]);
    const bekend = (pad: readonly (string | number)[], cel: string, ...verslagen: readonly string[]) =>
      meld('fout', 'al_gepubliceerd', pad, { cel, verslagen: verslagen.map((titel) => `${titel} (2027-09-01)`) });
    const HIER = ['blokken', 0, 'tabel', 'rijen', 0, 1];
    const fouten = (nu: Verslag, ...eerder: readonly Verslag[]) => findFout(() => los(nu, { eerder }))?.bevindingen;
    const nu = stuk('Nu', [leden]);
    const ander = stuk('Ander', [alinea(p('b', 5))]);

    test('by being shown: which, where, and in what', () => {
      const toen = stuk('Toen', [alinea('Er zijn er ', p('a', 3))]);
      expect(fouten(nu, ander, toen, ander, toen)).toEqual([bekend(HIER, 'Oost, B', 'Toen')]);
      expect(fouten(nu, ander, toen, { ...toen, titel: 'Ook' })).toEqual([bekend(HIER, 'Oost, B', 'Toen', 'Ook')]);
      expect(fouten(nu, ander)).toEqual(undefined);
    });

    test('by what it can be computed from: every earlier one that shows a part', () => {
      const totaal = stuk('Totaal', [alinea(t(8, 'a', 'b'))]);
      const los = stuk('Los', [alinea(p('c', 30))]);
      expect(fouten(nu, los, ander, totaal)).toEqual([bekend(HIER, 'Oost, B', 'Ander', 'Totaal')]);
    });

    test('that stands in an earlier one only, or nowhere', () => {
      const toen = stuk('Toen', [alinea('Van ', t(8, 'a', 'b'), ' zijn ', x('a'))]);
      const nuB = stuk('Nu', [alinea(p('c', 30))]);
      expect(fouten(nuB, ander, toen)).toEqual([
        bekend(['opties', 'eerder', 1, 'blokken', 0, 'tekst', 3], 'blokken[0].tekst[3]', 'Ander', 'Toen'),
      ]);
      expect(fouten(nuB, toen, ander)).toEqual([
        bekend(['opties', 'eerder', 0, 'blokken', 0, 'tekst', 3], 'blokken[0].tekst[3]', 'Toen', 'Ander'),
      ]);
      const zonder = stuk('Toen', [alinea(t(8, 'a', 'b'))]);
      expect(fouten(nuB, ander, zonder)).toEqual([bekend([], id('a'), 'Ander', 'Toen')]);
    });

    test('by a relation that is told of: all earlier ones are named', () => {
      const verbanden = [{ termen: [{ herkomst: plek('a') }], van: 3, tot: 3 }];
      const los = stuk('Los', [alinea(p('c', 30))]);
      expect(findFout(() => solveUitgaven(nu, { eerder: [los, ander], verbanden }, 5))?.bevindingen).toEqual([
        bekend(HIER, 'Oost, B', 'Los', 'Ander'),
      ]);
    });

    test('is hidden when that is accepted', () => {
      const toen = stuk('Toen', [alinea(p('a', 3), p('b', 5))]);
      expect(los(nu, { eerder: [toen], alGepubliceerd: 'aanvaard' })).toEqual({ weg: [id('a')], onbekend: [] });
      expect(findFout(() => los(nu, { eerder: [toen], alGepubliceerd: 'weiger' }))?.code).toBe(
        'verslag.al_gepubliceerd',
      );
    });
  });
});

describe('the choice of what goes', () => {
  const eigen = (veld: string) => EIGEN_SLEUTELS.partKey('model', [veld]);
  const nu = stuk('Nu', [alinea(p('a', 3), p('b', 8))]);

  test('by itself', () => {
    expect(chooseWeg(nu, {}, 5)).toEqual({
      sleutels: EIGEN_SLEUTELS,
      cellen: [
        { id: eigen('a'), aantal: 3 },
        { id: eigen('b'), aantal: 8 },
      ],
      weg: new Set([eigen('a')]),
      onbekend: new Set(),
    });
  });

  test('beside what was published', () => {
    const { sleutels, ...rest } = chooseWeg(nu, { eerder: [stuk('Toen', [alinea(x('c'))])] }, 5);
    expect(sleutels.keyOf(plek('a'), [])).toBe(id('a'));
    expect(rest).toEqual({
      cellen: [
        { id: id('a'), aantal: 3 },
        { id: id('b'), aantal: 8 },
      ],
      weg: new Set([id('a')]),
      onbekend: new Set([id('c')]),
    });
  });

  test('a relation names an earlier publication that is there', () => {
    const term = (eerder?: number) => ({ herkomst: plek('a'), ...(eerder === undefined ? {} : { eerder }) });
    const fouten = (eerder: readonly Verslag[]) =>
      findFout(() =>
        chooseWeg(
          nu,
          {
            eerder,
            verbanden: [
              { termen: [term()], van: 0 },
              { termen: [term(), term(0), term(2), term(1)], van: 0 },
            ],
          },
          5,
        ),
      )?.bevindingen;
    const onbekend = (plaats: number, nummer: number) =>
      meld('fout', 'eerder_onbekend', ['opties', 'verbanden', 1, 'termen', plaats, 'eerder'], { nummer });
    const toen = stuk('Toen', [alinea(p('c', 9))]);
    expect(fouten([])).toEqual([onbekend(1, 0), onbekend(2, 2), onbekend(3, 1)]);
    expect(fouten([toen])).toEqual([onbekend(2, 2), onbekend(3, 1)]);
    expect(fouten([toen, toen])).toEqual([onbekend(2, 2)]);
  });
});

describe('a verslag without what must not be shown', () => {
  const bescherm = (...blokken: readonly Verslagblok[]) => {
    const { blokken: nieuw, onthulling } = protectVerslag(metBlokken(blokken));
    return { blokken: nieuw, onthulling };
  };
  const onderdrukt = (aantal: number) => ({ regel: 'onderdrukt', grens: 5, aantal });
  const X = { soort: 'onderdrukt' } as const;

  test('a small number goes, and what was computed from it; its like that counts no people stays', () => {
    const deel = (waarde: number, ...velden: readonly string[]) =>
      procent(waarde, { herkomst: uit('verhouding', ...velden.map((een) => [een])) });
    const anders = getal(3, { herkomst: plek('n') });
    expect(bescherm(alinea(p('a', 3), anders, deel(0.25, 'a', 'n'), getal(3), p('b', 9)))).toEqual({
      blokken: [alinea(x('a'), anders, X, getal(3), p('b', 9))],
      onthulling: onderdrukt(2),
    });
    // One path is the number itself, and no computation.
    const zelf = getal(3, { herkomst: plek('a') });
    expect(bescherm(alinea(p('a', 3), zelf))).toEqual({ blokken: [alinea(x('a'), zelf)], onthulling: onderdrukt(1) });
  });

  test('the size of a group goes with the number that it is', () => {
    const groep = (aantal: ReturnType<typeof getal>) => getal(2, { groep: { naam: 'leden', aantal } });
    const kaal = getal(2, { groep: { naam: 'leden' } });
    expect(bescherm(alinea(p('a', 3), groep(p('a', 3)), groep(getal(3)), groep(p('b', 9)), groep(mensen(9))))).toEqual({
      blokken: [alinea(x('a'), kaal, groep(getal(3)), groep(p('b', 9)), groep(mensen(9)))],
      onthulling: onderdrukt(1),
    });
    // Of no source: the number that is equal to it.
    const som = [p('a', 3), p('b', 8), t(11, 'a', 'b')] as const;
    expect(bescherm(alinea(...som, groep(mensen(8)), groep(p('c', 8)), groep(getal(8)), groep(mensen(9))))).toEqual({
      blokken: [alinea(x('a'), x('b'), t(11, 'a', 'b'), kaal, groep(p('c', 8)), groep(getal(8)), groep(mensen(9)))],
      onthulling: onderdrukt(2),
    });
  });

  test('a cell goes with one that it follows from, and counts once', () => {
    const kolommen = [
      { sleutel: 'a', kop: 'A' },
      { sleutel: 'b', kop: 'B' },
      { sleutel: 'c', kop: 'C', afgeleidVan: ['b'] },
      { sleutel: 'd', kop: 'D', afgeleidVan: ['weg'] },
    ];
    const rijen = [
      [woord('p'), p('a', 3), getal(1), getal(2)],
      [woord('q'), p('b', 9), getal(1), getal(2)],
      [woord('r'), p('c', 4), X, getal(2)],
    ] as const;
    expect(bescherm(inTabel(rijen, { kolommen }))).toEqual({
      blokken: [
        inTabel(
          [
            [woord('p'), x('a'), X, getal(2)],
            [woord('q'), p('b', 9), getal(1), getal(2)],
            [woord('r'), x('c'), X, getal(2)],
          ],
          { kolommen },
        ),
      ],
      onthulling: onderdrukt(3),
    });
  });

  test('other choices than there are', () => {
    const fout = findFout(() => protectVerslag(metBlokken([]), null as never));
    expect([fout?.code, fout?.params]).toEqual(['kern.document_ongeldig', { soort: 'opties', aantal: 1 }]);
  });
});
