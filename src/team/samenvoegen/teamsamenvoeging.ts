import type { Ernst } from '../../kern/index.js';
import type { Teamdossier } from '../dossier/teamdossier.js';
import type { Feit } from '../gebeurtenis/feit.js';
import type { Teamtekst } from '../tekst/teamtekst.js';

/** The kinds of conflicts between two branches of a record. */
export const CONFLICTSOORTEN = ['onmogelijk', 'dubbel', 'zelfde_dag', 'twee_correcties', 'zelfde_id'] as const;

/** One of {@link CONFLICTSOORTEN}. `mergeTeam` tells what each means. */
export type Conflictsoort = (typeof CONFLICTSOORTEN)[number];

/** A correction that a proposal asks for: the own fields of the command `corrigeren`. An app adds the head. */
export interface Voorgesteldecorrectie {
  readonly betreft: string;
  readonly reden: string;
  readonly wordt?: Feit | undefined;
}

/** A way to solve a conflict. `formatBevinding` gives its text. */
export interface Teamvoorstel extends Teamtekst {
  /** To be recorded in this order. */
  readonly correcties: readonly Voorgesteldecorrectie[];
}

/** What two branches of a record do not agree about. `formatBevinding` gives its text. */
export interface Teamconflict extends Teamtekst {
  readonly soort: Conflictsoort;
  readonly ernst: Ernst;
  /** The id of the event that it is about. */
  readonly gebeurtenis: string;
  /** The id of the event of the other branch. Absent: not one event is to blame, or both have the same id. */
  readonly tegen?: string | undefined;
  /** Of `onmogelijk`: the rule that does not allow it. `formatBevinding` gives its text. */
  readonly oorzaak?: Teamtekst | undefined;
  /** Each solves the conflict by itself and makes nothing else impossible. Empty: somebody must look at it. */
  readonly voorstellen: readonly Teamvoorstel[];
}

/** The record of two branches together. */
export interface Teamsamenvoeging {
  readonly dossier: Teamdossier;
  /** By the day of the event, then by its id, then in the order of {@link CONFLICTSOORTEN}. */
  readonly conflicten: readonly Teamconflict[];
}
