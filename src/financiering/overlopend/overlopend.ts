import type { Bedrag, Datum, Sleutel } from '../../kern/index.js';

/** The kinds of balance posts. */
export const BALANSPOSTEN = [
  'nog_te_betalen',
  'te_vorderen',
  'vooruitbetaald',
  'vooruitontvangen',
  'nog_te_ontvangen',
  'terug_te_betalen',
] as const;

/** One of {@link BALANSPOSTEN}. The last three are of a specifieke uitkering (BBV 49b and 40a, and a debt). */
export type Balanspost = (typeof BALANSPOSTEN)[number];

/** A balance post of one contribution on the peildatum, above zero. */
export interface Balanspostregel {
  readonly bijdrage: Sleutel;
  readonly van: Sleutel;
  readonly post: Balanspost;
  readonly bedrag: Bedrag;
}

/**
 * The VAT of one contribution in one begrotingsjaar. `inclusief - last = btw` when it comes back; VAT that is a cost stays in `last`.
 */
export interface Btwregel {
  readonly bijdrage: Sleutel;
  readonly begrotingsjaar: number;
  readonly inclusief: Bedrag;
  readonly last: Bedrag;
  readonly btw: Bedrag;
}

/** A specifieke uitkering on the peildatum. */
export interface Uitkeringsstand {
  readonly bijdrage: Sleutel;
  /** The gemeente that receives it. */
  readonly naar?: Sleutel | undefined;
  /** By year: income of the forecast and of what is realised, what the gemeente bears itself, and the spending for SiSa. */
  readonly perJaar: readonly {
    readonly begrotingsjaar: number;
    readonly baten: Bedrag;
    readonly gerealiseerdeBaten: Bedrag;
    readonly eigenLasten: Bedrag;
    readonly besteed: Bedrag;
    readonly cumulatiefBesteed: Bedrag;
  }[];
  /** What was received less what was paid back. */
  readonly ontvangen: Bedrag;
  /** BBV 49b: received for later lasten. */
  readonly vooruitontvangen: Bedrag;
  /** Received above the amount that is due in the end. */
  readonly terugTeBetalen: Bedrag;
  /** BBV 40a: spent before it was received. */
  readonly nogTeOntvangen: Bedrag;
}

/** What stands on the balance on a day. */
export interface Overlopend {
  readonly peildatum: Datum;
  readonly posten: readonly Balanspostregel[];
  readonly btw: readonly Btwregel[];
  /** The claim on the BTW-compensatiefonds by calendar year of the invoices, and what of it is still to come. */
  readonly bcf: {
    readonly perJaar: readonly { readonly jaar: number; readonly recht: Bedrag }[];
    readonly ontvangen: Bedrag;
    readonly nogTeOntvangen: Bedrag;
  };
  readonly uitkeringen: readonly Uitkeringsstand[];
  /** By reserve and year: the change and the stand on 31 December. */
  readonly reserves: readonly {
    readonly reserve: Sleutel;
    readonly begrotingsjaar: number;
    readonly mutatie: Bedrag;
    readonly stand: Bedrag;
  }[];
  /** The forecast lasten of the gemeenten by year with the changes of the reserves added. Empty without reserves. */
  readonly lastenNaReserves: readonly { readonly begrotingsjaar: number; readonly bedrag: Bedrag }[];
}
