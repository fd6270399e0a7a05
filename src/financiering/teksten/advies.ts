import type { financieringNl } from './nl.js';

/** What to do about each code of the room `financiering`. */
export const financieringAdvies = {
  'financiering.bedrag_negatief':
    'Record money that comes back as a step `teruggevorderd`, not as a negative contribution.',
  'financiering.getal_notatie': 'Write digits with a point and no percent sign: `33.3`.',
  'financiering.taakveld_notatie':
    'Take the code from the list of taakvelden of Iv3, and keep it a text: a spreadsheet makes 0.10 into 0.1.',
  'financiering.stap_zonder_datum': 'Give the step the day that it is planned for or the day on which it happened.',
  'financiering.verdeelsleutel_te_veel': 'Lower one of the fixed amounts, or give the last cost bearer the `rest`.',
  'financiering.verdeelsleutel_boven_honderd':
    'Lower the percentages to 100 together, or use `aandeel` for proportions.',
  'financiering.verdeelsleutel_laat_over': 'Add a cost bearer for what is left, most simply one with `rest`.',
  'financiering.verdeelsleutel_rest_dubbel': 'Keep one `rest`; use `aandeel` when two cost bearers share what is left.',
  'financiering.schema_gewicht_ongeldig': 'Pass a whole number; for thirds use the weights 1, 1, 1.',
  'financiering.schema_zonder_jaar':
    'Add a row to the schema for this year of the programme, with the begrotingsjaar that bears it.',
  'financiering.tarief_ongeldig': 'Write the rate as a text: `21`, `9` or `0`.',
  'financiering.taakveld_onbekend':
    'Use the code that Iv3 has in that year, or correct the year of the classification.',
  'financiering.taakveld_jaar_onbekend':
    'Check the code by hand in the newest list of Iv3; a later version of the library will know the year.',
  'financiering.kostendrager_dubbel': 'Add the two parts together, or give the second cost bearer another id.',
  'financiering.kostendrager_onbekend': 'Add the cost bearer to `kostendragers` of the plan, or correct the id.',
  'financiering.kostendrager_andere_partij':
    'Choose a cost bearer of the party that pays: one gemeente cannot charge the budget of another.',
  'financiering.bijdrage_dubbel': 'Give every contribution an id of its own; steps and projects refer to it.',
  'financiering.programmajaar_dubbel':
    'Number the years of the programme 1, 2, 3, and put two contributions to one year in one period.',
  'financiering.periode_zonder_bijdrage':
    'Find out who pays this year, or record the promise as `geraamd` so that the gap is seen.',
  'financiering.perioden_volgorde': 'Sort the periods by their first day, and number them again.',
  'financiering.perioden_overlappen':
    'Let the later year begin on the day after the last day of the earlier one: both days are included.',
  'financiering.perioden_gat':
    'Move one of the days, or accept that nothing is paid in between; `createPerioden` makes periods without gaps.',
  'financiering.bandbreedte_niet_geraamd':
    'Take the range out, or change `aard` to `geraamd`; `ten_minste` and `ten_hoogste` are ranges of themselves.',
  'financiering.bandbreedte_past_niet':
    'Widen the range or correct the amount: the estimate lies inside its own range.',
  'financiering.btw_past_niet':
    'Compute the VAT again with `splitBtw`; an invoice with several rates needs a contribution for each rate.',
  'financiering.betaald_voor_voorwaarde':
    'Record when the condition was met, or tell the controller that it was paid in advance.',
  'financiering.betaald_op_verlopen_voorwaarde':
    'Record the day on which the condition was met if it was in time; else the controller decides whether the payment stands.',
  'financiering.stap_te_laat':
    'Record the step with its `werkelijk` when it happened, or plan another day and tell who waits for it.',
  'financiering.voorwaarde_verlopen':
    'Record `vervuldOp` when the condition was met; else agree on another last day, or decide that the money does not come.',
  'financiering.buurten_eigen_start':
    'Take the years from `splitByBuurt` with the start of every buurt, and hand the same buurten to `listBetalers`.',
  'financiering.betaalt_andere_gemeente':
    'Give every gemeente a cost bearer of its own in the verdeelsleutel, and name it at `kostendragers` of its part of the scope.',
  'financiering.bijdrage_onbekend': 'Use the id of a contribution of this plan; after an addendum it may have another.',
  'financiering.buurt_dubbel':
    'Keep one row for each buurt; a buurt that comes back later is a new start in the agreement.',
  'financiering.buurt_onbekend': 'Add the buurt to the effort that you hand in, or correct the code.',
  'financiering.kostendrager_zonder_buurt':
    'Give at least one buurt this cost bearer, or divide the contribution over others.',
  'financiering.categorie_notatie': 'Take the code from the list of economic categories of Iv3, and keep it a text.',
  'financiering.verdeelsleutel_vast_past_niet': 'Divide a share of costs by percentages, shares or a `rest`.',
  'financiering.verdeelsleutel_zonder_werking':
    'Leave the verdeelsleutel out, and give each buurt the cost bearer that bears its price.',
  'financiering.aandeel_boven_honderd': 'Write the share in percent, `60` for six tenths, and at most `100`.',
  'financiering.raming_boven_plafond': 'Nothing when the ceiling is meant to hold; else find out who pays the rest.',
  'financiering.betaalt_zichzelf':
    'Name the party that receives at `naar`, or leave it out for the organisation that does the work.',
  'financiering.termijn_dubbel': 'Give every instalment of the contribution a key of its own: a payment names it.',
  'financiering.voorwaarde_dubbel': 'Give every condition of the contribution a key of its own: an event names it.',
  'financiering.voorwaarde_zonder_sleutel': 'Give it an `id`; without one it is met only together with all the others.',
  'financiering.planning_volgorde': 'Plan the steps in their order: requested, promised, committed, set, reclaimed.',
  'financiering.uitkering_dekt_uitkering':
    'Name the contributions that the money of the Rijk pays for, not the uitkering.',
  'financiering.dubbel_gedekt': 'Split the contribution in the part of each uitkering, or cover it by one of them.',
  'financiering.optie_na_begin': 'Let the option be taken before its year begins, so that nobody works without it.',
  'financiering.optie_voor_vast_jaar': 'Make the later year an option too, or the earlier year firm.',
} as const satisfies Record<keyof typeof financieringNl, string>;
