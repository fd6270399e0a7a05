import { compareDatums, toCenten } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import type { Bijdrage, Bijdragestap } from '../model/bijdrage.js';
import { type GebeurdeStap, getStand, happenedOn } from './getStand.js';
import { least } from './least.js';

/** A planned payment that has not happened, with the amount of it that is still to come. */
export interface OpenBetaling {
  /** Its position in the list of steps. */
  readonly plek: number;
  readonly stap: Bijdragestap;
  readonly gepland: Datum;
  readonly centen: bigint;
}

/** The payments that are still expected of a contribution on a day. */
export interface Verwachting {
  /** The total in cents: the agreed amount less what lapsed and what was paid already. Zero or less: nothing is expected. */
  readonly rest: bigint;
  /** The planned payments in order of their planned days. */
  readonly open: readonly OpenBetaling[];
  /** Whether only the planned payments are expected. */
  readonly afgerekend: boolean;
}

/** The amount that is no longer committed: a later, lower commitment means that the difference lapsed. */
function lapsed(gebeurd: readonly GebeurdeStap[], bedrag: bigint, vastgelegd: bigint): bigint {
  const nu = least(vastgelegd, bedrag);
  return gebeurd
    .filter(({ status }) => status === 'vastgelegd')
    .map((stap) => least(toCenten(stap.bedrag), bedrag) - nu)
    .reduce((meest, weg) => meest + (weg > meest ? weg - meest : 0n), 0n);
}

function listOpen({ stappen = [] }: Bijdrage, peildatum: Datum): OpenBetaling[] {
  return stappen
    .flatMap((stap, plek) => {
      const { status, bedrag, gepland, werkelijk } = stap;
      const gebeurd = werkelijk !== undefined && werkelijk <= peildatum;
      if (status !== 'betaald' || gepland === undefined || gebeurd) return [];
      return [{ plek, stap, gepland, centen: toCenten(bedrag) }];
    })
    .sort((a, b) => compareDatums(a.gepland, b.gepland));
}

/** Subtracts what was paid from the planned payments, the earliest first. */
function consume(open: readonly OpenBetaling[], betaald: bigint): OpenBetaling[] {
  let over = betaald;
  return open.flatMap((een) => {
    const af = least(een.centen, over);
    over -= af;
    return af === een.centen && af > 0n ? [] : [{ ...een, centen: een.centen - af }];
  });
}

/**
 * What is still expected of a contribution, and which of its planned payments are part of that.
 *
 * A payment that names no planned day can be one of the planned payments. When it and the planned ones together exceed the contribution,
 * the excess is taken off the planned payments, the earliest first. After the last day of the period a reclaim is final: what was not
 * paid by then is no longer expected, except payments that are planned for a later day.
 */
export function readVerwachting(bijdrage: Bijdrage, laatsteDag: Datum, peildatum: Datum): Verwachting {
  const gebeurd = happenedOn(bijdrage, peildatum);
  const stand = getStand(bijdrage, peildatum);
  const bedrag = toCenten(bijdrage.bedrag);
  const rest = bedrag - lapsed(gebeurd, bedrag, stand.vastgelegd) - stand.betaald + stand.teruggevorderd;
  const terug = gebeurd.filter(({ status }) => status === 'teruggevorderd').map(({ werkelijk }) => werkelijk);
  const afgerekend = terug.length > 0 && laatsteDag < peildatum;
  const open = listOpen(bijdrage, peildatum).filter(
    ({ gepland }) => !afgerekend || terug.every((dag) => dag < gepland),
  );
  const los = gebeurd
    .filter(({ status, gepland }) => status === 'betaald' && gepland === undefined)
    .reduce((som, stap) => som + toCenten(stap.bedrag), 0n);
  const teVeel = open.reduce((som, { centen }) => som + centen, 0n) - (rest > 0n ? rest : 0n);
  return { rest, open: teVeel > 0n ? consume(open, least(teVeel, los)) : open, afgerekend };
}
