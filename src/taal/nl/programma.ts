/** Dutch texts of the room `programma`, by code. */
export const programmaNl = {
  'programma.selectie_zonder_uitkomst': 'De selectie voor de quota {quota} heeft geen buurten opgeleverd.',
  'programma.naam_ontbreekt': 'De gekozen buurt {buurt} heeft geen naam.',
  'programma.deelnemer_dubbel': 'De deelnemer {deelnemer} komt twee keer voor.',
  'programma.gemeente_dubbel': 'De gemeente {gemeente} staat in twee overeenkomsten.',
  'programma.buurt_dubbel': 'De buurt {buurt} is twee keer gekozen.',
  'programma.team_dubbel': 'Het team {team} komt twee keer voor.',
  'programma.deelnemers_ontbreken': 'Er zijn {aantal} deelnemers; de opdracht vraagt er {verwacht}.',
  'programma.buurten_wijken_af_van_opdracht':
    'De overeenkomst van {deelnemer} noemt {aantal} buurten; de opdracht vraagt er {verwacht}.',
  'programma.niet_ondertekend':
    'Bij {deelnemer} zijn {teams} teams bezig, maar de overeenkomst is niet door iedereen ondertekend.',
  'programma.keuze_ontbreekt': 'De looptijd van {deelnemer} is begonnen op {start}, maar de buurten zijn niet gekozen.',
  'programma.buurt_buiten_gemeente': 'De buurt {buurt} ligt niet in {gemeenten}.',
  'programma.programma_onbekend': 'De buurt {buurt} telt voor {programma}, dat niet in de overeenkomst staat.',
  'programma.keuze_telt_anders': 'Voor {programma} zijn {aantal} buurten gekozen; afgesproken zijn er {afgesproken}.',
  'programma.keuze_wijkt_af': 'De keuze verschilt van de buurten in de overeenkomst: {buurten}.',
  'programma.team_zonder_keuze': 'Het team {team} werkt in de buurt {buurt}, die niet is gekozen.',
  'programma.buurt_twee_teams': 'In de buurt {buurt} werken twee teams tegelijk: {teams}.',
  'programma.buurt_zonder_team': '{buurt} heeft {maanden} maanden na de start op {start} nog geen team.',
  'programma.begeleiding_na_looptijd':
    'De begeleiding loopt door na het einde van de overeenkomst op {einde}, op zijn langst tot {tot}: {teams}.',
  'programma.vastgelegd_boven_hoogste':
    'Op de bijdrage {bijdrage} is {vastgelegd} vastgelegd, terwijl zij ten hoogste {hoogste} is.',
  'programma.jaar_niet_toegezegd':
    'Programmajaar {programmajaar} is begonnen op {start}, maar de bijdrage {bijdrage} is niet toegezegd.',
  'programma.projectbijdrage_onbekend':
    'Het project {project} van het team {team} put uit de bijdrage {bijdrage}, die niet in het financieringsplan staat.',
  'programma.projecten_boven_bijdrage': 'De projecten putten {som} uit de bijdrage {bijdrage}, die {bedrag} groot is.',
} as const;
