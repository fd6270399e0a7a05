import { zipRijen } from '../../rekenen/index.js';
import { rankMeedoeners, reopenSelectie } from '../../selectie/huis.js';
import type { Selectie } from '../../selectie/index.js';
import type { Keuzerandoordeel, Keuzerandreden } from '../model/lotingoordeel.js';
import { findRegelgevallen } from './findRegelgevallen.js';

/** A candidate near the cut. */
export interface Randbuurt {
  readonly buurt: string;
  readonly score: number;
}

/** The two sides of the cut of a quotum, each from the cut outwards. */
export interface Keuzerand {
  readonly quotum: string;
  readonly gekozen: readonly Randbuurt[];
  readonly nietGekozen: readonly Randbuurt[];
}

/** The widest window that is looked at. */
export const WIJDSTE_VENSTER = 7;

type NietOpScore = Keuzerandoordeel['nietOpScore'][number];

interface Kandidaat extends Randbuurt {
  readonly gekozen: boolean;
  readonly reden?: Keuzerandreden;
}

/** A candidate that is passed over. */
interface Gepasseerd extends Randbuurt {
  readonly reden: Keuzerandreden;
}

/** Walks from the cut outwards until so many count. */
function walkRand(lijst: readonly Kandidaat[]): {
  readonly telt: readonly Kandidaat[];
  readonly niet: readonly Gepasseerd[];
} {
  const telt: Kandidaat[] = [];
  const niet: Gepasseerd[] = [];
  for (const kandidaat of lijst) {
    if (telt.length === WIJDSTE_VENSTER) break;
    const { buurt, score, reden } = kandidaat;
    if (reden === undefined) telt.push(kandidaat);
    else niet.push({ buurt, score, reden });
  }
  return { telt, niet };
}

/** Gives each buurt that was not chosen to the quotum to whose cut it is nearest; of two as near the first. */
function assignRanden(lijsten: readonly (readonly Kandidaat[])[]): ReadonlyMap<string, number> {
  const beste = new Map<string, { readonly j: number; readonly plaats: number }>();
  for (const [j, lijst] of lijsten.entries()) {
    const buiten = lijst.filter(({ gekozen, reden }) => !gekozen && reden === undefined);
    for (const [plaats, { buurt }] of buiten.entries()) {
      if (plaats < (beste.get(buurt)?.plaats ?? Number.POSITIVE_INFINITY)) beste.set(buurt, { j, plaats });
    }
  }
  return new Map([...beste].map(([buurt, { j }]) => [buurt, j]));
}

/**
 * The cut of each quotum: the candidates that were chosen for it and those that were not chosen at all, and of whom only the score decided.
 * Equal scores keep the order of the selection.
 *
 * @throws DomeinFout `selectie.niets_gekozen`, `selectie.invoer_ongeldig`, `kern.document_ongeldig`
 */
export function findKeuzeranden(selectie: Selectie): {
  readonly randen: readonly Keuzerand[];
  readonly nietOpScore: readonly NietOpScore[];
} {
  const heropend = reopenSelectie(selectie);
  const { regels = [] } = heropend.selectie.invoer.opties;
  const vast = new Set(regels.flatMap((regel) => (regel.soort === 'vast' ? [regel.code] : [])));
  const uitgesloten = new Set(regels.flatMap((regel) => (regel.soort === 'uitgesloten' ? regel.codes : [])));
  const { scores } = heropend.vraagstuk;
  const doorRegel = findRegelgevallen(heropend.selectie);
  const quotumVan = new Map(heropend.selectie.gekozen.map(({ code, quotum }) => [code, quotum]));
  const findReden = (code: string, quotum: string): Keuzerandreden | undefined => {
    if (vast.has(code)) return 'vast';
    if (doorRegel.has(code)) return 'regel';
    return (quotumVan.get(code) ?? quotum) === quotum ? undefined : 'ander_quotum';
  };
  const meedoeners = rankMeedoeners(heropend);
  const lijsten = meedoeners.map(({ quotum, buurten }) =>
    buurten.map(({ code, score }): Kandidaat => {
      const reden = findReden(code, quotum.id);
      const gekozen = quotumVan.get(code) === quotum.id;
      return { buurt: code, score, gekozen, ...(reden === undefined ? {} : { reden }) };
    }),
  );
  const randVan = assignRanden(lijsten);
  const nietOpScore: NietOpScore[] = [];
  const randen = zipRijen(meedoeners, lijsten).map(([{ quotum }, alle], j): Keuzerand => {
    const lijst = alle.map((kandidaat): Kandidaat => {
      const elders = !kandidaat.gekozen && kandidaat.reden === undefined && randVan.get(kandidaat.buurt) !== j;
      return elders ? { ...kandidaat, reden: 'andere_rand' } : kandidaat;
    });
    const binnen = walkRand(lijst.filter(({ gekozen }) => gekozen).reverse());
    const buiten = walkRand(lijst.filter(({ gekozen }) => !gekozen));
    const laagste = Math.min(...[...binnen.telt, ...buiten.telt].map(({ score }) => score));
    const rijen = Object.entries(scores).flatMap(([programma, eigen]) => (programma === quotum.programma ? eigen : []));
    const weg = rijen.flatMap(({ code, score }): Gepasseerd[] =>
      score !== null && score >= laagste && uitgesloten.has(code) ? [{ buurt: code, score, reden: 'uitgesloten' }] : [],
    );
    const niet = [...binnen.niet, ...buiten.niet, ...weg].sort((a, b) => b.score - a.score);
    nietOpScore.push(...niet.map(({ buurt, reden }) => ({ buurt, quotum: quotum.id, reden })));
    return { quotum: quotum.id, gekozen: binnen.telt, nietGekozen: buiten.telt };
  });
  return { randen, nietOpScore };
}
