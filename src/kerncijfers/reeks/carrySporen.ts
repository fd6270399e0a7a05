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

function groupNaar(delen: readonly Koppelingsdeel[]): ReadonlyMap<string, readonly Koppelingsdeel[]> {
  const groepen = new Map<string, Koppelingsdeel[]>();
  for (const deel of delen) {
    const groep = groepen.get(deel.naar);
    if (groep === undefined) groepen.set(deel.naar, [deel]);
    else groep.push(deel);
  }
  return groepen;
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
  const mee = new Map<string, number>();
  for (const deel of delen) mee.set(deel.van, (mee.get(deel.van) ?? 0) + getAandeel(deel));
  const carry = (lijst: readonly Koppelingsdeel[], weighOf: (code: string) => number): number => {
    const stukken = lijst.map((deel) => {
      const { van } = deel;
      const stuk = weighOf(van) * getAandeel(deel);
      const over = (sporen.get(van)?.behouden ?? 1) * Math.min(1, mee.get(van) ?? 1);
      return { over: isBekend(van) ? stuk : 0, alles: over > 0 ? stuk / over : 0 };
    });
    return sumGetallen(stukken.map(({ over }) => over)) / sumGetallen(stukken.map(({ alles }) => alles));
  };
  const nieuw = [...groupNaar(delen)].map(([naar, lijst]): [string, Spoor] => {
    const metGewicht = carry(lijst, weigh);
    // Without any weight, as of areas without inhabitants, the parts count by their share alone.
    const behouden = Number.isFinite(metGewicht) ? metGewicht : carry(lijst, () => 1);
    const [een] = lijst;
    const spoor = een === undefined ? undefined : sporen.get(een.van);
    return [
      naar,
      {
        behouden: Number.isFinite(behouden) ? behouden : 0,
        heel: lijst.length === 1 && een !== undefined && getAandeel(een) === 1 && spoor?.heel === true,
        geschat: lijst.some(({ van }) => sporen.get(van)?.geschat === true),
      },
    ];
  });
  return new Map(nieuw);
}
