import type { Cijferdimensies } from '../themas/catalogusitem.js';

/** The parts of a key of a figure. */
export interface Cijferdelen {
  /** The figure: a key of the catalogue, or an own key. */
  readonly figuur: string;
  /** Of whom or what it tells. Absent: of everybody. */
  readonly dimensies?: Cijferdimensies | undefined;
  /** The year of the figure. */
  readonly jaar?: number | undefined;
}
