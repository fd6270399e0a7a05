import { composeTekst } from '../../document/composeTekst.js';
import type { Verslagtekst } from '../../document/waarde.js';
import type { Stuk } from '../stuk.js';
import { meervoud } from '../woorden.js';
import { sumPersonen } from './sumBuurten.js';

/** How it stands, in sentences. */
export function tellingzinnen(stuk: Stuk): Verslagtekst {
  const { lezer, hier, deel } = stuk;
  const { teams, projectenAfgerond, projectenLopend, wachtkamer } = deel.tellingen;
  const mensen = sumPersonen(stuk, 'vrijwilligers');
  const lopend =
    projectenLopend === 0
      ? ['er loopt er nu geen']
      : composeTekst`${meervoud(projectenLopend, 'er loopt', 'er lopen')} nog ${lezer.getal(hier('tellingen', 'projectenLopend'))}`;
  const telling = (veld: string) => lezer.getal(hier('tellingen', veld));
  return [
    ...composeTekst`Van de ${telling('buurten')} buurten ${meervoud(teams, 'heeft', 'hebben')} er ${telling('teams')} een team dat aan de slag is. `,
    ...(mensen.paden.length === 0
      ? []
      : // Always plural: the verb would give away a number that is not shown.
        composeTekst`In alle buurten samen doen ${lezer.personen(mensen)} vrijwilligers mee. `),
    ...composeTekst`Er ${meervoud(projectenAfgerond, 'is', 'zijn')} ${telling('projectenAfgerond')} ${meervoud(projectenAfgerond, 'project', 'projecten')} afgerond; ${lopend}. In de wachtkamer ${meervoud(wachtkamer, 'staat', 'staan')} ${telling('wachtkamer')} ${meervoud(wachtkamer, 'opgave', 'opgaven')}: die ${meervoud(wachtkamer, 'komt', 'komen')} later aan de beurt.`,
  ];
}
