import type { Bedrag, Datum, Sleutel } from '../../kern/index.js';

/** What a gemeente tells of one specifieke uitkering in the SiSa annex of one year. */
export interface Sisaregel {
  /** The key of the specifieke uitkering. */
  readonly bijdrage: Sleutel;
  /** The code in the SiSa annex: `C62`. */
  readonly sisacode?: string | undefined;
  /** The party that grants it. */
  readonly van: Sleutel;
  /** The gemeente that receives it. */
  readonly naar?: Sleutel | undefined;
  readonly begrotingsjaar: number;
  /** Realised lasten of what it covers, in this year and up to and including it: without VAT that comes back. */
  readonly besteed: Bedrag;
  readonly cumulatiefBesteed: Bedrag;
  /** Received less paid back, in this year and up to and including it. */
  readonly ontvangen: Bedrag;
  readonly cumulatiefOntvangen: Bedrag;
  /** Whether it is the last year: nothing that it covers is expected in a later year. */
  readonly eindverantwoording: boolean;
  /** Whether the books of the year are closed. */
  readonly jaarAfgesloten: boolean;
  /** The last day on which the information is in time: 15 July of the next year. */
  readonly uiterlijk: Datum;
}
