/** The parts of branch and bound, each against trying every choice: no part may lose one. */
import { createToeval } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';
import { createGrenzen } from '../../src/oplosser/boom/createGrenzen.js';
import { createSplitser } from '../../src/oplosser/boom/createSplitser.js';
import { createZoeker } from '../../src/oplosser/boom/createZoeker.js';
import { improveKeuze } from '../../src/oplosser/boom/improveKeuze.js';
import type { Knoop } from '../../src/oplosser/boom/knoop.js';
import { listAndere } from '../../src/oplosser/boom/listAndere.js';
import { createTeller } from '../../src/oplosser/boom/teller.js';
import { settleGelijkspel } from '../../src/oplosser/doel/settleGelijkspel.js';
import { type Keuzeprobleem, listKeuzes } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import type { Model } from '../../src/oplosser/model/model.js';
import { sumWaarde } from '../../src/oplosser/probleem/sumWaarde.js';
import { createBonussnijder } from '../../src/oplosser/sneden/createBonussnijder.js';
import { createKlieksnijder } from '../../src/oplosser/sneden/createKlieksnijder.js';
import { createLuieSnijder } from '../../src/oplosser/sneden/createLuieSnijder.js';
import { runs } from '../runs.js';
import { getWaarden, isGeldig } from './orakel.js';
import { createKeuzeprobleem } from './willekeurig.js';

const TOTAAL = { soort: 'totaal' } as const;
const RUIM = { knopen: 20_000, pivots: 1_000_000 };

/** Every choice that obeys the problem, by trying all of them. */
function listAlles(probleem: Keuzeprobleem): number[][] {
  const uit: number[][] = [];
  const keuze: number[] = [];
  const tryFrom = () => {
    const c = keuze.length;
    if (c === probleem.masker.length) {
      if (isGeldig(probleem, keuze)) uit.push([...keuze]);
      return;
    }
    for (const vak of [-1, ...probleem.vakken.van.keys()]) {
      if (vak >= 0 && !((probleem.masker[c]! >> vak) & 1)) continue;
      keuze.push(vak);
      tryFrom();
      keuze.pop();
    }
  };
  tryFrom();
  return uit;
}

/** The columns of a choice. */
function toKolommen({ aantalKolommen, aantalBogen, kandidaatVan, vakVan, paren }: Model, keuze: readonly number[]) {
  const uit = new Float64Array(aantalKolommen);
  for (let b = 0; b < aantalBogen; b++) if (keuze[kandidaatVan[b]!] === vakVan[b]) uit[b] = 1;
  paren.forEach(({ a, b }, p) => {
    if (keuze[a]! >= 0 && keuze[b]! >= 0) uit[aantalBogen + p] = 1;
  });
  return uit;
}

const gevallen = Array.from({ length: runs(200, 50) }, (_, zaad) => {
  const probleem = createKeuzeprobleem(1000 + zaad);
  return { zaad, probleem, model: createModel(probleem), alles: listAlles(probleem) };
});
const metKeuze = gevallen.filter(({ alles }) => alles.length > 1);

/** Whether a choice is in a subproblem, by its decisions alone. */
function isErin({ aantalKolommen, aantalBogen, cellen, vakVan }: Model, knoop: Knoop, kolommen: Float64Array): boolean {
  for (let k: Knoop = knoop; k.ouder !== undefined; k = k.ouder) {
    let waarde = kolommen[k.variabele];
    if (k.variabele >= aantalKolommen) {
      const bits = k.variabele - aantalKolommen - cellen.length - 1;
      const bogen = cellen[k.variabele - aantalKolommen] ?? [...vakVan.keys()].filter((b) => (bits >> vakVan[b]!) & 1);
      waarde = [...bogen].reduce((som, b) => som + kolommen[b]!, 0);
    }
    expect(kolommen.length >= aantalBogen).toBe(true);
    if (waarde! < k.laag || waarde! > k.hoog) return false;
  }
  return true;
}

describe('the rows of a model', () => {
  it('are obeyed by every choice of the problem and broken by every other set of columns', () => {
    for (const { probleem, model, alles } of gevallen) {
      const past = (kolommen: Float64Array) =>
        [...model.rijen, ...model.luieRijen].every(({ kolommen: wie, coefficienten, van, tot }) => {
          const som = wie.reduce((al, k, i) => al + (coefficienten?.[i] ?? 1) * kolommen[k]!, 0);
          return som >= van && som <= tot;
        });
      for (const keuze of alles.slice(0, 50)) expect(past(toKolommen(model, keuze))).toBe(true);
      // Without neighbours that clash the rows say it all.
      const los = { ...probleem, botsingen: [] };
      const { nextBelow } = createToeval(1);
      for (let keer = 0; keer < 20; keer++) {
        const keuze = Array.from(probleem.masker, (bits) => {
          const vak = nextBelow(4) - 1;
          return vak >= 0 && (bits >> vak) & 1 ? vak : -1;
        });
        expect(past(toKolommen(model, keuze))).toBe(isGeldig(los, keuze));
      }
    }
  });
});

