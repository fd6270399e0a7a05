import type { Bevinding, Pad } from '../../kern/index.js';
import type { Signaal } from '../../team/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import { createBevinding } from '../teksten/codes.js';

/** Signals that tell how few people a team has, or that one of them does everything. A finding reaches letters, and does not tell that. */
const VAN_PERSONEN: ReadonlySet<string> = new Set([
  'te_weinig_vrijwilligers',
  'rol_ontbreekt',
  'een_persoon_draagt_alles',
]);

/** The finding about an escalated signal. It names no person. */
function toBevinding({ regel, ernst, team, sinds: eerste, params }: Signaal, pad: Pad): Bevinding {
  // What stands still does so since a day before the first one of the signal.
  const { vanaf: sinds = eerste, titel = '' } = params;
  switch (regel) {
    case 'lange_pauze':
      return createBevinding(ernst, 'programma.team_lang_gepauzeerd', pad, { team, sinds });
    case 'project_staat_stil':
      return createBevinding(ernst, 'programma.project_staat_stil', pad, { team, project: titel, sinds });
    case 'geen_bijeenkomst':
      return createBevinding(ernst, 'programma.team_zonder_bijeenkomst', pad, { team, sinds });
    case 'zonder_begeleider':
      return createBevinding(ernst, 'programma.team_zonder_begeleider', pad, { team, sinds });
    default: {
      const signaal = VAN_PERSONEN.has(regel) ? 'bezetting_van_het_team' : regel;
      return createBevinding(ernst, 'programma.signaal_opgeschaald', pad, { team, signaal, sinds: eerste });
    }
  }
}

/** Finds the signals about the teams that are also for the programme. */
export function checkSignalen({ teams }: GelezenDeelnemer): Bevinding[] {
  return teams.flatMap(({ index, signalen }) =>
    signalen.flatMap((signaal) =>
      signaal.opgeschaaldOp === undefined ? [] : [toBevinding(signaal, ['teams', index])],
    ),
  );
}
