/** A search that stops and goes on, again and again, gives the answer of one that did not stop: for every objective, and for a tie too. */
import { createToeval, createVingerafdruk } from 'buurtaanpak/kern';
import { type Doel, type Regel, type Selectie, type Selectiestand, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, it } from 'vitest';
import { codeVan, deepFreeze, foutVan } from '../hulp.js';
import { runs } from '../runs.js';
import type { Probleem } from './orakel.js';
import { createLastig } from './willekeuriglastig.js';

const DOELEN: readonly Doel[] = [
  { soort: 'totaal' },
  { soort: 'hoogste_minimum' },
  { soort: 'lexicografisch', volgorde: ['r', 'p'] },
];

/** Ten buurten of which five have a given number of inhabitants together, and scores that follow them: many subproblems. */
function createBandvraag(zaad: number, doel: Doel): Probleem {
  const { nextBelow } = createToeval(zaad);
  const gebieden = Array.from({ length: 10 }, (_, i) => ({ code: `b${i}`, inwoners: 11 + nextBelow(40) }));
  const samen = gebieden.slice(0, 5).reduce((som, { inwoners }) => som + inwoners, 0);
  return {
    scores: {
      p: gebieden.map(({ code, inwoners }) => ({ code, score: 3 * inwoners + nextBelow(5) })),
      r: gebieden.map(({ code }) => ({ code, score: nextBelow(20) })),
    },
    quota: [
      { id: 'q', programma: 'p', aantal: 3 },
      { id: 's', programma: 'r', aantal: 2 },
    ],
    gebieden,
    buren: [],
    regels: [{ soort: 'inwoners', minimaal: samen, maximaal: samen + 1 }] as Regel[],
    doel,
  };
}

/** Goes on with the same budget until there is nothing left to do; how often that was needed, and the last answer. */
function finish({ scores, quota, ...opties }: Probleem, budget: { knopenbudget: number; pivotbudget?: number }) {
  let selectie: Selectie = selectBuurten(scores, quota, { ...opties, ...budget });
  let keren = 1;
  for (; 'stand' in selectie && selectie.stand !== undefined; keren++) {
    if (keren === 5000) throw new Error('no end');
    const stand = JSON.parse(JSON.stringify(selectie.stand));
    selectie = selectBuurten(scores, quota, { ...opties, ...budget, stand });
  }
  return { selectie, keren };
}

/** All of an answer but how much it took, and its budget; what is said of a clash needs a budget too. */
function strip(selectie: Selectie) {
  const { invoer: _, ...rest } = selectie;
  if (!('bewijs' in rest)) return rest.uitkomst;
  const { knopen: __, pivots: ___, methode: ____, ...bewijs } = rest.bewijs;
  return { ...rest, bewijs };
}

function getStand(selectie: Selectie): Selectiestand {
  if (!('stand' in selectie) || selectie.stand === undefined) throw new Error(selectie.uitkomst);
  return selectie.stand;
}

