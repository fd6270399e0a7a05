import { type Methodescore, type RankByMethodeOptions, rankByMethode } from 'buurtaanpak/gevoeligheid';
import type { Kolommen } from 'buurtaanpak/routekaart';

type Gewichten = Readonly<Record<string, number>>;
type Methode = Parameters<typeof rankByMethode>[1];

/** The rows of columns by a method, from high to low, each with its position in the columns. */
function rank(kolommen: Kolommen, gewichten: Gewichten, methode: Methode, options: RankByMethodeOptions) {
  const aantal = Object.values(kolommen)[0]?.length ?? 0;
  const codes = Array.from({ length: aantal }, (_, i) => `R${String(i).padStart(6, '0')}`);
  const { buurten } = rankByMethode({ codes, kolommen, gewichten }, methode, options);
  return buurten.map((buurt) => ({ ...buurt, plek: codes.indexOf(buurt.code) }));
}

const pick = (rijen: ReturnType<typeof rank>, get: (rij: Methodescore) => number) =>
  Float64Array.from(
    [...rijen].sort((a, b) => a.plek - b.plek),
    get,
  );

/** The closeness of every row. */
export function rankTopsis(kolommen: Kolommen, gewichten: Gewichten): Float64Array {
  return pick(rank(kolommen, gewichten, 'topsis', {}), ({ score }) => score);
}

/** The measures of every row, and the positions of those that are a compromise, the best first. */
export function rankVikor(kolommen: Kolommen, gewichten: Gewichten, options: RankByMethodeOptions = {}) {
  const rijen = rank(kolommen, gewichten, 'vikor', options);
  return {
    s: pick(rijen, ({ maten }) => maten!.s),
    r: pick(rijen, ({ maten }) => maten!.r),
    q: pick(rijen, ({ maten }) => maten!.q),
    compromis: rijen.filter(({ maten }) => maten!.compromis).map(({ plek }) => plek),
  };
}

/** The flows of every row. */
export function rankPromethee(kolommen: Kolommen, gewichten: Gewichten, options: RankByMethodeOptions = {}) {
  const rijen = rank(kolommen, gewichten, 'promethee', options);
  return {
    plus: pick(rijen, ({ stromen }) => stromen!.plus),
    min: pick(rijen, ({ stromen }) => stromen!.min),
    netto: pick(rijen, ({ score }) => score),
  };
}
