import type { Opzetbijdrage, Opzetgeld } from '../model/geld.js';

/** A contribution of the opzet, with its place and the years it is there for. */
export interface Geplaatstebijdrage {
  readonly bijdrage: Opzetbijdrage;
  readonly jaren: readonly number[];
  /** The block of years, and the place in it. */
  readonly j: number;
  readonly b: number;
  /** Its place among all contributions of the opzet. */
  readonly k: number;
}

/** Every contribution, in the order of the opzet. */
export const listBijdragen = ({ jaren }: Opzetgeld): Geplaatstebijdrage[] =>
  jaren
    .flatMap(({ programmajaren, bijdragen }, j) =>
      bijdragen.map((bijdrage, b) => ({ bijdrage, jaren: programmajaren, j, b })),
    )
    .map((een, k) => ({ ...een, k }));
