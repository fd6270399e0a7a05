import type { Programma } from 'buurtaanpak/programma';
import { type WriteRaadsbriefOptions, writeRaadsbrief } from 'buurtaanpak/stukken';
import type { Verslag } from 'buurtaanpak/verslag';

/** The letter to the council, of the day that it tells of: a letter without a day is incomplete. */
export const schrijfBrief = (programma: Programma, options: WriteRaadsbriefOptions): Verslag =>
  writeRaadsbrief(programma, { brief: { datum: options.peildatum }, ...options });
