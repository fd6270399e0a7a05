import assert from 'node:assert/strict';
import { createToeval } from 'buurtaanpak/kern';
import { explainScore, Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import type { Vergelijking } from '../harnas.js';

// As many buurten as the Netherlands had in 2024.
const BUURTEN = 14_574;
const CRITERIA = 30;

const toeval = createToeval('scoreBuurten');
const kolommen = Array.from({ length: CRITERIA }, (_, k) => ({
  sleutel: `k${k}`,
  figuur: `k${k}`,
  eenheid: 'aantal',
  bron: { naam: 'made up', tabel: 'bench', jaar: 2024 },
  waarden: Float64Array.from({ length: BUURTEN }, () => toeval.nextFractie() * 1000),
  redenen: new Uint8Array(BUURTEN),
}));
const tabel = {
  indeling: { gebieden: 'cbs' as const, jaar: 2024 },
  gebieden: Array.from({ length: BUURTEN }, (_, i) => ({
    code: `BU${String(i).padStart(8, '0')}`,
    naam: `Buurt ${i}`,
    soort: 'buurt' as const,
  })),
  kolommen,
};
const gewichtOf = (k: number) => k + 1;
const richtingOf = (k: number) => (k % 3 === 0 ? ('lager' as const) : ('hoger' as const));
const routekaart = Routekaart.create({
  id: 'bench',
  naam: 'Bench',
  criteria: kolommen.map(({ sleutel }, k) => ({
    id: sleutel,
    naam: sleutel,
    bron: { soort: 'kerncijfer' as const, sleutel },
    richting: richtingOf(k),
    gewicht: gewichtOf(k),
  })),
});

/** Min-max and the weighted sum as they are written down, without contributions and without any check of the input. */
function scoreTextbook(): Float64Array {
  const som = (CRITERIA * (CRITERIA + 1)) / 2;
  const scores = new Float64Array(BUURTEN);
  for (let k = 0; k < CRITERIA; k += 1) {
    const x = kolommen[k]!.waarden;
    let minimum = Number.POSITIVE_INFINITY;
    let maximum = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < BUURTEN; i += 1) {
      minimum = Math.min(minimum, x[i]!);
      maximum = Math.max(maximum, x[i]!);
    }
    const gewicht = gewichtOf(k) / som;
    const lager = richtingOf(k) === 'lager';
    for (let i = 0; i < BUURTEN; i += 1) {
      const genormaliseerd = (x[i]! - minimum) / (maximum - minimum);
      scores[i]! += gewicht * (lager ? 1 - genormaliseerd : genormaliseerd);
    }
  }
  return scores;
}

/** The same with the division and the direction taken out of the loop: about as fast as one thread gets. */
function scoreBare(): Float64Array {
  const som = (CRITERIA * (CRITERIA + 1)) / 2;
  const scores = new Float64Array(BUURTEN);
  for (let k = 0; k < CRITERIA; k += 1) {
    const x = kolommen[k]!.waarden;
    let minimum = Number.POSITIVE_INFINITY;
    let maximum = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < BUURTEN; i += 1) {
      const waarde = x[i]!;
      if (waarde < minimum) minimum = waarde;
      if (waarde > maximum) maximum = waarde;
    }
    const lager = richtingOf(k) === 'lager';
    const factor = ((lager ? -1 : 1) * gewichtOf(k)) / som / (maximum - minimum);
    const nul = lager ? maximum : minimum;
    for (let i = 0; i < BUURTEN; i += 1) scores[i]! += (x[i]! - nul) * factor;
  }
  return scores;
}

const onze = () => scoreBuurten(routekaart, tabel, []);
/** The contributions are made at first use: an explanation asks for those of every buurt, by the code of the buurten. */
const onzeMetBijdragen = () => {
  const scores = scoreBuurten(routekaart, tabel, []);
  explainScore(scores, 'BU00000000');
  return scores;
};

function controle(onze: unknown, ander: unknown): void {
  const { buurten } = onze as ReturnType<typeof scoreBuurten>;
  const kaal = ander as Float64Array;
  const scores = new Map(buurten.map(({ code, score }) => [code, score]));
  for (const [i, { code }] of tabel.gebieden.entries()) assert.ok(Math.abs(scores.get(code)! - kaal[i]!) < 1e-12);
}

const naam = `scoreBuurten, ${BUURTEN} x ${CRITERIA}`;
const metBijdragen = `scoreBuurten, all contributions and one explanation, ${BUURTEN} x ${CRITERIA}`;

export default [
  { naam, onze, ander: scoreTextbook, anderNaam: 'bare typed-array loop, min-max and weighted sum only', controle },
  { naam, onze, ander: scoreBare, anderNaam: 'the same, its divisions taken out of the loop', controle },
  {
    naam: metBijdragen,
    onze: onzeMetBijdragen,
    ander: scoreTextbook,
    anderNaam: 'bare typed-array loop, without contributions',
    controle,
  },
] satisfies Vergelijking[];
