import type { gevoeligheidNl } from './nl.js';

/** English texts of the room `gevoeligheid`, by code. A code keeps the name of the room that gave it first. */
export const gevoeligheidEn = {
  'routekaart.onzekerheid_ongeldig': 'The uncertainty is not described right: {aantal} {aantal|finding|findings}.',
  'routekaart.onzekerheid_buiten_bereik': 'The value {waarde} has to be above {van} and not above {tot}.',
  'routekaart.keuzes_leeg': 'There is no alternative for {keuze}.',
  'routekaart.trekkingen_ongeldig': 'The number of draws {waarde} has to be a whole number from 1 up to {hoogstens}.',
  'routekaart.k_ongeldig': 'The number at the top {waarde} has to be a whole number of 1 or more.',
  'routekaart.deel_grens_ongeldig':
    'The part from draw {van} up to {tot} does not begin or end at a multiple of {blok}, or is outside the {trekkingen} draws.',
  'routekaart.deel_ongeldig': 'Part {nummer} is no part of an analysis of these buurten and criteria.',
  'routekaart.deel_vreemd': 'Part {nummer} is of another analysis: {veld} differs.',
  'routekaart.delen_gat': 'The draws from {van} up to {tot} are in none of the parts.',
  'routekaart.delen_overlap': 'The draws from {van} up to {tot} are in more than one part.',
  'routekaart.waarde_ontbreekt': 'The criterion {criterium} has a missing value; this method compares whole rows.',
  'routekaart.gewicht_ontbreekt': 'The criterion {criterium} has no weight.',
  'routekaart.v_ongeldig': 'The value {waarde} for v has to be from 0 up to and including 1.',
  'routekaart.voorkeur_ongeldig':
    'The thresholds of the preference function {vorm} of {criterium} do not go up or are not positive.',
  'routekaart.dubbeltelling':
    'The criteria {a} and {b} are closely related ({correlatie}) and may count one thing twice.',
  'routekaart.tegenwerking':
    'The criteria {a} and {b} work against each other ({correlatie}): who is high on the one is low on the other.',
  'routekaart.cijfer_zonder_interval':
    'On {criterium}, the figure of {aantal} of the {kandidaten} candidates does not say how sure it is: there it was not drawn.',
  'routekaart.ontbrekend_getrokken':
    'For {aantal} of the {kandidaten} candidates, figures or judgements are missing. In each draw they come from a candidate that is alike.',
  'routekaart.ontbrekend_vast':
    'For {aantal} of the {kandidaten} candidates, figures or judgements are missing that were not drawn: their place looks surer than it is.',
  'gevoeligheid.gewicht_erin':
    '{code} would be chosen if {gewicht} for {programma} weighed {nodig} of its level instead of {nu}.',
  'gevoeligheid.gewicht_eruit':
    '{code} would no longer be chosen if {gewicht} for {programma} weighed {nodig} of its level instead of {nu}.',
  'gevoeligheid.gewicht_geen': 'No weight alone changes whether {code} is chosen (looked for in steps of {stap}).',
  'gevoeligheid.programma_onbekend': 'The selection has no programme {programma} (looks like: {suggestie}).',
  'gevoeligheid.scores_anders': 'The scores for {programma} are not those of the selection: {code} has another score.',
  'gevoeligheid.buurt_onbekend': 'The buurt {code} is not there (looks like: {suggestie}).',
} as const satisfies Record<keyof typeof gevoeligheidNl, string>;
