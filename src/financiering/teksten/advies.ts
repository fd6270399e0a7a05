import type { financieringNl } from './nl.js';

/** What to do about each code of the room `financiering`. */
export const financieringAdvies = {
  'financiering.woorden': 'Nothing: these are the words for values of documents in sentences, and no finding.',
  'financiering.plaatsen': 'Nothing: these are the words for places in documents, and no finding.',
  'financiering.bedrag_negatief':
    'Record money that comes back as the event `terugontvangen`, not as a negative contribution.',
  'financiering.getal_notatie': 'Write digits with a point and no percent sign: `33.3`.',
  'financiering.taakveld_notatie':
    'Take the code from the list of taakvelden of Iv3, and keep it a text: a spreadsheet makes 0.10 into 0.1.',
  'financiering.stap_zonder_datum': 'Give the step the day that it is planned for or the day on which it happened.',
  'financiering.verdeelsleutel_te_veel': 'Lower one of the fixed amounts, or give the last cost bearer the `rest`.',
  'financiering.verdeelsleutel_boven_honderd':
    'Lower the percentages to 100 together, or use `aandeel` for proportions.',
  'financiering.verdeelsleutel_laat_over': 'Add a cost bearer for what is left, most simply one with `rest`.',
  'financiering.verdeelsleutel_rest_dubbel': 'Keep one `rest`; use `aandeel` when two cost bearers share what is left.',
  'financiering.tarief_ongeldig': 'Write the rate as a text: `21`, `9` or `0`.',
  'financiering.taakveld_onbekend':
    'Use the code that Iv3 has in that year, or correct the year of the classification.',
  'financiering.taakveld_jaar_onbekend':
    'Check the code by hand in the newest list of Iv3; a later version of the library will know the year.',
  'financiering.kostendrager_dubbel': 'Add the two parts together, or give the second cost bearer another id.',
  'financiering.kostendrager_onbekend': 'Add the cost bearer to `kostendragers` of the plan, or correct the id.',
  'financiering.kostendrager_andere_partij':
    'Choose a cost bearer of the party that pays: one gemeente cannot charge the budget of another.',
  'financiering.bijdrage_dubbel': 'Give every contribution an id of its own; events and projects refer to it.',
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
    'Record the event of the step when it happened, with its whole amount, or plan another day and tell who waits for it.',
  'financiering.voorwaarde_verlopen':
    'Record `voorwaarde_vervuld` with the day on which it was met if that was in time; else agree on another last day by an addendum.',
  'financiering.bijdrage_onbekend': 'Use the id of a contribution of this plan; after an addendum it may have another.',
  'financiering.buurt_dubbel':
    'Keep one row for each buurt; a buurt that comes back later is a new start in the agreement.',
  'financiering.buurt_onbekend': 'Add the buurt to `plaatsen` of a text, or correct the code.',
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
  'financiering.betaald_zonder_verplichting':
    'Record the grant or the contract as `verplichting_aangegaan`; without one, the controller has to know of the payment.',
  'financiering.betaald_voor_verplichting':
    'Correct the day of the commitment or of the payment; if both are right, the controller has to know of it.',
  'financiering.betaald_boven_verplichting':
    'Record the higher commitment, claim the rest back, or look whether a payment was recorded twice.',
  'financiering.meer_betaald_dan_verschuldigd':
    'Record `teruggevorderd` for what was paid too much, or set it off against another contribution with `verrekend`.',
  'financiering.niet_ondertekend': 'Record the signatures that are missing, with the days on which they were given.',
  'financiering.begonnen_voor_ondertekening':
    'Nothing to mend when the day is right: tell the council that work began before the signature.',
  'financiering.buurt_vervalt_met_addendum': 'Record `buurt_gestopt` for the buurt, or list it in the addendum again.',
  'financiering.afgesloten_jaar_gewijzigd':
    'Nothing to mend: explain the amounts in the account of the year in which they are booked.',
  'financiering.overheveling_boven_ruimte': 'Carry over less, or change the budget of the year that gave too much.',
  'financiering.begroting_onder_nul': 'Correct the decision on the budget: more was taken away than there was.',
  'financiering.begroting_overschreden':
    'Ask the council for a change of the budget before the year is closed, or explain the overrun in its account.',
  'financiering.termijn_te_laat': 'Record the payment with the key of its instalment, or tell who waits for it.',
  'financiering.termijn_onbekend': 'Correct the key of the instalment in the payment, or leave it out.',
  'financiering.terugvordering_verjaard':
    'Do not collect this claim before a lawyer has looked at it: Awb 4:57 ends the right after five years.',
  'financiering.vaststelling_te_laat_gewijzigd':
    'Do not act on this change before a lawyer has looked at it: Awb 4:49 ends the power after five years.',
  'financiering.vordering_te_laat': 'Record `terugontvangen` when the money came back; else send a reminder.',
  'financiering.terugontvangen_boven_betaald':
    'Correct the amount that came back, or record the payment that is missing.',
  'financiering.opschorting_te_lang': 'End the suspension, or decide about the grant: Awb 4:56 allows thirteen weeks.',
  'financiering.betaald_tijdens_opschorting':
    'Correct the day of the payment or the last day of the suspension, or tell the controller.',
  'financiering.stand_wijkt_af':
    'Look which payment or commitment is missing here or in the books, and record or correct it.',
  'financiering.factuur_boven_verplichting': 'Record the higher commitment, or dispute the invoice.',
  'financiering.spuk_dekt_onbekend': 'Use in `dekt` the id of a contribution of the plan.',
  'financiering.uitkering_dubbel_gedekt':
    'Leave the contribution with one uitkering: money of the Rijk covers the same costs once.',
  'financiering.gebeurtenis_past_niet':
    'Record what a gemeente receives of an uitkering as `uitkering_ontvangen`, costs only for `werkelijke_kosten`, and payments on the contribution that is paid.',
  'financiering.gebeurtenis_dubbel':
    'Leave out the event that was delivered twice, or give each event an id of its own.',
  'financiering.besluit_na_begin':
    'When the year was worked for a part, record an end (`beeindig`) or a lower grant instead, or correct the day of the decision.',
  'financiering.afspraak_telt_anders':
    'Keep the days of a year that had begun as the text before has them, or state the new amount in the addendum.',
  'financiering.verschoven_na_looptijd': 'Extend the term by an addendum, or agree on another `bijOpschorting`.',
  'financiering.betaling_zonder_termijn': 'Correct the payment so that it names its instalment (`termijn`).',
  'financiering.index_niet_afgesproken':
    'Leave the contribution out of the event, or agree on an `indexering` for it by an addendum.',
  'financiering.aantal_buurten_ontbreekt': 'Give `plaatsen` or `aantalBuurten` in the options.',
  'financiering.vergelijking_later':
    'Let `vergelekenMet` be a day before `bekendOp`, the day of the sheet before this one.',
  'financiering.sisacode_notatie':
    'Take the code from the SiSa annex of the year: a capital, one to three digits, and sometimes a capital behind them.',
  'financiering.partij_onbekend': 'Name a party of the agreement.',
} as const satisfies Record<keyof typeof financieringNl, string>;
