import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { inGroep } from '../delen/inGroep.js';
import { meervoud } from '../delen/meervoud.js';
import type { Stuk } from '../delen/stuk.js';
import { sumPersonen } from './sumPersonen.js';

/** The number of buurten with a team, and the number of paused teams among them. Only a formed team counts. */
function describeTeams({ lezer, hier, deel }: Stuk): Verslagtekst {
  const { buurten, teams } = deel.tellingen;
  const telling = (veld: string) => lezer.getal(hier('tellingen', veld));
  const alle = inGroep(telling('buurten'), 'buurten');
  const aantal =
    buurten === 1
      ? [teams === 1 ? 'De buurt heeft een team' : 'De buurt heeft nog geen team']
      : teams === buurten && buurten > 0
        ? composeTekst`Alle ${alle} buurten hebben een team`
        : teams === 0
          ? composeTekst`Nog geen van de ${alle} buurten heeft een team`
          : composeTekst`Van de ${alle} buurten ${meervoud(teams, 'heeft', 'hebben')} er ${inGroep(telling('teams'), 'buurten', telling('buurten'))} een team`;
  const pauzes = deel.buurten.flatMap(({ status, gevormdOp, vervangenDoor }, i) =>
    status === 'gepauzeerd' && gevormdOp !== undefined && vervangenDoor === undefined
      ? [hier('buurten', i, 'gevormdOp')]
      : [],
  );
  const [eerste] = pauzes;
  if (eerste === undefined) return [...aantal, '. '];
  const stil = inGroep(
    lezer.getal({ ...eerste, bewerking: 'aantal', paden: pauzes.flatMap(({ paden }) => paden) }),
    'buurten met een team',
  );
  return [...aantal, ...composeTekst`; ${stil} daarvan ${meervoud(pauzes.length, 'pauzeert', 'pauzeren')}. `];
}

/** How many people take part in all; nothing when no buurt can have any. */
function describeMensen(stuk: Stuk): Verslagtekst {
  const mensen = sumPersonen(stuk, 'vrijwilligers');
  if (mensen.paden.length === 0) return [];
  const aantal = inGroep(stuk.lezer.personen(mensen), 'vrijwilligers');
  // Always plural, because the verb would otherwise reveal a hidden number.
  return stuk.deel.tellingen.buurten === 1
    ? composeTekst`Daar doen ${aantal} vrijwilligers mee. `
    : composeTekst`In alle buurten samen doen ${aantal} vrijwilligers mee. `;
}

/** How many projects are finished, and how many go on. */
function describeProjecten({ lezer, hier, deel }: Stuk): Verslagtekst {
  const { projectenAfgerond, projectenLopend } = deel.tellingen;
  const telling = (veld: string) => inGroep(lezer.getal(hier('tellingen', veld)), 'projecten van de teams');
  if (projectenAfgerond === 0 && projectenLopend === 0) return ['Er zijn nog geen projecten.'];
  const lopend =
    projectenLopend === 0
      ? ['er loopt er nu geen']
      : composeTekst`${meervoud(projectenLopend, 'er loopt', 'er lopen')} nog ${telling('projectenLopend')}`;
  return composeTekst`Er ${meervoud(projectenAfgerond, 'is', 'zijn')} ${telling('projectenAfgerond')} ${meervoud(projectenAfgerond, 'project', 'projecten')} afgerond; ${lopend}.`;
}

/** The stand in sentences: the teams, their people with what else is told of these, and their projects. */
export const tellingzinnen = (stuk: Stuk, overMensen: Verslagtekst = []): Verslagtekst => [
  ...describeTeams(stuk),
  ...describeMensen(stuk),
  ...(overMensen.length === 0 ? [] : [...overMensen, ' ']),
  ...describeProjecten(stuk),
];
