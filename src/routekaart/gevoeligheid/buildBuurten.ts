import { roundGetal } from '../../kern/huis.js';
import { RUIS } from '../../rekenen/index.js';
import type { Buurtgevoeligheid } from './gevoeligheid.js';
import type { Ontwerp } from './ontwerp.js';
import type { Rangklasse, Telling } from './telling.js';

/** What the counts of all draws say of every buurt, by their rank without uncertainty; those that never had a score are left out. */
export function buildBuurten(
  telling: Telling,
  ontwerp: Ontwerp,
  trekkingen: number,
  nominaal: Float64Array,
  rangen: Float64Array,
): Buurtgevoeligheid[] {
  const { gebieden, kolommen } = ontwerp.basis.voorbereiding;
  const klassen = telling.klassen;
  const build = (i: number): Buurtgevoeligheid => {
    const { code, naam } = gebieden[i] as (typeof gebieden)[number];
    const met = telling.metScore[i] as number;
    const verschil = (telling.somScore[i] as number) / met;
    const rang = (telling.somRang[i] as number) / met;
    const spread = (som2: number, gemiddelde: number) => Math.sqrt(Math.max(0, som2 / met - gemiddelde * gemiddelde));
    const spreiding = spread(telling.somScore2[i] as number, verschil);
    const hoogste = telling.hoogsteScore[i] as number;
    const score = nominaal[i] as number;
    const heeftScore = !Number.isNaN(score);
    const tellingOf = (klasse: number) => telling.verdeling[i * klassen.length + klasse] as number;
    const quantile = (p: number) => {
      let klasse = 0;
      for (let gezien = tellingOf(0); gezien < p * met; gezien += tellingOf(klasse)) klasse += 1;
      return (klassen[klasse] as Rangklasse).tot;
    };
    const eerste = tellingOf(0);
    const centraal = Object.fromEntries(
      kolommen.map(({ criterium }, c) => [
        criterium.id,
        (telling.eersteGewichten[i * kolommen.length + c] as number) / eerste,
      ]),
    );
    return {
      code,
      naam,
      ...(heeftScore ? { score, rang: rangen[i] as number } : {}),
      kansOpScore: met / trekkingen,
      gemiddeldeScore: roundGetal((heeftScore ? score : 0) + verschil),
      // What rounding leaves of the same score under other weights is no spread.
      spreidingScore: spreiding <= RUIS * Math.abs(hoogste) ? 0 : spreiding,
      laagsteScore: roundGetal(telling.laagsteScore[i] as number),
      hoogsteScore: roundGetal(hoogste),
      gemiddeldeRang: rang,
      spreidingRang: spread(telling.somRang2[i] as number, rang),
      besteRang: telling.besteRang[i] as number,
      slechtsteRang: telling.slechtsteRang[i] as number,
      rangkwantielen: { p5: quantile(0.05), p50: quantile(0.5), p95: quantile(0.95) },
      kansTop: (telling.inTop[i] as number) / met,
      rangverdeling: klassen.flatMap(({ van, tot }, klasse) =>
        tellingOf(klasse) > 0 ? [{ van, tot, kans: tellingOf(klasse) / met }] : [],
      ),
      ...(eerste > 0 ? { centraleGewichten: centraal } : {}),
    };
  };
  const codeOf = (i: number) => (gebieden[i] as (typeof gebieden)[number]).code;
  const plaats = (i: number) => ((rangen[i] as number) === 0 ? gebieden.length + 1 : (rangen[i] as number));
  return gebieden
    .map((_, i) => i)
    .filter((i) => (telling.metScore[i] as number) > 0)
    .sort((a, b) => plaats(a) - plaats(b) || (codeOf(a) < codeOf(b) ? -1 : 1))
    .map(build);
}
