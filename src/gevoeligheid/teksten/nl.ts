/** Dutch texts of the room `gevoeligheid`, by code. A code keeps the name of the room that gave it first. */
export const gevoeligheidNl = {
  'routekaart.onzekerheid_ongeldig': 'De onzekerheid is niet goed beschreven: {aantal} {aantal|bevinding|bevindingen}.',
  'routekaart.onzekerheid_buiten_bereik': 'De waarde {waarde} moet boven {van} en niet boven {tot} liggen.',
  'routekaart.keuzes_leeg': 'Bij {keuze} staat geen enkele mogelijkheid.',
  'routekaart.trekkingen_ongeldig':
    'Het aantal trekkingen {waarde} moet een heel getal van 1 tot en met {hoogstens} zijn.',
  'routekaart.k_ongeldig': 'Het aantal aan de top {waarde} moet een heel getal van 1 of meer zijn.',
  'routekaart.deel_grens_ongeldig':
    'Het deel van trekking {van} tot {tot} begint of eindigt niet op een veelvoud van {blok}, of valt buiten de {trekkingen} trekkingen.',
  'routekaart.deel_ongeldig': 'Deel {nummer} is geen deel van een analyse van deze buurten en criteria.',
  'routekaart.deel_vreemd': 'Deel {nummer} hoort bij een andere analyse: {veld} verschilt.',
  'routekaart.delen_gat': 'De trekkingen van {van} tot {tot} staan in geen van de delen.',
  'routekaart.delen_overlap': 'De trekkingen van {van} tot {tot} staan in meer dan één deel.',
  'routekaart.waarde_ontbreekt':
    'Het criterium {criterium} heeft een ontbrekende waarde; deze methode vergelijkt hele rijen.',
  'routekaart.gewicht_ontbreekt': 'Het criterium {criterium} heeft geen gewicht.',
  'routekaart.v_ongeldig': 'De waarde {waarde} voor v moet van 0 tot en met 1 zijn.',
  'routekaart.voorkeur_ongeldig':
    'De drempels van de voorkeursfunctie {vorm} van {criterium} lopen niet op of zijn niet positief.',
  'routekaart.dubbeltelling':
    'De criteria {a} en {b} hangen sterk samen ({correlatie}) en tellen zo mogelijk één ding dubbel.',
  'routekaart.tegenwerking':
    'De criteria {a} en {b} werken elkaar tegen ({correlatie}): wie op het ene hoog scoort, scoort laag op het andere.',
  'routekaart.cijfer_zonder_interval':
    'Bij {criterium} zegt het cijfer van {aantal} van de {kandidaten} kandidaten niet hoe zeker het is: daar is het niet getrokken.',
  'routekaart.ontbrekend_getrokken':
    'Bij {aantal} van de {kandidaten} kandidaten ontbreken cijfers of oordelen. In elke trekking komen die van een kandidaat die erop lijkt.',
  'routekaart.ontbrekend_vast':
    'Bij {aantal} van de {kandidaten} kandidaten ontbreken cijfers of oordelen die niet zijn getrokken: hun plaats lijkt zekerder dan zij is.',
  'gevoeligheid.gewicht_erin':
    '{code} zou gekozen zijn als {gewicht} voor {programma} op zijn niveau {nodig} zou wegen in plaats van {nu}.',
  'gevoeligheid.gewicht_eruit':
    '{code} zou niet meer gekozen zijn als {gewicht} voor {programma} op zijn niveau {nodig} zou wegen in plaats van {nu}.',
  'gevoeligheid.gewicht_geen':
    'Geen enkel gewicht alleen verandert of {code} wordt gekozen (gezocht met stappen van {stap}).',
  'gevoeligheid.programma_onbekend': 'De selectie heeft geen programma {programma} (lijkt op: {suggestie}).',
  'gevoeligheid.scores_anders':
    'De scores voor {programma} zijn niet die van de selectie: {code} heeft een andere score.',
  'gevoeligheid.buurt_onbekend': 'De buurt {code} is er niet (lijkt op: {suggestie}).',
} as const;
