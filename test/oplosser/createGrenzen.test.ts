/** The bounds of a subproblem: what its decisions close, and when they contradict each other. */
import { expect, test } from 'vitest';
import { createGrenzen } from '../../src/oplosser/boom/createGrenzen.js';
import type { Knoop } from '../../src/oplosser/boom/knoop.js';
import type { Keuzeprobleem } from '../../src/oplosser/index.js';
import { createModel } from '../../src/oplosser/model/createModel.js';
import { buren, quota, vraag } from './klein.js';

const OO = Infinity;
const WORTEL: Knoop = { nummer: 0, ouder: undefined, variabele: -1, laag: 0, hoog: 0, grens: OO, diepte: 0, stap: 0 };
const deel = (variabele: number, laag: number, hoog: number, ouder = WORTEL): Knoop => ({
  ...WORTEL,
  ouder,
  variabele,
  laag,
  hoog,
});

/** What a subproblem comes to, when these columns are 1 from the start. */
function enter(probleem: Keuzeprobleem, knoop: Knoop, vast: readonly number[] = []) {
  const model = createModel(probleem);
  const laag = new Float64Array(model.aantalKolommen);
  for (const k of vast) laag[k] = 1;
  const grenzen = createGrenzen(model, laag, new Float64Array(model.aantalKolommen).fill(1));
  const mogelijk = grenzen.enter(knoop);
  return { mogelijk, laag: [...grenzen.laag], hoog: [...grenzen.hoog], rijen: [...grenzen.rijen] };
}

/** Two candidates for two vakken: four arcs. */
const twee = () =>
  vraag([
    [1, 1],
    [1, 1],
  ]);
/** Three candidates for one vak: the first clashes with both others. */
const botsend = (bonus = 0) =>
  vraag([[1, 1, 1]], { vakken: quota([0], [3]), paren: buren(3, [0, 1], [0, 2]), botsingen: [1], bonus });

test('a candidate is chosen for one vak only', () => {
  expect(enter(twee(), deel(0, 1, OO))).toEqual({ mogelijk: true, laag: [1, 0, 0, 0], hoog: [1, 0, 1, 1], rijen: [] });
  expect(enter(twee(), deel(0, 1, OO), [1]).mogelijk).toBe(false);
  expect(enter(twee(), deel(1, 1, OO, deel(0, 1, OO))).mogelijk).toBe(false);
});

test('neighbours that clash are not chosen together', () => {
  expect(enter(botsend(), deel(0, 1, OO))).toEqual({ mogelijk: true, laag: [1, 0, 0], hoog: [1, 0, 0], rijen: [] });
  expect(enter(botsend(), deel(0, 1, OO), [2])).toMatchObject({ mogelijk: false, laag: [1, 0, 1] });
  expect(enter(botsend(), deel(2, 1, OO))).toEqual({ mogelijk: true, laag: [0, 0, 1], hoog: [0, 1, 1], rijen: [] });
});

test('what was chosen from the start closes nothing again', () => {
  expect(enter(twee(), deel(0, 1, OO), [0])).toMatchObject({ mogelijk: true, hoog: [1, 1, 1, 1] });
});

test('a pair is no candidate', () => {
  expect(enter(botsend(4), deel(3, 1, OO))).toEqual({
    mogelijk: true,
    laag: [0, 0, 0, 1, 0],
    hoog: [1, 1, 1, 1, 1],
    rijen: [],
  });
});

test('a number that is chosen has the narrowest bounds of all decisions', () => {
  expect(enter(botsend(), deel(3, -OO, 2, deel(3, 1, OO)))).toMatchObject({ mogelijk: true, rijen: [[3, [1, 2]]] });
});
