import { allocateCenten, getJaar, multiplyCenten, toCenten } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import { findTerugvorderbareBtw } from '../cel/bedragen.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { selectFeiten } from './selectFeiten.js';
import type { Feit, Lasten, Verplichting } from './stand.js';

/**
 * The part of a commitment that did not lapse: in proportion to what did not fall free. What fell free by a change of the grant is not in
 * the changed grant any more, so it does not lapse again.
 */
function lapse(centen: bigint, { totaal: { prognose, vrijval, verlaagd } }: Lasten, gewijzigd: boolean): bigint {
  const afgesproken = prognose + vrijval - (gewijzigd ? verlaagd : 0n);
  return afgesproken <= 0n ? centen : multiplyCenten(centen, prognose, afgesproken);
}

/** Lays a commitment on the years as the forecast lies; without a forecast on the year of its own day. */
function layOverJaren(centen: bigint, { totaal, perJaar }: Lasten, jaar: number): Map<number, bigint> {
  if (centen === totaal.prognose) return new Map([...perJaar].map(([een, { prognose }]) => [een, prognose]));
  const jaren = [...perJaar].filter(([, { prognose }]) => prognose > 0n);
  if (jaren.length === 0) return new Map([[jaar, centen]]);
  const delen = allocateCenten(
    centen,
    jaren.map(([, { prognose }]) => prognose),
  );
  return new Map(zipRijen(jaren, delen).map(([[een], deel]) => [een, deel]));
}

/**
 * What is committed of a contribution. The latest commitment counts, and lapses in proportion to what fell free. From the day of a
 * vaststelling on, that is the commitment.
 */
export function computeVerplichting(
  bijdrage: Bijdrage,
  feiten: readonly Feit[],
  lasten: Lasten,
  bruto: Lasten,
): Verplichting {
  const aangegaan = selectFeiten(feiten, 'verplichting_aangegaan', 'verlening_gewijzigd').at(-1)?.gebeurtenis;
  const vastgesteld = selectFeiten(feiten, 'vastgesteld', 'vaststelling_gewijzigd').at(-1)?.gebeurtenis;
  const laatste = vastgesteld ?? aangegaan;
  if (laatste === undefined) return { bekend: false, bruto: 0n, perJaar: new Map() };
  const centen = toCenten(laatste.bedrag);
  const last = centen - findTerugvorderbareBtw(centen, bijdrage);
  const jaar = getJaar(laatste.datum);
  if (vastgesteld) return { bekend: true, bruto: centen, perJaar: layOverJaren(last, lasten, jaar) };
  const gewijzigd = selectFeiten(feiten, 'verlening_gewijzigd').length > 0;
  return {
    bekend: true,
    bruto: lapse(centen, bruto, gewijzigd),
    perJaar: layOverJaren(lapse(last, lasten, gewijzigd), lasten, jaar),
  };
}
