import type { Datum, Ernst } from '../../kern/index.js';
import type { Feitsoort, Projectfase, Signaalregelsoort, Teamtekst } from '../../team/index.js';

/** A project that runs, and since when nothing happened with it. */
export interface Projectregel {
  readonly titel: string;
  readonly fase: Projectfase;
  /** The first day of this phase. */
  readonly sinds: Datum;
  /** The last day on which something of it was recorded, and the full months since. */
  readonly bewogenOp: Datum;
  readonly maanden: number;
  /** The place of the point about it, when it stands still too long. */
  readonly punt?: number | undefined;
}

/** An opgave in the wachtkamer. */
export interface Wachtregel {
  readonly titel: string;
  readonly opnieuwBekijkenOp: Datum;
  /** The place of the point about it, when that day is over. */
  readonly punt?: number | undefined;
}

/** A signal about a team, in texts that name no person and count none. */
export interface Teampunt {
  readonly regel: Signaalregelsoort;
  readonly ernst: Ernst;
  readonly sinds: Datum;
  readonly opgeschaaldOp?: Datum | undefined;
  /** How urgent it is: 1, 2 and 3 cannot wait until the next talk with the team. */
  readonly rang: 1 | 2 | 3 | 4 | 5;
  /** What is the matter, and what would end it. */
  readonly zin: Teamtekst;
  readonly opheffing: Teamtekst;
}

/** What of one kind became known more than two weeks after it happened. */
export interface LateNotities {
  readonly soort: Feitsoort;
  /** It became known by a correction: as it really happened, or that it did not happen. */
  readonly correctie?: 'verbeterd' | 'ingetrokken' | undefined;
  readonly aantal: number;
  /** The first and the last day on which it happened. */
  readonly eerste: Datum;
  readonly laatste: Datum;
  /** The last day on which one became known. */
  readonly bekend: Datum;
  /** The most days until one was noted, and until one was known. */
  readonly dagenTotNotitie: number;
  readonly dagenTotBekend: number;
}

/** What a begeleider needs to know of a team beside the stand of its buurt. */
export interface Teamblad {
  /** The place of its buurt in the stand of the deelnemer. */
  readonly plaats: number;
  readonly team: string;
  readonly begeleidingsjaren: number;
  readonly begeleidTot?: Datum | undefined;
  /** That day is over. */
  readonly voorbij: boolean;
  readonly laatsteBijeenkomst?: Datum | undefined;
  /** Those that run, the one that stands still longest first. */
  readonly projecten: readonly Projectregel[];
  /** The most urgent first. */
  readonly punten: readonly Teampunt[];
  /** What must be looked at first, first. */
  readonly wachtend: readonly Wachtregel[];
  /** What happened first, first. */
  readonly laat: readonly LateNotities[];
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
