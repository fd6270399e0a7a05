/** Dutch texts of the room `programma`, by code. */
export const programmaNl = {
  'programma.plaatsen': 'deelnemers=deelnemer; gemeenten=gemeente; keuzes=keuze; taken=taak',
  'programma.selectie_zonder_uitkomst': 'De selectie voor de quota {quota} heeft geen buurten opgeleverd.',
  'programma.naam_ontbreekt': 'De gekozen buurt {buurt} heeft geen naam.',
  'programma.deelnemer_dubbel': 'De deelnemer {deelnemer} komt twee keer voor.',
  'programma.gemeente_dubbel': 'De gemeente {gemeente} staat in twee overeenkomsten.',
  'programma.buurt_dubbel': 'De buurt {buurt} is twee keer gekozen.',
  'programma.team_dubbel': 'Het team {team} komt twee keer voor.',
  'programma.deelnemers_ontbreken':
    'Er {aantal|is|zijn} {aantal} {aantal|deelnemer|deelnemers}; de opdracht vraagt er {verwacht}.',
  'programma.buurten_wijken_af_van_opdracht':
    'De overeenkomst van {deelnemer} noemt {aantal} {aantal|buurt|buurten}; de opdracht vraagt er {verwacht}.',
  'programma.niet_ondertekend':
    'Bij {deelnemer} {teams|is|zijn} {teams} {teams|team|teams} bezig, maar de overeenkomst is niet door iedereen ondertekend.',
  'programma.overeenkomst_ontbreekt': 'Van {deelnemer} is geen tekst van een overeenkomst bekend.',
  'programma.teams_na_einde':
    'De overeenkomst van {deelnemer} eindigde op {einde}, maar er zijn teams die doorgaan: {teams}.',
  'programma.team_gestopt_overeenkomst_niet':
    'In de buurt {buurt} is het team gestopt op {datum}, maar volgens de overeenkomst doet de buurt nog mee. Het geld loopt dus door.',
  'programma.buurt_gestopt_team_niet':
    'De buurt {buurt} doet volgens de overeenkomst mee tot en met {laatsteDag}, maar haar team gaat door. Er is geen geld meer voor.',
  'programma.andere_vervanger':
    'De buurt {buurt} is bij het team vervangen door {doorTeam}, maar volgens de overeenkomst door {doorOvereenkomst}.',
  'programma.team_gepauzeerd_overeenkomst_niet':
    'Het team {team} is gepauzeerd sinds {sinds}; volgens de overeenkomst gaat de buurt door.',
  'programma.buurt_gepauzeerd_team_niet':
    'De buurt {buurt} is volgens de overeenkomst gepauzeerd vanaf {vanaf}, maar haar team gaat door.',
  'programma.opgeschort_team_komt_bijeen':
    'De overeenkomst is opgeschort vanaf {vanaf}, maar het team {team} kwam sindsdien {aantal} keer bijeen, het laatst op {laatste}.',
  'programma.andere_duur':
    'Het team {team} wordt {jaren} jaar begeleid; de overeenkomst heeft er {overeenkomst} jaar voor.',
  'programma.team_voor_termijn':
    'Het team {team} begon op {datum} met werven, voordat de termijn van de buurt begint op {start}. Over die dagen is er geen geld.',
  'programma.team_plant_door': 'De buurt {buurt} doet mee tot en met {einde}, maar haar team plant door tot {tot}.',
  'programma.keuze_ontbreekt': 'De looptijd van {deelnemer} is begonnen op {start}, maar de buurten zijn niet gekozen.',
  'programma.buurt_buiten_gemeente': 'De buurt {buurt} ligt niet in {gemeenten}.',
  'programma.programma_onbekend': 'De buurt {buurt} telt voor {programma}, dat niet in de overeenkomst staat.',
  'programma.keuze_telt_anders':
    'Voor {programma} {aantal|is|zijn} {aantal} {aantal|buurt|buurten} gekozen; afgesproken zijn er {afgesproken}.',
  'programma.keuze_wijkt_af': 'De keuze verschilt van de buurten in de overeenkomst: {buurten}.',
  'programma.keuze_past_niet': 'De keuze klopt niet: {aantal} {aantal|fout|fouten}.',
  'programma.besluit_andere_selectie': 'Het besluit {kenmerk} gaat over een andere selectie.',
  'programma.zekerheid_andere_keuze': 'De zekerheid is berekend voor een andere keuze; het verschil zit in {buurten}.',
  'programma.scores_andere_selectie': 'De scores voor {programma} zijn niet die waarmee is gekozen.',
  'programma.zonder_score_heeft_score': 'De buurt {buurt} staat bij de buurten zonder score, maar heeft een score.',
  'programma.te_weinig_meedoen':
    'Er {gekozen|is|zijn} {gekozen} {gekozen|buurt|buurten} gekozen, terwijl er maar {konMeedoen} {konMeedoen|kon|konden} meedoen.',
  'programma.meedoen_boven_gescoord':
    'Er {konMeedoen|kon|konden} {konMeedoen} {konMeedoen|buurt|buurten} meedoen, terwijl er maar {gescoord} een score {gescoord|had|hadden}.',
  'programma.meedoen_past_niet':
    'Er {konMeedoen|kon|konden} {konMeedoen} {konMeedoen|buurt|buurten} meedoen; volgens de quota zijn dat er {meeste} tot en met {som}.',
  'programma.quotum_dubbel': 'Het quotum {quotum} komt twee keer voor in de keuze.',
  'programma.quotum_onbekend': 'De buurt {buurt} is gekozen voor het quotum {quotum}, dat niet bij de keuze staat.',
  'programma.quotum_omgekeerd': 'Het quotum {quotum} loopt terug: van {van} tot en met {tot}.',
  'programma.quotum_telt_anders':
    'Voor {quotum} {gekozen|is|zijn} {gekozen} {gekozen|buurt|buurten} gekozen; gevraagd waren er {van} tot en met {tot}.',
  'programma.quotum_meedoen_boven_gescoord':
    'Bij {quotum} {konMeedoen|kon|konden} {konMeedoen} {konMeedoen|buurt|buurten} meedoen, terwijl daar maar {gescoord} een score {gescoord|had|hadden}.',
  'programma.quotum_boven_geheel':
    'Bij {quotum} {aantal|had|hadden} {aantal} {aantal|buurt|buurten} een score, terwijl dat er samen maar {geheel} waren.',
  'programma.laagste_score_past_niet':
    'De laagste score voor {quotum} is {laagsteScore}, maar er is een buurt gekozen met {score}.',
  'programma.afwijking_leeg': 'Afwijking {nummer} noemt geen buurt.',
  'programma.afwijking_niet_gekozen': 'Volgens een afwijking kwam {buurt} erbij, maar die buurt is niet gekozen.',
  'programma.afwijking_toch_gekozen': 'Volgens een afwijking viel {buurt} af, maar een buurt met die naam is gekozen.',
  'programma.zonder_score_dubbel': 'De buurt {buurt} staat twee keer bij de buurten zonder score.',
  'programma.zonder_score_gekozen': 'De buurt {buurt} heeft geen score, maar is gekozen of staat in reserve.',
  'programma.bewezen_met_gat': 'De keuze is bewezen de beste, maar er zou nog {gat} te winnen zijn.',
  'programma.verdelingen_nul':
    'Volgens de telling was er geen enkele manier om de plekken te verdelen, maar er is gekozen.',
  'programma.loting_plekken':
    'Er is geloot om {plekken} {plekken|plek|plekken}, terwijl er maar {deelnemers} {deelnemers|buurt meedeed|buurten meededen}.',
  'programma.zekerheid_past_niet':
    'Precies deze keuze kwam in {kans%} van de trekkingen terug, maar gemiddeld bleef er maar {overlap%} van over.',
  'programma.zekerheid_dubbel': 'De buurt {buurt} staat twee keer in de zekerheid.',
  'programma.zekerheid_buurt_past_niet':
    'De buurt {buurt} is gekozen in {deel%} van de trekkingen, maar de hele keuze in {kans%}.',
  'programma.besluit_na_einde':
    'Over de buurten is besloten op {besluitdatum}, na het einde van de overeenkomst op {einde}.',
  'programma.afwijking_na_peildatum': 'Van de berekening is afgeweken op {datum}, na de peildatum {peildatum}.',
  'programma.te_weinig_kandidaten':
    'Er {gekozen|is|zijn} {gekozen} {gekozen|buurt|buurten} gekozen en {reserves} in reserve, terwijl er maar {kandidaten} een score {kandidaten|had|hadden}.',
  'programma.reserve_is_gekozen': 'De buurt {buurt} staat in reserve, maar is al gekozen.',
  'programma.reserve_dubbel': 'De buurt {buurt} staat twee keer in reserve.',
  'programma.besluit_na_peildatum': 'Over de buurten is besloten op {besluitdatum}, na de peildatum {peildatum}.',
  'programma.indelingsjaar_wijkt_af':
    'De buurten zijn gekozen in de indeling van {keuze}; de overeenkomst gaat uit van die van {overeenkomst}.',
  'programma.buurt_buiten_looptijd':
    'De buurt {buurt} begint op {start}, buiten de looptijd van {van} tot en met {tot}.',
  'programma.score_buiten_schaal': 'De score {score} van {buurt} ligt buiten de schaal van {van} tot en met {tot}.',
  'programma.score_onder_nul':
    'De score {score} van {buurt} ligt onder nul. Ga na of de Routekaart zulke scores geeft.',
  'programma.team_zonder_keuze': 'Het team {team} werkt in de buurt {buurt}, die niet is gekozen.',
  'programma.buurt_twee_teams': 'In de buurt {buurt} werken twee teams tegelijk: {teams}.',
  'programma.buurt_zonder_team':
    '{buurt} heeft {maanden} {maanden|maand|maanden} na de start op {start} nog geen team.',
  'programma.begeleiding_na_looptijd':
    'De begeleiding loopt door na het einde van de overeenkomst op {einde}, op zijn langst tot {tot}: {teams}.',
  'programma.team_lang_gepauzeerd': 'Het team {team} is gepauzeerd sinds {sinds}.',
  'programma.project_staat_stil': 'Het project {project} van het team {team} staat stil sinds {sinds}.',
  'programma.team_zonder_bijeenkomst': 'Het team {team} is sinds {sinds} niet bijeengekomen.',
  'programma.team_zonder_begeleider': 'Het team {team} heeft sinds {sinds} geen begeleider.',
  'programma.signaal_opgeschaald':
    'Sinds {sinds} is er bij het team {team} een signaal dat het programma aangaat: {signaal}.',
  'programma.vastgelegd_boven_hoogste':
    'Op de bijdrage {bijdrage} is {vastgelegd} vastgelegd, terwijl zij ten hoogste {hoogste} is.',
  'programma.jaar_niet_toegezegd':
    'Programmajaar {programmajaar} is begonnen op {start}, maar de bijdrage {bijdrage} is niet toegezegd.',
  'programma.projectbijdrage_onbekend':
    'Het project {project} van het team {team} put uit de bijdrage {bijdrage}, die niet in het financieringsplan staat.',
  'programma.projecten_boven_bijdrage': 'De projecten putten {som} uit de bijdrage {bijdrage}, die {bedrag} groot is.',
  'programma.taak_verplichting': '{wat}',
  'programma.taak_evaluatie': 'Evalueer: {onderwerp}',
  'programma.taak_raad': 'Informeer de gemeenteraad over de overeenkomst.',
  'programma.taak_betaling': 'Betaal {bedrag} van de bijdrage {bijdrage} (termijn {termijn}).',
  'programma.taak_voorwaarde': 'Voldoe aan de voorwaarde van de bijdrage {bijdrage}: {voorwaarde}',
  'programma.taak_opgave': 'Kijk opnieuw naar: {titel}.',
  'programma.taak_project': 'Maak het project {titel} af (fase {fase}).',
} as const;
