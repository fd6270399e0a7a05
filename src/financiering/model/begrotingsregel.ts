import type { Bedrag, Sleutel } from '../../kern/index.js';
import type { Bijdrageaard, Bijdragedoel, Bijdragestatus } from './bijdrage.js';
import type { Taakveld } from './taakveld.js';

/** The stage of an amount: the last step it reached, or only planned. */
export type Stand = 'gepland' | Exclude<Bijdragestatus, 'teruggevorderd'>;

/** One line of a plan laid over the begrotingsjaren: the part of one contribution that one cost bearer bears in one year. */
export interface Begrotingsregel {
  readonly begrotingsjaar: number;
  readonly programmajaar: number;
  /** The key of the contribution. */
  readonly bijdrage: Sleutel;
  readonly partij: Sleutel;
  readonly aard: Bijdrageaard;
  readonly doel: Bijdragedoel;
  /** `undefined` when the party bears it without naming a cost bearer. */
  readonly kostendrager?: Sleutel | undefined;
  readonly taakveld?: Taakveld | undefined;
  /** Only with a `peildatum`. */
  readonly stand?: Stand | undefined;
  readonly bedrag: Bedrag;
  /** The VAT in the amount. Only when the contribution states its VAT. */
  readonly btw?: Bedrag | undefined;
}
