import type { gevoeligheidNl } from './nl.js';

/** What to do about each code of the room `routekaart`. */
export const gevoeligheidAdvies = {
  'routekaart.onzekerheid_ongeldig': 'Read `bevindingen` on the error: each names one part of the description.',
  'routekaart.onzekerheid_buiten_bereik': 'Choose a value within the bounds named: a margin of a quarter is 0.25.',
  'routekaart.keuzes_leeg': 'Name at least one possibility, or take this part out.',
  'routekaart.trekkingen_ongeldig':
    'Ask for 500 to 2000 draws to begin with; more make the shares finer, not the question clearer.',
  'routekaart.k_ongeldig': 'Pass how many buurten will be chosen, such as 12.',
  'routekaart.deel_grens_ongeldig': 'Cut the draws at multiples of the block; only the last part may end elsewhere.',
  'routekaart.deel_ongeldig':
    'Pass what `drawGevoeligheidsdeel` gave, with its typed arrays; JSON does not keep these.',
  'routekaart.deel_vreemd': 'Draw the part again with the input and options of this analysis.',
  'routekaart.delen_gat': 'Draw the part that is missing, or pass it as well.',
  'routekaart.delen_overlap': 'Pass each draw once.',
  'routekaart.waarde_ontbreekt':
    'Fill the gap by a rule (`ontbrekend`) or leave the buurt out before you use this method.',
  'routekaart.gewicht_ontbreekt': 'Give every column a weight.',
  'routekaart.v_ongeldig': 'Pass 0.5 for a balance; nearer to 1 the whole counts more, nearer to 0 the worst point.',
  'routekaart.voorkeur_ongeldig': 'Let the threshold of indifference lie below that of preference, both above zero.',
  'routekaart.dubbeltelling': 'Decide whether both are needed; putting them in one thema keeps their weight together.',
  'routekaart.tegenwerking':
    'Check the directions; when they are right the two cancel each other, and the weights decide.',
  'routekaart.cijfer_zonder_interval':
    'Give the column its `nauwkeurigheid`, or its bounds, when the source tells them.',
  'routekaart.ontbrekend_getrokken':
    "Nothing, or look for the missing figures. With `ontbrekend: { methode: 'vast' }` they are as in the score.",
  'routekaart.ontbrekend_vast': "Draw them as well: `ontbrekend: { methode: 'donoren' }`.",
  'gevoeligheid.gewicht_erin': 'Show it, and ask whether the weight was ever a choice that people made.',
  'gevoeligheid.gewicht_eruit': 'Show it; a small change asks for a look at how certain that weight is.',
  'gevoeligheid.gewicht_geen': 'Nothing: the answer does not hang on one weight. A smaller `stap` looks more closely.',
  'gevoeligheid.programma_onbekend': 'Use the names of the programmes in the `scores` of the selection.',
  'gevoeligheid.scores_anders': 'Pass the scores with which the selection was made.',
  'gevoeligheid.buurt_onbekend': 'Use a code of the selection.',
} as const satisfies Record<keyof typeof gevoeligheidNl, string>;
