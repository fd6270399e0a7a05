import { differenceInDagen } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { listVoorwaarden } from '../stand/listVoorwaarden.js';
import type { Stand } from '../stand/stand.js';
import type { Bijdragevoorwaarde } from './bijdragestap.js';

/** The conditions of a contribution in the order of the text, each with the days that it is, or was, too late. */
export function toVoorwaarden(stand: Stand, peildatum: Datum): Bijdragevoorwaarde[] {
  return listVoorwaarden(stand, peildatum).map(
    ({ voorwaarde: { omschrijving, uiterlijk }, vervuldOp, stand: staat }) => {
      const laat = staat === 'verlopen' || staat === 'later_vervuld';
      return {
        omschrijving,
        ...(uiterlijk === undefined ? {} : { uiterlijk }),
        ...(vervuldOp === undefined ? {} : { vervuldOp }),
        stand: staat,
        ...(laat && uiterlijk !== undefined ? { dagen: differenceInDagen(uiterlijk, vervuldOp ?? peildatum) } : {}),
      };
    },
  );
}
