import { type Datum, DomeinFout } from 'buurtaanpak/kern';
import { evolveTeam, mergeTeam, type Teamconflict, Teamdossier, type Teamgebeurtenis } from 'buurtaanpak/team';
import { hasOpslagcode } from '../event-store/contract/opslagfout.js';
import type { Opslag } from '../event-store/opslag.js';
import type { Antwoord } from './antwoord.js';
import { createKenner } from './createKenner.js';

const MEESTE_POGINGEN = 20;

/** What came of a record that a device sent. */
export interface Ontvangst {
  readonly antwoord: Antwoord;
  /** The events that the store did not have yet. */
  readonly nieuw: readonly Teamgebeurtenis[];
  /** How often it was merged: more than once when another writer came first. */
  readonly pogingen: number;
}

/** Reads what a device sent. Whoever sent it, so its form is checked, and that all of it is about one team. */
function readVerzoek(verzoek: string): Teamdossier {
  const toestel = Teamdossier.parse(JSON.parse(verzoek));
  const vreemd = toestel.gebeurtenissen.find(({ team }) => team !== toestel.team);
  if (vreemd !== undefined)
    throw new DomeinFout('team.ander_team', { team: toestel.team, gekregen: vreemd.team }, { pad: ['team'] });
  return toestel;
}

/**
 * The conflicts of what the device has no answer for with the rest of the shared record. They are the same when it sends its record again
 * because the answer did not arrive, although the shared record has all of it by then: so no conflict gets lost with an answer.
 */
function listConflicten(gedeeld: Teamdossier, toestel: Teamdossier): readonly Teamconflict[] {
  const open = toestel.gebeurtenissen.filter(({ geregistreerd }) => geregistreerd === undefined);
  const kent = createKenner({ ...toestel, gebeurtenissen: open });
  const rest = { ...gedeeld, gebeurtenissen: gedeeld.gebeurtenissen.filter((een) => !kent(een)) };
  return mergeTeam(rest, toestel).conflicten;
}

/**
 * The shared side: merges the record of a device into the store, and answers. It stores only the events that are new, so a record may be
 * sent as often as the device likes.
 *
 * @param opslag - the store
 * @param verzoek - the record of the device as JSON
 * @param vandaag - the day of receipt
 * @throws DomeinFout of `Teamdossier.parse` and `mergeTeam`; nothing is stored then
 */
export async function receiveDossier(
  opslag: Pick<Opslag, 'load' | 'append'>,
  verzoek: string,
  vandaag: Datum,
): Promise<Ontvangst> {
  const toestel = readVerzoek(verzoek);
  const { team } = toestel;
  for (let pogingen = 1; ; pogingen++) {
    const gedeeld: Teamdossier = { ...(await opslag.load(team)), team };
    const { dossier } = mergeTeam(gedeeld, toestel, { geregistreerd: vandaag });
    const kent = createKenner(gedeeld);
    const nieuw = dossier.gebeurtenissen.filter((een) => !kent(een));
    try {
      await opslag.append(team, gedeeld.gebeurtenissen.length, nieuw);
    } catch (fout) {
      if (!hasOpslagcode(fout, 'versie_conflict') || pogingen === MEESTE_POGINGEN) throw fout;
      continue;
    }
    const antwoord = { dossier: nieuw.reduce(evolveTeam, gedeeld), conflicten: listConflicten(gedeeld, toestel) };
    return { antwoord, nieuw, pogingen };
  }
}
