import { canonicalizeJson } from '../../kern/huis.js';
import type { Correctie, Feitgebeurtenis } from '../gebeurtenis/feit.js';
import { requireTeamgebeurtenis } from '../gebeurtenis/requireTeamgebeurtenis.js';
import type { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import { insertRegel } from './insertRegel.js';
import { listIds } from './listIds.js';
import { requireTeamdossier } from './requireTeamdossier.js';
import { takeRegel } from './takeRegel.js';
import type { Dossierregel, Teamdossier } from './teamdossier.js';

/**
 * Applies one event to the record. Events come in the order in which they were recorded; an event that happened earlier is put at its own
 * place. It accepts every fact: `decideTeam` checks the rules beforehand, `checkTeamdossier` afterwards. An event that is in the record
 * already, for instance because it was delivered twice, changes nothing and is not counted. The event must have the newest form, which
 * `Teamgebeurtenis.parse` gives.
 *
 * @param dossier - the record so far; `initialTeamdossier` at the start. It is not changed.
 * @param gebeurtenis - the next event of the stream
 * @returns the record with the event in it. A correction of an unknown event changes only `correcties`.
 * @throws DomeinFout `team.ander_team`: the event belongs to another team, so two streams were mixed; `kern.document_ongeldig`: this is
 *   not a record, or not an event
 *
 * @example
 * ```ts
 * import { evolveTeam, initialTeamdossier, Teamgebeurtenis } from 'buurtaanpak/team';
 *
 * const aangemeld = Teamgebeurtenis.parse({
 *   soort: 'gebied_aangemeld', versie: 1, id: 'e1', team: 'team-1', datum: '2026-09-01', geregistreerd: '2026-09-02',
 *   door: 'medewerker-7', buurt: 'BU00802001', begeleidingsjaren: 3,
 * });
 * evolveTeam(initialTeamdossier, aangemeld).aantal; // => 1
 * ```
 */
export function evolveTeam(dossier: Teamdossier, gebeurtenis: Teamgebeurtenis): Teamdossier {
  requireTeamdossier(dossier);
  requireTeamgebeurtenis(gebeurtenis);
  if (dossier.aantal > 0 && gebeurtenis.team !== dossier.team)
    refuse('team.ander_team', { team: dossier.team, gekregen: gebeurtenis.team }, ['team']);
  if (isBekend(dossier, gebeurtenis)) return dossier;
  const aantal = dossier.aantal + 1;
  const { geregistreerd } = gebeurtenis;
  const later = dossier.geregistreerdTot === undefined || geregistreerd > dossier.geregistreerdTot;
  const verder: Teamdossier = {
    soort: 'teamdossier',
    versie: 1,
    team: gebeurtenis.team,
    aantal,
    geregistreerdTot: later ? geregistreerd : dossier.geregistreerdTot,
    maanden:
      gebeurtenis.soort === 'correctie'
        ? dossier.maanden
        : insertRegel(dossier.maanden, { nummer: aantal, gebeurtenis }),
    ingetrokken: dossier.ingetrokken,
    correcties: dossier.correcties,
  };
  return gebeurtenis.soort === 'correctie' ? correct(verder, gebeurtenis) : verder;
}

/**
 * Whether this very event was applied before. It is looked up at its place. An event that was corrected later has another content or
 * place, and is recognised by its id.
 */
function isBekend(dossier: Teamdossier, gebeurtenis: Teamgebeurtenis): boolean {
  const { id, datum } = gebeurtenis;
  const isZelfde = (een: Teamgebeurtenis) => een.id === id && canonicalizeJson(een) === canonicalizeJson(gebeurtenis);
  if (gebeurtenis.soort === 'correctie') return dossier.correcties.some(isZelfde);
  const maand = dossier.maanden.find((een) => een.maand === datum.slice(0, 7));
  if (maand?.regels.some((regel) => isZelfde(regel.gebeurtenis))) return true;
  return dossier.correcties.some(({ betreft }) => betreft === id) && listIds(dossier).has(id);
}

function correct(dossier: Teamdossier, correctie: Correctie): Teamdossier {
  const correcties = [...dossier.correcties, correctie];
  const { regel: staande, maanden } = takeRegel(dossier.maanden, correctie.betreft);
  const regel = staande ?? dossier.ingetrokken.find(({ gebeurtenis }) => gebeurtenis.id === correctie.betreft);
  if (regel === undefined) return { ...dossier, correcties };
  const ingetrokken = dossier.ingetrokken.filter(({ gebeurtenis }) => gebeurtenis.id !== correctie.betreft);
  if (correctie.wordt === undefined)
    return {
      ...dossier,
      maanden,
      ingetrokken: [...ingetrokken, regel].sort((a, b) => a.nummer - b.nummer),
      correcties,
    };
  return { ...dossier, maanden: insertRegel(maanden, replaceFeit(regel, correctie)), ingetrokken, correcties };
}

/** The event keeps its id, its place in the order of recording and who recorded it; what happened and when is new. */
function replaceFeit({ nummer, gebeurtenis }: Dossierregel, { wordt }: Correctie): Dossierregel {
  const { id, team, genoteerd, geregistreerd, door } = gebeurtenis;
  const hoofd = { id, team, ...(genoteerd === undefined ? {} : { genoteerd }), geregistreerd, door };
  return { nummer, gebeurtenis: { ...hoofd, ...wordt } as Feitgebeurtenis };
}