describe('cuts', () => {
  it('are broken by the point they are made for, and by no choice', () => {
    let aantal = 0;
    for (const { zaad, probleem, model, alles } of gevallen) {
      const { nextBelow } = createToeval(zaad);
      const soorten = [...new Set(probleem.botsingen)].filter((bits) => bits !== 0);
      const snijders = [
        createLuieSnijder(model),
        createBonussnijder(model),
        ...soorten.map((bits) => createKlieksnijder(model, probleem.paren!, bits)),
      ];
      for (const snij of snijders) {
        const punt = Float64Array.from({ length: model.aantalKolommen }, () => nextBelow(5) / 4);
        const sneden = snij(punt, new Set());
        expect(new Set(sneden.map(({ sleutel }) => sleutel)).size).toBe(sneden.length);
        expect(snij(punt, new Set(sneden.map(({ sleutel }) => sleutel)))).toEqual([]);
        for (const { rij, tekort } of sneden) {
          aantal++;
          const sum = (x: Float64Array) =>
            rij.kolommen.reduce((som, k, i) => som + (rij.coefficienten?.[i] ?? 1) * x[k]!, 0);
          expect(sum(punt) - rij.tot).toBeCloseTo(tekort, 9);
          expect(tekort).toBeGreaterThan(0);
          for (const keuze of alles.slice(0, 40)) expect(sum(toKolommen(model, keuze))).toBeLessThanOrEqual(rij.tot);
        }
      }
    }
    expect(aantal).toBeGreaterThan(40);
  });
});

describe('the bounds of a subproblem', () => {
  it('keep every choice that the decisions leave, and are refused only when they leave none', () => {
    let geweigerd = 0;
    for (const { zaad, model, alles } of metKeuze) {
      const { nextBelow } = createToeval(zaad);
      const { aantalKolommen, cellen } = model;
      const grenzen = createGrenzen(model, new Float64Array(aantalKolommen), new Float64Array(aantalKolommen).fill(1));
      for (let keer = 0; keer < 6; keer++) {
        let knoop: Knoop = {
          nummer: 0,
          ouder: undefined,
          variabele: -1,
          laag: 0,
          hoog: 0,
          grens: 9,
          diepte: 0,
          stap: 0,
        };
        for (let diep = nextBelow(5); diep >= 0; diep--) {
          const variabele = nextBelow(aantalKolommen + cellen.length + 1);
          const waarde = nextBelow(3);
          const [laag, hoog] = nextBelow(2) === 0 ? [-Infinity, waarde % 2] : [Math.max(1, waarde), Infinity];
          knoop = { ...knoop, ouder: knoop, variabele, laag: laag!, hoog: hoog! };
        }
        const mogelijk = grenzen.enter(knoop);
        const over = alles
          .map((keuze) => toKolommen(model, keuze))
          .filter((kolommen) => isErin(model, knoop, kolommen));
        if (!mogelijk) {
          geweigerd++;
          expect(over).toEqual([]);
        }
        for (const kolommen of over.slice(0, 30)) {
          for (let k = 0; k < aantalKolommen; k++) {
            expect(kolommen[k]).toBeGreaterThanOrEqual(grenzen.laag[k]!);
            expect(kolommen[k]).toBeLessThanOrEqual(grenzen.hoog[k]!);
          }
        }
      }
    }
    expect(geweigerd).toBeGreaterThan(5);
  });
});

describe('the other choices of a subproblem', () => {
  it('are each in exactly one part, and the choice itself in none', () => {
    for (const { probleem, model, alles } of metKeuze) {
      const wortel: Knoop = {
        nummer: 0,
        ouder: undefined,
        variabele: -1,
        laag: 0,
        hoog: 0,
        grens: 9,
        diepte: 0,
        stap: 0,
      };
      const bereik = {
        laag: new Float64Array(model.aantalKolommen),
        hoog: new Float64Array(model.aantalKolommen).fill(1),
      };
      const eerste = alles[Math.floor(alles.length / 2)]!;
      for (const bits of [-1, 1, 2 ** probleem.vakken.van.length - 2]) {
        let nummer = 1;
        const delen = listAndere(model, Int16Array.from(eerste), bereik, wortel, 7, () => nummer++, bits);
        const telt = (vak: number) => (vak >= 0 && (bits >> vak) & 1 ? vak : -1);
        for (const keuze of alles.slice(0, 60)) {
          const anders = keuze.some((vak, c) => telt(vak) !== telt(eerste[c]!));
          const kolommen = toKolommen(model, keuze);
          const erin = delen.filter((knoop) => isErin(model, knoop, kolommen)).length;
          expect(erin).toBe(anders ? 1 : 0);
        }
        expect(delen.every(({ grens }) => grens === 7)).toBe(true);
      }
    }
  });
});

