import type { Datum, Ernst } from '../../kern/index.js';
import type { Projectfase, Signaalregelsoort, Signaaltekst, Teamgebeurtenissoort } from '../../team/index.js';

/** A project that runs, and since when nothing happened with it. */
export interface Projectregel {
  readonly titel: string;
  readonly fase: Projectfase;
  /** The first day of this phase. */
  readonly sinds: Datum;
  /** The last day on which something of it was recorded, and the full months since. */
  readonly bewogenOp: Datum;
  readonly maanden: number;
}

/** A signal about a team, in texts that name no person and count none. */
export interface Teampunt {
  readonly regel: Signaalregelsoort;
  readonly ernst: Ernst;
  readonly sinds: Datum;
  readonly opgeschaaldOp?: Datum | undefined;
  /** It cannot wait until the next talk with the team. */
  readonly eerst: boolean;
  /** What is the matter, and what would end it. */
  readonly zin: Signaaltekst;
  readonly opheffing: Signaaltekst;
}

/** Something that became known more than two weeks after it happened. */
export interface LateNotitie {
  readonly soort: Exclude<Teamgebeurtenissoort, 'correctie'>;
  /** It became known by a correction: as it really happened, or that it did not happen. */
  readonly correctie?: 'verbeterd' | 'ingetrokken' | undefined;
  readonly datum: Datum;
  readonly genoteerd: Datum;
  readonly geregistreerd?: Datum | undefined;
  /** The days between. */
  readonly dagen: number;
}

/** What a begeleider needs to know of a team beside the stand of its buurt. */
export interface Teamblad {
  /** The place of its buurt in the stand of the deelnemer. */
  readonly plaats: number;
  readonly team: string;
  readonly wervingGestartOp?: Datum | undefined;
  readonly begeleidingsjaren: number;
  readonly begeleidTot?: Datum | undefined;
  readonly laatsteBijeenkomst?: Datum | undefined;
  /** Those that run, the one that stands still longest first. */
  readonly projecten: readonly Projectregel[];
  /** The most urgent first. */
  readonly punten: readonly Teampunt[];
  /** What became known last first. */
  readonly laat: readonly LateNotitie[];
}

/** What a begeleider needs to know of the teams of a deelnemer: a source of a piece. */
export interface Teambladen {
  readonly peildatum: Datum;
  readonly bekendOp?: Datum | undefined;
  /** Notes that were known on this day are left out of `laat`. */
  readonly vanaf?: Datum | undefined;
  /** The team with the most urgent point first. */
  readonly bladen: readonly Teamblad[];
}
