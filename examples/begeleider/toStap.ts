import { COMMANDOGEBEURTENISSEN, type Teamgebeurtenis } from 'buurtaanpak/team';
import type { Stap } from './toestel.js';

const HOOFD: readonly string[] = ['versie', 'id', 'team', 'datum', 'genoteerd', 'geregistreerd', 'nummer', 'door'];

/** The command, without its head, that notes an event again. */
export function toStap(gebeurtenis: Teamgebeurtenis): Stap {
  const soort = Object.entries(COMMANDOGEBEURTENISSEN).find(([, naar]) => naar === gebeurtenis.soort)?.[0];
  const velden = Object.entries(gebeurtenis).filter(([veld]) => !HOOFD.includes(veld));
  // The table pairs each kind of event with the command that has the same fields.
  return { ...Object.fromEntries(velden), soort: soort ?? 'corrigeren' } as Stap;
}
