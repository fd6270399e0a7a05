import { type Datum, parseSchema } from '../../kern/index.js';
import { type Bijdrage, BijdrageSchema, type Bijdragestatus } from '../model/bijdrage.js';
import { happenedOn } from './standOp.js';

/** The last step of a contribution, and the day on which it happened. */
export interface StatusOpDatum {
  readonly status: Bijdragestatus;
  readonly datum: Datum;
}

/**
 * The status of a contribution on a day: the last step that had happened, and its day. Of two steps on the same day it is the later in
 * the list.
 *
 * @param bijdrage - a contribution
 * @param peildatum - the day, included
 * @returns the status, or `undefined` while the contribution is only planned
 * @throws DomeinFout `kern.datum_ongeldig`, and `kern.document_ongeldig` with every problem at once, when the contribution is not valid
 *
 * @example
 * ```ts
 * import { findBijdragestatus } from 'buurtaanpak/financiering';
 * import { euro, Datum } from 'buurtaanpak/kern';
 *
 * const bijdrage = {
 *   id: 'bzk-1',
 *   partij: 'bzk',
 *   bedrag: euro(150000),
 *   aard: 'ten_minste',
 *   doel: 'directe_kosten',
 *   stappen: [
 *     { status: 'gevraagd', bedrag: euro(150000), werkelijk: Datum.parse('2026-02-01') },
 *     { status: 'toegezegd', bedrag: euro(150000), werkelijk: Datum.parse('2026-05-01') },
 *     { status: 'betaald', bedrag: euro(150000), gepland: Datum.parse('2026-09-01') },
 *   ],
 * } as const;
 * findBijdragestatus(bijdrage, Datum.parse('2026-12-31')); // => { status: 'toegezegd', datum: '2026-05-01' }
 * findBijdragestatus(bijdrage, Datum.parse('2026-01-31')); // => undefined
 * ```
 */
export function findBijdragestatus(bijdrage: Bijdrage, peildatum: Datum): StatusOpDatum | undefined {
  parseSchema(BijdrageSchema, bijdrage, 'bijdrage');
  let laatste: StatusOpDatum | undefined;
  for (const { status, werkelijk } of happenedOn(bijdrage, peildatum))
    if (laatste === undefined || werkelijk >= laatste.datum) laatste = { status, datum: werkelijk };
  return laatste;
}
