import type { Buurtstand } from '../../programma/index.js';
import type { Plek } from '../delen/lezer.js';
import type { Stuk } from '../delen/stuk.js';
import type { Teamblad } from '../delen/teambladen.js';

/** A team in a teamoverzicht: its sheet, the stand of its buurt, and where both stand in their sources. */
export interface Teamregel {
  readonly blad: Teamblad;
  readonly buurt: Buurtstand;
  /** A place in the sheet. */
  readonly daar: (...pad: (string | number)[]) => Plek;
  /** A place in the stand of its buurt. */
  readonly hier: (...pad: (string | number)[]) => Plek;
}

/** A teamoverzicht in the making. */
export interface Teamstuk extends Stuk {
  /** The teams that it is about, the one with the most urgent point first. */
  readonly teams: readonly Teamregel[];
  /** All teams of the deelnemer. */
  readonly alle: readonly Teamregel[];
  /** The begeleider that it is for; absent: it is about the teams of all. */
  readonly begeleider?: string | undefined;
}
