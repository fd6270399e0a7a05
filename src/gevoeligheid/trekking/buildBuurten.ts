import { roundGetal } from '../../kern/huis.js';
import { f64, i32, RUIS, u32 } from '../../rekenen/index.js';
import type { Buurtgevoeligheid } from './gevoeligheid.js';
import type { Ontwerp } from './ontwerp.js';
import type { Telling } from './telling.js';

/**
 * The certainty of the rank of every buurt, from the counts of all draws. Sorted by the rank without uncertainty. A buurt that never had a
 * score is left out.
 */
export function buildBuurten(
  telling: Telling,
  ontwerp: Ontwerp,
  trekkingen: number,
  nominaal: Float64Array,
  rangen: Float64Array,
): Buurtgevoeligheid[] {
  const { gebieden, kolommen } = ontwerp.basis.voorbereiding;
  const klassen = telling.klassen;
  const toppen = Int32Array.from(klassen, ({ tot }) => tot);
  const eersten = new Map(Array.from(telling.eersteRijen, (rij, plek) => [rij, plek]));
  const build = ({
    code,
    naam,
    i,
  }: {
    readonly code: string;
    readonly naam: string;
    readonly i: number;
  }): Buurtgevoeligheid => {
    const tellingOf = (klasse: number) => u32(telling.verdeling, i * (klassen.length + 1) + klasse);
    const met = trekkingen - tellingOf(klassen.length);
    const verschil = f64(telling.somScore, i) / met;
    const rang = f64(telling.somRang, i) / met;
    const spread = (som2: number, gemiddelde: number) => Math.sqrt(Math.max(0, som2 / met - gemiddelde * gemiddelde));
    const spreiding = spread(f64(telling.somScore2, i), verschil);
    const hoogste = f64(telling.hoogsteScore, i);
    const score = f64(nominaal, i);
    const heeftScore = !Number.isNaN(score);

    const quantile = (p: number) => {
      let klasse = 0;
      for (let gezien = tellingOf(0); gezien < p * met; gezien += tellingOf(klasse)) klasse += 1;
      return i32(toppen, klasse);
    };
    const eerste = eersten.get(i);
    const weigh = (plek: number) =>
      Object.fromEntries(
        kolommen.map(({ criterium }, c) => [
          criterium.id,
          f64(telling.eersteGewichten, plek * kolommen.length + c) / tellingOf(0),
        ]),
      );
    return {
      code,
      naam,
      ...(heeftScore ? { score, rang: f64(rangen, i) } : {}),
      kansOpScore: met / trekkingen,
      gemiddeldeScore: roundGetal((heeftScore ? score : 0) + verschil),
      // The same score under other weights can differ by rounding. That is not a spread.
      spreidingScore: spreiding <= RUIS * Math.abs(hoogste) ? 0 : spreiding,
      laagsteScore: roundGetal(f64(telling.laagsteScore, i)),
      hoogsteScore: roundGetal(hoogste),
      gemiddeldeRang: rang,
      spreidingRang: spread(f64(telling.somRang2, i), rang),
      besteRang: i32(telling.besteRang, i),
      slechtsteRang: i32(telling.slechtsteRang, i),
      rangkwantielen: { p5: quantile(0.05), p50: quantile(0.5), p95: quantile(0.95) },
      kansTop: u32(telling.inTop, i) / met,
      rangverdeling: klassen.flatMap(({ van, tot }, klasse) =>
        tellingOf(klasse) > 0 ? [{ van, tot, kans: tellingOf(klasse) / met }] : [],
      ),
      ...(eerste === undefined ? {} : { centraleGewichten: weigh(eerste) }),
    };
  };
  const plaats = (i: number) => (rangen[i] === 0 ? gebieden.length + 1 : f64(rangen, i));
  return gebieden
    .flatMap(({ code, naam }, i) => (telling.slechtsteRang[i] === 0 ? [] : [{ code, naam, i }]))
    .sort((a, b) => plaats(a.i) - plaats(b.i) || (a.code < b.code ? -1 : 1))
    .map(build);
}