describe('a choice made better', () => {
  it('is never worth less, obeys every requirement, and has the value that is said', () => {
    let beter = 0;
    for (const { probleem, model, alles } of metKeuze) {
      const hoog = new Float64Array(model.aantalKolommen).fill(1);
      for (const keuze of alles.slice(0, 10)) {
        const begin = { toewijzing: Int16Array.from(keuze), waarde: getWaarden(probleem, TOTAAL, keuze)[0]! };
        const uit = improveKeuze(probleem, begin, hoog, model);
        expect(isGeldig(probleem, [...uit.toewijzing])).toBe(true);
        expect(uit.waarde).toBe(sumWaarde(probleem, uit.toewijzing));
        expect(uit.waarde).toBe(getWaarden(probleem, TOTAAL, [...uit.toewijzing])[0]);
        expect(uit.waarde).toBeGreaterThanOrEqual(begin.waarde);
        expect([...begin.toewijzing]).toEqual(keuze);
        if (uit.waarde > begin.waarde) beter++;
        // With every column closed there is nothing to take.
        expect(improveKeuze(probleem, begin, new Float64Array(model.aantalKolommen), model)).toEqual(begin);
      }
    }
    expect(beter).toBeGreaterThan(20);
  });
});

describe('where a subproblem is split', () => {
  const model = createModel({ ...createKeuzeprobleem(0), ...splits() });
  const open = { laag: new Float64Array(4), hoog: new Float64Array(4).fill(1) };

  function splits(): Partial<Keuzeprobleem> {
    const tel = (r: number) => ({ leden: Int32Array.of(r, 3), van: 0, tot: 4, vakken: 1 });
    return {
      vakken: { van: Int32Array.of(2), tot: Int32Array.of(2) },
      masker: new Int32Array(4).fill(1),
      waarden: Float64Array.of(1, 2, 3, 4),
      tellingen: [tel(0), tel(1)],
      groepen: [],
      bonus: 0,
      verplicht: [],
      samen: [],
      band: undefined,
    };
  }
  const choose = (splitser: ReturnType<typeof createSplitser>, x: readonly number[] | undefined, bereik = open) =>
    splitser.choose({ grens: 5, kolommen: x && Float64Array.from(x) }, bereik);

  it('is a cell with a broken sum first, then the arc nearest to a half, then any that is open', () => {
    const splitser = createSplitser(model);
    expect(model.cellen).toHaveLength(4);
    expect(choose(splitser, [0.5, 0.25, 0.25, 1])).toMatchObject({ variabele: 4, onder: 0, deel: 0.5, gebroken: true });
    // Without cells an arc.
    const los = createSplitser({ ...model, cellen: [] });
    expect(choose(los, [0.5, 0.25, 0.25, 1])).toEqual({ variabele: 0, onder: 0, deel: 0.5, gebroken: true });
    expect(choose(los, [0, 1, 1, 0])).toEqual({ variabele: 1, onder: 0, deel: 1, gebroken: false });
    expect(choose(los, undefined)).toEqual({ variabele: 0, onder: 0, deel: 0, gebroken: false });
    const dicht = { laag: Float64Array.of(0, 1, 1, 0), hoog: Float64Array.of(0, 1, 1, 1) };
    expect(choose(los, [0, 1, 1, 0], dicht)).toEqual({ variabele: 3, onder: 0, deel: 0, gebroken: false });
    expect(choose(los, undefined, { laag: dicht.laag, hoog: dicht.laag })).toBeUndefined();
  });

  it('goes by how much the bound fell before, once that is known of both sides', () => {
    const splitser = createSplitser({ ...model, cellen: [] });
    const knoop = (variabele: number, laag: number, stap: number, grens = 10): Knoop => {
      return { nummer: 1, ouder: undefined, variabele, laag, hoog: 1, grens, diepte: 1, stap };
    };
    splitser.learn(knoop(2, 1, 0.5), 6);
    expect(choose(splitser, [0.5, 0, 0.3, 0])).toMatchObject({ variabele: 0 });
    splitser.learn(knoop(2, 0, 0.5), 4);
    expect(choose(splitser, [0.5, 0, 0.3, 0])).toMatchObject({ variabele: 2 });
    // These teach nothing: no arc, no step, no bound.
    splitser.learn(knoop(-1, 1, 0.5), 0);
    splitser.learn(knoop(9, 1, 0.5), 0);
    splitser.learn(knoop(0, 1, 0), 0);
    splitser.learn(knoop(0, 1, 0.5, Infinity), 0);
    expect(choose(splitser, [0.5, 0, 0.3, 0])).toMatchObject({ variabele: 2 });
  });

  it('a rounded solution has the highest arcs, and no more than there are places', () => {
    const splitser = createSplitser(model);
    expect([...splitser.round(Float64Array.of(0.2, 0.9, 0, 0.9), open)]).toEqual([-1, 0, -1, 0]);
    expect([
      ...splitser.round(Float64Array.of(0.2, 0.9, 0, 0.1), { ...open, hoog: Float64Array.of(1, 0, 1, 1) }),
    ]).toEqual([0, -1, -1, 0]);
  });
});

