/** A solver of another make, honest and lying: what comes out is never claimed by us unless it is so. */
import { createHighsOplosser } from 'buurtaanpak/highs';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import {
  type ExternAntwoord,
  type ExterneOplosser,
  type Keuzeprobleem,
  type Lineairprobleem,
  solveDoel,
  solveExtern,
} from '../../src/oplosser/index.js';
import { runs } from '../runs.js';
import { findBeste, getWaarden, isGeldig } from './orakel.js';
import { createKeuzeprobleem, createLastig } from './willekeurig.js';

const highs = createHighsOplosser(await loadHighs());
const TOTAAL = { soort: 'totaal' } as const;

/** Another solver whose answers are changed: `keer` counts its calls. */
const lie = (change: (eerlijk: ExternAntwoord, probleem: Lineairprobleem, keer: number) => ExternAntwoord) => {
  let keer = 0;
  const solve = (probleem: Lineairprobleem) => change(highs.solve(probleem), probleem, keer++);
  return { naam: 'leugen', versie: '1', solve } satisfies ExterneOplosser;
};

function ask(probleem: Keuzeprobleem, oplosser: ExterneOplosser, knopen = 1) {
  const grenzen = { knopen, pivots: 100_000 };
  const eigen = solveDoel(probleem, TOTAAL, grenzen);
  if (eigen.volledig && (eigen.toewijzing === undefined || eigen.gelijkspel !== 'onbeslist')) return undefined;
  return solveExtern(probleem, oplosser, grenzen, eigen, (beste) =>
    solveDoel(probleem, TOTAAL, grenzen, { stap: 0, klaar: [], ...eigen.stand, beste: [...beste] }),
  );
}

const gevallen = [
  ...Array.from({ length: runs(300, 40) }, (_, zaad) => createKeuzeprobleem(zaad)),
  ...Array.from({ length: runs(100, 12) }, (_, zaad) => createLastig(zaad)),
]
  .filter((probleem) => solveDoel(probleem, TOTAAL, { knopen: 1, pivots: 100_000 }).stand !== undefined)
  .map((probleem) => ({ probleem, beste: findBeste(probleem, TOTAAL) }));

/** What must be so whatever the other solver says. */
function expectEerlijk({ probleem, beste }: (typeof gevallen)[0], uit: NonNullable<ReturnType<typeof ask>>) {
  const { toewijzing, stappen, volledig, gelijkspel, controle, extern } = uit;
  expect(extern).toBe(controle === 'drijvende_komma');
  if (volledig && (toewijzing === undefined || gelijkspel !== 'onbeslist')) expect(uit.stand).toBeUndefined();
  if (toewijzing === undefined) {
    if (volledig && controle === 'geheel') expect(beste).toBeUndefined();
    return;
  }
  const keuze = [...toewijzing];
  expect(isGeldig(probleem, keuze)).toBe(true);
  const [stap] = stappen as [(typeof stappen)[0]];
  expect(stap.waarde).toBe(getWaarden(probleem, TOTAAL, keuze)[0]);
  expect(stap.bovengrens).toBeGreaterThanOrEqual(stap.waarde);
  if (controle !== 'geheel') return;
  expect(stap.bovengrens).toBeGreaterThanOrEqual(beste!.waarden[0]!);
  if (volledig) expect(stap.waarde).toBe(beste!.waarden[0]);
  if (gelijkspel !== 'onbeslist') {
    expect(gelijkspel).toBe(beste!.aantal === 1 ? 'uniek' : 'beslist');
    expect(keuze).toEqual(beste!.keuze);
  }
}

describe('HiGHS', () => {
  it('ends what our own search left, ties too, and its claims are marked', () => {
    const gezien: Record<string, number> = {};
    for (const geval of gevallen) {
      // With the same small number of nodes HiGHS may not end either.
      const kort = ask(geval.probleem, highs);
      if (kort !== undefined) expectEerlijk(geval, kort);
      const uit = ask(
        geval.probleem,
        lie((eerlijk) => eerlijk),
      );
      if (uit === undefined) continue;
      expectEerlijk(geval, uit);
      const soort = `${uit.controle} ${uit.toewijzing === undefined ? 'onhaalbaar' : uit.gelijkspel}`;
      gezien[soort] = (gezien[soort] ?? 0) + 1;
      expect(uit.volledig).toBe(true);
      expect(uit.toewijzing?.length).toBe(geval.beste?.keuze.length);
      if (geval.beste === undefined) continue;
      expect(uit.stappen[0]).toEqual({ waarde: geval.beste.waarden[0], bovengrens: geval.beste.waarden[0] });
      if (geval.beste.aantal <= 20) expect(uit.gelijkspel).toBe(geval.beste.aantal === 1 ? 'uniek' : 'beslist');
      if (uit.gelijkspel !== 'onbeslist') expect([...uit.toewijzing!]).toEqual(geval.beste.keuze);
    }
    for (const soort of ['onhaalbaar', 'uniek', 'beslist'])
      expect(gezien[`drijvende_komma ${soort}`]).toBeGreaterThan(0);
  });
});

