import { composeTekst } from '../../document/composeTekst.js';
import type { Verslagtekst } from '../../document/waarde.js';
import type { Stuk } from '../stuk.js';
import { meervoud } from '../woorden.js';
import { sumBuurten } from './sumBuurten.js';

/** How it stands, in sentences. */
export function tellingzinnen(stuk: Stuk): Verslagtekst {
  const { lezer, hier, deel } = stuk;
  const { teams, projectenAfgerond, projectenLopend, wachtkamer } = deel.tellingen;
  const telling = (veld: string) => lezer.getal(hier('tellingen', veld));
  return [
    ...composeTekst`Van de ${telling('buurten')} buurten ${meervoud(teams, 'heeft', 'hebben')} er ${telling('teams')} een team dat aan de slag is. `,
    // Always plural: the verb would give away a number that is not shown.
    ...composeTekst`In alle buurten samen doen ${lezer.personen(sumBuurten(stuk, 'vrijwilligers'))} vrijwilligers mee. `,
    ...composeTekst`Er ${meervoud(projectenAfgerond, 'is', 'zijn')} ${telling('projectenAfgerond')} ${meervoud(projectenAfgerond, 'project', 'projecten')} afgerond; ${meervoud(projectenLopend, 'er loopt', 'er lopen')} nog ${telling('projectenLopend')}. In de wachtkamer ${meervoud(wachtkamer, 'staat', 'staan')} ${telling('wachtkamer')} ${meervoud(wachtkamer, 'opgave', 'opgaven')}: die ${meervoud(wachtkamer, 'komt', 'komen')} later aan de beurt.`,
  ];
}