describe('all choices that are good enough', () => {
  it('are those that trying everything finds, each once, and at most so many', () => {
    let veel = 0;
    for (const { zaad, probleem, alles } of gevallen) {
      const waarden = alles.map((keuze) => getWaarden(probleem, TOTAAL, keuze)[0]!);
      const beste = Math.max(0, ...waarden);
      for (const drempel of [beste, beste - 3, -1e6]) {
        const verwacht = alles.filter((_, i) => waarden[i]! >= drempel).map((keuze) => keuze.join());
        if (verwacht.length > 60) continue;
        const { keuzes, volledig } = listKeuzes(probleem, drempel, 1000, RUIM);
        expect(keuzes.map(({ toewijzing }) => toewijzing.join()).sort(), `${zaad}`).toEqual(verwacht.sort());
        expect(volledig).toBe(true);
        for (const { toewijzing, waarde } of keuzes)
          expect(waarde).toBe(getWaarden(probleem, TOTAAL, [...toewijzing])[0]);
        if (verwacht.length < 2) continue;
        veel++;
        const deel = listKeuzes(probleem, drempel, verwacht.length - 1, RUIM);
        expect(deel.keuzes).toHaveLength(verwacht.length - 1);
        expect(deel.volledig).toBe(false);
        expect(listKeuzes(probleem, drempel, 1000, { ...RUIM, knopen: 1 }).volledig).toBe(false);
      }
    }
    expect(veel).toBeGreaterThan(10);
  });
});

describe('a tie', () => {
  it('is settled from any of the best choices, in pieces too, as the rule has it', () => {
    let gelijk = 0;
    for (const { probleem, alles } of metKeuze) {
      const waarden = alles.map((keuze) => getWaarden(probleem, TOTAAL, keuze)[0]!);
      const waarde = Math.max(...waarden);
      const beste = alles.filter((_, i) => waarden[i] === waarde);
      const rang = (keuze: readonly number[]) => keuze.map((vak) => (vak < 0 ? '9' : `${vak}`)).join('');
      const eerste = beste.reduce((een, ander) => (rang(ander) < rang(een) ? ander : een));
      for (const begin of beste.slice(0, 2)) {
        const zoeker = createZoeker(createModel(probleem));
        let toewijzing = Int16Array.from(begin) as Int16Array;
        let uit = settleGelijkspel(zoeker, { toewijzing, waarde }, 'onbekend', createTeller({ ...RUIM, knopen: 2 }));
        for (let keer = 0; uit.gelijk !== undefined && keer < 200; keer++) {
          expect(uit.gelijkspel).toBe('onbeslist');
          ({ toewijzing } = uit);
          zoeker.reset();
          uit = settleGelijkspel(
            zoeker,
            { toewijzing, waarde },
            'onbekend',
            createTeller({ ...RUIM, knopen: 2 }),
            uit.gelijk,
          );
        }
        expect(uit.gelijkspel).toBe(beste.length === 1 ? 'uniek' : 'beslist');
        expect([...uit.toewijzing]).toEqual(eerste);
      }
      if (beste.length > 1) gelijk++;
    }
    expect(gelijk).toBeGreaterThan(3);
  });
});