describe('a search that stops after some subproblems and goes on', () => {
  it.each(DOELEN)('gives the answer of one go: $soort', (doel) => {
    let meest = 0;
    for (let zaad = 0; zaad < runs(9, 3); zaad++) {
      const probleem = createBandvraag(zaad, doel);
      const { scores, quota, ...opties } = probleem;
      const vol = strip(selectBuurten(scores, quota, opties));
      for (const knopenbudget of [1, 3, 17]) {
        const { selectie, keren } = finish(probleem, { knopenbudget });
        expect(strip(selectie)).toEqual(vol);
        meest = Math.max(meest, keren);
      }
      expect(strip(finish(probleem, { knopenbudget: 1000, pivotbudget: 4 }).selectie)).toEqual(vol);
    }
    expect(meest).toBeGreaterThan(20);
  });

  it('gives the answer of one go under every rule, with many ties', () => {
    const gezien: Record<string, number> = {};
    for (let zaad = 0; zaad < runs(200, 20); zaad++) {
      const probleem = createLastig(zaad);
      const { scores, quota, ...opties } = probleem;
      const vol = selectBuurten(scores, quota, opties);
      const { selectie, keren } = finish(probleem, { knopenbudget: 1 });
      expect(strip(selectie)).toEqual(strip(vol));
      const soort = 'bewijs' in vol ? vol.bewijs.gelijkspel : vol.uitkomst;
      if (keren > 1) gezien[soort] = (gezien[soort] ?? 0) + 1;
    }
    expect(Object.keys(gezien)).toEqual(expect.arrayContaining(['beslist', 'uniek']));
  });

  it('adds up what it used', () => {
    const probleem = createBandvraag(1, DOELEN[0]!);
    const { selectie, keren } = finish(probleem, { knopenbudget: 3 });
    if (!('bewijs' in selectie)) throw new Error(selectie.uitkomst);
    expect(selectie.bewijs.knopen).toBeGreaterThan(3 * (keren - 1));
    expect(selectie.bewijs.knopen).toBeLessThanOrEqual(3 * keren);
    expect(selectie.bewijs.pivots).toBeGreaterThan(0);
  });

  it('says how it was proven as in one go', () => {
    const gezien = new Set<string>();
    for (let zaad = 0; zaad < 6; zaad++) {
      const probleem = createBandvraag(zaad, DOELEN[0]!);
      const { scores, quota, ...opties } = probleem;
      const vol = selectBuurten(scores, quota, opties);
      const { selectie } = finish(probleem, { knopenbudget: 1 });
      if (!('bewijs' in vol) || !('bewijs' in selectie)) continue;
      expect(selectie.bewijs.methode).toBe(vol.bewijs.methode);
      gezien.add(vol.bewijs.methode);
    }
    expect(gezien).toContain('vertakken');
  });

  it('settles the tie of a core among all candidates', () => {
    const n = 600;
    const p = Array.from({ length: n }, (_, i) => ({ code: `b${String(i).padStart(3, '0')}`, score: n - (i % 300) }));
    const quota = [{ id: 'q', programma: 'p', aantal: 3 }];
    const kort = selectBuurten({ p }, quota, { knopenbudget: 1 });
    expect(kort).toMatchObject({ uitkomst: 'optimaal', bewijs: { gelijkspel: 'onbeslist' } });
    const stand = getStand(kort);
    expect(stand.zoek).toMatchObject({ gelijk: -1, beste: expect.objectContaining({ length: n }) });
    const vol = selectBuurten({ p }, quota);
    expect(vol).toMatchObject({ bewijs: { gelijkspel: 'beslist' } });
    expect(strip(selectBuurten({ p }, quota, { stand }))).toEqual(strip(vol));
  });
});

describe('a signal', () => {
  const { scores, quota, ...opties } = createBandvraag(2, { soort: 'totaal' });
  const vol = selectBuurten(scores, quota, opties);

  it('stops a synchronous call by its getter, which is read at every subproblem', () => {
    for (const keren of [0, 1, 2, 5, 10]) {
      let gelezen = -1;
      // Once it is read to see that it is a signal.
      const signaal = {
        get aborted() {
          return gelezen++ >= keren;
        },
      };
      const selectie = selectBuurten(scores, quota, { ...opties, signaal });
      expect('bewijs' in selectie ? selectie.bewijs.knopen : 'knopen' in selectie && selectie.knopen).toBe(keren);
      expect(['beste_gevonden', 'onbeslist']).toContain(selectie.uitkomst);
      expect(selectie.invoer.opties).not.toHaveProperty('signaal');
      expect(strip(selectBuurten(scores, quota, { ...opties, stand: getStand(selectie) }))).toEqual(strip(vol));
    }
  });

  it('may be an AbortSignal, and does nothing when it is not aborted', () => {
    const { signal } = new AbortController();
    expect(selectBuurten(scores, quota, { ...opties, signaal: signal })).toEqual(vol);
    const gestopt = selectBuurten(scores, quota, { ...opties, signaal: AbortSignal.abort() });
    expect(gestopt).toMatchObject({ uitkomst: 'onbeslist', knopen: 0 });
  });

  it.each(DOELEN)('before anything is known leaves all to do: $soort', (doel) => {
    const { scores: s, quota: q, ...o } = createBandvraag(3, doel);
    const gestopt = selectBuurten(s, q, { ...o, signaal: { aborted: true } });
    expect(gestopt).toMatchObject({ uitkomst: 'onbeslist', knopen: 0, stand: { knopen: 0, pivots: 0 } });
    expect(strip(selectBuurten(s, q, { ...o, stand: getStand(gestopt) }))).toEqual(strip(selectBuurten(s, q, o)));
  });

  it.each([null, {}, { aborted: 1 }, 'nu', 0])('is refused when it is %j', (signaal) => {
    const fout = foutVan(() => selectBuurten(scores, quota, { ...opties, signaal } as never));
    expect(fout.code).toBe('selectie.invoer_ongeldig');
    expect(fout.bevindingen).toMatchObject([{ code: 'kern.type_verkeerd', pad: ['opties', 'signaal'] }]);
  });

  it.each([
    null,
    {},
    { naam: 'x', versie: '1' },
    { naam: 1, versie: '1', solve: () => ({ status: 'gestopt' }) },
    () => 0,
  ])('and so is a solver that is no solver: %j', (oplosser) => {
    const fout = foutVan(() => selectBuurten(scores, quota, { ...opties, oplosser, signaal: 1 } as never));
    expect(fout.code).toBe('selectie.invoer_ongeldig');
    expect(fout.bevindingen.map(({ pad }) => pad)).toEqual([
      ['opties', 'signaal'],
      ['opties', 'oplosser'],
    ]);
  });
});

