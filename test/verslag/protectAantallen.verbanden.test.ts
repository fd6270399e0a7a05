import { createToeval, isDomeinFout } from 'buurtaanpak/kern';
import { type Aantalcel, type Aantaloptelling, type Aantalverband, protectAantallen } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { solveOnderdrukking } from '../../src/verslag/onthulling/solveOnderdrukking.js';
import { deepFreeze } from '../hulp.js';
import { runs } from '../runs.js';

type Verband = Aantaloptelling | Aantalverband;

const codes = (doe: () => unknown) => {
  try {
    doe();
    return [];
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    return fout.bevindingen.map(({ code }) => code);
  }
};
const verschil = (nu: string, toen: string, nieuw: string): Aantalverband => ({
  termen: [{ cel: nu }, { cel: toen, maal: -1 }, { cel: nieuw, maal: -1 }],
  van: 0,
  tot: 0,
});

/** Every world of small whole numbers that fits what is shown: what each hidden number can be. */
function enumerate(
  cellen: readonly Aantalcel[],
  verbanden: readonly Verband[],
  weg: ReadonlySet<string>,
  hoogst: number,
) {
  const los = cellen.filter(({ id, verborgen }) => weg.has(id) || verborgen === true).map(({ id }) => id);
  const wereld = new Map(cellen.map(({ id, aantal = 0 }) => [id, aantal]));
  const kan = new Map(los.map((id) => [id, new Set<number>()]));
  const klopt = () =>
    verbanden.every((een) => {
      const termen =
        'totaal' in een ? [{ cel: een.totaal, maal: -1 }, ...een.delen.map((cel) => ({ cel, maal: 1 }))] : een.termen;
      const [van, tot] = 'totaal' in een ? [0, 0] : [een.van ?? -1e9, een.tot ?? 1e9];
      const som = termen.reduce((samen, { cel, maal = 1 }) => samen + maal * (wereld.get(cel) ?? 0), 0);
      return som >= van - 1e-9 && som <= tot + 1e-9;
    });
  const loop = (k: number) => {
    const id = los[k];
    if (id === undefined) {
      if (klopt()) for (const een of los) kan.get(een)?.add(wereld.get(een) ?? 0);
      return;
    }
    for (let g = 0; g <= hoogst; g += 1) {
      wereld.set(id, g);
      loop(k + 1);
    }
  };
  loop(0);
  return kan;
}

