/** What figures can be, and what fills a gap: every kind of cell, each donor and each finding as a whole. */
import type { Kerncijferkolom, Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import { describe, expect, test } from 'vitest';
import { listCelkansen } from '../../src/gevoeligheid/cijfers/listCelkansen.js';
import { makeCijfers } from '../../src/gevoeligheid/cijfers/makeCijfers.js';
import { makeLoting } from '../../src/gevoeligheid/cijfers/makeLoting.js';
import { makeVuller } from '../../src/gevoeligheid/cijfers/makeVuller.js';
import { makeVullers } from '../../src/gevoeligheid/trekking/makeVullers.js';
import { makeRoutekaart, makeTabel } from '../routekaart/hulp.js';
import { f, i32, kleineKaart, kleineTabel, kleinScenario, scenarioVan, u32, vier } from './klein.js';

const GEEN = Number.NaN;
const nooit = () => false;
const altijd = () => true;

/** One column `a` with the given fields. */
function tabelVan(waarden: readonly (number | null)[], velden: Partial<Kerncijferkolom>): Kerncijfertabel {
  const tabel = makeTabel({ a: waarden });
  return { ...tabel, kolommen: [{ ...(tabel.kolommen[0] as Kerncijferkolom), ...velden }] };
}

describe('listCelkansen', () => {
  function list(
    waarden: readonly (number | null)[],
    velden: Partial<Kerncijferkolom>,
    rijen: readonly number[] = [...waarden.keys()],
  ) {
    const tabel = tabelVan(waarden, velden);
    return listCelkansen(tabel, tabel.kolommen[0] as Kerncijferkolom, u32(...rijen));
  }
  const aselect = { nauwkeurigheid: { soort: 'aselect', basis: 5 } } as const;

  test('nothing says how sure it is', () => {
    expect(list([1, null, 3], {})).toEqual({ cellen: [], zonderInterval: 2 });
    expect(list([1, null, 3], {}, [2])).toEqual({ cellen: [], zonderInterval: 1 });
    expect(list([1, null, 3], {}, [])).toEqual({ cellen: [], zonderInterval: 0 });
  });

  test('a count that was rounded at random; the row is that of the candidate', () => {
    expect(list([10, 0, null, 20], aselect)).toEqual({
      cellen: [
        { rij: 0, waarde: 10, soort: 'afronding', basis: 5 },
        { rij: 1, waarde: 0, soort: 'afronding', basis: 5 },
        { rij: 3, waarde: 20, soort: 'afronding', basis: 5 },
      ],
      zonderInterval: 0,
    });
    expect(list([10, 0, null, 20], aselect, [3]).cellen).toEqual([
      { rij: 0, waarde: 20, soort: 'afronding', basis: 5 },
    ]);
  });

  test('a sum of such counts, with bounds of its own, is a triangle', () => {
    expect(list([10, null], { ...aselect, onder: f(2, GEEN), boven: f(18, GEEN) })).toEqual({
      cellen: [{ rij: 0, waarde: 10, soort: 'driehoek', onder: 2, boven: 18 }],
      zonderInterval: 0,
    });
  });

  test('a figure that was rounded lies everywhere as likely', () => {
    expect(list([10], { nauwkeurigheid: { soort: 'afgerond', op: 4 } }).cellen).toEqual([
      { rij: 0, waarde: 10, soort: 'gelijk', onder: 8, boven: 12 },
    ]);
  });

  test('a margin of 95 % is held to the range of its kind, and to the figure itself', () => {
    const marge = (onder: number, boven: number) =>
      ({ nauwkeurigheid: { soort: 'interval95' }, onder: f(onder), boven: f(boven) }) as const;
    expect(list([10], { ...marge(8, 14), eenheid: 'percentage' }).cellen).toEqual([
      { rij: 0, waarde: 10, soort: 'normaal', onder: 8, boven: 14, min: 0, max: 100 },
    ]);
    expect(list([10], { ...marge(8, 14), eenheid: 'aantal' }).cellen).toEqual([
      { rij: 0, waarde: 10, soort: 'normaal', onder: 8, boven: 14, min: 0, max: Number.POSITIVE_INFINITY },
    ]);
    expect(list([10], { ...marge(8, 14), eenheid: 'index' }).cellen).toEqual([
      {
        rij: 0,
        waarde: 10,
        soort: 'normaal',
        onder: 8,
        boven: 14,
        min: Number.NEGATIVE_INFINITY,
        max: Number.POSITIVE_INFINITY,
      },
    ]);
    expect(list([-3], { ...marge(-4, -2), eenheid: 'percentage' }).cellen).toEqual([
      { rij: 0, waarde: -3, soort: 'normaal', onder: -4, boven: -2, min: -3, max: 100 },
    ]);
    expect(list([103], { ...marge(102, 104), eenheid: 'percentage' }).cellen).toEqual([
      { rij: 0, waarde: 103, soort: 'normaal', onder: 102, boven: 104, min: 0, max: 103 },
    ]);
  });

  test('a figure that is kept secret lies between its bounds, when it has both', () => {
    expect(
      list([null, null, null, null], {
        onder: f(2, 3, 5, GEEN),
        boven: f(6, 3, 4, 9),
        redenen: Uint8Array.of(2, 2, 2, 2),
      }),
    ).toEqual({
      cellen: [
        { rij: 0, waarde: 4, soort: 'gelijk', onder: 2, boven: 6 },
        { rij: 1, waarde: 3, soort: 'gelijk', onder: 3, boven: 3 },
      ],
      zonderInterval: 0,
    });
    expect(list([null], { onder: f(2) })).toEqual({ cellen: [], zonderInterval: 0 });
    expect(list([null], { boven: f(2) })).toEqual({ cellen: [], zonderInterval: 0 });
  });
});

describe('makeCijfers', () => {
  test('the criteria that count with their uncertain cells, and those with figures that say nothing', () => {
    const tabel = makeTabel({ a: [4, 0], b: [2, null], c: [1, 2], d: [5, 10] });
    const met = (id: string) => (id === 'a' || id === 'd' ? { nauwkeurigheid: { soort: 'aselect', basis: 2 } } : {});
    const kolommen = tabel.kolommen.map((kolom) => ({ ...kolom, ...met(kolom.sleutel) }) as Kerncijferkolom);
    const kaart = makeRoutekaart([vier('c'), vier('b'), vier('a'), vier('d', { gewicht: 0 })]);
    const { voorbereiding } = scenarioVan(kaart, { ...tabel, kolommen });
    expect(makeCijfers(voorbereiding)).toEqual({
      kolommen: [
        {
          positie: 2,
          ruw: f(4, 0),
          cellen: [
            { rij: 0, waarde: 4, soort: 'afronding', basis: 2 },
            { rij: 1, waarde: 0, soort: 'afronding', basis: 2 },
          ],
        },
      ],
      bevindingen: [
        {
          code: 'routekaart.cijfer_zonder_interval',
          ernst: 'info',
          pad: ['criteria', 0],
          params: { criterium: 'c', aantal: 2, kandidaten: 2 },
        },
        {
          code: 'routekaart.cijfer_zonder_interval',
          ernst: 'info',
          pad: ['criteria', 1],
          params: { criterium: 'b', aantal: 1, kandidaten: 2 },
        },
      ],
    });
  });
});

describe('makeVuller', () => {
  const effectief = () => f(0.5, 0.125, 0.375);
  const vullerVan = (
    isGescoord: (rij: number) => boolean = altijd,
    aantal = 10,
    isGetrokken: (positie: number, rij: number) => boolean = nooit,
    gewichten = effectief(),
  ) => makeVuller(kleinScenario().voorbereiding, gewichten, isGescoord, aantal, isGetrokken);
  const vul = (
    vuller: ReturnType<typeof vullerVan>,
    rij: number,
    u = 0.5,
    regels: Parameters<ReturnType<typeof vullerVan>['draw']>[2] = [undefined, undefined, undefined],
  ) => {
    const { matrix } = kleinScenario();
    const uit = f(9, 9, 9, 9, 9, 9);
    vuller.draw(u, matrix, regels).write(rij, uit, 2);
    return [...uit];
  };

  test('the rows with a gap on what counts, that have a score', () => {
    expect(vullerVan().rijen).toEqual(i32(2, 3));
    expect(vullerVan().draw(0.5, kleinScenario().matrix, []).rijen).toEqual(i32(2, 3));
    expect(vullerVan((rij) => rij !== 2).rijen).toEqual(i32(3));
    expect(vullerVan(nooit).rijen).toEqual(i32());
    expect(vullerVan(altijd, 10, (positie, rij) => positie === 0 && rij === 3).rijen).toEqual(i32(2));
    expect(vullerVan(altijd, 10, altijd).rijen).toEqual(i32());
    expect(vullerVan(altijd, 10, nooit, f(0, 0.25, 0.75)).rijen).toEqual(i32(2));
  });

  test('one donor, the most alike, gives its score at the place of the gap', () => {
    // The third is on a and c as far from the first as from the second on c, and nearer the second on a.
    const een = vullerVan(altijd, 1);
    expect(vul(een, 2)).toEqual([9, 9, 9, 1, 9, 9]);
    // The fourth has 0.5 on b, as far from both; the first stands first.
    expect(vul(een, 3)).toEqual([9, 9, 1, 9, 9, 9]);
  });

  test('one of several, by the number of the row', () => {
    const alle = vullerVan();
    // Donors of the third: second, first, fourth or by distance; each score that comes is one of theirs.
    for (const [rij, plek, donoren] of [
      [2, 3, 3],
      [3, 2, 3],
    ] as const) {
      const uit = [0.03, 0.21, 0.37, 0.52, 0.68, 0.83, 0.97].map((u) => {
        const gevuld = vul(alle, rij, u);
        const nummer = Math.floor(makeLoting(u)(rij, 0) * donoren);
        return [nummer, gevuld[plek]] as const;
      });
      // The same number gives the same donor.
      expect(new Set(uit.map(([nummer, waarde]) => `${nummer} ${waarde}`)).size).toBe(
        new Set(uit.map(([nummer]) => nummer)).size,
      );
    }
  });

  test('a gap that stands for a decision is not filled', () => {
    const een = vullerVan(altijd, 1);
    const leeg = [9, 9, 9, 9, 9, 9];
    expect(vul(een, 2, 0.5, [undefined, { regel: 'bodem' }, undefined])).toEqual(leeg);
    expect(vul(een, 2, 0.5, [undefined, { regel: 'weigeren' }, undefined])).toEqual(leeg);
    expect(vul(een, 2, 0.5, [{ regel: 'bodem' }, { regel: 'weglaten' }, { regel: 'bodem' }])[3]).toBe(1);
  });

  test('a value that was filled by rule is a gap', () => {
    const kaart = kleineKaart({}, { a: { ontbrekend: { regel: 'gemiddelde' } } });
    const { voorbereiding, matrix } = scenarioVan(kaart, kleineTabel());
    expect(matrix[9]).toBe(0.5);
    const vuller = makeVuller(voorbereiding, effectief(), altijd, 1, nooit);
    expect(vuller.rijen).toEqual(i32(2, 3));
    const uit = matrix.slice();
    vuller.draw(0.5, matrix, []).write(3, uit, 9);
    expect(uit[9]).toBe(1);
  });
});

describe('makeVullers', () => {
  const effectief = () => f(0.5, 0.125, 0.375);

  test('says of how many values are drawn, and who has no score', () => {
    const nominaal = f(0.5, GEEN, 0.5, 0.5);
    const vullers = makeVullers([kleinScenario()], effectief(), nominaal, { methode: 'donoren' }, nooit);
    expect(vullers?.perRol.map(({ rijen }) => rijen)).toEqual([i32(2, 3)]);
    expect(vullers?.zonderScore).toEqual([1]);
    expect(vullers?.bevindingen).toEqual([
      {
        code: 'routekaart.ontbrekend_getrokken',
        ernst: 'info',
        pad: [],
        params: { aantal: 2, kandidaten: 4 },
      },
    ]);
    const een = makeVullers([kleinScenario()], effectief(), f(1, 1, GEEN, 1), { methode: 'donoren' }, nooit);
    expect(een?.bevindingen[0]?.params).toEqual({ aantal: 1, kandidaten: 4 });
  });

  test('none when nothing is missing or all of it is drawn from its own interval', () => {
    const vol = scenarioVan(kleineKaart(), makeTabel({ a: [1, 2], b: [1, 2], c: [1, 2] }));
    expect(makeVullers([vol], effectief(), f(1, 1), { methode: 'donoren' }, nooit)).toBeUndefined();
    expect(makeVullers([kleinScenario()], effectief(), f(1, 1, 1, 1), { methode: 'donoren' }, altijd)).toBeUndefined();
  });

  test('ten donors, or as many as asked, for each role', () => {
    const n = 14;
    const kolommen = {
      a: Array.from({ length: n }, (_, k) => (k === 0 ? null : k / 4)),
      b: Array.from({ length: n }, (_, k) => k / 4),
      c: Array.from({ length: n }, () => 2),
    };
    const scenario = scenarioVan(kleineKaart(), makeTabel(kolommen));
    const laatste = (aantal?: number) => {
      const nominaal = new Float64Array(n).fill(0.5);
      const vullers = makeVullers([scenario, scenario], effectief(), nominaal, { methode: 'donoren', aantal }, nooit);
      expect(vullers?.perRol).toHaveLength(2);
      const gezien = new Set<number>();
      for (let u = 0; u < 1; u += 1 / 128) {
        const rij = f(9, 9, 9);
        vullers?.perRol[1]?.draw(u, scenario.matrix, []).write(0, rij, 0);
        gezien.add(rij[0]! * 16);
      }
      return Math.max(...gezien);
    };
    expect(laatste()).toBe(10);
    expect(laatste(3)).toBe(3);
  });
});
