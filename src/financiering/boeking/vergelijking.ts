import type { Bedrag, Sleutel } from '../../kern/index.js';

/** An amount before and after. */
export interface Bedragverschil {
  readonly voor: Bedrag;
  readonly na: Bedrag;
  /** `na - voor`. */
  readonly verschil: Bedrag;
}

/** The effect of a change on one cost bearer of one payer in one begrotingsjaar. */
export interface Begrotingsverschil extends Bedragverschil {
  readonly begrotingsjaar: number;
  readonly van: Sleutel;
  readonly kostendrager?: Sleutel | undefined;
}

/** The effect of a change on the forecast. */
export interface Boekingsvergelijking {
  readonly totaal: Bedragverschil;
  readonly perJaar: readonly (Bedragverschil & { readonly begrotingsjaar: number })[];
  /** Earliest year first, then by payer and cost bearer (code units; without a cost bearer first). */
  readonly regels: readonly Begrotingsverschil[];
}
