import type { financieringNl } from './nl.js';

/** English texts of the room `financiering`, by code. */
export const financieringEn = {
  'financiering.woorden':
    'gevraagd=asked for; toegezegd=promised; vastgelegd=committed; betaald=paid; vastgesteld=determined; teruggevorderd=claimed back; terugontvangen=received back; verrekend=settled; gerealiseerd=realised; verplicht=committed; bedrag=amount; prijs_per_buurt=price per buurt; werkelijke_kosten=actual costs; specifieke_uitkering=specific grant; bijdrage_gevraagd=contribution asked for; bijdrage_toegezegd=contribution promised; verplichting_aangegaan=commitment made; verlening_gewijzigd=grant changed; factuur_ontvangen=invoice received; kosten_gemaakt=costs made; vaststelling_gewijzigd=determination changed; betaling_opgeschort=payment suspended; geindexeerd=indexed; voorwaarde_vervuld=condition met; uitkering_ontvangen=grant received; uitkering_terugbetaald=grant paid back; bcf_ontvangen=money of the VAT compensation fund received; begroting_gewijzigd=budget changed; krediet_overgeheveld=credit carried over; reserve_gestort=paid into the reserve; reserve_onttrokken=taken from the reserve; jaar_afgesloten=year closed; stand_bevestigd=balance confirmed; exact=exact; ten_minste=at least; ten_hoogste=at most; geraamd=estimated',
  'financiering.plaatsen':
    'bijdragen=contribution/contributions; perioden=period/periods; kostendragers=cost bearer/cost bearers; verdeelsleutel=part of the allocation key/allocation key; stappen=step/steps; termijnen=instalment/instalments; voorwaarden=condition/conditions; jaren=year/years; reserves=reserve; gebeurtenissen=event/events; bedrag=/amount; periode=/period; btw=/VAT',
  'financiering.bedrag_negatief': 'The amount {waarde} is negative: a contribution is zero or more.',
  'financiering.getal_notatie': 'The number {waarde} is not written well: use digits with a point, as in 33.3.',
  'financiering.taakveld_notatie': 'The code {waarde} is no Iv3 taakveld such as 6.1 or 0.10.',
  'financiering.stap_zonder_datum': 'The step {status} has neither a planned nor an actual date.',
  'financiering.verdeelsleutel_te_veel': 'The verdeelsleutel divides {over} more than the amount {bedrag}.',
  'financiering.verdeelsleutel_boven_honderd': 'The percentages of the verdeelsleutel add up to more than 100.',
  'financiering.verdeelsleutel_laat_over':
    'The verdeelsleutel leaves {over} of the amount {bedrag} without a cost bearer.',
  'financiering.verdeelsleutel_rest_dubbel':
    'The verdeelsleutel gives the rest of the amount {bedrag} away more than once: use one rest, or shares.',
  'financiering.tarief_ongeldig': 'The VAT rate {waarde} is no percentage such as 21.',
  'financiering.taakveld_onbekend': 'Taakveld {taakveld} did not exist in {jaar}.',
  'financiering.taakveld_jaar_onbekend':
    'Whether taakveld {taakveld} exists in {jaar} cannot be told: the lists go up to {laatste}.',
  'financiering.kostendrager_dubbel': 'The cost bearer {kostendrager} is there more than once.',
  'financiering.kostendrager_onbekend': 'The cost bearer {kostendrager} is not among the cost bearers of the plan.',
  'financiering.kostendrager_andere_partij': 'The cost bearer {kostendrager} belongs to {partij}, but {betaler} pays.',
  'financiering.bijdrage_dubbel': 'The contribution {bijdrage} is there more than once.',
  'financiering.programmajaar_dubbel': 'Year {programmajaar} of the programme is there more than once.',
  'financiering.periode_zonder_bijdrage': 'Nobody contributes to year {programmajaar} of the programme.',
  'financiering.perioden_volgorde': 'Year {tweede} of the programme begins before year {eerste}.',
  'financiering.perioden_overlappen': 'The years {eerste} and {tweede} of the programme overlap.',
  'financiering.perioden_gat':
    'Between the years {eerste} and {tweede} of the programme there are days without a period.',
  'financiering.bandbreedte_niet_geraamd': 'A range belongs to an estimated amount, not to {aard}.',
  'financiering.bandbreedte_past_niet': 'The amount {bedrag} does not lie between {minimum} and {maximum}.',
  'financiering.btw_past_niet': 'The VAT {gekregen} does not fit the rate of {tarief}%: {verwacht}.',
  'financiering.betaald_voor_voorwaarde':
    'Of the contribution {bijdrage} a payment was made on {datum} while the condition was not met: {voorwaarde}.',
  'financiering.betaald_op_verlopen_voorwaarde':
    'Of the contribution {bijdrage} a payment was made on {datum}, but a condition was not met in time ({uiterlijk} at the latest): {voorwaarde}.',
  'financiering.stap_te_laat':
    'The step {stap} of contribution {bijdrage} was planned for {gepland}. For {bedrag} it has not happened, and is {dagen} {dagen|day|days} late now.',
  'financiering.voorwaarde_verlopen':
    'A condition of contribution {bijdrage} was not met in time. Its last day was {uiterlijk}, and it is {dagen} {dagen|day|days} late: {voorwaarde}.',
  'financiering.bijdrage_onbekend': 'The contribution {bijdrage} is not in the plan.',
  'financiering.buurt_dubbel': 'The buurt {buurt} is there more than once.',
  'financiering.buurt_onbekend': 'The buurt {buurt} does not take part.',
  'financiering.kostendrager_zonder_buurt':
    'No buurt is charged to {kostendrager}: the contribution {bijdrage} cannot be divided over buurten.',
  'financiering.categorie_notatie': 'The code {waarde} is no Iv3 category such as 3.8 or 4.3.1.',
  'financiering.verdeelsleutel_vast_past_niet':
    'The costs of the contribution {bijdrage} are not fixed. The fixed amount {bedrag} in the verdeelsleutel holds only when the ceiling is reached; else the division is in proportion.',
  'financiering.verdeelsleutel_zonder_werking':
    'The verdeelsleutel of the contribution {bijdrage} does nothing: a price for a buurt stands with the cost bearer of the buurt.',
  'financiering.aandeel_boven_honderd': 'The share of {aandeel}% is more than all of the costs.',
  'financiering.raming_boven_plafond':
    'Of the estimated costs the contribution {bijdrage} would bear {bedrag}, but its ceiling is {plafond}.',
  'financiering.betaalt_zichzelf': 'The contribution {bijdrage} goes from {partij} to {partij} itself.',
  'financiering.termijn_dubbel': 'The instalment {termijn} is there more than once.',
  'financiering.voorwaarde_dubbel': 'The condition {voorwaarde} is there more than once.',
  'financiering.voorwaarde_zonder_sleutel':
    'The contribution has several conditions, but this one has no key of its own: {voorwaarde}.',
  'financiering.planning_volgorde':
    'The step {stap} is due by {uiterlijk}, earlier than the step {eerder} ({later}) that goes before it.',
  'financiering.uitkering_dekt_uitkering': 'The uitkering {uitkering} covers {bijdrage}, which is an uitkering itself.',
  'financiering.dubbel_gedekt': 'The contribution {bijdrage} is covered twice: by {eerste} and by {tweede}.',
  'financiering.optie_na_begin':
    'Year {programmajaar} of the programme is an option until {uiterlijk}, but begins on {van} already.',
  'financiering.optie_voor_vast_jaar':
    'Year {eerste} of the programme is an option, but year {tweede} after it is not.',
  'financiering.betaald_zonder_verplichting':
    '{betaald} was paid on contribution {bijdrage}, first on {datum}, while there was no commitment.',
  'financiering.betaald_voor_verplichting':
    'On {datum} contribution {bijdrage} was paid ({betaald} in all), while the commitment is of {verplicht}.',
  'financiering.betaald_boven_verplichting':
    'On balance {betaald} was paid on contribution {bijdrage}, more than the {verplicht} that is left of the commitment.',
  'financiering.meer_betaald_dan_verschuldigd':
    'On balance {betaald} was paid on contribution {bijdrage}, but {verschuldigd} is due: {teVorderen} comes back.',
  'financiering.niet_ondertekend': 'There are costs since {begin}, but on {datum} not everyone has signed yet.',
  'financiering.begonnen_voor_ondertekening': 'The agreement began on {begin}, but was signed on {datum} only.',
  'financiering.buurt_vervalt_met_addendum':
    'Buurt {buurt} is not in the text that holds from {vanaf} any more, but did not stop.',
  'financiering.afgesloten_jaar_gewijzigd':
    'More became known of contribution {bijdrage} after {jaar} was closed: costs of {last} and {vrijval} that fell free are booked in {boekjaar}.',
  'financiering.overheveling_boven_ruimte':
    '{overgeheveld} of contribution {bijdrage} was carried over out of {jaar}. Its budget there is {begroot} now, below the forecast of {prognose}.',
  'financiering.begroting_onder_nul': 'The budget of contribution {bijdrage} in {jaar} is below zero: {begroot}.',
  'financiering.begroting_overschreden':
    'The costs of {partij} in {jaar} are {gerealiseerd}, more than the budget of {begroot}.',
  'financiering.termijn_te_laat':
    'Instalment {termijn} of contribution {bijdrage} was planned for {gepland}. Of it {bedrag} is not paid yet, and is {dagen} {dagen|day|days} late.',
  'financiering.termijn_onbekend':
    'Instalment {termijn} of contribution {bijdrage} was paid, but no text has that instalment.',
  'financiering.terugvordering_verjaard':
    'On {datum} {bedrag} of contribution {bijdrage} was claimed back, more than five years after it was set on {vastgesteld}.',
  'financiering.vaststelling_te_laat_gewijzigd':
    'On {datum} contribution {bijdrage} was set lower, at {bedrag}, more than five years after it was set on {vastgesteld}.',
  'financiering.vordering_te_laat':
    '{bedrag} of contribution {bijdrage} had to be back by {uiterlijk}. That is {dagen} {dagen|day|days} late.',
  'financiering.terugontvangen_boven_betaald':
    '{terugontvangen} of contribution {bijdrage} came back, more than the {betaald} that was paid.',
  'financiering.opschorting_te_lang':
    'Payment of contribution {bijdrage} is suspended from {vanaf} to {tot}: {dagen} {dagen|day|days}, more than thirteen weeks.',
  'financiering.betaald_tijdens_opschorting':
    'On {datum} {bedrag} was paid on contribution {bijdrage}, while payment was suspended until {tot}.',
  'financiering.stand_wijkt_af':
    'The books say of contribution {bijdrage} on {datum}: {stand} {bevestigd}. Here it is {berekend}, a difference of {verschil}.',
  'financiering.factuur_boven_verplichting':
    '{gefactureerd} was invoiced for contribution {bijdrage}, more than the {verplicht} that is left of the commitment.',
  'financiering.spuk_dekt_onbekend':
    'The specifieke uitkering {uitkering} covers contribution {bijdrage}, but no text has that.',
  'financiering.uitkering_dubbel_gedekt':
    'The specifieke uitkering {uitkering} covers contribution {bijdrage}, which {eerder} covers too.',
  'financiering.gebeurtenis_past_niet':
    'The event {soort} cannot be about contribution {bijdrage} of the kind {bijdragesoort}, and counts nowhere.',
  'financiering.gebeurtenis_dubbel': 'The event {id} is in it more than once.',
  'financiering.besluit_na_begin':
    'On {datum} it was decided to stop year {programmajaar} of the programme, which began on {begin} already: what was worked falls free too.',
  'financiering.afspraak_telt_anders':
    'All texts state {afgesproken} for contribution {bijdrage}, but together they come to {geteld}: an addendum moves days of a year that had begun.',
  'financiering.verschoven_na_looptijd':
    'The suspension moved {bedrag} to days after {tot}, the last day of the text: up to and including {einde}.',
  'financiering.betaling_zonder_termijn':
    'On contribution {bijdrage} {bedrag} was paid on {datum}, without saying which instalment it pays.',
  'financiering.index_niet_afgesproken':
    'Contribution {bijdrage} is indexed, but names no index; another contribution of the plan does.',
  'financiering.aantal_buurten_ontbreekt':
    'Contribution {bijdrage} is a price for every buurt, but it is not given how many buurten there are.',
  'financiering.vergelijking_later':
    'What was known on {bekendOp} cannot be compared with what was known only on {vergelekenMet}.',
  'financiering.sisacode_notatie': 'The SiSa code {waarde} is no code such as C62, F9 or G12A.',
  'financiering.partij_onbekend': 'The party {partij} pays nothing and is not one of the parties.',
} as const satisfies Record<keyof typeof financieringNl, string>;
