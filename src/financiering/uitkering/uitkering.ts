import type { Uitkering } from '../model/bijdrage.js';
import type { Stand } from '../stand/stand.js';

/** One begrotingsjaar of a specifieke uitkering, in cents. */
export interface Uitkeringsjaar {
  readonly begrotingsjaar: number;
  /** The forecast lasten of what it covers, and the part that it pays. */
  readonly lasten: bigint;
  readonly baten: bigint;
  /** The same of what is realised. */
  readonly besteed: bigint;
  readonly gerealiseerdeBaten: bigint;
}

/** A specifieke uitkering on the peildatum, in cents. */
export interface Uitkeringstelling {
  readonly uitkering: Uitkering;
  readonly stand: Stand;
  /** The most that it pays: what was granted, or what was set. */
  readonly bedrag: bigint;
  readonly ontvangen: bigint;
  readonly terugbetaald: bigint;
  readonly jaren: readonly Uitkeringsjaar[];
}
