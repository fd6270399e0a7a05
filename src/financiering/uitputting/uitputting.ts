import type { Bedrag, Datum, Periode, Sleutel } from '../../kern/index.js';
import type { Bijdrageaard, Bijdragedoel, Bijdragesoort } from '../model/bijdrage.js';
import type { Bijdragestap, Bijdragevoorwaarde, Laatstestap } from '../stap/bijdragestap.js';

/** How much of the money of one contribution is used in one begrotingsjaar. All amounts are without VAT that the payer gets back. */
export interface Uitputtingsregel {
  readonly bijdrage: Sleutel;
  readonly van: Sleutel;
  readonly begrotingsjaar: number;
  /** Budget: what the first text laid on this year, and what the council changed since. Nothing else moves it. */
  readonly begroot: Bedrag;
  /** Commitment: the part of what is committed that falls in this year, paid or not. */
  readonly verplicht: Bedrag;
  /** Costs up to and including the peildatum. */
  readonly gerealiseerd: Bedrag;
  /** Costs of the whole year as far as they are known. */
  readonly prognose: Bedrag;
  /** What was agreed for this year and fell free. */
  readonly vrijval: Bedrag;
  /** `begroot` less the larger of `verplicht` and `gerealiseerd`. Below zero when too much was committed or used. */
  readonly vrij: Bedrag;
  /** `prognose - begroot`: above zero for an overrun. */
  readonly afwijking: Bedrag;
}

/** The cash of one contribution in one begrotingsjaar, with VAT. Claims and payments stand beside each other and are not set off. */
export interface Kasregel {
  readonly bijdrage: Sleutel;
  readonly van: Sleutel;
  readonly begrotingsjaar: number;
  readonly betaald: Bedrag;
  readonly terugontvangen: Bedrag;
  /** What is still to be paid. */
  readonly teBetalen: Bedrag;
  /** What was paid too much and must come back. */
  readonly teVorderen: Bedrag;
}

/** One contribution as a whole on the peildatum. Lasten are without VAT that the payer gets back; cash is with it. */
export interface Bijdragestand {
  readonly bijdrage: Sleutel;
  readonly soort: Bijdragesoort;
  readonly programmajaar: number;
  readonly periode: Periode;
  readonly van: Sleutel;
  readonly naar?: Sleutel | undefined;
  readonly aard: Bijdrageaard;
  readonly doel: Bijdragedoel;
  /** What was agreed: the forecast and what fell free together. */
  readonly afgesproken: Bedrag;
  readonly prognose: Bedrag;
  readonly vrijval: Bedrag;
  readonly gerealiseerd: Bedrag;
  /** As they were recorded, with VAT; absent as long as nothing was. */
  readonly gevraagd?: Bedrag | undefined;
  readonly toegezegd?: Bedrag | undefined;
  readonly vastgelegd?: Bedrag | undefined;
  readonly vastgesteld?: Bedrag | undefined;
  /** What was paid, gross. */
  readonly betaald: Bedrag;
  readonly terugontvangen: Bedrag;
  /** What was claimed back, whether it came or not. */
  readonly teruggevorderd: Bedrag;
  readonly teBetalen: Bedrag;
  readonly teVorderen: Bedrag;
  /** What is committed of it and did not lapse, with VAT; absent as long as nothing was, and of a specifieke uitkering. */
  readonly verplicht?: Bedrag | undefined;
  /** What of `verplicht` was not paid on balance: zero or more. */
  readonly openVerplichting?: Bedrag | undefined;
  /** The range of an estimate (`geraamd`), when the text says one. */
  readonly bandbreedte?: { readonly minimum: Bedrag; readonly maximum: Bedrag } | undefined;
  /** What happened to it last. Absent: nothing yet. */
  readonly laatsteStap?: Laatstestap | undefined;
  /** The steps for which a day was planned, those of the planning in the order of the text, then the instalments by their days. */
  readonly stappen: readonly Bijdragestap[];
  /** In the order of the text. */
  readonly voorwaarden: readonly Bijdragevoorwaarde[];
}

/** The amounts of one payer in one begrotingsjaar: the sums of its rows, lasten and cash. */
export interface Partijjaar extends Omit<Uitputtingsregel, 'bijdrage'>, Omit<Kasregel, 'bijdrage'> {}

/** How the money is used on a day. Rows that are zero throughout are left out. */
export interface Uitputting {
  readonly peildatum: Datum;
  /** By contribution in the order of the texts, then by year. Specifieke uitkeringen are flows and have no row. */
  readonly regels: readonly Uitputtingsregel[];
  readonly kas: readonly Kasregel[];
  /** Earliest year first, then in the order of the texts. */
  readonly perPartij: readonly Partijjaar[];
  /** In the order of the texts, specifieke uitkeringen too. */
  readonly bijdragen: readonly Bijdragestand[];
  /** The forecast of what reaches the organisation that does the work. */
  readonly programmakosten: Bedrag;
  /** What a party pays in the end, less what it receives; a specifieke uitkering counts for what it covers. */
  readonly nettoPerPartij: readonly { readonly partij: Sleutel; readonly bedrag: Bedrag }[];
}