describe('a state', () => {
  type Zoek = Record<string, unknown>;
  const seal = (stand: object) => {
    const { zegel: _, ...rest } = stand as Selectiestand;
    return { ...rest, zegel: createVingerafdruk(rest) } as Selectiestand;
  };
  const vragen = DOELEN.map((doel) => {
    const { scores, quota, ...opties } = createBandvraag(5, doel);
    const solve = (stand: unknown, extra: object = {}) =>
      selectBuurten(scores, quota, { ...opties, ...extra, stand } as never);
    const standen: Selectiestand[] = [];
    let selectie = selectBuurten(scores, quota, { ...opties, knopenbudget: 3 });
    while ('stand' in selectie && selectie.stand !== undefined) {
      standen.push(selectie.stand);
      selectie = solve(selectie.stand, { knopenbudget: 3 });
    }
    const vol = selectBuurten(scores, quota, opties);
    /** The last state of which this holds. */
    const find = (past: (zoek: Selectiestand['zoek']) => boolean) => {
      const gevonden = standen.filter(({ zoek }) => past(zoek)).at(-1);
      if (gevonden === undefined) throw new Error('no such state');
      return gevonden;
    };
    return { doel, solve, standen, vol, find };
  });
  const [totaal, minimum, volgorde] = vragen as [(typeof vragen)[0], (typeof vragen)[0], (typeof vragen)[0]];

  it('is not changed, and does for another budget too', () => {
    for (const { solve, standen, vol } of vragen) {
      for (const stand of standen) {
        const anders = solve(deepFreeze(stand), { knopenbudget: 49_999, pivotbudget: 199_999 });
        expect(strip(anders)).toEqual(strip(vol));
      }
    }
  });

  it('of another question is refused', () => {
    for (const ander of vragen) {
      if (ander === totaal) continue;
      expect(codeVan(() => ander.solve(totaal.standen[0]))).toBe('selectie.stand_ongeldig');
    }
    expect(codeVan(() => totaal.solve(totaal.standen[0], { voorrang: ['b3'] }))).toBe('selectie.stand_ongeldig');
  });

  it('in which anything was changed is no state', () => {
    for (const { solve, find } of vragen) {
      const stand = find(({ open, beste }) => (open?.length ?? 0) > 1 && beste !== undefined);
      const { zoek } = stand;
      const { open: _, ...zonder } = zoek;
      const anders: object[] = [
        { ...stand, knopen: stand.knopen + 1 },
        { ...stand, zoek: { ...zoek, open: [] } },
        { ...stand, zoek: zonder },
        { ...stand, zoek: { ...zoek, open: zoek.open!.slice(1) } },
        { ...stand, zoek: { ...zoek, open: zoek.open!.map((een) => ({ ...een, grens: -1 })) } },
        { ...stand, zoek: { ...zoek, beste: zoek.beste!.map(() => -1) } },
        { ...stand, zegel: 'sha256:0' },
        { ...stand, erbij: 1 },
        { ...stand, zoek: { ...zoek, stap: -1 } },
        { ...stand, zoek: { ...zoek, klaar: [{ waarde: 1 }] } },
        { ...stand, zoek: { ...zoek, open: [{ keuzes: [[0, 1]], grens: null }] } },
        { ...stand, zoek: undefined },
        [],
      ];
      for (const een of anders) expect(codeVan(() => solve(een))).toBe('kern.document_ongeldig');
      for (const een of [null, 1, 'stand']) expect(codeVan(() => solve(een))).toBe('kern.document_ongeldig');
    }
  });

  it('that no search can have is refused, also when it is sealed anew', () => {
    const refuse = ({ solve }: (typeof vragen)[0], stand: Selectiestand, anders: Zoek) => {
      const fout = foutVan(() => solve(seal({ ...stand, zoek: { ...stand.zoek, ...anders } })));
      expect(fout.code, JSON.stringify(anders)).toBe('kern.document_ongeldig');
      expect(fout.bevindingen).toMatchObject([{ code: 'kern.vorm_ongeldig', pad: ['zoek'] }]);
    };
    const gewoon = totaal.find(({ beste, gelijk }) => beste !== undefined && gelijk === undefined);
    const { beste = [] } = gewoon.zoek;
    // More than are asked, a quotum that there is not, for one buurt too few.
    for (const anders of [
      beste.map(() => 0),
      beste.map((j) => j + 1),
      beste.map((j) => j + 65_536),
      beste.slice(1),
      [],
    ])
      refuse(totaal, gewoon, { beste: anders });
    // Twenty arcs, no cells, and the number of buurten that are chosen.
    for (const keuze of [
      [21, 0, 1],
      [2 ** 40, 0, 1],
    ])
      refuse(totaal, gewoon, { open: [{ keuzes: [keuze] }] });
    refuse(totaal, gewoon, { stap: 1 });
    refuse(totaal, gewoon, { stap: 1, klaar: [{ waarde: 0, bovengrens: 0 }] });
    refuse(totaal, gewoon, { klaar: [{ waarde: 0, bovengrens: 0 }] });
    refuse(totaal, gewoon, { bovengrens: 1 });
    refuse(totaal, gewoon, { gelijk: 20 });
    refuse(totaal, gewoon, { gelijk: 3, beste: undefined });
    const laagste = minimum.find(({ bovengrens }) => bovengrens !== undefined);
    refuse(minimum, laagste, { bovengrens: 1 });
    refuse(minimum, laagste, { bovengrens: 0 });
    refuse(minimum, laagste, { beste: undefined });
    refuse(minimum, laagste, { gelijk: 0 });
    const later = minimum.find(({ stap }) => stap === 1);
    const eerste = later.zoek.klaar[0]!;
    refuse(minimum, later, { klaar: [{ waarde: eerste.waarde, bovengrens: eerste.waarde + 1 }] });
    refuse(minimum, later, { klaar: [{ waarde: eerste.waarde + 1, bovengrens: eerste.waarde + 1 }] });
    refuse(minimum, later, { beste: undefined });
    refuse(minimum, later, { bovengrens: eerste.waarde });
    const tweede = volgorde.find(({ stap }) => stap === 1);
    refuse(volgorde, tweede, { klaar: [{ waarde: 0, bovengrens: 0 }] });
    refuse(volgorde, tweede, { stap: 2, klaar: [...tweede.zoek.klaar, { waarde: 0, bovengrens: 0 }] });
  });

  it('that contradicts itself ends, and its selection obeys every rule', () => {
    const { zoek, ...rest } = totaal.find(({ beste, gelijk }) => beste !== undefined && gelijk === undefined);
    const { nextBelow } = createToeval(1);
    for (let keer = 0; keer < runs(300, 60); keer++) {
      const keuzes = Array.from({ length: nextBelow(6) }, () => {
        const grens = () => [0, 1, 2, 9][nextBelow(4)];
        return [nextBelow(21), grens(), grens()];
      });
      const grens = [undefined, 0, 1e9, 1e12][nextBelow(4)];
      const open = [{ keuzes, ...(grens !== undefined && { grens }) }];
      const { beste: _, ...kaal } = zoek;
      const uit = totaal.solve(seal({ ...rest, zoek: { ...(keer % 2 === 0 ? kaal : zoek), open } }));
      if (!('bewijs' in uit) || !('bewijs' in totaal.vol)) continue;
      expect(uit.gekozen).toHaveLength(5);
      expect(uit.bewijs.doelwaarde).toBeLessThanOrEqual(totaal.vol.bewijs.doelwaarde);
    }
  });
});