describe('protectAantallen with other relations', () => {
  test('a difference, a share and what never falls', () => {
    const cellen = [
      { id: 'nu', aantal: 12 },
      { id: 'toen', aantal: 9 },
      { id: 'nieuw', aantal: 3 },
    ];
    expect(protectAantallen(cellen, [verschil('nu', 'toen', 'nieuw')])).toEqual({
      primair: ['nieuw'],
      secundair: ['toen'],
    });
    // 14.5% to 15.5% of 20 is 3; of anything it could be anything.
    const deel = [
      { id: 'deel', aantal: 3, verborgen: true },
      { id: 'geheel', aantal: 20 },
    ];
    const aandeel = [
      { termen: [{ cel: 'deel' }, { cel: 'geheel', maal: -0.145 }], van: 0 },
      { termen: [{ cel: 'deel' }, { cel: 'geheel', maal: -0.155 }], tot: 0 },
    ];
    expect(protectAantallen(deel, aandeel)).toEqual({ primair: [], secundair: ['geheel'] });
    const groeit = [{ termen: [{ cel: 'nu' }, { cel: 'toen', maal: -1 }], van: 0 }];
    expect(
      protectAantallen(
        [
          { id: 'nu', aantal: 4 },
          { id: 'toen', aantal: 4 },
        ],
        groeit,
      ).secundair,
    ).toEqual([]);
    expect(
      protectAantallen(
        [
          { id: 'nu', aantal: 12 },
          { id: 'toen', aantal: 4 },
        ],
        groeit,
      ).secundair,
    ).toEqual([]);
  });

  test('what was shown before stays, and what was hidden before keeps its room', () => {
    const cellen: Aantalcel[] = [
      { id: 'a', aantal: 3 },
      { id: 'b', aantal: 7, gepubliceerd: true },
      { id: 'c', aantal: 40 },
      { id: 'totaal', aantal: 50 },
    ];
    const som = [{ totaal: 'totaal', delen: ['a', 'b', 'c'] }];
    expect(protectAantallen(deepFreeze(cellen), deepFreeze(som))).toEqual({ primair: ['a'], secundair: ['c'] });
    // The 3 was hidden before, and who protects does not know it any more.
    const later: Aantalcel[] = [
      { id: 'a', verborgen: true },
      { id: 'b', aantal: 7 },
      { id: 'totaal', aantal: 10, gepubliceerd: true },
    ];
    expect(protectAantallen(later, [{ totaal: 'totaal', delen: ['a', 'b'] }])).toEqual({
      primair: [],
      secundair: ['b'],
    });
    // One that could never be small: it only stays unknown.
    const groot: Aantalcel[] = [
      { id: 'a', verborgen: true },
      { id: 'b', aantal: 20 },
      { id: 'totaal', aantal: 60, gepubliceerd: true },
    ];
    const tussen = { termen: [{ cel: 'a' }], van: 35, tot: 45 };
    expect(protectAantallen(groot, [{ totaal: 'totaal', delen: ['a', 'b'] }, tussen]).secundair).toEqual(['b']);
    // One that is known exactly already, and large.
    const bekend = { termen: [{ cel: 'a' }], van: 40, tot: 40 };
    expect(protectAantallen(groot, [{ totaal: 'totaal', delen: ['a', 'b'] }, bekend]).secundair).toEqual([]);
    // As low as 35 and no higher, or the other way round.
    const onder = [{ termen: [{ cel: 'a' }], van: 35, tot: 40 }];
    expect(protectAantallen(groot, [{ totaal: 'totaal', delen: ['a', 'b'] }, ...onder]).secundair).toEqual(['b']);
  });

  test('what was given away before is told', () => {
    const cellen: Aantalcel[] = [
      { id: 'a', aantal: 3 },
      { id: 'b', aantal: 7, gepubliceerd: true },
      { id: 'totaal', aantal: 10, gepubliceerd: true },
      { id: 'd', aantal: 2, gepubliceerd: true },
    ];
    expect(codes(() => protectAantallen(cellen, [{ totaal: 'totaal', delen: ['a', 'b'] }]))).toEqual([
      'verslag.al_bekend',
      'verslag.al_bekend',
    ]);
    const verborgen = [{ id: 'a', verborgen: true }, ...cellen.slice(1, 3)];
    expect(codes(() => protectAantallen(verborgen, [{ totaal: 'totaal', delen: ['a', 'b'] }]))).toEqual([
      'verslag.al_bekend',
    ]);
    const half = [
      { id: 'u', verborgen: true },
      { id: 'b', aantal: 9, gepubliceerd: true },
    ];
    expect(
      codes(() =>
        protectAantallen(half, [
          {
            termen: [
              { cel: 'u', maal: 2 },
              { cel: 'b', maal: -1 },
            ],
            van: 0,
            tot: 0,
          },
        ]),
      ),
    ).toEqual(['verslag.al_bekend']);
  });

  test('of numbers in halves all that is linked is left out', () => {
    // Nothing whole is half of 9, so no change can be checked in whole numbers.
    const cellen: Aantalcel[] = [
      { id: 'u', verborgen: true },
      { id: 'b', aantal: 9 },
      { id: 'c', aantal: 30 },
      { id: 'som', aantal: 39 },
    ];
    const verbanden: Verband[] = [
      {
        termen: [
          { cel: 'u', maal: 2 },
          { cel: 'b', maal: -1 },
        ],
        van: 0,
        tot: 0,
      },
      { totaal: 'som', delen: ['b', 'c'] },
    ];
    expect(protectAantallen(cellen, verbanden).secundair).toContain('b');
    // The 3 can only become 5 when the other becomes 7 and a half.
    const derde: Aantalcel[] = [
      { id: 'a', aantal: 4 },
      { id: 'b', aantal: 6 },
      { id: 'c', aantal: 12 },
    ];
    const drie: Verband[] = [
      {
        termen: [
          { cel: 'a', maal: 3 },
          { cel: 'b', maal: -2 },
        ],
        van: 0,
        tot: 0,
      },
      { termen: [{ cel: 'c' }, { cel: 'b', maal: -2 }], van: 0, tot: 0 },
    ];
    expect(protectAantallen(derde, drie)).toEqual({ primair: ['a'], secundair: ['b', 'c'] });
  });

  test('when the work runs out all that is linked is left out', () => {
    const cellen = [3, 9, 12].map((aantal) => ({ stand: 'open' as const, aantal }));
    const relaties = [
      {
        termen: [
          { cel: 0, maal: 1 },
          { cel: 1, maal: 1 },
          { cel: 2, maal: -1 },
        ],
        van: 0,
        tot: 0,
      },
    ];
    expect(solveOnderdrukking({ cellen, relaties }, 5)?.weg).toEqual(new Set([0, 1]));
    expect(solveOnderdrukking({ cellen, relaties }, 5, 0)?.weg).toEqual(new Set([0, 1, 2]));
  });

  test('every world of small numbers: nothing narrows a small number down', () => {
    const toeval = createToeval('werelden');
    for (let n = 0; n < runs(200, 20); n += 1) {
      const [toen, groei, helft] = [toeval.nextBelow(6), toeval.nextBelow(4), toeval.nextBelow(4)];
      const cellen: Aantalcel[] = [
        { id: 'toen', aantal: toen },
        { id: 'groei', aantal: groei },
        { id: 'nu', aantal: toen + groei },
        { id: 'ander', aantal: helft },
        { id: 'samen', aantal: toen + groei + helft },
      ];
      const verbanden: Verband[] = [
        verschil('nu', 'toen', 'groei'),
        { totaal: 'samen', delen: ['nu', 'ander'] },
        { termen: [{ cel: 'nu' }, { cel: 'toen', maal: -1 }], van: 0 },
      ];
      const grens = 2 + toeval.nextBelow(2);
      const { primair, secundair } = protectAantallen(cellen, verbanden, { grens });
      const kan = enumerate(cellen, verbanden, new Set([...primair, ...secundair]), 12);
      for (const id of primair)
        expect([n, id, kan.get(id)?.has(0), kan.get(id)?.has(grens)]).toEqual([n, id, true, true]);
      for (const id of secundair) expect(kan.get(id)?.size).toBeGreaterThan(1);
    }
  });

  test('anything that is no input is refused by a code', () => {
    for (const invoer of [
      [null, []],
      [[], null],
      [{}, {}],
      [[null], []],
      [[], [null]],
      [[{ id: 1, aantal: 3 }], []],
      [[], [{ totaal: 'a' }]],
      [[], [{ termen: [{ cel: 'a', maal: 'x' }] }]],
      [[], [], null],
      [[], [], 'x'],
      [],
    ])
      expect(() => Reflect.apply(protectAantallen, undefined, invoer)).toThrow('kern.document_ongeldig');
    expect(
      protectAantallen(
        [
          { id: 'e', verborgen: true },
          { id: 'd', aantal: 9 },
        ],
        [{ totaal: 'e', delen: ['d'] }],
      ),
    ).toEqual({
      primair: [],
      secundair: ['d'],
    });
    const cellen = [
      { id: 'a', aantal: 'x' },
      { id: 'b' },
      { id: 'c', verborgen: true, gepubliceerd: true },
      { id: 'd', aantal: 4 },
      { id: 'e', verborgen: true },
    ];
    const verbanden = [
      { termen: [{ cel: 'z' }] },
      { termen: [{ cel: 'd' }], van: 6 },
      { termen: [{ cel: 'e' }], van: 6, tot: 3 },
      { termen: [{ cel: 'd' }], tot: 3 },
    ];
    expect(codes(() => Reflect.apply(protectAantallen, undefined, [cellen, verbanden, { grens: null }]))).toEqual([
      'verslag.grens_ongeldig',
      'verslag.aantal_ongeldig',
      'verslag.aantal_ongeldig',
      'verslag.aantal_ongeldig',
      'verslag.cel_onbekend',
      'verslag.verband_klopt_niet',
      'verslag.verband_klopt_niet',
      'verslag.verband_klopt_niet',
    ]);
    expect(
      codes(() =>
        protectAantallen(
          [
            { id: 'e', verborgen: true },
            { id: 'd', aantal: 3 },
          ],
          [{ totaal: 'd', delen: ['e', 'd', 'd'] }],
        ),
      ),
    ).toEqual(['verslag.verbanden_onmogelijk']);
  });
});
