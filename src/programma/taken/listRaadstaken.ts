import { LOPEND } from '../../overeenkomst/huis.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { dropLeeg } from '../model/dropLeeg.js';
import type { Taak, Taakstand } from '../model/taak.js';
import { createTekst } from '../teksten/codes.js';

/** Whether the council was informed. It is late when `checkOvereenkomstdossier` finds that it never was. */
function findStand({ stand: { status, raadsinformatie } }: GelezenDeelnemer): Taakstand {
  if (raadsinformatie.length > 0) return 'gedaan';
  if (LOPEND.includes(status) || status === 'ondertekend') return 'te_laat';
  return status === 'beeindigd' || status === 'geevalueerd' ? 'voorbij' : 'komt';
}

/** Informing the council of the agreement, from the day on which it was signed or its work began. */
export function listRaadstaken(gelezen: GelezenDeelnemer): Taak[] {
  const { stand, tekst } = gelezen;
  if (tekst === undefined) return [];
  const gemeenten = tekst.partijen.filter(({ rol }) => rol === 'gemeente');
  return [
    dropLeeg({
      soort: 'raad',
      id: 'raad',
      wie: gemeenten.length === 1 ? gemeenten[0]?.id : undefined,
      wat: createTekst('programma.taak_raad', {}),
      van: stand.ondertekendOp ?? stand.sinds,
      stand: findStand(gelezen),
    }),
  ];
}
