import type { Bedrag } from '../../kern/index.js';
import type { Bijdrageaard, Bijdragedoel, Bijdragestatus } from '../model/bijdrage.js';
import type { Sleutel } from '../model/sleutel.js';
import type { Taakveld } from '../model/taakveld.js';

/** How far an amount has come: a step of its life, or only planned. */
export type Stand = 'gepland' | Exclude<Bijdragestatus, 'teruggevorderd'>;

/** One line of a plan laid over the begrotingsjaren: what of one contribution one cost bearer carries in one year. */
export interface Begrotingsregel {
  readonly begrotingsjaar: number;
  readonly programmajaar: number;
  /** The key of the contribution. */
  readonly bijdrage: Sleutel;
  readonly partij: Sleutel;
  readonly aard: Bijdrageaard;
  readonly doel: Bijdragedoel;
  /** `undefined` when the party carries it without more detail. */
  readonly kostendrager?: Sleutel | undefined;
  readonly taakveld?: Taakveld | undefined;
  /** Only with a `peildatum`. */
  readonly stand?: Stand | undefined;
  readonly bedrag: Bedrag;
  /** How much of the amount is VAT. Only when the contribution says how much of it is. */
  readonly btw?: Bedrag | undefined;
}
