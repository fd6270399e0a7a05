import type { programmaNl } from './nl.js';

/** What to do about each code of the room `programma`. */
export const programmaAdvies = {
  'programma.plaatsen': 'Nothing: these are the words for places in documents, and no finding.',
  'programma.selectie_zonder_uitkomst': 'Make the selection feasible first: its findings say how.',
  'programma.naam_ontbreekt': 'Hand in the names of the buurten (`gebieden` of the table has them).',
  'programma.deelnemer_dubbel': 'Give each deelnemer an id of its own.',
  'programma.gemeente_dubbel':
    'Keep a gemeente in one agreement; two programmes of one gemeente are two programmadelen.',
  'programma.buurt_dubbel': 'Take the buurt out of one of the choices.',
  'programma.team_dubbel': 'Keep each team once; two teams need two references.',
  'programma.deelnemers_ontbreken': 'Add the missing deelnemers, or nothing while they have not signed.',
  'programma.buurten_wijken_af_van_opdracht':
    'Discuss it with who gave the order, or correct the number in the agreement.',
  'programma.niet_ondertekend': 'Record the signatures that are missing: these teams work without an agreement.',
  'programma.overeenkomst_ontbreekt':
    'Make the record of the agreement (`createOvereenkomstdossier` does it of a text), or ask for a later `bekendOp`.',
  'programma.teams_na_einde': 'Record the end of these teams, or conclude an agreement for them.',
  'programma.team_gestopt_overeenkomst_niet':
    'Let the buurt stop in the agreement (`stop_buurt`, and `vervang_buurt` for a replacement), or correct the end of the team.',
  'programma.buurt_gestopt_team_niet': 'Record the end of the team, or correct the stop in the agreement.',
  'programma.andere_vervanger': 'Find out which of the two it is, and correct the other record.',
  'programma.team_gepauzeerd_overeenkomst_niet':
    'Nothing for a short break. For a long one record it in the agreement too (`pauzeer_buurt`).',
  'programma.buurt_gepauzeerd_team_niet':
    'Record the pause of the team, or in the agreement that the buurt goes on (`hervat_buurt`).',
  'programma.opgeschort_team_komt_bijeen':
    'Ask whether the team was told; agree on who bears what it costs, or resume the agreement.',
  'programma.andere_duur': 'Correct the years in the event `gebied_aangemeld`, or change the agreement by an addendum.',
  'programma.team_voor_termijn':
    'Correct the day of one of them, or agree on an earlier start of the buurt by an addendum.',
  'programma.team_plant_door':
    'Tell the team when it ends; look again at what waits before that day, or hand the guidance over.',
  'programma.keuze_ontbreekt': 'Make the selection and add it with `createKeuze`.',
  'programma.buurt_buiten_gemeente': 'Check the code and the year of its classification.',
  'programma.programma_onbekend': 'Use the id of a programme of the agreement.',
  'programma.keuze_telt_anders': 'Choose the difference, or change the numbers by an addendum.',
  'programma.keuze_wijkt_af': 'Let an addendum name the buurten that were chosen, or correct the choice.',
  'programma.keuze_past_niet': 'Look at the findings in `bevindingen`; they are those of `checkProgramma`.',
  'programma.besluit_andere_selectie':
    'Hand in the decision that was made of this selection, or the selection that it was made of.',
  'programma.zekerheid_andere_keuze': 'Compute it again with the chosen buurten as `basis` of `analyseSelectie`.',
  'programma.scores_andere_selectie': 'Hand in the scores that the selection was made of, or leave them out.',
  'programma.zonder_score_heeft_score': 'Take it out of `zonderScore`.',
  'programma.te_weinig_meedoen': 'Correct `konMeedoen`: it counts every buurt that a quotum could take, each once.',
  'programma.meedoen_boven_gescoord': 'Correct one of them: only a buurt with a score can take part.',
  'programma.meedoen_past_niet':
    'Count each buurt once: at least those of the largest quotum, at most the sum over the quota.',
  'programma.quotum_dubbel': 'Give each quotum an id of its own.',
  'programma.quotum_onbekend': 'Use the id of a quotum of the choice, or add it to `quota`.',
  'programma.quotum_omgekeerd': 'Swap the two numbers.',
  'programma.quotum_telt_anders':
    'Correct the quotum of the buurten. When people deviated on purpose, it is only a warning.',
  'programma.quotum_meedoen_boven_gescoord': 'Correct one of them: only a buurt with a score can take part.',
  'programma.quotum_boven_geheel': 'Correct one of them: a quotum looks among the buurten that have a score.',
  'programma.laagste_score_past_niet':
    'Correct `laagsteScore`: it is the lowest score of the buurten chosen for this quotum.',
  'programma.afwijking_leeg': 'Name the buurt that came in, the one that went out, or both.',
  'programma.afwijking_niet_gekozen': 'Add the buurt to the choice, or correct its name in the deviation.',
  'programma.afwijking_toch_gekozen':
    'Look whether it is another buurt with the same name; if not, correct the choice or the deviation.',
  'programma.zonder_score_dubbel': 'Name each buurt once.',
  'programma.zonder_score_gekozen': 'Correct one of them; when people chose it anyway, record that as a deviation.',
  'programma.bewezen_met_gat': 'Leave out `gat`, or do not call the choice proven.',
  'programma.verdelingen_nul': 'Count again with `countVerdelingen`, with the quota and buurten of this choice.',
  'programma.loting_plekken': 'Correct the numbers of the lot: a lot has more buurten than places.',
  'programma.zekerheid_past_niet': 'Correct one of them: the first is at most the second.',
  'programma.zekerheid_dubbel': 'Name each buurt once.',
  'programma.zekerheid_buurt_past_niet':
    'Take both from one analysis: a draw that gives this choice chooses each of its buurten.',
  'programma.besluit_na_einde': 'Correct the day of the decision, or the term of the agreement.',
  'programma.afwijking_na_peildatum': 'Correct the day, or ask for a day from the deviation on.',
  'programma.te_weinig_kandidaten': 'Correct `gescoord`: it counts every buurt with a score.',
  'programma.reserve_is_gekozen':
    'Take the buurt out of the reserves; `rankReserves` of the room selectie never names a chosen one.',
  'programma.reserve_dubbel': 'Name each buurt once, at its best place.',
  'programma.besluit_na_peildatum':
    'Correct the day, or ask for a day from the decision on: before it the buurten were not chosen.',
  'programma.indelingsjaar_wijkt_af': 'Translate the codes of one of them (`createKoppeling` of the room gebied).',
  'programma.buurt_buiten_looptijd': 'Correct the start, or make the term longer by an addendum.',
  'programma.score_buiten_schaal': 'Correct the score, or the scale: it is that of the Routekaart.',
  'programma.score_onder_nul': 'Name the scale of the Routekaart in `schaal` of the choice, or correct the score.',
  'programma.team_zonder_keuze':
    'Add the buurt to the choice (a replacement is one too), or correct the code in the event `gebied_aangemeld`.',
  'programma.buurt_twee_teams': 'Record for one of the teams that it stopped or was replaced.',
  'programma.buurt_zonder_team': 'Ask what keeps the recruiting; after a while a reserve is the better choice.',
  'programma.begeleiding_na_looptijd': 'Make the agreement longer, or agree with these teams on an earlier end.',
  'programma.team_lang_gepauzeerd': 'Ask the team whether it goes on; record `hervatten` or `stoppen`.',
  'programma.project_staat_stil': 'Ask what keeps it; record the next phase, or that it was given up.',
  'programma.team_zonder_bijeenkomst': 'Record the meetings that were held, or ask why there was none.',
  'programma.team_zonder_begeleider': 'Assign a begeleider, and record `begeleider_toewijzen`.',
  'programma.signaal_opgeschaald':
    'Look at the signal in `signalen` of the buurt: its `opheffing` says what would end it.',
  'programma.vastgelegd_boven_hoogste': 'Lower the commitment, or raise the contribution by an addendum.',
  'programma.jaar_niet_toegezegd': 'Ask for the promise, and record it in the agreement as `bijdrage_toegezegd`.',
  'programma.projectbijdrage_onbekend':
    'Correct the id that the project names, or add the money to the plan by an addendum.',
  'programma.projecten_boven_bijdrage': 'Move a project to another contribution, or raise this one.',
  'programma.taak_verplichting': 'Do it, and keep what shows that it was done.',
  'programma.taak_evaluatie': 'Evaluate, and record it in the agreement as `geevalueerd` with the `moment`.',
  'programma.taak_raad': 'Inform the council, and record it in the agreement as `raad_geinformeerd`.',
  'programma.taak_betaling': 'Pay it, and record it in the agreement as `betaald` with the `termijn`.',
  'programma.taak_voorwaarde': 'Meet it, and record it in the agreement as `voorwaarde_vervuld`.',
  'programma.taak_opgave':
    'Look at it again with the team: `opgave_herzien`, `opgave_oppakken` or `opgave_laten_vervallen`.',
  'programma.taak_project': 'Go on with it; record the next phase, its end, or that it was given up.',
} as const satisfies Record<keyof typeof programmaNl, string>;
