import type { Koppelingsdeel } from '../../gebied/index.js';
import { sumGetallen } from '../../kern/huis.js';
import { findGewicht } from '../samenstelling/findGewicht.js';
import { getAggregatie } from '../tabel/getAggregatie.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { readCel } from '../tabel/readCel.js';
import { getTabelindex } from '../tabel/tabelindex.js';

/** What the figure of an area went through on its way to another classification. */
export interface Spoor {
  /** The share of the figure that was carried over, from 0 to 1. */
  readonly behouden: number;
  /** Whether it is the published figure of one whole area. */
  readonly heel: boolean;
  /** Whether somebody filled in a part of it. */
  readonly geschat: boolean;
}

/** How much of the figure a code stands for: of a count its own figure, of a mean its weight, else the same for every code. */
function getGewichten(tabel: Kerncijfertabel, kolom: Kerncijferkolom) {
  const { rij } = getTabelindex(tabel);
  const aggregatie = getAggregatie(kolom);
  const gewicht = aggregatie.soort === 'som' ? kolom : findGewicht(tabel, kolom, aggregatie).kolom;
  const readOf = (bron: Kerncijferkolom | undefined, code: string) => {
    const plaats = rij.get(code);
    const cel = bron === undefined || plaats === undefined ? undefined : readCel(bron, plaats);
    return cel !== undefined && 'waarde' in cel ? cel.waarde : undefined;
  };
  return {
    land: kolom.eenheid === 'ha' || gewicht?.eenheid === 'ha',
    isBekend: (code: string) => readOf(kolom, code) !== undefined,
    weigh: (code: string) => Math.abs(readOf(gewicht, code) ?? 1),
  };
}

/** A part of the mapping, with the share of its old area that is left after this step and those before. */
interface Stap {
  readonly van: string;
  readonly naar: string;
  readonly aandeel: number;
  readonly over: number;
}

function groupBy<T>(rijen: readonly T[], getSleutel: (rij: T) => string) {
  const groepen = new Map<string, [T, ...T[]]>();
  for (const rij of rijen) {
    const groep = groepen.get(getSleutel(rij));
    if (groep === undefined) groepen.set(getSleutel(rij), [rij]);
    else groep.push(rij);
  }
  return [...groepen];
}

/**
 * Follows what is lost in one step. An old area that is carried over for 0.9 has lost a tenth, and so have the new areas that its parts
 * make; a new area of several parts has lost what these lost together, by their weight. A part without a figure is lost as a whole. Losses
 * of several steps multiply.
 *
 * @param kolom - the column before the step, in `tabel`
 */
export function carrySporen(
  tabel: Kerncijfertabel,
  kolom: Kerncijferkolom,
  delen: readonly Koppelingsdeel[],
  sporen: ReadonlyMap<string, Spoor>,
): ReadonlyMap<string, Spoor> {
  const { land, isBekend, weigh } = getGewichten(tabel, kolom);
  const getAandeel = ({ aandeel, aandeelOppervlakte = aandeel }: Koppelingsdeel) =>
    land ? aandeelOppervlakte : aandeel;
  const stappen = groupBy(delen, ({ van }) => van).flatMap(([van, lijst]): Stap[] => {
    const mee = lijst.reduce((som, deel) => som + getAandeel(deel), 0);
    const over = (sporen.get(van)?.behouden ?? 1) * Math.min(1, mee);
    return lijst.map((deel) => ({ van, naar: deel.naar, aandeel: getAandeel(deel), over }));
  });
  const carry = (lijst: readonly Stap[], weighOf: (code: string) => number): number => {
    const stukken = lijst.map(({ van, aandeel, over }) => {
      const stuk = weighOf(van) * aandeel;
      return { over: isBekend(van) ? stuk : 0, alles: over > 0 ? stuk / over : 0 };
    });
    return sumGetallen(stukken.map(({ over }) => over)) / sumGetallen(stukken.map(({ alles }) => alles));
  };
  const nieuw = groupBy(stappen, ({ naar }) => naar).map(([naar, lijst]): [string, Spoor] => {
    const metGewicht = carry(lijst, weigh);
    // Without any weight, as of areas without inhabitants, the parts count by their share alone.
    const behouden = Number.isFinite(metGewicht) ? metGewicht : carry(lijst, () => 1);
    const [een] = lijst;
    return [
      naar,
      {
        behouden: Number.isFinite(behouden) ? behouden : 0,
        heel: lijst.length === 1 && een.aandeel === 1 && sporen.get(een.van)?.heel === true,
        geschat: lijst.some(({ van }) => sporen.get(van)?.geschat === true),
      },
    ];
  });
  return new Map(nieuw);
}
