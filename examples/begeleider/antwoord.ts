import type { Teamconflict, Teamdossier } from 'buurtaanpak/team';

/** What a device gets back. */
export interface Antwoord {
  /** The shared record. */
  readonly dossier: Teamdossier;
  /** What of the device does not fit with what was in the shared record already. */
  readonly conflicten: readonly Teamconflict[];
}
