import type { Sleutel } from '../../kern/index.js';
import type { Opzetbijdrage } from '../model/geld.js';

/** The key of a contribution in the opzet: its own, else that of who pays. In the plan it has the year of the programme behind it. */
export const nameBijdrage = ({ id, van }: Opzetbijdrage): Sleutel => id ?? van;
