import { toCenten } from '../../kern/huis.js';
import { Datum } from '../../kern/index.js';
import type { Bijdrage, Bijdragestap, Bijdragestatus } from '../model/bijdrage.js';

/** The last day of the calendar, on which every step has happened. */
export const LAATSTE_DAG = Datum.parse('9999-12-31');

/** The amounts of a contribution on a day, in cents. `betaald` is what was paid, `teruggevorderd` the part of it that was reclaimed. */
export type StandInCenten = Readonly<Record<Bijdragestatus, bigint>>;

/** A step that has happened. */
export interface GebeurdeStap extends Bijdragestap {
  readonly werkelijk: Datum;
}

function lastOf(stappen: readonly GebeurdeStap[], status: Bijdragestatus): bigint {
  let laatste: GebeurdeStap | undefined;
  for (const stap of stappen) {
    // Of two decisions on the same day the one later in the list is the latest.
    if (stap.status === status && (laatste === undefined || stap.werkelijk >= laatste.werkelijk)) laatste = stap;
  }
  return laatste === undefined ? 0n : toCenten(laatste.bedrag);
}

function sumOf(stappen: readonly Bijdragestap[], status: Bijdragestatus): bigint {
  return stappen.reduce((som, stap) => (stap.status === status ? som + toCenten(stap.bedrag) : som), 0n);
}

/** The steps of a contribution that had happened on a day, that day included. */
export function happenedOn(bijdrage: Bijdrage, peildatum: Datum): readonly GebeurdeStap[] {
  Datum.parse(peildatum);
  return (bijdrage.stappen ?? []).filter(
    (stap): stap is GebeurdeStap => stap.werkelijk !== undefined && stap.werkelijk <= peildatum,
  );
}

/** The amounts of a contribution on a day. */
export function getStand(bijdrage: Bijdrage, peildatum: Datum): StandInCenten {
  const gebeurd = happenedOn(bijdrage, peildatum);
  return {
    gevraagd: lastOf(gebeurd, 'gevraagd'),
    toegezegd: lastOf(gebeurd, 'toegezegd'),
    vastgelegd: lastOf(gebeurd, 'vastgelegd'),
    betaald: sumOf(gebeurd, 'betaald'),
    teruggevorderd: sumOf(gebeurd, 'teruggevorderd'),
  };
}
