import { createVingerafdruk } from '../../kern/index.js';
import type { Programma } from '../../programma/index.js';
import { createLezer } from '../delen/createLezer.js';
import { op } from '../delen/op.js';
import { openStuk } from '../delen/openStuk.js';
import type { StukOptions } from '../delen/stuk.js';
import { readTeambladen } from './readTeambladen.js';
import type { Teamregel, Teamstuk } from './teamstuk.js';

/** Starts a piece about the teams of one deelnemer: of all, or of one begeleider. A team that stopped has none any more. */
export function openTeamstuk(programma: Programma, options: StukOptions, begeleider: string | undefined): Teamstuk {
  const stuk = openStuk(programma, options);
  const { stand, deelnemer, deel, bronnen, hier } = stuk;
  const { document: teams, paren } = readTeambladen(deelnemer, deel, options);
  const alle = paren.map(
    ({ blad, buurt }, b): Teamregel => ({
      blad,
      buurt,
      daar: (...pad) => op('teams', 'bladen', b, ...pad),
      hier: (...pad) => hier('buurten', blad.plaats, ...pad),
    }),
  );
  return {
    ...stuk,
    lezer: createLezer({ stand, teams }),
    bronnen: [
      ...bronnen.filter(({ id }) => id === 'stand'),
      { id: 'teams', naam: `Teams van ${programma.naam} op de peildatum`, vingerafdruk: createVingerafdruk(teams) },
    ],
    alle,
    teams: alle.filter(
      ({ buurt }) => begeleider === undefined || (buurt.begeleider === begeleider && buurt.status !== 'gestopt'),
    ),
    begeleider,
  };
}
