import type { routekaartNl } from './nl.js';

/** English texts of the room `routekaart`, by code. */
export const routekaartEn = {
  'routekaart.woorden':
    'zscore=z-score; robuuste_zscore=robust z-score; minmax=min-max; rang=rank; percentielrang=percentile rank; vector=vector; afstand_maximum=distance to the maximum; afstand_referentie=distance to a reference; ijkpunten=benchmarks; doelband=target band; categorieen=categories; rekenkundig=arithmetic; meetkundig=geometric; harmonisch=harmonic; machtsgemiddelde=power mean; copeland=Copeland; borda=Borda; opgegeven=as given; gelijk=equal; rangorde=rank order; entropie=entropy; boxcox=Box-Cox; ahp=AHP; critic=CRITIC; pca=PCA; hoger=higher; lager=lower; doel=target; weglaten=leave out; bodem=floor; weigeren=refuse; gemiddelde=mean; mediaan=median; geschat=estimated; overgenomen=taken over; gemeente=gemeente; waarde=value; percentiel=percentile',
  'routekaart.plaatsen':
    'criteria=criterion; themas=theme/themes; rollen=role/roles; ankers=anchor/anchors; grenzen=bound/bounds; scores=score; beoordelingen=judgement/judgements; vergelijkingen=comparison/comparisons; kolommen=column/columns; rijen=row/rows; routekaarten=Routekaart/Routekaarten; resultaten=result/results; normalisaties=normalisation/normalisations; aggregaties=aggregation/aggregations; gewichten=weight/weights; gewicht=/weight; naam=/name; bron=/source; richting=/direction; schaal=/scale; drempel=/threshold; ontbrekend=/missing; weging=/weighing; waarden=value/values; paren=pair/pairs; cellen=cell/cells; delen=part/parts; trekkingen=draw/draws; referentie=row of the reference/reference',
  'routekaart.routekaart_ongeldig': 'The Routekaart {id} is not right: {aantal} {aantal|finding|findings}.',
  'routekaart.normalisatie_ongeldig': 'The normalisation is not right: {aantal} {aantal|finding|findings}.',
  'routekaart.beoordelingen_ongeldig': 'The judgements are not right: {aantal} {aantal|finding|findings}.',
  'routekaart.score_onmogelijk': 'The Routekaart {routekaart} cannot be scored: {aantal} {aantal|finding|findings}.',
  'routekaart.id_dubbel': 'The id {id} occurs more than once.',
  'routekaart.thema_onbekend': 'There is no thema {thema}.',
  'routekaart.thema_leeg': 'Nothing stands below the thema {thema}.',
  'routekaart.kring': 'The thema’s stand below each other in a circle: {themas}.',
  'routekaart.gewicht_negatief': 'The weight {waarde} is negative or no number.',
  'routekaart.gewichten_nul': 'All weights of {plaats} are zero: there is nothing to weigh.',
  'routekaart.gewicht_overbodig':
    'The weights are by {methode}: then {ids} have no weight of their own. Leave it out or choose opgegeven.',
  'routekaart.weging_onbekend': 'The weighing names {ids}, which do not stand on this level.',
  'routekaart.weging_vergeten': 'The weighing does not name {ids}.',
  'routekaart.weging_dubbel': 'The weighing names {ids} more than once.',
  'routekaart.verhouding_ongeldig': 'The ratio {waarde} has to be a number above zero.',
  'routekaart.vergelijking_dubbel': 'The pair {a} and {b} is no pair or has been compared already.',
  'routekaart.vergelijkingen_ontbreken': '{aantal} of the {nodig} pairs have been compared.',
  'routekaart.weging_ongeldig': 'The weighing {methode} is not right: {aantal} {aantal|finding|findings}.',
  'routekaart.vergelijkingen_tegenstrijdig':
    'The comparisons contradict each other too much: consistency ratio {ratio}, at most {maximum}.',
  'routekaart.kolommen_leeg': 'There is nothing to weigh.',
  'routekaart.kolommen_ongelijk':
    'The columns are not equally long: {aantal} instead of {verwacht} {verwacht|value|values}.',
  'routekaart.gewichten_niet_bepaald':
    'No weights by {methode} follow from these data: nothing varies, or nothing goes together.',
  'routekaart.ladingen_tegengesteld':
    'The criteria do not measure one thing: {ids} load the other way on the first component, which would give negative weights.',
  'routekaart.doel_ontbreekt': 'The direction doel needs a target band.',
  'routekaart.doel_overbodig': 'The direction {richting} has no target band.',
  'routekaart.band_omgekeerd': 'The bounds do not go up: {van} and {tot}.',
  'routekaart.doel_buiten_band':
    'The target band from {van} up to and including {tot} does not lie within the outer bounds {onder} and {boven}.',
  'routekaart.normalisatie_richting': 'The normalisation {methode} does not go with the direction {richting}.',
  'routekaart.categorieen_aantal': 'With {grenzen} {grenzen|bound|bounds} goes one score more, not {scores}.',
  'routekaart.categorieen_grenzen':
    'The bounds of the categories do not go up, or (by {volgens} percentiel) do not lie between 0 and 1.',
  'routekaart.categorieen_richting': 'The scores of the categories do not go the way of the direction {richting}.',
  'routekaart.schaal_omgekeerd': 'The scale does not go up: from {van} to {tot}.',
  'routekaart.schaal_stap': 'The scale from {van} up to and including {tot} is no whole number of steps of {stap}.',
  'routekaart.schaal_ontbreekt': 'The criterion {criterium} is judged, but no scale is declared for it.',
  'routekaart.anker_buiten_schaal':
    'The anchor {waarde} is no point of the scale from {van} up to and including {tot}.',
  'routekaart.anker_dubbel': 'The anchor {waarde} stands there twice.',
  'routekaart.anker_ontbreekt': 'Not both ends of the scale ({van} and {tot}) have a meaning.',
  'routekaart.minimum_ongeldig': 'The minimum {waarde} has to be a whole number of 1 or more.',
  'routekaart.aggregatie_negatief':
    'The aggregation {methode} cannot take scores below zero, and {ids} can have those. Choose another normalisation.',
  'routekaart.aggregatie_nul':
    'The aggregation {methode} of {plaats} becomes zero as soon as one score is zero. Consider a scale that begins higher, such as 1 to 100.',
  'routekaart.kerncijfer_meerduidig': 'The figure {sleutel} can be each of these: {sleutels}.',
  'routekaart.kerncijfer_onbekend': 'The figure {sleutel} is not in the table.',
  'routekaart.kerncijfer_onbekend_suggestie': 'The figure {sleutel} is not in the table. Do you mean {suggestie}?',
  'routekaart.criterium_zonder_gegevens': 'Of the criterion {criterium} no buurt has a value.',
  'routekaart.criterium_constant':
    'The criterion {criterium} tells nothing apart: all values are equal, so every buurt gets the middle score.',
  'routekaart.criterium_onbekend': 'There is no criterion {criterium} in the Routekaart.',
  'routekaart.criterium_onbekend_suggestie':
    'There is no criterion {criterium} in the Routekaart. Do you mean {suggestie}?',
  'routekaart.criterium_geen_beoordeling': 'The criterion {criterium} is a figure and is not judged.',
  'routekaart.score_buiten_schaal':
    'The score {score} is no point of the scale from {van} up to and including {tot} (step {stap}).',
  'routekaart.beoordelaar_twee_rollen': 'Assessor {beoordelaar} judges {buurt} in two roles and so counts twice.',
  'routekaart.beoordeling_dubbel': 'Assessor {beoordelaar} has judged {buurt} on the same day already (row {rij}).',
  'routekaart.beoordeling_vervangen': 'A later judgement of {buurt} by {beoordelaar} replaces this one.',
  'routekaart.beoordeling_in_toekomst': 'The judgement of {buurt} is of {datum}; that cannot be after {peildatum}.',
  'routekaart.buurt_onbekend': 'The buurt {buurt} is not in the table.',
  'routekaart.buurt_dubbel': 'The buurt {buurt} is there twice.',
  'routekaart.geen_kandidaten': 'There is no buurt to score.',
  'routekaart.cijfer_oneindig': 'The criterion {criterium} has an infinite value for {buurt}.',
  'routekaart.spreiding_nul':
    'There is too little spread for {methode}: more than half of the values are equal. Choose another normalisation.',
  'routekaart.maximum_niet_positief':
    'The distance to the maximum has a meaning only for values of zero and more with a maximum above zero, not from {minimum} to {maximum}.',
  'routekaart.referentie_zonder_afstand':
    'The reference {waarde} is no better than the worst value {slechtste}: there is no distance to divide.',
  'routekaart.groep_zonder_cijfer':
    'For {criterium} the group ({groep}) of {buurten} has no value to fill in: the criterion does not count there.',
  'routekaart.scores_onbekend':
    'These scores are a copy: the figures they rest on are no longer with them. Give the outcome of scoreBuurten itself.',
  'routekaart.scores_kolommen': 'The columns are not those of the Routekaart: {ids} instead of {verwacht}.',
  'routekaart.scores_rij':
    'The row {rij} cannot be here: there {aantal|is|are} {aantal} {aantal|buurt|buurten}, counted from 0, and rows go up.',
  'routekaart.scores_ingreep':
    'The row {rij} has a treatment ({ingreep}) that the criterion does not have, or no value.',
  'routekaart.scores_kenmerk':
    'The row {rij} is called {kenmerk}, which does not go with the figure that is there or missing, or it is a judgement.',
  'routekaart.scores_volgorde':
    'The buurt {buurt} is not in its place: high before low, equal ranks by code, without a score last.',
  'routekaart.scores_zonder': 'The buurten without a score and the reasons for it do not belong together: {buurten}.',
  'routekaart.scorelijst_onvolledig':
    'The scores of {routekaart} were stored by an earlier version, without what a list of scores needs.',
  'routekaart.scorelijst_andere_cijfers':
    'The list of scores of {routekaart} is of other data: {delen} are not those of then.',
  'routekaart.scorelijst_wijkt_af':
    'The list of scores of {routekaart} was changed: the same figures give something else for {buurten}.',
  'routekaart.buurt_zonder_score': 'The buurt {buurt} has no score.',
  'routekaart.geen_beoordeling': 'The Routekaart {routekaart} has no criterion that is judged.',
  'routekaart.rol_onbekend': 'There is no role {rol}; choose gemeente, opbouwwerk or wijk.',
  'routekaart.formulier_kolommen': 'The columns {kolommen} are missing on the form.',
  'routekaart.formulier_kolom_dubbel': 'The form has the columns {kolommen} more than once.',
  'routekaart.formulier_leeg': 'The column {kolom} is empty, although there is a score.',
  'routekaart.formulier_score': 'The score {waarde} is no number.',
  'routekaart.buurt_geweigerd': 'No score: {criterium} may not be missing, but is not there ({reden}).',
  'routekaart.buurt_te_weinig_gegevens':
    'No score: too few data. There is a score for {procent}% of the weight and the threshold is {drempel}%; {aantal} are missing: {ontbreekt}.',
  'routekaart.score_dun':
    'The score of {naam} ({buurt}) rests on {procent}% of the weight: of the rest no figure or judgement of its own is known.',
  'routekaart.cijfer_geschat':
    'For {criterium} the figure of {aantal} of the {kandidaten} candidates ({procent}%) is estimated: the source published none there.',
  'routekaart.cijfer_overgenomen':
    'For {criterium} the figure of {aantal} of the {kandidaten} candidates is taken over from the whole buurt that they are part of. Of these, {gelijk} tie with another part on this criterion.',
  'routekaart.maat_zonder_score':
    'For {criterium} the value of {buurten} also decides what is high or low, while no score follows from it.',
  'routekaart.buiten_meetlat':
    'On {criterium}, {buurten} lie beyond the ends of the yardstick: it does not know such values. There the score tells less than the figure, or lies beyond the scale.',
  'routekaart.meetlat_leeg': 'The yardstick has no value here at all, and {methode} cannot do without.',
  'routekaart.meetlat_zonder_criterium': 'The yardstick does not know the criterion {criterium}.',
  'routekaart.meetlat_anders': 'For {criterium} the yardstick was made with another field {veld}.',
  'routekaart.meetlat_maten': 'What the yardstick says of {criterium} in {veld} cannot be of the same values.',
  'routekaart.meetlat_en_referentie': 'Give a yardstick or a reference set, not both.',
  'routekaart.meetlat_negatief':
    'The yardstick does not cut off and gives {ids} in {plaats} scores below zero, which the aggregation {methode} cannot take.',
  'routekaart.aanvulling_kandidaten':
    'What is missing of {criterium} was filled in from the candidates of the same group ({groep}); other buurten of that group do not count in it.',
  'routekaart.schalen_gemengd':
    'At {plaats} scores on different scales are added up ({ids}): what stands on the smallest scale hardly counts.',
  'routekaart.kerncijfer_dubbel': 'The figure {sleutel} counts more than once: in {ids}.',
  'routekaart.kerncijfer_tegengesteld':
    'The figure {sleutel} counts up in one and down in another of {ids}: they cancel each other out.',
  'routekaart.top_leeg': 'In the Routekaart {routekaart} nothing stands at the top level: nothing decides the score.',
  'routekaart.id_ongeldig': 'The id {id} cannot be used.',
  'routekaart.getal_onbruikbaar': 'The number {waarde} cannot be reckoned with: it is too large or too small.',
  'routekaart.invoer_onleesbaar': 'What was given as {deel} cannot be read.',
} as const satisfies Record<keyof typeof routekaartNl, string>;
