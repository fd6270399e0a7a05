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
 * All that is known of a team: its events with every correction worked in, in the order in which they happened. This is the state
 * of the decider. It is plain JSON, so it is its own snapshot: store it with the number of events (`aantal`) and go on from there.
 * How the team stands on a day follows from it by `getTeamstand`.
 */
export interface Teamdossier {
  readonly soort: 'teamdossier';
  readonly versie: 1;
  /** The team; empty before the first event. */
  readonly team: string;
  /** How many events were worked in: the version of the stream. */
  readonly aantal: number;
  /** The latest day on which anything was recorded. */
  readonly geregistreerdTot?: Datum | undefined;
  /** Earlier months first; a month without events is left out. Within: see {@link Dossiermaand}. */
  readonly maanden: readonly Dossiermaand[];
  /** Events of which a correction says that they did not happen. */
  readonly ingetrokken: readonly Dossierregel[];
  /** The corrections, in the order of recording. */
  readonly correcties: readonly Correctie[];
}

/** The record of a team of which nothing is known yet: the initial state of the decider. */
export const initialTeamdossier: Teamdossier = Object.freeze({
  soort: 'teamdossier',
  versie: 1,
  team: '',
  aantal: 0,
  maanden: Object.freeze([]),
  ingetrokken: Object.freeze([]),
  correcties: Object.freeze([]),
});
