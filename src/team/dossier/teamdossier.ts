import type { Datum } from '../../kern/index.js';
import type { Correctie, Feitgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';

/** An event at its place in the record: `nummer` is its place in the order of recording, from 1. */
export interface Dossierregel {
  readonly nummer: number;
  readonly gebeurtenis: Feitgebeurtenis;
}

/** The events that happened in one calendar month, by day; those of one day in the order of recording. */
export interface Dossiermaand {
  /** `yyyy-MM`. */
  readonly maand: string;
  readonly regels: readonly Dossierregel[];
}

/**
 * Everything that is known of a team: its events in the order in which they happened, with all corrections applied. This is the state of
 * the decider. It is plain JSON, so it is its own snapshot: store it with the number of events (`aantal`) and continue from there.
 * `getTeamstand` derives the stand of the team on a day from it.
 */
export interface Teamdossier {
  readonly soort: 'teamdossier';
  readonly versie: 1;
  /** The team; empty before the first event. */
  readonly team: string;
  /** The number of events applied: the version of the stream. */
  readonly aantal: number;
  /** The latest day on which anything was recorded. */
  readonly geregistreerdTot?: Datum | undefined;
  /** Earlier months first; a month without events is left out. For the order within a month see {@link Dossiermaand}. */
  readonly maanden: readonly Dossiermaand[];
  /** Events that did not happen, according to a correction. */
  readonly ingetrokken: readonly Dossierregel[];
  /** The corrections, in the order of recording. */
  readonly correcties: readonly Correctie[];
}

/** The empty record of a team: the initial state of the decider. */
export const initialTeamdossier: Teamdossier = Object.freeze({
  soort: 'teamdossier',
  versie: 1,
  team: '',
  aantal: 0,
  maanden: Object.freeze([]),
  ingetrokken: Object.freeze([]),
  correcties: Object.freeze([]),
});
