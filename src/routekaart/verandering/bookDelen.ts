import { f64, zipRijen } from '../../rekenen/index.js';
import { getDeel } from '../model/getDeel.js';
import type { Grondkolom } from '../score/scoregrond.js';
import type { Verschildeel } from '../verklaring/splitBoom.js';
import type { Criteriumstanden } from './deriveStanden.js';
import type { Jaar, Paar } from './jaar.js';
import type { Stapdelen } from './splitStappen.js';
import type { Overgang, Veranderdelen } from './veranderdelen.js';

/** The effect of a figure that is missing then, now or both: of a criterion, or of a thema in which nothing counts. */
export interface Gatdelen extends Veranderdelen {
  readonly soort: Verschildeel['soort'];
  readonly id: string;
  readonly mist: { readonly toen: boolean; readonly nu: boolean };
  readonly gevolg: 'weggelaten' | 'aangevuld';
}

/** What every criterion and every gap did for the change of a score. */
export interface Boeking {
  /** By id, of the criteria of then and of now. */
  readonly criteria: ReadonlyMap<string, Veranderdelen>;
  readonly gaten: readonly Gatdelen[];
}

const NIETS: Veranderdelen = { cijfers: 0, meetlat: 0, methode: 0 };

const bijdrageOf = (kolom: Grondkolom | undefined, rij: number) =>
  kolom === undefined ? 0 : f64(kolom.bijdragen, rij);

/** Where a criterion has no figure of its own, and what came of that where it misses last. */
function describeCriteriumgat({ toen, meetlat }: Criteriumstanden): Pick<Gatdelen, 'mist' | 'gevolg'> {
  const mist = (stand: Criteriumstanden['toen']) => stand.aangevuld[0] === 1 || Number.isNaN(stand.scores[0]);
  const laatste = mist(meetlat) ? meetlat : toen;
  return {
    mist: { toen: mist(toen), nu: mist(meetlat) },
    gevolg: laatste.aangevuld[0] === 1 ? 'aangevuld' : 'weggelaten',
  };
}

/** Adds up the gaps of both steps, in the order of the tree. */
function bookGaten(delen: Stapdelen | undefined, standen: readonly Criteriumstanden[]): Gatdelen[] {
  const gaten = new Map<string, Gatdelen>();
  for (const stap of ['cijfers', 'meetlat'] as const)
    for (const { soort, id, positie, deel, gat } of delen?.[stap] ?? []) {
      if (gat === undefined) continue;
      const sleutel = `${soort} ${id}`;
      const eigen = { toen: gat.mist[1], nu: gat.mist[0] };
      const begin =
        soort === 'criterium'
          ? describeCriteriumgat(getDeel(standen, positie))
          : { mist: eigen, gevolg: 'weggelaten' as const };
      const al = gaten.get(sleutel) ?? { soort, id, ...NIETS, ...begin };
      gaten.set(sleutel, { ...al, [stap]: al[stap] + deel });
    }
  return [...gaten.values()];
}

/** A thema that went or came in a tree of duels is told on a line of its own: it is taken from the criteria again, by their weights. */
function spreadThemas(gaten: readonly Gatdelen[], kolommen: readonly Grondkolom[]): Float64Array {
  const samen = gaten.reduce((som, { soort, cijfers }) => (soort === 'thema' ? som + cijfers : som), 0);
  return Float64Array.from(kolommen, ({ effectief }) => samen * effectief);
}

/** Divides the change of the score of one buurt over the criteria and the gaps; without `delen` all of it is a matter of method. */
export function bookDelen(
  toen: Jaar,
  nu: Jaar,
  paar: Paar,
  standen: readonly Criteriumstanden[],
  delen: Stapdelen | undefined,
  { zelfdeMethode, duels }: Overgang,
): Boeking {
  const gaten = bookGaten(delen, standen);
  const eigen = { cijfers: new Float64Array(standen.length), meetlat: new Float64Array(standen.length) };
  const gat = new Float64Array(standen.length);
  for (const stap of ['cijfers', 'meetlat'] as const)
    for (const een of delen?.[stap] ?? []) {
      if (een.soort === 'criterium') (een.gat === undefined ? eigen[stap] : gat)[een.positie] = een.deel;
    }
  const themas = spreadThemas(gaten, toen.grond.kolommen);
  const criteria = new Map<string, Veranderdelen>();
  for (const [k, [kolom, { nu: nieuw }]] of zipRijen(toen.grond.kolommen, standen).entries()) {
    const [cijfers, meetlat] = [f64(eigen.cijfers, k), f64(eigen.meetlat, k)];
    const straks = bijdrageOf(nieuw, paar.nu);
    const { id } = kolom.criterium;
    if (delen !== undefined && duels) {
      const rest = straks - bijdrageOf(kolom, paar.toen) - cijfers - f64(gat, k) - f64(themas, k) + 0;
      criteria.set(id, { cijfers, meetlat: zelfdeMethode ? rest : 0, methode: zelfdeMethode ? 0 : rest });
      continue;
    }
    const tussen = delen?.bijdragen === undefined ? bijdrageOf(kolom, paar.toen) : f64(delen.bijdragen, k);
    const methode = zelfdeMethode && delen !== undefined ? 0 : straks - tussen + 0;
    criteria.set(id, { cijfers, meetlat, methode });
  }
  for (const kolom of nu.grond.kolommen)
    if (!criteria.has(kolom.criterium.id))
      criteria.set(kolom.criterium.id, { ...NIETS, methode: bijdrageOf(kolom, paar.nu) + 0 });
  return { criteria, gaten };
}
