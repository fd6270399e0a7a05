import type { programmaNl } from './nl.js';

/** English texts of the room `programma`, by code. */
export const programmaEn = {
  'programma.plaatsen':
    'deelnemers=participant/participants; gemeenten=gemeente; keuzes=choice/choices; taken=task/tasks',
  'programma.selectie_zonder_uitkomst': 'The selection for the quota {quota} gave no buurten.',
  'programma.naam_ontbreekt': 'The chosen buurt {buurt} has no name.',
  'programma.deelnemer_dubbel': 'The deelnemer {deelnemer} occurs twice.',
  'programma.gemeente_dubbel': 'The gemeente {gemeente} is in two agreements.',
  'programma.buurt_dubbel': 'The buurt {buurt} was chosen twice.',
  'programma.team_dubbel': 'The team {team} occurs twice.',
  'programma.deelnemers_ontbreken': 'There are {aantal} deelnemers; the order asks for {verwacht}.',
  'programma.buurten_wijken_af_van_opdracht':
    'The agreement of {deelnemer} names {aantal} {aantal|buurt|buurten}; the order asks for {verwacht}.',
  'programma.niet_ondertekend':
    'At {deelnemer} {teams} {teams|team is|teams are} at work, but not everybody has signed the agreement.',
  'programma.overeenkomst_ontbreekt': 'Of {deelnemer} no text of an agreement is known.',
  'programma.teams_na_einde': 'The agreement of {deelnemer} ended on {einde}, but there are teams that go on: {teams}.',
  'programma.team_gestopt_overeenkomst_niet':
    'In the buurt {buurt} the team stopped on {datum}, but by the agreement the buurt still takes part. So the money goes on.',
  'programma.buurt_gestopt_team_niet':
    'By the agreement the buurt {buurt} takes part until {laatsteDag}, but its team goes on. There is no money for it any more.',
  'programma.andere_vervanger':
    'The buurt {buurt} was replaced by {doorTeam} in the record of its team, but by {doorOvereenkomst} in the agreement.',
  'programma.team_gepauzeerd_overeenkomst_niet':
    'The team {team} has been paused since {sinds}; by the agreement the buurt goes on.',
  'programma.buurt_gepauzeerd_team_niet':
    'By the agreement the buurt {buurt} is paused from {vanaf} on, but its team goes on.',
  'programma.opgeschort_team_komt_bijeen':
    'The agreement is suspended from {vanaf} on, but the team {team} has met {aantal} {aantal|time|times} since, last on {laatste}.',
  'programma.andere_duur':
    'The team {team} is guided for {jaren} {jaren|year|years}; the agreement has {overeenkomst} for it.',
  'programma.team_voor_termijn':
    'The team {team} began to recruit on {datum}, before the term of the buurt begins on {start}. There is no money for those days.',
  'programma.team_plant_door': 'The buurt {buurt} takes part until {einde}, but its team plans on until {tot}.',
  'programma.keuze_ontbreekt': 'The term of {deelnemer} began on {start}, but the buurten are not chosen.',
  'programma.buurt_buiten_gemeente': 'The buurt {buurt} does not lie in {gemeenten}.',
  'programma.programma_onbekend': 'The buurt {buurt} counts for {programma}, which is not in the agreement.',
  'programma.keuze_telt_anders':
    'For {programma} {aantal} {aantal|buurt was|buurten were} chosen; {afgesproken} were agreed on.',
  'programma.keuze_wijkt_af': 'The choice differs from the buurten in the agreement: {buurten}.',
  'programma.keuze_past_niet': 'The choice does not hold together: {aantal} {aantal|error|errors}.',
  'programma.besluit_andere_selectie': 'The decision {kenmerk} is about another selection.',
  'programma.zekerheid_andere_keuze': 'The certainty was computed for another choice; the difference is in {buurten}.',
  'programma.scores_andere_selectie': 'The scores for {programma} are not those by which was chosen.',
  'programma.zonder_score_heeft_score': 'The buurt {buurt} is named as one without a score, but has one.',
  'programma.te_weinig_meedoen':
    '{gekozen} {gekozen|buurt was|buurten were} chosen, while only {konMeedoen} could take part.',
  'programma.meedoen_boven_gescoord':
    '{konMeedoen} {konMeedoen|buurt|buurten} could take part, while only {gescoord} had a score.',
  'programma.meedoen_past_niet':
    '{konMeedoen} {konMeedoen|buurt|buurten} could take part; by the quota that is {meeste} up to and including {som}.',
  'programma.quotum_dubbel': 'The quotum {quotum} occurs twice in the choice.',
  'programma.quotum_onbekend': 'The buurt {buurt} was chosen for the quotum {quotum}, which is not in the choice.',
  'programma.quotum_omgekeerd': 'The quotum {quotum} runs backwards: from {van} up to and including {tot}.',
  'programma.quotum_telt_anders':
    'For {quotum} {gekozen} {gekozen|buurt was|buurten were} chosen; asked were {van} up to and including {tot}.',
  'programma.quotum_meedoen_boven_gescoord':
    'For {quotum} {konMeedoen} {konMeedoen|buurt|buurten} could take part, while only {gescoord} had a score there.',
  'programma.quotum_boven_geheel':
    'For {quotum} {aantal} {aantal|buurt|buurten} had a score, while there were only {geheel} in all.',
  'programma.laagste_score_past_niet':
    'The lowest score for {quotum} is {laagsteScore}, but a buurt was chosen with {score}.',
  'programma.afwijking_leeg': 'Deviation {nummer} names no buurt.',
  'programma.afwijking_niet_gekozen': 'By a deviation {buurt} came in, but that buurt was not chosen.',
  'programma.afwijking_toch_gekozen': 'By a deviation {buurt} went out, but a buurt with that name was chosen.',
  'programma.zonder_score_dubbel': 'The buurt {buurt} stands twice among the buurten without a score.',
  'programma.zonder_score_gekozen': 'The buurt {buurt} has no score, but was chosen or stands in reserve.',
  'programma.bewezen_met_gat': 'The choice is proven to be the best, but {gat} could still be won.',
  'programma.verdelingen_nul': 'By the count there was no way to fill the places, but buurten were chosen.',
  'programma.loting_plekken':
    'Lots were drawn for {plekken} {plekken|place|places}, while only {deelnemers} {deelnemers|buurt|buurten} took part.',
  'programma.zekerheid_past_niet':
    'Exactly this choice came back in {kans%} of the draws, but only {overlap%} of it was kept on average.',
  'programma.zekerheid_dubbel': 'The buurt {buurt} stands twice in the certainty.',
  'programma.zekerheid_buurt_past_niet':
    'The buurt {buurt} was chosen in {deel%} of the draws, but the whole choice in {kans%}.',
  'programma.besluit_na_einde':
    'The buurten were decided on {besluitdatum}, after the end of the agreement on {einde}.',
  'programma.afwijking_na_peildatum':
    'People deviated from the calculation on {datum}, after the peildatum {peildatum}.',
  'programma.te_weinig_kandidaten':
    '{gekozen} {gekozen|buurt was|buurten were} chosen and {reserves} stand in reserve, while only {kandidaten} had a score.',
  'programma.reserve_is_gekozen': 'The buurt {buurt} stands in reserve, but was chosen already.',
  'programma.reserve_dubbel': 'The buurt {buurt} stands in reserve twice.',
  'programma.besluit_na_peildatum': 'The buurten were decided on on {besluitdatum}, after the peildatum {peildatum}.',
  'programma.indelingsjaar_wijkt_af':
    'The buurten were chosen in the classification of {keuze}; the agreement goes by that of {overeenkomst}.',
  'programma.buurt_buiten_looptijd': 'The buurt {buurt} starts on {start}, outside the term from {van} to {tot}.',
  'programma.score_buiten_schaal': 'The score {score} of {buurt} lies outside the scale from {van} to {tot}.',
  'programma.score_onder_nul':
    'The score {score} of {buurt} lies below zero. Check whether the Routekaart gives such scores.',
  'programma.team_zonder_keuze': 'The team {team} works in the buurt {buurt}, which was not chosen.',
  'programma.buurt_twee_teams': 'In the buurt {buurt} two teams are at work at once: {teams}.',
  'programma.buurt_zonder_team':
    '{buurt} has no team yet, {maanden} {maanden|month|months} after its start on {start}.',
  'programma.begeleiding_na_looptijd':
    'Guidance goes on after the end of the agreement on {einde}, at the longest until {tot}: {teams}.',
  'programma.team_lang_gepauzeerd': 'The team {team} has been paused since {sinds}.',
  'programma.project_staat_stil': 'The project {project} of the team {team} has stood still since {sinds}.',
  'programma.team_zonder_bijeenkomst': 'The team {team} has not met since {sinds}.',
  'programma.team_zonder_begeleider': 'The team {team} has had no begeleider since {sinds}.',
  'programma.signaal_opgeschaald':
    'Since {sinds} there has been a signal about the team {team} that concerns the programme: {signaal}.',
  'programma.vastgelegd_boven_hoogste':
    'Of the contribution {bijdrage} {vastgelegd} is committed, while it is at most {hoogste}.',
  'programma.jaar_niet_toegezegd':
    'Programme year {programmajaar} began on {start}, but the contribution {bijdrage} is not promised.',
  'programma.projectbijdrage_onbekend':
    'The project {project} of the team {team} {team|draw|draws} on the contribution {bijdrage}, which is not in the plan.',
  'programma.projecten_boven_bijdrage': 'The projects draw {som} on the contribution {bijdrage}, which is {bedrag}.',
  'programma.taak_verplichting': '{wat}',
  'programma.taak_evaluatie': 'Evaluate: {onderwerp}',
  'programma.taak_raad': 'Inform the gemeenteraad of the agreement.',
  'programma.taak_betaling': 'Pay {bedrag} of the contribution {bijdrage} (instalment {termijn}).',
  'programma.taak_voorwaarde': 'Meet the condition of the contribution {bijdrage}: {voorwaarde}',
  'programma.taak_opgave': 'Look again at: {titel}.',
  'programma.taak_project': 'Finish the project {titel} (phase {fase}).',
} as const satisfies Record<keyof typeof programmaNl, string>;
