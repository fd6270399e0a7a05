import type { Kerncijferkolom } from '../../kerncijfers/index.js';
import type { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Beoordelingen, Routekaart, Routekaartscores } from '../../routekaart/index.js';
import type { Reservelijst, Selectie, Selectieanalyse, Selectiebesluit } from '../../selectie/index.js';

/** A programme of the selection: its name for readers, and the Routekaart by which its buurten have a score. */
export interface Registerprogramma {
  /** Its name in the quota. */
  readonly id: string;
  readonly naam: string;
  /** The id of the Routekaart. */
  readonly routekaart: string;
}

/** The scores of a programme, as far as an entry tells of them. */
export type Registerscores = Pick<
  Routekaartscores,
  'routekaart' | 'criteria' | 'themas' | 'buurten' | 'zonderScore' | 'referentie' | 'meetlat'
>;

/** Options of `toAlgoritmeregistratie`: what is known besides the Routekaarten. */
export interface ToAlgoritmeregistratieOptions {
  /**
   * The columns of the figures that were used (of a `Kerncijfertabel` or a `Kerncijferdocument`), so that table and year can be named.
   * Default: the publisher in the catalogue.
   */
  readonly kolommen?: readonly Pick<Kerncijferkolom, 'sleutel' | 'bron'>[] | undefined;
  /** The programmes of the selection, with their names for readers. Default: the names in the quota. */
  readonly programmas?: readonly Registerprogramma[] | undefined;
  /**
   * The scores that `scoreBuurten` gave, by programme: the number of buurten with a score, what figures were measured by, and the weight of
   * each criterion when weights follow from figures or comparisons. Default: only weights that were set are mentioned.
   */
  readonly scores?: Readonly<Record<string, Registerscores>> | undefined;
  /** The judgements of people: only how many there are, of how many people in which role. Default: not mentioned. */
  readonly oordelen?: readonly Beoordelingen[] | undefined;
  /** The selection: its quota, rules, objective, rounding, ties and proof. Default: the text says that it is about the score only. */
  readonly selectie?: Selectie | undefined;
  /** The certainty of the selection. Default: not mentioned. */
  readonly analyse?: Selectieanalyse | undefined;
  /** The reserves of each quotum. Default: not mentioned. */
  readonly reserves?: readonly Reservelijst[] | undefined;
  /** The decision on the selection: when, with which reference, and where people deviated. Default: not mentioned. */
  readonly besluit?: Selectiebesluit | undefined;
  /** The agreement: its term, what it promises the buurten, and who carries it out. Default: not mentioned. */
  readonly overeenkomst?: Samenwerkingsovereenkomst | undefined;
}

/** The Routekaarten of one entry, with what else is known. */
export interface Registerbasis extends ToAlgoritmeregistratieOptions {
  readonly routekaarten: readonly Routekaart[];
}
