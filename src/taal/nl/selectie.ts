/** Dutch texts of the room `selectie`, by code. */
export const selectieNl = {
  'selectie.invoer_ongeldig': 'De selectie kan niet worden gemaakt: {aantal} bevinding(en) in de invoer.',
  'selectie.score_ongeldig': 'De score van {code} voor {programma} is geen eindig getal: {waarde}.',
  'selectie.score_dubbel': 'De buurt {code} heeft meer dan een score voor {programma}.',
  'selectie.score_zonder_gebied': 'De buurt {code} heeft een score voor {programma}, maar staat niet bij de gebieden.',
  'selectie.scores_te_groot':
    'Scores tot {score} zijn voor {aantal} plaatsen te groot om in stappen van {eenheid} precies op te tellen: kies minder decimalen.',
  'selectie.gebied_dubbel': 'De buurt {code} staat twee keer bij de gebieden.',
  'selectie.cijfer_ongeldig': 'Het cijfer {cijfer} van {code} is geen eindig getal: {waarde}.',
  'selectie.te_veel_quota': 'Er zijn {aantal} quota; er kunnen er hoogstens {hoogstens} zijn.',
  'selectie.quotum_dubbel': 'Het quotum {quotum} komt twee keer voor.',
  'selectie.aantal_omgekeerd': 'Het quotum {quotum} loopt terug: van {van} tot en met {tot}.',
  'selectie.programma_onbekend': 'Voor het programma {programma} zijn geen scores gegeven; wel voor {bekend}.',
  'selectie.gebied_onbekend':
    'Het quotum {quotum} zoekt in {code}, maar geen buurt of wijk heeft die code (lijkt op: {suggestie}).',
  'selectie.grenzen_omgekeerd': 'De grenzen van {cijfer} lopen terug: van {minimaal} tot en met {maximaal}.',
  'selectie.decimalen_ongeldig':
    'Het aantal decimalen is {waarde}: kies een geheel getal van 0 tot en met {hoogstens}.',
  'selectie.voorrang_dubbel': 'De buurt {code} staat twee keer in de volgorde van voorrang.',
} as const;
