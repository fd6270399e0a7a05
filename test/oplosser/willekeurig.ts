import { createToeval } from 'buurtaanpak/kern';
import { createParen, type Keuzeprobleem } from '../../src/oplosser/index.js';

/** A small random problem in numbers, with every kind of requirement; low whole values with many ties. */
export function createKeuzeprobleem(zaad: number): Keuzeprobleem {
  const toeval = createToeval(zaad);
  const below = (grens: number) => toeval.nextBelow(grens);
  const kans = (procent: number) => below(100) < procent;
  const n = 2 + below(6);
  const q = 1 + below(3);
  const alle = 2 ** q - 1;
  const van = Int32Array.from({ length: q }, () => below(3));
  const tot = van.map((minst) => minst + (kans(65) ? 0 : below(3)));
  const set = (minst: number) =>
    Int32Array.from(toeval.shuffle(Array.from({ length: n }, (_, c) => c)).slice(0, minst + below(3))).sort();
  const bits = () => (kans(60) ? -1 : below(alle + 1));
  const soms = <T>(procent: number, maak: () => T) => (kans(procent) ? [maak()] : []);
  const paren: [number, number][] = [];
  for (let c = 0; c < n; c++) for (let d = 0; d < c; d++) if (kans(30)) paren.push([c, d]);
  const hoog = [2, 5, 50][below(3)] as number;
  return {
    vakken: { van, tot },
    masker: Int32Array.from({ length: n }, () => below(alle + 1)),
    waarden: Float64Array.from({ length: q * n }, () => below(hoog) - (kans(10) ? 2 : 0)),
    verplicht: soms(10, () => below(n)),
    tellingen: [...soms(25, () => 0), ...soms(25, () => 1)].map(() => {
      const minst = below(3);
      return { leden: set(1), van: minst, tot: minst + below(2), vakken: bits() };
    }),
    groepen: [...soms(25, () => 0), ...soms(25, () => 1)].map(() => {
      return { leden: set(1), hoogstens: below(3), vakken: bits() };
    }),
    samen: soms(15, () => set(2)),
    paren: createParen(n, Int32Array.from(paren.flat())),
    botsingen: [...soms(25, bits), ...soms(10, bits)],
    bonus: kans(20) ? below(7) : 0,
    band: soms(20, () => ({
      gewichten: Float64Array.from({ length: n }, () => 10 * below(9)),
      minimaal: below(12) * 10,
      maximaal: 60 + below(200),
    }))[0],
    vloeren: [],
  };
}

/** A problem that is hard for its size: a narrow band, values that follow the weights, and neighbours that clash. */
export function createLastig(zaad: number): Keuzeprobleem {
  const toeval = createToeval(zaad);
  const below = (grens: number) => toeval.nextBelow(grens);
  const q = 1 + below(2);
  const n = q === 1 ? 8 + below(3) : 6;
  const aantal = 2 + below(2);
  const gewichten = Float64Array.from({ length: n }, () => 11 + below(40));
  // What some of them weigh together, so that mostly there is an answer.
  const midden = toeval
    .shuffle([...gewichten])
    .slice(0, q * aantal)
    .reduce((som, gewicht) => som + gewicht);
  const paren: number[] = [];
  for (let c = 0; c < n; c++) for (let d = 0; d < c; d++) if (below(5) === 0) paren.push(c, d);
  return {
    vakken: { van: new Int32Array(q).fill(aantal), tot: new Int32Array(q).fill(aantal) },
    masker: new Int32Array(n).fill(2 ** q - 1),
    waarden: Float64Array.from({ length: q * n }, (_, i) => 3 * gewichten[i % n]! + below(4)),
    verplicht: [],
    tellingen: [],
    groepen: [],
    samen: [],
    paren: createParen(n, Int32Array.from(paren)),
    botsingen: below(2) === 0 ? [1] : [],
    bonus: 0,
    band: { gewichten, minimaal: midden, maximaal: midden + below(2) },
    vloeren: [],
  };
}