const leugens: Readonly<Record<string, Parameters<typeof lie>[0]>> = {
  'a choice that breaks every rule': (eerlijk) => ({ ...eerlijk, status: 'optimaal', x: eerlijk.x?.map(() => 1) }),
  'an empty choice': (_, { waarden }) => ({ status: 'optimaal', x: new Uint8Array(waarden.length), grens: 0 }),
  'that nothing is possible': () => ({ status: 'onhaalbaar' }),
  'that nothing is possible after a choice': (eerlijk, _, keer) => (keer > 0 ? { status: 'onhaalbaar' } : eerlijk),
  'a bound below the value': (eerlijk) => ({ ...eerlijk, status: 'optimaal', grens: -1e6 }),
  'a bound that is no number': (eerlijk) => ({ ...eerlijk, grens: Number.NaN }),
  'a bound without end': (eerlijk) => ({ ...eerlijk, grens: Number.POSITIVE_INFINITY }),
  'no bound': ({ status, x }) => ({ status, x }),
  'no choice': ({ status, grens }) => ({ status, grens }),
  'that it stopped': (eerlijk) => ({ ...eerlijk, status: 'gestopt' }),
  'a choice that is too short': (eerlijk) => ({ ...eerlijk, x: eerlijk.x?.slice(1) }),
  'a broken choice': (eerlijk) => ({ ...eerlijk, x: eerlijk.x?.map((een) => 2 * een) }),
};

describe('a solver that claims', () => {
  it.each(Object.entries(leugens))('%s', (_, change) => {
    for (const geval of gevallen.filter((_, i) => runs(10) > 1 || i % 3 === 0)) {
      for (const knopen of [1, 4]) {
        const uit = ask(geval.probleem, lie(change), knopen);
        if (uit !== undefined) expectEerlijk(geval, uit);
      }
    }
  });

  it('that a choice worth less is the best, is refuted by any better one that turns up', () => {
    /** The best of the worst: the values with another sign. */
    const slecht = (probleem: Lineairprobleem) => {
      const { x, status } = highs.solve({ ...probleem, waarden: probleem.waarden.map((waarde) => -waarde) });
      const waarde = x?.reduce((som, een, k) => som + een * probleem.waarden[k]!, 0);
      return { status, x, grens: waarde };
    };
    let weerlegd = 0;
    for (const geval of gevallen) {
      // Asked for one as good, it answers truly.
      const uit = ask(
        geval.probleem,
        lie((eerlijk, probleem, keer) => (keer === 0 ? slecht(probleem) : eerlijk)),
      );
      if (uit === undefined) continue;
      expectEerlijk(geval, uit);
      if (!uit.volledig && uit.toewijzing !== undefined) weerlegd++;
      // It is never said to be the best: HiGHS gave a better one when it was asked for another.
      if (uit.volledig && geval.beste !== undefined) expect(uit.stappen[0]?.waarde).toBe(geval.beste.waarden[0]);
    }
    expect(weerlegd).toBeGreaterThan(3);
  });

  it('the same choice again, or that our own is the only one, does not make a tie or take it away', () => {
    let gelijk = 0;
    for (const geval of gevallen) {
      let eerste: ExternAntwoord | undefined;
      const uit = ask(
        geval.probleem,
        lie((eerlijk) => (eerste ??= eerlijk)),
      );
      if (uit?.toewijzing === undefined) continue;
      if (eerste?.status !== 'onhaalbaar' && uit.controle === 'drijvende_komma')
        expect(uit.gelijkspel).toBe('onbeslist');
      else expectEerlijk(geval, uit);
      gelijk++;
    }
    expect(gelijk).toBeGreaterThan(3);
  });
});

describe('with what is known', () => {
  const probleem: Keuzeprobleem = {
    vakken: { van: Int32Array.of(1), tot: Int32Array.of(1) },
    masker: new Int32Array(3).fill(1),
    waarden: new Float64Array(3).fill(5),
    verplicht: [],
    tellingen: [],
    groepen: [],
    samen: [],
    paren: undefined,
    botsingen: [],
    bonus: 0,
    band: undefined,
    vloeren: [],
  };
  const eigen = {
    toewijzing: Int16Array.of(-1, 0, -1),
    stappen: [{ waarde: 5, bovengrens: 9 }],
    volledig: false,
    gelijkspel: 'onbeslist',
    knopen: 1,
    pivots: 1,
    vertakt: false,
    controle: 'geheel',
    extern: false,
  } as const;
  const hunne = { status: 'optimaal', x: Uint8Array.of(1, 0, 0), grens: 1 } as const;
  const answer = (...antwoorden: ExternAntwoord[]) => {
    return { naam: 'x', versie: '1', solve: () => antwoorden.shift() ?? ({ status: 'onhaalbaar' } as const) };
  };

  it('two choices that are as good are a tie, though the other solver says that there is but one', () => {
    const uit = solveExtern(probleem, answer(hunne), { knopen: 1, pivots: 1 }, eigen, (beste) => {
      return { ...eigen, toewijzing: beste };
    });
    expect(uit).toMatchObject({ volledig: true, gelijkspel: 'beslist', controle: 'drijvende_komma', knopen: 2 });
    expect([...uit.toewijzing!]).toEqual([0, -1, -1]);
  });

  it('a proof of our own is ours, and a tie in it is settled from outside only when that ends', () => {
    const prove = (beste: Int16Array) =>
      solveDoel(probleem, TOTAAL, { knopen: 1000, pivots: 1000 }, { stap: 0, klaar: [], beste: [...beste] });
    const grenzen = { knopen: 1, pivots: 1 };
    expect(solveExtern(probleem, answer(hunne), grenzen, eigen, prove)).toMatchObject({
      gelijkspel: 'beslist',
      controle: 'geheel',
    });
    const half = (beste: Int16Array) => ({ ...prove(beste), gelijkspel: 'onbeslist' as const });
    expect(solveExtern(probleem, answer(hunne), grenzen, eigen, half)).toMatchObject({
      gelijkspel: 'beslist',
      controle: 'drijvende_komma',
    });
    expect(solveExtern(probleem, answer(hunne, { status: 'gestopt' }), grenzen, eigen, half)).toMatchObject({
      gelijkspel: 'onbeslist',
      volledig: true,
      controle: 'geheel',
    });
  });
});
