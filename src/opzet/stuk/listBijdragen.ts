import type { Opzetbijdrage } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';

/** A contribution of the opzet, with its place and the years it is there for. */
export interface Geplaatstebijdrage {
  readonly bijdrage: Opzetbijdrage;
  readonly jaren: readonly number[];
  /** The block of years, and the place in it. */
  readonly j: number;
  readonly b: number;
}

/** Every contribution, in the order of the opzet. */
export const listBijdragen = ({ geld }: Opzet): Geplaatstebijdrage[] =>
  (geld?.jaren ?? []).flatMap(({ programmajaren, bijdragen }, j) =>
    bijdragen.map((bijdrage, b) => ({ bijdrage, jaren: programmajaren, j, b })),
  );
