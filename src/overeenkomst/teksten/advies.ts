import type { overeenkomstNl } from './nl.js';

/** What to do about each code of the room `overeenkomst`. */
export const overeenkomstAdvies = {
  'overeenkomst.woorden': 'Nothing: these are the words for values of documents in sentences, and no finding.',
  'overeenkomst.plaatsen': 'Nothing: these are the words for places in documents, and no finding.',
  'overeenkomst.functie_notatie':
    'Write the function in lower case, such as `burgemeester`; never the name of a person.',
  'overeenkomst.kvk_ongeldig': 'Copy the eight digits from the trade register, with leading zeros, as a text.',
  'overeenkomst.oin_ongeldig': 'Copy the twenty digits from the OIN register, as a text: a number loses its zeros.',
  'overeenkomst.tooi_ongeldig':
    'Use the identifier of a gemeente, such as `https://identifier.overheid.nl/tooi/id/gemeente/gm0080`.',
  'overeenkomst.vingerafdruk_notatie':
    'Make it with `createVingerafdruk`; of a file, write its SHA-256 behind `sha256:` in lower case.',
  'overeenkomst.rol_ontbreekt': 'Add a party in this role: an agreement has at least a gemeente and an uitvoerder.',
  'overeenkomst.partij_dubbel': 'Give each party an id of its own.',
  'overeenkomst.gemeente_dubbel': 'Keep the gemeente once; two services of one gemeente are cost bearers, not parties.',
  'overeenkomst.tooi_past_niet': 'Use the identifier named, or correct the code of the gemeente.',
  'overeenkomst.functie_ontbreekt':
    'Add this function as a signatory, or give who signs instead the volmacht as `mandaat`.',
  'overeenkomst.ondertekenaar_ontbreekt': 'Name who signs for this party, as a function.',
  'overeenkomst.ondertekenaar_dubbel': 'Keep the function once.',
  'overeenkomst.mandaat_omgekeerd': 'Exchange the days of the mandate.',
  'overeenkomst.programmas_tellen_niet_op': 'Correct the number of one of the programmes, or that of the agreement.',
  'overeenkomst.programma_dubbel': 'Give each programme an id of its own.',
  'overeenkomst.programma_gemeente_geen_partij': 'Add the gemeente as a party, or correct its code.',
  'overeenkomst.buurt_dubbel':
    'Keep it once, for one programme: a buurt that serves two is counted for the one that pays for its team.',
  'overeenkomst.buurt_programma_onbekend': 'Use the id of a programme of this agreement.',
  'overeenkomst.buurt_buiten_gemeente':
    'Check the code and its year: `indelingsjaar` says which classification is meant.',
  'overeenkomst.buurt_buiten_looptijd': 'Move the start of the buurt, or make the term longer before you sign.',
  'overeenkomst.aantal_buurten_wijkt_af': 'Choose the buurten that are missing, or agree on another number.',
  'overeenkomst.programma_aantal_wijkt_af': 'Move a buurt to the other programme, or agree on other numbers.',
  'overeenkomst.selectie_aantal_wijkt_af': 'Select again with the quota of the agreement.',
  'overeenkomst.buurt_niet_geselecteerd':
    'Record the deviation with its motive in the Selectiebesluit, or take the buurt out.',
  'overeenkomst.buurt_ander_programma': 'Follow the selection, or record why this buurt counts for another programme.',
  'overeenkomst.geselecteerde_buurt_ontbreekt': 'Add the buurt, or record in the Selectiebesluit why it fell out.',
  'overeenkomst.fase_dubbel': 'Keep one phase for each year of the programme.',
  'overeenkomst.fase_buiten_looptijd':
    'Let the phases lie within the term; `draftSamenwerkingsovereenkomst` makes them to fit.',
  'overeenkomst.fasen_overlappen': 'Let the later phase begin on the day after the earlier one.',
  'overeenkomst.fasen_gat': 'Let one of the phases beside the gap be longer.',
  'overeenkomst.verplichting_dubbel': 'Give each obligation an id of its own.',
  'overeenkomst.verplichting_geen_partij': 'Use the id of a party of this agreement.',
  'overeenkomst.verplichting_buiten_looptijd':
    'Move the days of the obligation within the term, or make the term longer.',
  'overeenkomst.evaluatiemoment_dubbel': 'Give each evaluation an id of its own.',
  'overeenkomst.evaluatiemoment_voor_begin': 'Choose a day after the start: there is nothing to look back on before.',
  'overeenkomst.bijlage_dubbel': 'Give each annex an id of its own.',
  'overeenkomst.opzegtermijn_te_lang': 'Shorten the notice: nobody could ever give it.',
  'overeenkomst.kostendrager_geen_partij': 'Let the cost bearer belong to a party of this agreement.',
  'overeenkomst.bijdrage_geen_partij': 'Add who pays as a party (`medefinancier`), or correct the id.',
  'overeenkomst.financiering_buiten_looptijd': 'Move the period of the plan within the term, or make the term longer.',
  'overeenkomst.financiering_dekt_looptijd_niet':
    'Add a period to the plan, or shorten the term; a council will ask who pays these days.',
  'overeenkomst.handtekening_dubbel': 'Keep the first signature.',
  'overeenkomst.handtekening_geen_partij': 'Use the id of a party, or add the party to the text before it is signed.',
  'overeenkomst.handtekening_verkeerde_functie':
    'Let one of the functions named sign, or change the signatories by taking the text back.',
  'overeenkomst.handtekening_ander_persoon':
    'Check the reference; after a change of person, take the text back and name the new one.',
  'overeenkomst.handtekening_voor_mandaat': 'Let somebody sign who had the mandate on that day, or sign again.',
  'overeenkomst.handtekening_na_mandaat': 'Renew the mandate and sign again.',
  'overeenkomst.handtekening_na_begin':
    'Nothing, when that was intended; otherwise move the start to after the last signature.',
  'overeenkomst.programma_kostendrager_onbekend': 'Add the cost bearer to the financieringsplan, or correct the id.',
  'overeenkomst.stroom_zonder_begin':
    'Read the stream from its first event, or hand in the snapshot that it goes on from.',
  'overeenkomst.stroom_tweede_begin': 'Store every agreement in a stream of its own, and look which events were mixed.',
  'overeenkomst.status_past_niet':
    'Send first the command that leads to a status in which this one is possible; [the life of an agreement](gidsen/overeenkomst-levensloop.md) draws them.',
  'overeenkomst.gebeurtenis_bestaat_al':
    'Nothing: it was sent twice. Give what happened a second time an id of its own.',
  'overeenkomst.concept_heeft_handtekeningen':
    'Take the signatures out of the draft and record them with `onderteken`.',
  'overeenkomst.document_past_niet':
    'Read `bevindingen` on the error; `checkSamenwerkingsovereenkomst` gives them before you send the command.',
  'overeenkomst.handtekening_past_niet':
    'Read `bevindingen` on the error: each names what is wrong with the signature.',
  'overeenkomst.handtekening_na_addendum': 'Record the addendum on the day of its last signature, or later.',
  'overeenkomst.handtekeningen_ontbreken': 'Let the functions named sign first.',
  'overeenkomst.addendum_andere_overeenkomst': 'Keep the id of the agreement in the new text.',
  'overeenkomst.addendum_voor_vorige': 'Choose a first day on or after that of the first text.',
  'overeenkomst.addendum_buiten_looptijd':
    'Choose a first day within the term; after it only a new agreement is possible.',
  'overeenkomst.verlenging_niet_later': 'Give a later last day, or use `stel_addendum_vast` for other changes.',
  'overeenkomst.buiten_looptijd': 'Choose a day within the term, or make the term longer first.',
  'overeenkomst.looptijd_niet_verstreken': 'Wait until the term is over, or end it by notice or consent.',
  'overeenkomst.niet_opgezegd': 'Record `zeg_op` first, or choose another ground for the end.',
  'overeenkomst.opzegtermijn_loopt': 'Wait until the notice is over, or end by consent.',
  'overeenkomst.opzegging_geen_partij': 'Use the id of a party of this agreement.',
  'overeenkomst.opzegtermijn_te_kort': 'Give notice as of the day named, or agree on an earlier end together.',
  'overeenkomst.opzegging_na_looptijd': 'Do nothing: the agreement ends by itself before that day.',
  'overeenkomst.evaluatiemoment_onbekend': 'Use the id of an evaluation of this agreement, or add it by an addendum.',
  'overeenkomst.buurt_al_gestopt': 'Nothing, when it was sent twice; take a mistaken stop back with `corrigeer`.',
  'overeenkomst.buurt_doet_niet_mee': 'Check the code: only a buurt of the agreement can stop.',
  'overeenkomst.buurt_niet_gestopt': 'Record `stop_buurt` first.',
  'overeenkomst.buurt_al_vervangen':
    'Nothing, when it was sent twice; otherwise replace the buurt that came in its place.',
  'overeenkomst.buurt_doet_al_mee':
    'Choose a buurt that never took part; `rankReserves` of the room selectie names them.',
  'overeenkomst.vervanging_past_niet': 'Choose a start after the stop and within the term.',
  'overeenkomst.verschil_toegevoegd': 'Show it to who must sign: this part is new.',
  'overeenkomst.verschil_vervallen': 'Show it to who must sign: this part is gone.',
  'overeenkomst.verschil_gewijzigd': 'Show it to who must sign, with both values.',
  'overeenkomst.buurt_loopt_door':
    'Make the term longer, let the buurt start earlier, or agree on a shorter stay in this buurt.',
  'overeenkomst.ondertekening_te_laat': 'Call who has not signed, or move the start by a new draft.',
  'overeenkomst.looptijd_voorbij': 'Record `beeindig`, and plan the last evaluation.',
  'overeenkomst.opzegging_voorbij': "Record `beeindig` with `reden: 'opgezegd'`, or withdraw the notice.",
  'overeenkomst.evaluatie_achterstallig': 'Hold the evaluation and record it with `evalueer`.',
  'overeenkomst.geen_geld_meer':
    'End the agreement (`beeindig`), stop the buurten, or agree on money for them by an addendum.',
  'overeenkomst.uitvoerder_uitgetreden':
    'Agree by an addendum who does the work and receives these contributions, or end the agreement (`beeindig`).',
  'overeenkomst.gemeente_uitgetreden':
    'End the agreement (`beeindig`): without a gemeente nobody is left to agree with.',
  'overeenkomst.kostendrager_zonder_buurt':
    'Name the cost bearer in `kostendragers` of a programma that has buurten, take it out of the key, or let the contribution pay for other buurten.',
  'overeenkomst.raad_niet_geinformeerd':
    'Send the letter and record it with `informeer_raad`; `writeRaadsbrief` of the room stukken makes one.',
  'overeenkomst.buurt_niet_vervangen':
    'Choose a replacement with `replaceBuurt` of the room selectie, or record that there will be none.',
  'overeenkomst.andere_overeenkomst': 'Store every agreement in a stream of its own, and give the record of this one.',
  'overeenkomst.overeenkomst_ontbreekt':
    'Give the key of the agreement with it: `Overeenkomstgebeurtenis.parse(value, { overeenkomst })`.',
  'overeenkomst.gebeurtenis_botst': 'Give every event an id of its own; the same id means the same event.',
  'overeenkomst.in_toekomst':
    'Record what happened, on that day or later. What is agreed for a later day has a field of its own, such as `vanaf` or `laatsteDag`.',
  'overeenkomst.registratie_loopt_terug': 'Use today as `geregistreerd`, and the day on which it happened as `datum`.',
  'overeenkomst.correctie_zonder_doel': 'Use the `id` of an event of this record.',
  'overeenkomst.latere_gebeurtenis_onmogelijk': 'Correct that later event first, or look whether the day is right.',
  'overeenkomst.voor_begin': 'Check the day; when the draft is older, correct its event.',
  'overeenkomst.begin_blijft': 'Correct the day or the text of the draft; an agreement that never was has no record.',
  'overeenkomst.datum_verschilt': 'Use the day on which it happened in both.',
  'overeenkomst.bijdrage_onbekend':
    'Use the id of a contribution of the financieringsplan, or agree on it by an addendum first.',
  'overeenkomst.al_in_werking': 'Nothing, when it was sent twice; otherwise correct the event with the wrong day.',
  'overeenkomst.al_opgeschort': 'Record `hervat` first.',
  'overeenkomst.niet_opgeschort': 'Nothing, when it was sent twice; otherwise record `schort_op` first.',
  'overeenkomst.al_beeindigd': 'Correct the event of that end when its day is wrong.',
  'overeenkomst.onderbreking_past_niet': 'Choose a later day, or correct the interruption before it.',
  'overeenkomst.programmajaar_onbekend': 'Use a `programmajaar` of the financieringsplan.',
  'overeenkomst.optie_onbekend': 'Nothing: this year counts without it. For a longer term agree on an addendum.',
  'overeenkomst.optie_al_gelicht': 'Nothing, when it was sent twice.',
  'overeenkomst.optie_verlopen': 'Agree on an extension by an addendum.',
  'overeenkomst.partij_onbekend': 'Use the id of a party of this agreement.',
  'overeenkomst.partij_al_uitgetreden': 'Nothing, when it was sent twice; otherwise correct the event of that exit.',
  'overeenkomst.buurt_al_gepauzeerd': 'Record `hervat_buurt` first.',
  'overeenkomst.buurt_niet_gepauzeerd': 'Nothing, when it was sent twice; otherwise record `pauzeer_buurt` first.',
  'overeenkomst.besluit_ontbreekt':
    'Name the decision as `besluit` of the party, with its reference and its day (Gemeentewet art. 160).',
  'overeenkomst.besluit_na_ondertekening':
    'Let the college confirm the signature in its decision, or sign again after it.',
  'overeenkomst.ontvanger_geen_partij': 'Add who receives it as a party, or correct the id.',
  'overeenkomst.bijdrage_buurt_onbekend':
    'Use the code of a chosen buurt, or leave the list out: then it pays for all that it may.',
  'overeenkomst.bijdrage_programma_onbekend': 'Use the id of a programme of this agreement.',
} as const satisfies Record<keyof typeof overeenkomstNl, string>;
