import { holdsOngetal } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import { hasIndex } from './getIndex.js';
import { type Teamdossier, TeamdossierSchema } from './teamdossier.js';

const isGenummerd = (een: unknown): boolean => {
  const { id, nummer } = Object(een) as { readonly id?: unknown; readonly nummer?: unknown };
  return typeof id === 'string' && typeof nummer === 'number';
};

/** Records that passed. A record is not changed: adding an event makes another. */
const bekeken = new WeakSet<Teamdossier>();

/**
 * Refuses a value that is not a record of the newest version, with every problem. A record that passed once is not checked again, because
 * that takes time in proportion to its length; and of one that did not, only the ids and numbers are looked at.
 */
export function requireTeamdossier(dossier: Teamdossier): void {
  if (bekeken.has(dossier) || hasIndex(dossier)) return;
  const { soort, versie, team, gebeurtenissen } = dossier ?? {};
  if (
    soort !== 'teamdossier' ||
    versie !== 2 ||
    typeof team !== 'string' ||
    !Array.isArray(gebeurtenissen) ||
    !Array.from(gebeurtenissen).every((een: unknown) => isGenummerd(een)) ||
    holdsOngetal(gebeurtenissen)
  )
    parseSchema(TeamdossierSchema, dossier, 'teamdossier');
  bekeken.add(dossier);
}
