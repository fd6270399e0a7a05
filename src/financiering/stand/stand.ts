import type { Datum, Pad, Periode, Sleutel } from '../../kern/index.js';
import type { BekendeTekst } from '../cel/cel.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Verloopgebeurtenis } from '../verloop/geldverloop.js';

/** An event that counts on the peildatum, with its place in the course. */
export interface Feit<G extends Verloopgebeurtenis = Verloopgebeurtenis> {
  readonly gebeurtenis: G;
  readonly plek: number;
}

/** An amount on a day, with the place of its event in the course. */
export interface Mutatie {
  readonly datum: Datum;
  readonly centen: bigint;
  readonly plek: number;
  /** The key of the instalment that it pays. */
  readonly termijn?: Sleutel | undefined;
}

/** A contribution as the latest text has it. */
export interface Bijdrageplek {
  readonly bijdrage: Bijdrage;
  readonly programmajaar: number;
  readonly periode: Periode;
  readonly pad: Pad;
  readonly tekst: BekendeTekst;
}

/** The cells of a contribution in one begrotingsjaar, added up. */
export interface Jaarlast {
  gerealiseerd: bigint;
  /** `gerealiseerd` is part of it. */
  prognose: bigint;
  vrijval: bigint;
  /** Fell free by a change of the grant. It is part of `vrijval`. */
  verlaagd: bigint;
}

/** The cells of a contribution: as a whole, and by begrotingsjaar, earliest first. */
export interface Lasten {
  readonly totaal: Jaarlast;
  readonly perJaar: ReadonlyMap<number, Jaarlast>;
}

/** What is committed of a contribution and did not lapse. */
export interface Verplichting {
  /** Whether there is a commitment or a vaststelling. */
  readonly bekend: boolean;
  /** With the VAT. */
  readonly bruto: bigint;
  /** Without VAT that the payer gets back, by begrotingsjaar. */
  readonly perJaar: ReadonlyMap<number, bigint>;
}

/** One contribution on the peildatum: what every projection is made of. */
export interface Stand {
  readonly plek: Bijdrageplek;
  /** Without VAT that the payer gets back. */
  readonly lasten: Lasten;
  /** With all VAT. The same as `lasten` when there is no VAT to get back. */
  readonly bruto: Lasten;
  readonly begroot: ReadonlyMap<number, bigint>;
  readonly verplicht: Verplichting;
  /** What happened to it up to and including the peildatum, earliest first. */
  readonly feiten: readonly Feit[];
  /** What was paid, also by setting off a claim on another contribution; earliest first. */
  readonly betalingen: readonly Mutatie[];
  /** What came back, also by setting it off against another contribution; earliest first. */
  readonly ontvangsten: readonly Mutatie[];
  /** `betalingen` less `ontvangsten`. */
  readonly netto: bigint;
}
