import { Evaluatieplan, type Evaluatiesimulatie, simulateEvaluatie } from 'buurtaanpak/evaluatie';
import { createToeval, Datum } from 'buurtaanpak/kern';
import type { Bench } from '../harnas.js';

const RUNS = 1_000;
const [EEN, ANDER] = [4, 8];

const plan = Evaluatieplan.create({
  naam: 'Bench',
  vastgesteldOp: Datum.parse('2026-08-01'),
  uitkomsten: [{ sleutel: 'score', naam: 'Score', soort: 'getal' }],
  kenmerken: [{ sleutel: 'thema', naam: 'Thema', soort: 'groep' }],
  vergelijkingen: [{ sleutel: 'v', uitkomst: 'score', kenmerk: 'thema', groep: 'een', op: Datum.parse('2029-09-01') }],
  // Reached by chance alone, so that no smallest effect is searched for.
  onderscheidingsvermogen: 0.001,
});
const opzet = {
  cellen: [
    { aantal: EEN, kenmerken: { thema: 'een' } },
    { aantal: ANDER, kenmerken: { thema: 'ander' } },
  ],
  start: Datum.parse('2026-09-01'),
  tussen: 1,
  binnen: 0,
};

/** The choices of four out of twelve, once. */
const keuzes: number[][] = [];
for (let a = 0; a < 12; a++)
  for (let b = a + 1; b < 12; b++)
    for (let c = b + 1; c < 12; c++) for (let d = c + 1; d < 12; d++) keuzes.push([a, b, c, d]);

/** The studentised exchange of one run, squared: no interval, no Welch, no words. */
function isGevonden(waarden: readonly number[]): boolean {
  const som = waarden.reduce((s, x) => s + x, 0);
  const kwadraten = waarden.reduce((s, x) => s + x * x, 0);
  const measure = (keuze: readonly number[]) => {
    let [s, q] = [0, 0];
    for (const i of keuze) {
      s += waarden[i]!;
      q += waarden[i]! ** 2;
    }
    const een = (q - (s * s) / EEN) / (EEN - 1) / EEN;
    const rest = som - s;
    const ander = (kwadraten - q - (rest * rest) / ANDER) / (ANDER - 1) / ANDER;
    return (s / EEN - rest / ANDER) ** 2 / (een + ander);
  };
  const gevonden = measure([0, 1, 2, 3]) * (1 - 1e-9);
  return keuzes.reduce((n, keuze) => n + Number(measure(keuze) >= gevonden), 0) / keuzes.length <= 0.05;
}

/** Draws and tests as many runs, in a bare loop. */
function loopRuns(): number {
  let gevonden = 0;
  for (let run = 0; run < RUNS; run++) {
    const toeval = createToeval(`bench/${run}`);
    const normal = () =>
      Math.sqrt(-2 * Math.log(1 - toeval.nextFractie())) * Math.cos(2 * Math.PI * toeval.nextFractie());
    if (isGevonden(Array.from({ length: EEN + ANDER }, normal))) gevonden++;
  }
  return gevonden / RUNS;
}

const bench: Bench = [
  {
    naam: 'simulateEvaluatie, 1 000 evaluations of 12 buurten',
    onze: (): Evaluatiesimulatie => simulateEvaluatie(plan, opzet, { runs: RUNS, effecten: [] }),
    ander: loopRuns,
    anderNaam: 'bare loop, studentised p only',
    controle: (onze, ander) => {
      const { aandeel } = (onze as Evaluatiesimulatie).valseVondsten;
      if (Math.abs(aandeel - Number(ander)) > 0.04) throw new Error(`${aandeel} is far from ${ander}`);
    },
  },
];

export default bench;
