import { evolveTeam, type Teamdossier, type Teamgebeurtenis } from 'buurtaanpak/team';

/**
 * Says whether a record has an event. A copy of an event that it has is no other one, whatever its day of receipt; another event under an
 * id that it has is.
 */
export function createKenner(dossier: Teamdossier): (gebeurtenis: Teamgebeurtenis) => boolean {
  const ids = new Set(dossier.gebeurtenissen.map(({ id }) => id));
  const aantal = dossier.gebeurtenissen.length;
  return (een) => ids.has(een.id) && evolveTeam(dossier, een).gebeurtenissen.length === aantal;
}
