import { explainFout } from '../../kern/huis.js';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { readDeelnemer } from '../lees/readDeelnemer.js';
import { Programma } from '../model/programma.js';
import { requireProgramma } from '../model/requireProgramma.js';
import { checkGelezen } from './checkGelezen.js';
import { type CheckProgrammaOptions, OptiesSchema, readDagen } from './options.js';

/**
 * Finds everything in a programma that is missing or contradictory on a day, each with a code and a path.
 *
 * Cost: n² in the buurten of one gemeente, each looked up among all of them; n log n in the events of the teams, n in the gemeenten.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the day of happening, that of knowing, and the bounds and rules of the warnings
 * @returns findings: per deelnemer about its agreement and its money (all findings of `checkOvereenkomstdossier`, and
 *   of `checkSamenwerkingsovereenkomst` about the text that counts), its choice and its teams; then between deelnemers. An empty list when the programma is consistent.
 *
 * Agreement: `programma.overeenkomst_ontbreekt` (no text is known), `programma.niet_ondertekend` (teams are at work, and the agreement is
 * neither signed nor begun), `programma.teams_na_einde` (the agreement ended early).
 *
 * Agreement and teams that contradict each other: `programma.team_gestopt_overeenkomst_niet` and `programma.buurt_gestopt_team_niet` (a team
 * stopped and the agreement does not know it, or the other way round), `programma.andere_vervanger` (another buurt took the place in each),
 * `programma.team_gepauzeerd_overeenkomst_niet` (info) and `programma.buurt_gepauzeerd_team_niet`, `programma.opgeschort_team_komt_bijeen`
 * (since the suspension that lasts on the peildatum), `programma.andere_duur` (other years of guidance than the agreement has; a year that is
 * an option may count until it is decided, and a replacement takes what is left), `programma.team_voor_termijn` (recruiting began before the
 * term of the buurt), `programma.team_plant_door` (an early end of the agreement, or that of the buurt, is known and still to come, and what
 * waits is to be looked at after it; beyond that of the buurt, its guidance too).
 *
 * Choice, beside the text in force: `programma.buurt_buiten_gemeente`, `programma.programma_onbekend`, `programma.keuze_telt_anders` (fewer or
 * more buurten than agreed), `programma.keuze_ontbreekt` (the term has begun), `programma.keuze_wijkt_af` (the agreement names other buurten, or
 * another start of a buurt; a replacement stands for the buurt that it replaced), `programma.buurt_buiten_looptijd`,
 * `programma.besluit_na_peildatum`, `programma.afwijking_na_peildatum`, `programma.besluit_na_einde` (decided after the end of the agreement),
 * `programma.indelingsjaar_wijkt_af`.
 *
 * Choice, by itself. Numbers: `programma.te_weinig_kandidaten` (fewer with a score than were chosen and stand in reserve), `programma.te_weinig_meedoen`
 * (fewer could take part than were chosen), `programma.meedoen_boven_gescoord`, `programma.meedoen_past_niet` (fewer than in the largest quotum, or more
 * than the sum over the quota). Quota: `programma.quotum_dubbel`, `programma.quotum_onbekend`, `programma.quotum_omgekeerd`,
 * `programma.quotum_telt_anders` (waarschuwing where people deviated), `programma.quotum_meedoen_boven_gescoord`, `programma.quotum_boven_geheel`,
 * `programma.laagste_score_past_niet`. Buurten: `programma.reserve_is_gekozen`, `programma.reserve_dubbel`, `programma.zonder_score_gekozen` and
 * `programma.zonder_score_dubbel`, `programma.score_buiten_schaal`, `programma.score_onder_nul` (waarschuwing, when the choice names no scale).
 * Deviations: `programma.afwijking_leeg`, `programma.afwijking_niet_gekozen` (who came in is not there), `programma.afwijking_toch_gekozen`
 * (waarschuwing: a buurt with the name of who went out is there). What people brought in need not have had a score or been able to take part.
 * The calculation: `programma.bewezen_met_gat`, `programma.verdelingen_nul`, `programma.loting_plekken`, `programma.zekerheid_past_niet`,
 * `programma.zekerheid_buurt_past_niet`, `programma.zekerheid_dubbel`.
 *
 * Teams: `programma.team_zonder_keuze` (a team in a buurt that was neither chosen nor a replacement), `programma.buurt_twee_teams`,
 * `programma.buurt_zonder_team` (not formed so many months after the start), `programma.begeleiding_na_looptijd`;
 * and of the signals (`listSignalen`) that reached the programme by the `opschalenNa` of their rule `programma.team_lang_gepauzeerd`,
 * `programma.project_staat_stil`, `programma.team_zonder_bijeenkomst`, `programma.team_zonder_begeleider`, and `programma.signaal_opgeschaald`
 * for any other. They have the ernst of the rule and name no volunteer; of a signal about how many there are `signaal` is only
 * `bezetting_van_het_team`.
 *
 * Money: `programma.vastgelegd_boven_hoogste`, `programma.jaar_niet_toegezegd` (a year has begun without a promise), `programma.projectbijdrage_onbekend`,
 * `programma.projecten_boven_bijdrage`.
 *
 * Together: `programma.deelnemer_dubbel`, `programma.gemeente_dubbel`, `programma.buurt_dubbel`, `programma.team_dubbel`,
 * `programma.deelnemers_ontbreken`, `programma.buurten_wijken_af_van_opdracht`.
 * @throws DomeinFout `kern.datum_ongeldig`; `kern.document_ongeldig`: the programma or the options are not valid
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { checkProgramma, type Programma } from 'buurtaanpak/programma';
 *
 * const programma: Programma = {
 *   soort: 'programma',
 *   versie: 3,
 *   naam: 'Buurtaanpak landelijk',
 *   opdracht: { opdrachtgever: 'Ministerie van BZK', aantalDeelnemers: 4, buurtenPerDeelnemer: 12 },
 *   deelnemers: [],
 * };
 * checkProgramma(programma, { peildatum: Datum.parse('2027-09-01') }).map(({ code }) => code); // => ['programma.deelnemers_ontbreken']
 * ```
 */
export function checkProgramma(programma: Programma, options: CheckProgrammaOptions): Bevinding[] {
  const gegeven = requireProgramma(programma);
  parseSchema(OptiesSchema, options, 'opties');
  return explainFout(
    gegeven,
    (programma) => {
      const dagen = readDagen(options);
      const { signaalregels } = options;
      const gelezen = programma.deelnemers.map((een) => readDeelnemer(een, { ...dagen, signaalregels }));
      return checkGelezen(programma, gelezen, options);
    },
    Programma.safeParse,
  );
}
