import type { Signaal, Signaalregelsoort, Signaaltekst } from '../../team/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Teampunt } from './teambladen.js';

/** What cannot wait until the next talk: the team itself may be lost, or nobody knows how it is. */
const EERST: Readonly<Record<Signaalregelsoort, boolean>> = {
  zonder_begeleider: true,
  geen_contact: true,
  te_weinig_vrijwilligers: true,
  lange_pauze: true,
  niet_meer_actief: true,
  geen_nazorg: true,
  geen_bijeenkomst: false,
  rol_ontbreekt: false,
  een_persoon_draagt_alles: false,
  werving_duurt_lang: false,
  geen_project: false,
  project_staat_stil: false,
  begeleiding_eindigt: false,
  financiering_eindigt_eerst: false,
  wachtkamer_over_tijd: false,
};

const toTekst = ({ code, params }: Signaaltekst): Signaaltekst => ({ code, params });

/** The texts of a signal. Those that would name a volunteer or count a few have others here. */
function readTeksten({ regel, code, params, opheffing }: Signaal): Pick<Teampunt, 'zin' | 'opheffing'> {
  switch (regel) {
    case 'een_persoon_draagt_alles':
      return {
        zin: toTekst(createBevinding('info', 'verslag.een_persoon_draagt_alles', [], { rollen: params.rollen ?? [] })),
        opheffing: toTekst(createBevinding('info', 'verslag.opheffing_een_persoon_draagt_alles', [], {})),
      };
    case 'te_weinig_vrijwilligers':
      return {
        zin: toTekst(createBevinding('info', 'verslag.te_weinig_vrijwilligers', [], {})),
        opheffing: toTekst(createBevinding('info', 'verslag.opheffing_te_weinig_vrijwilligers', [], {})),
      };
    default:
      return { zin: { code, params }, opheffing };
  }
}

/** A signal about a team as a point for its begeleider. */
export function createTeampunt(signaal: Signaal): Teampunt {
  const { regel, ernst, sinds, opgeschaaldOp } = signaal;
  return {
    regel,
    ernst,
    sinds,
    ...(opgeschaaldOp === undefined ? {} : { opgeschaaldOp }),
    eerst: EERST[regel] || opgeschaaldOp !== undefined,
    ...readTeksten(signaal),
  };
}
