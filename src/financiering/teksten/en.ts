import type { financieringNl } from './nl.js';

/** English texts of the room `financiering`, by code. */
export const financieringEn = {
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
  'financiering.schema_gewicht_ongeldig': 'The weight {gewicht} in the schedule is no whole number of zero or more.',
  'financiering.schema_zonder_jaar':
    'The schedule does not say in which begrotingsjaar year {programmajaar} of the programme falls.',
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
  'financiering.btw_past_niet': 'The VAT {gekregen} does not fit the rate of {tarief} %: {verwacht}.',
  'financiering.betaald_voor_voorwaarde':
    'Of the contribution {bijdrage} a payment was made on {datum} while the condition was not met: {voorwaarde}.',
  'financiering.betaald_op_verlopen_voorwaarde':
    'Of the contribution {bijdrage} a payment was made on {datum}, but a condition was not met in time ({uiterlijk} at the latest): {voorwaarde}.',
  'financiering.stap_te_laat':
    'An amount of {bedrag} was planned for {gepland}. It has not happened, and is {dagen} day(s) late now.',
  'financiering.voorwaarde_verlopen':
    'A condition was not met in time. It had to be met by {uiterlijk}, {dagen} day(s) ago: {voorwaarde}.',
  'financiering.buurten_eigen_start':
    'Not all buurten start with the plan on {start}: {aantal} start on another day. The amounts by begrotingsjaar go by the days of the plan.',
  'financiering.betaalt_andere_gemeente':
    'The contribution {bijdrage} is of {partij}, but is charged to buurten in another gemeente too: {programmas}.',
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
  'financiering.aandeel_boven_honderd': 'The share of {aandeel} % is more than all of the costs.',
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
} as const satisfies Record<keyof typeof financieringNl, string>;
