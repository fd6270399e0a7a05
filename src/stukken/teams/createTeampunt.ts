import { addDuur, type Datum, formatOpsomming, type Paramwaarde } from '../../kern/index.js';
import type { Signaal, Signaalregelsoort, Teamtekst } from '../../team/index.js';
import type { Teampunt } from '../delen/teambladen.js';
import { createTekst } from '../teksten/codes.js';

/**
 * How urgent a signal is: first what a team may be lost by, then what tells that nobody knows how it is, then (3) what the programme looks
 * at or what ends soon. Those can not wait until the next talk; the others can, and an opgave waits longest.
 */
const RANGEN: Readonly<Record<Signaalregelsoort, Teampunt['rang']>> = {
  te_weinig_vrijwilligers: 1,
  zonder_begeleider: 1,
  niet_meer_actief: 1,
  geen_contact: 2,
  lange_pauze: 2,
  geen_nazorg: 2,
  geen_bijeenkomst: 4,
  rol_ontbreekt: 4,
  een_persoon_draagt_alles: 4,
  werving_duurt_lang: 4,
  geen_project: 4,
  project_staat_stil: 4,
  begeleiding_eindigt: 4,
  financiering_eindigt_eerst: 4,
  wachtkamer_over_tijd: 5,
};

/** A quarter before guidance or money ends is the last moment to agree on what comes then. */
const MAANDEN = 3;

/** Whether the guidance or the money ends within a quarter, or has ended. */
function isBijnaOm({ regel, params }: Signaal, peildatum: Datum): boolean {
  const einden: Partial<Record<Signaalregelsoort, Paramwaarde | undefined>> = {
    begeleiding_eindigt: params.begeleidTot,
    financiering_eindigt_eerst: params.financieringTot,
  };
  const dag = einden[regel];
  return typeof dag === 'string' && dag < addDuur(peildatum, { maanden: MAANDEN });
}

/**
 * The texts of a signal. Those that would name a volunteer or count a few have others here, and so have those beside the name of a
 * project or an opgave.
 */
function readTeksten({ regel, code, params, opheffing }: Signaal): Pick<Teampunt, 'zin' | 'opheffing'> {
  const zin: Teamtekst = { code, params };
  const rollen = formatOpsomming([params.rollen].flat().map(String));
  switch (regel) {
    case 'een_persoon_draagt_alles':
      return {
        zin: createTekst('verslag.een_persoon_draagt_alles', { rollen }),
        opheffing: createTekst('verslag.opheffing_een_persoon_draagt_alles', {}),
      };
    case 'te_weinig_vrijwilligers':
      return {
        zin: createTekst('verslag.te_weinig_vrijwilligers', {}),
        opheffing: createTekst('verslag.opheffing_te_weinig_vrijwilligers', {}),
      };
    case 'project_staat_stil':
      return { zin, opheffing: createTekst('verslag.opheffing_project_staat_stil', {}) };
    case 'wachtkamer_over_tijd':
      return { zin, opheffing: createTekst('verslag.opheffing_wachtkamer_over_tijd', {}) };
    default:
      return { zin, opheffing };
  }
}

/** A signal about a team as a point for its begeleider. */
export function createTeampunt(signaal: Signaal, peildatum: Datum): Teampunt {
  const { regel, ernst, sinds, opgeschaaldOp } = signaal;
  const rang = RANGEN[regel];
  return {
    regel,
    ernst,
    sinds,
    ...(opgeschaaldOp === undefined ? {} : { opgeschaaldOp }),
    rang: rang > 3 && (opgeschaaldOp !== undefined || isBijnaOm(signaal, peildatum)) ? 3 : rang,
    ...readTeksten(signaal),
  };
}