describe('a simplex that may make few pivots', () => {
  it.each([0, 1, 2])('closes less, and loses no choice: %i', (meestePivots) => {
    let langer = 0;
    for (const { zaad, probleem, model, alles } of gevallen.slice(0, 25)) {
      if (alles.length > 25) continue;
      const waarden = alles.map((keuze) => getWaarden(probleem, TOTAAL, keuze)[0]!);
      const hoogste = Math.max(...waarden);
      const teller = createTeller(RUIM);
      const begin = { soort: 'beste', drempel: Number.NEGATIVE_INFINITY } as const;
      const uit = createZoeker(model, { meestePivots }).search(begin, teller);
      expect(uit.volledig, `${zaad}`).toBe(true);
      expect(uit.keuzes.map(({ waarde }) => waarde)).toEqual(alles.length === 0 ? [] : [hoogste]);
      expect(uit.bovengrens).toBe(hoogste);
      const zelfde = waarden.filter((waarde) => waarde === hoogste).length;
      if (uit.tweede !== 'onbekend') expect(uit.tweede).toBe(zelfde > 1 ? 'gevonden' : 'geen');
      const gewoon = createTeller(RUIM);
      createZoeker(model).search(begin, gewoon);
      if (teller.knopen > gewoon.knopen) langer++;
      const eerste = createZoeker(model, { meestePivots }).search(
        { soort: 'eerste', drempel: hoogste },
        createTeller(RUIM),
      );
      expect(eerste.keuzes.map(({ waarde }) => waarde)).toEqual(alles.length === 0 ? [] : [hoogste]);
      const allemaal = createZoeker(model, { meestePivots }).search(
        { ...begin, soort: 'alle', hoogstens: 1000 },
        createTeller(RUIM),
      );
      const [keuze] = uit.keuzes;
      if (keuze !== undefined) {
        const beslist = settleGelijkspel(createZoeker(model, { meestePivots }), keuze, 'onbekend', createTeller(RUIM));
        expect(beslist.gelijkspel).toBe(zelfde > 1 ? 'beslist' : 'uniek');
      }
      expect(allemaal.volledig).toBe(true);
      expect(allemaal.keuzes.map(({ toewijzing }) => toewijzing.join()).sort()).toEqual(
        alles.map((keuze) => keuze.join()).sort(),
      );
    }
    expect(langer).toBeGreaterThan(0);
  });

  it('gives no choice of bounds that have one candidate in two vakken, and no thresholds', () => {
    const twee: Keuzeprobleem = {
      ...createKeuzeprobleem(0),
      vakken: { van: Int32Array.of(1, 1), tot: Int32Array.of(1, 1) },
      masker: Int32Array.of(3),
      waarden: Float64Array.of(1, 1),
      ...{ verplicht: [], tellingen: [], groepen: [], samen: [], botsingen: [], bonus: 0, band: undefined },
      paren: undefined,
    };
    for (const meestePivots of [0, undefined]) {
      const zoeker = createZoeker(createModel(twee), { meestePivots });
      zoeker.limit(0, 1, 1);
      zoeker.limit(1, 1, 1);
      const uit = zoeker.search({ soort: 'beste', drempel: -9 }, createTeller(RUIM));
      expect(uit).toMatchObject({ keuzes: [], volledig: true });
    }
    // Before any search there are no prices.
    expect(createZoeker(createModel(twee)).findDrempels(1)(0, 1)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('rounds of cuts', () => {
  it('end in a subproblem, also with a solution that no bound has fallen for and that breaks a requirement still', () => {
    const n = 40;
    const groepen: Keuzeprobleem['groepen'][number][] = [];
    // No two may be chosen together, but for the last two.
    for (let c = 0; c < n - 2; c++) {
      for (let d = c + 1; d < n; d++) {
        groepen.push({ leden: Int32Array.of(c, d), hoogstens: 1, vakken: 1 });
      }
    }
    const probleem: Keuzeprobleem = {
      ...createKeuzeprobleem(0),
      vakken: { van: Int32Array.of(2), tot: Int32Array.of(2) },
      masker: new Int32Array(n).fill(1),
      waarden: new Float64Array(n).fill(5),
      groepen,
      ...{ verplicht: [], tellingen: [], samen: [], botsingen: [], bonus: 0, band: undefined, paren: undefined },
    };
    const zoeker = createZoeker(createModel(probleem));
    const begin = [zoeker.createKnoop(0, 0, 0)];
    const { keuzes, volledig } = zoeker.search({ soort: 'beste', drempel: 0, begin }, createTeller(RUIM));
    expect(volledig).toBe(true);
    expect(keuzes.map(({ toewijzing }) => [...toewijzing.keys()].filter((c) => toewijzing[c] === 0))).toEqual([
      [n - 2, n - 1],
    ]);
  });
});
