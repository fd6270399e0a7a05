import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { meervoud } from './meervoud.js';
import type { Stuk } from './stuk.js';
import { sumPersonen } from './sumPersonen.js';

/** The number of buurten with a team, and the number of paused teams among them. Only a formed team counts. */
function describeTeams({ lezer, hier, deel }: Stuk): Verslagtekst {
  const { buurten, teams } = deel.tellingen;
  const telling = (veld: string) => lezer.getal(hier('tellingen', veld));
  const namen = meervoud(buurten, 'buurt', 'buurten');
  const aantal =
    teams === buurten && buurten > 1
      ? composeTekst`Alle ${telling('buurten')} ${namen} hebben een team`
      : composeTekst`Van de ${telling('buurten')} ${namen} ${meervoud(teams, 'heeft', 'hebben')} er ${telling('teams')} een team`;
  const pauzes = deel.buurten.flatMap(({ status, gevormdOp, vervangenDoor }, i) =>
    status === 'gepauzeerd' && gevormdOp !== undefined && vervangenDoor === undefined
      ? [hier('buurten', i, 'gevormdOp')]
      : [],
  );
  const [eerste] = pauzes;
  if (eerste === undefined) return [...aantal, '. '];
  const stil = lezer.getal({ ...eerste, bewerking: 'aantal', paden: pauzes.flatMap(({ paden }) => paden) });
  return [...aantal, ...composeTekst`; ${stil} daarvan ${meervoud(pauzes.length, 'pauzeert', 'pauzeren')}. `];
}

/** The stand in sentences. */
export function tellingzinnen(stuk: Stuk): Verslagtekst {
  const { lezer, hier, deel } = stuk;
  const { projectenAfgerond, projectenLopend, wachtkamer } = deel.tellingen;
  const mensen = sumPersonen(stuk, 'vrijwilligers');
  const telling = (veld: string) => lezer.getal(hier('tellingen', veld));
  const lopend =
    projectenLopend === 0
      ? ['er loopt er nu geen']
      : composeTekst`${meervoud(projectenLopend, 'er loopt', 'er lopen')} nog ${telling('projectenLopend')}`;
  return [
    ...describeTeams(stuk),
    ...(mensen.paden.length === 0
      ? []
      : // Always plural, because the verb would otherwise reveal a hidden number.
        composeTekst`In alle buurten samen doen ${lezer.personen(mensen)} vrijwilligers mee. `),
    ...composeTekst`Er ${meervoud(projectenAfgerond, 'is', 'zijn')} ${telling('projectenAfgerond')} ${meervoud(projectenAfgerond, 'project', 'projecten')} afgerond; ${lopend}. In de wachtkamer ${meervoud(wachtkamer, 'staat', 'staan')} ${telling('wachtkamer')} ${meervoud(wachtkamer, 'opgave', 'opgaven')}${wachtkamer === 0 ? '' : `, ${meervoud(wachtkamer, 'met', 'elk met')} een dag om er opnieuw naar te kijken`}.`,
  ];
}
