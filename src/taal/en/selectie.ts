/** English texts of the room `selectie`, by code. */
export const selectieEn = {
  'selectie.invoer_ongeldig': 'The selection cannot be made: {aantal} finding(s) in the input.',
  'selectie.score_ongeldig': 'The score of {code} for {programma} is not a finite number: {waarde}.',
  'selectie.score_dubbel': 'The buurt {code} has more than one score for {programma}.',
  'selectie.score_zonder_gebied': 'The buurt {code} has a score for {programma} but is not among the gebieden.',
  'selectie.scores_te_groot':
    'Scores up to {score} are too large to add exactly in steps of {eenheid} for {aantal} places: choose fewer decimals.',
  'selectie.gebied_dubbel': 'The buurt {code} is among the gebieden twice.',
  'selectie.cijfer_ongeldig': 'The figure {cijfer} of {code} is not a finite number: {waarde}.',
  'selectie.te_veel_quota': 'There are {aantal} quota; there can be at most {hoogstens}.',
  'selectie.quotum_dubbel': 'The quotum {quotum} occurs twice.',
  'selectie.aantal_omgekeerd': 'The quotum {quotum} runs backwards: from {van} up to {tot}.',
  'selectie.programma_onbekend': 'No scores are given for the programme {programma}; they are for {bekend}.',
  'selectie.gebied_onbekend':
    'The quotum {quotum} looks in {code}, but no buurt or wijk has that code (looks like: {suggestie}).',
  'selectie.grenzen_omgekeerd': 'The bounds of {cijfer} run backwards: from {minimaal} up to {maximaal}.',
  'selectie.decimalen_ongeldig': 'The number of decimals is {waarde}: choose a whole number from 0 to {hoogstens}.',
  'selectie.voorrang_dubbel': 'The buurt {code} is in the order of precedence twice.',
} as const;
