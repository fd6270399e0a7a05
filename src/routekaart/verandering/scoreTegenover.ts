import { f64, measureRuis } from '../../rekenen/index.js';
import { aggregateKolommen } from '../aggregatie/aggregateKolommen.js';
import { isGedekt } from '../aggregatie/isGedekt.js';
import { getDeel } from '../model/getDeel.js';
import type { Knoopstand } from '../score/scoreBoom.js';
import { holdDuel } from '../verklaring/splitDuels.js';

type Tak = Knoopstand['takken'][number];

const addWaarde = (kolom: Float64Array, waarde: number) => {
  const uit = new Float64Array(kolom.length + 1);
  uit.set(kolom);
  uit[kolom.length] = waarde;
  return uit;
};

/** How the last row fares in duels with those that take part; NaN when too little of it is known. */
function scoreDuels({ knoop, scores }: Knoopstand, takken: readonly Tak[], rij: number): number {
  const laatste = scores.length;
  const alles = takken.reduce((som, { gewicht }) => som + gewicht, 0);
  const aanwezig = takken.reduce((som, { kolom, gewicht }) => (Number.isNaN(kolom[laatste]) ? som : som + gewicht), 0);
  if (!isGedekt(aanwezig, alles, knoop.dekking)) return Number.NaN;
  const stemmers = takken.map(({ kolom, gewicht }) => ({ kolom, gewicht, ruis: measureRuis(kolom) }));
  return scores.reduce(
    (som, score, j) => (j === rij || Number.isNaN(score) ? som : som + holdDuel(stemmers, laatste, j).uitkomst),
    0,
  );
}

/** The mean of the last row. */
function scoreGemiddelde({ knoop, scores }: Knoopstand, takken: readonly Tak[]): number {
  const laatste = scores.length;
  const kinderen = takken.map(({ tak, kolom, gewicht }) => ({
    ...tak,
    gewicht,
    kolom: Float64Array.of(f64(kolom, laatste)),
    onder: [],
  }));
  const { aggregatie, dekking } = knoop;
  return f64(aggregateKolommen({ aantal: 1, kinderen, aggregatie, dekking }).scores, 0);
}

/**
 * Adds a last row to a scored tree: the buurt of `rij` with other scores on the criteria, against the others as they are. No other row
 * changes, and in duels it meets all but its own old self. Takes time in proportion to the number of rows.
 *
 * @param waarden - per criterion the score of the new row
 */
export function scoreTegenover(
  knopen: readonly Knoopstand[],
  rij: number,
  waarden: Float64Array,
): readonly (Knoopstand & { readonly tegen: Float64Array })[] {
  const uit: (Knoopstand & { readonly tegen: Float64Array })[] = [];
  for (const stand of knopen) {
    const { knoop, scores, gewichten } = stand;
    const takken = stand.takken.map(({ tak, kolom, gewicht }): Tak => {
      const eigen =
        tak.soort === 'criterium' ? f64(waarden, tak.positie) : f64(getDeel(uit, tak.positie).scores, scores.length);
      return { tak, gewicht, kolom: addWaarde(kolom, eigen) };
    });
    const isDuel = knoop.aggregatie.methode === 'copeland';
    const score = isDuel ? scoreDuels(stand, takken, rij) : scoreGemiddelde(stand, takken);
    const heel = addWaarde(scores, score);
    const tegen = heel.map((een, j) => (j === rij || j === scores.length ? Number.NaN : een));
    uit.push({ knoop, gewichten, takken, scores: heel, tegen: isDuel ? tegen : heel });
  }
  return uit;
}
