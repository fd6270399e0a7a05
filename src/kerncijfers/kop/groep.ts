import type { Afgifte, Cijferperiode } from '../tabel/kerncijfertabel.js';
import type { Cijferdimensies } from '../themas/catalogusitem.js';
import type { Veldsoort } from './findVeldsoort.js';
import type { Marge } from './readMarge.js';

/** One combination of members of the dimensions of a table. Its rows have each area once. */
export interface Groep {
  /** Of whom its figures are; empty for everybody. */
  readonly dimensies: Cijferdimensies;
  /** A dimension of which the rows have no member, so that it is not known of whom they are. */
  readonly leeg?: string | undefined;
  /** The year of its period. Absent: the rows have no period. */
  readonly jaar?: number | undefined;
  /** The days of its period, when it is a part of a year. */
  readonly periode?: Cijferperiode | undefined;
  readonly status?: Afgifte['status'] | undefined;
  readonly marge: Marge;
}

/** The groups of rows of a table. */
export interface Groepering {
  /** At least one. Their order does not depend on that of the rows. */
  readonly groepen: readonly Groep[];
  /** The place of the group of each row. Absent: there is one group. */
  readonly vanRij?: Uint32Array | undefined;
  /** The kinds of fields that the rows have. */
  readonly soorten: ReadonlySet<Veldsoort>;
}

/** The rows of a table without dimensions. */
export const ONGEDEELD: Groepering = { groepen: [{ dimensies: {}, marge: 'waarde' }], soorten: new Set() };
