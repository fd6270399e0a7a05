import { explainFout, requireObject, showWaarde } from '../../kern/huis.js';
import { DomeinFout, parseSchema } from '../../kern/index.js';
import { COMMANDOGEBEURTENISSEN, TEAMCOMMANDOSOORTEN, type Teamcommando } from '../commando/teamcommando.js';
import { evolveTeam } from '../dossier/evolveTeam.js';
import { getIndex } from '../dossier/getIndex.js';
import { nextNummer } from '../dossier/nextNummer.js';
import { requireTeamdossier } from '../dossier/requireTeamdossier.js';
import { Teamdossier } from '../dossier/teamdossier.js';
import { bekendOf } from '../gebeurtenis/bekendOf.js';
import type { Correctie } from '../gebeurtenis/feit.js';
import { Teamgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import { findOnmogelijk } from '../stand/findOnmogelijk.js';
import { findTeamstand } from '../stand/findTeamstand.js';
import { refuse } from '../teksten/codes.js';

/**
 * Decides on a command: gives the events to store, or refuses it. It looks at the whole record. A command that records something of last
 * month must be possible on that day, and may not make a later event in the record impossible.
 *
 * Cost: n log n in the events, as `findTeamstand`; a second command on the same record needs no sorting again.
 *
 * @param commando - the command
 * @param dossier - the record of the team as it is known now. It is not changed; apply the events with `evolveTeam`.
 * @returns the events, at least one. Each has the next `nummer` of the record
 * @throws DomeinFout
 * - `kern.document_ongeldig`: the command has the wrong form; all problems in `bevindingen`, with paths in the command
 * - `team.in_toekomst`: it is recorded before it happened; `team.registratie_loopt_terug`: recorded before something already recorded;
 *   `team.notitie_past_niet`: noted before it happened, or after it was recorded
 * - `team.ander_team`, `team.gebeurtenis_bestaat_al`, `team.correctie_zonder_doel`
 * - `team.latere_gebeurtenis_onmogelijk`: it would make impossible an event that is already in the record
 * - the code of the rule that forbids it, with a text that says what is required, such as `team.status_past_niet`,
 *   `team.te_weinig_vrijwilligers`, `team.afhankelijkheid_open`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { decideTeam, initialTeamdossier } from 'buurtaanpak/team';
 *
 * const vandaag = Datum.parse('2026-09-01');
 * const hoofd = { team: 'team-1', datum: vandaag, geregistreerd: vandaag, door: 'medewerker-7' };
 * decideTeam({ ...hoofd, soort: 'gebied_aanmelden', id: 'e1', buurt: 'BU00802001', begeleidingsjaren: 3 }, initialTeamdossier).length; // => 1
 * decideTeam({ ...hoofd, soort: 'werving_starten', id: 'e1' }, initialTeamdossier); // throws team.niet_aangemeld
 * ```
 */
export function decideTeam(commando: Teamcommando, dossier: Teamdossier): Teamgebeurtenis[] {
  requireTeamdossier(dossier);
  requireObject(commando, 'teamcommando');
  return explainFout(
    dossier,
    (dossier) => {
      const genoteerd = commando.genoteerd ?? commando.geregistreerd;
      const hoofd = {
        versie: 2,
        nummer: nextNummer(getIndex(dossier)),
        ...(genoteerd === undefined ? {} : { genoteerd }),
      };
      const gebeurtenis = parseSchema(
        Teamgebeurtenis.schema,
        { ...toGebeurtenis(commando, dossier), ...hoofd },
        commando.soort,
      );
      checkHoofd(gebeurtenis, dossier);
      checkVerloop(gebeurtenis, dossier, evolveTeam(dossier, gebeurtenis));
      return [gebeurtenis];
    },
    Teamdossier.safeParse,
  );
}

/** The event of a command with its kind and its own fields, before the rules are checked. */
function toGebeurtenis(commando: Teamcommando, dossier: Teamdossier): Readonly<Record<string, unknown>> {
  switch (commando.soort) {
    case 'corrigeren':
      return { ...commando, soort: 'correctie' };
    case 'opgave_oppakken':
      return pickUpOpgave(commando, dossier);
    default:
      return { ...commando, soort: findGebeurtenis(commando.soort) };
  }
}

function findGebeurtenis(soort: keyof typeof COMMANDOGEBEURTENISSEN) {
  if (typeof soort !== 'string' || !Object.hasOwn(COMMANDOGEBEURTENISSEN, soort))
    refuse('kern.keuze_onbekend', { waarde: showWaarde(soort), keuzes: TEAMCOMMANDOSOORTEN }, ['soort']);
  return COMMANDOGEBEURTENISSEN[soort];
}

function pickUpOpgave(
  commando: Teamcommando<'opgave_oppakken'>,
  dossier: Teamdossier,
): Readonly<Record<string, unknown>> {
  const stand = findTeamstand(dossier, { peildatum: commando.datum });
  if (stand === undefined) return refuse('team.niet_aangemeld', { datum: commando.datum });
  const opgave = stand.opgaven.find((een) => een.opgave === commando.opgave);
  if (opgave === undefined) return refuse('team.opgave_onbekend', { opgave: commando.opgave }, ['opgave']);
  const { titel, thema, omvang, complexiteit } = opgave;
  const gegeven = Object.fromEntries(Object.entries(commando).filter(([, waarde]) => waarde !== undefined));
  const leeg = { partners: [], bijdragen: [], afhankelijkVan: [] };
  return { titel, thema, omvang, complexiteit, ...leeg, ...gegeven, soort: 'project_gestart' };
}

/** The checks for every event, before its own rules: identity and the days of noting and receipt. */
function checkHoofd(gebeurtenis: Teamgebeurtenis, dossier: Teamdossier): void {
  const { id, team, datum, genoteerd, geregistreerd } = gebeurtenis;
  const bekend = bekendOf(gebeurtenis);
  const { perId, bekendTot } = getIndex(dossier);
  if (dossier.gebeurtenissen.length > 0 && team !== dossier.team)
    refuse('team.ander_team', { team: dossier.team, gekregen: team }, ['team']);
  if (datum > bekend) refuse('team.in_toekomst', { datum, geregistreerd: bekend }, ['datum']);
  if (genoteerd < datum || (geregistreerd !== undefined && genoteerd > geregistreerd))
    refuse('team.notitie_past_niet', { genoteerd, datum, geregistreerd: bekend }, ['genoteerd']);
  if (bekendTot !== undefined && bekend < bekendTot)
    refuse('team.registratie_loopt_terug', { geregistreerd: bekend, vorige: bekendTot }, [
      geregistreerd === undefined ? 'genoteerd' : 'geregistreerd',
    ]);
  if (perId.has(id)) refuse('team.gebeurtenis_bestaat_al', { id }, ['id']);
  if (gebeurtenis.soort === 'correctie') checkCorrectie(gebeurtenis, dossier);
}

/** A correction names a fact of the record, and what it says had happened by the day on which it became known. */
function checkCorrectie(correctie: Correctie, dossier: Teamdossier): void {
  const { betreft, wordt } = correctie;
  const bekend = bekendOf(correctie);
  const doel = getIndex(dossier).perId.get(betreft)?.[0];
  if (doel === undefined || doel.soort === 'correctie') refuse('team.correctie_zonder_doel', { betreft }, ['betreft']);
  if (wordt !== undefined && wordt.datum > bekend)
    refuse('team.in_toekomst', { datum: wordt.datum, geregistreerd: bekend }, ['wordt', 'datum']);
}

/** Checks the life of the team with the new event: that event must be possible, and events that were possible must stay so. */
function checkVerloop(gebeurtenis: Teamgebeurtenis, voor: Teamdossier, na: Teamdossier): void {
  const fouten = findOnmogelijk(na);
  if (fouten.size === 0) return;
  const correctie = gebeurtenis.soort === 'correctie';
  const eigen = fouten.get(correctie ? gebeurtenis.betreft : gebeurtenis.id);
  if (eigen !== undefined) {
    const pad = correctie ? ['wordt', ...eigen.fout.pad] : eigen.fout.pad;
    throw new DomeinFout(eigen.fout.code, eigen.fout.params, { pad, bevindingen: [{ ...eigen.fout, pad }] });
  }
  const al = findOnmogelijk(voor);
  for (const [id, { soort, datum, fout }] of fouten) {
    if (!al.has(id)) refuse('team.latere_gebeurtenis_onmogelijk', { id, gebeurtenis: soort, datum, reden: fout.code });
  }
}
