import type { overeenkomstNl } from './nl.js';

/** English texts of the room `overeenkomst`, by code. */
export const overeenkomstEn = {
  'overeenkomst.woorden':
    'geen=none; concept=draft; ter_ondertekening=offered for signing; ondertekend=signed; lopend=running; opgeschort=suspended; opgezegd=terminated by notice; afgelopen=over; beeindigd=ended; concept_opgesteld=draft made; concept_gewijzigd=draft changed; ter_ondertekening_aangeboden=offered for signing; ter_ondertekening_ingetrokken=taken back from signing; handtekening_gezet=signature put; ondertekening_voltooid=signing completed; in_werking_getreden=entered into force; raad_geinformeerd=council informed; addendum_vastgesteld=addendum adopted; verlengd=extended; optie_gelicht=option taken up; hervat=resumed; opzegging_ingetrokken=notice withdrawn; geevalueerd=evaluated; besluit_genomen=decision taken; partij_uitgetreden=party left; partij_toegetreden=party joined; buurt_gestopt=buurt stopped; buurt_vervangen=buurt replaced; buurt_gepauzeerd=buurt paused; buurt_hervat=buurt resumed; correctie=correction; uitvoerder=executor; medefinancier=co-funder; burgemeester=mayor; secretaris=secretary; wethouder=alderman; directeur=director',
  'overeenkomst.plaatsen':
    'partijen=party/parties; ondertekenaars=signatory/signatories; handtekeningen=signature/signatures; buurten=buurt; programmas=programme/programmes; fasen=phase/phases; verplichtingen=duty/duties; evaluatiemomenten=evaluation moment/evaluation moments; bijlagen=appendix/appendices; besluiten=decision/decisions; looptijd=/term',
  'overeenkomst.functie_notatie': 'The function {waarde} is not written well: use small letters, as in burgemeester.',
  'overeenkomst.kvk_ongeldig': 'The KVK number {waarde} does not have eight digits.',
  'overeenkomst.oin_ongeldig': 'The OIN {waarde} does not have twenty digits of which the first seven are zeros.',
  'overeenkomst.tooi_ongeldig': 'The TOOI identifier {waarde} is not that of a gemeente.',
  'overeenkomst.vingerafdruk_notatie':
    'The fingerprint {waarde} does not have the form sha256: with 64 hexadecimal digits.',
  'overeenkomst.rol_ontbreekt': 'There is no party in the role {rol}.',
  'overeenkomst.partij_dubbel': 'The party {partij} is there more than once.',
  'overeenkomst.gemeente_dubbel': 'The gemeente {gemeente} is there more than once.',
  'overeenkomst.tooi_past_niet': 'The TOOI identifier {tooi} does not fit the code of the gemeente: {verwacht}.',
  'overeenkomst.functie_ontbreekt':
    'For {partij} the {functie} must sign, or somebody with a power of attorney of the {functie}.',
  'overeenkomst.ondertekenaar_ontbreekt': 'Nobody signs for {partij}.',
  'overeenkomst.ondertekenaar_dubbel': 'The {functie} of {partij} is there more than once.',
  'overeenkomst.mandaat_omgekeerd': 'The mandate runs backwards: from {van} to {tot}.',
  'overeenkomst.programmas_tellen_niet_op':
    'The programmes count {som} {som|buurt|buurten} together, the agreement {aantal}.',
  'overeenkomst.programma_dubbel': 'The programme {programma} is there more than once.',
  'overeenkomst.programma_gemeente_geen_partij': 'The gemeente {gemeente} of the programme {programma} is no party.',
  'overeenkomst.buurt_dubbel': 'The buurt {buurt} was chosen more than once.',
  'overeenkomst.buurt_programma_onbekend':
    'The buurt {buurt} belongs to the programme {programma}, which does not exist.',
  'overeenkomst.buurt_buiten_gemeente': 'The buurt {buurt} does not lie in {gemeenten}.',
  'overeenkomst.buurt_buiten_looptijd': 'The buurt {buurt} starts on {start}, outside the term.',
  'overeenkomst.aantal_buurten_wijkt_af':
    'There {gekozen|is|are} {gekozen} {gekozen|buurt|buurten} chosen, agreed on are {aantal}.',
  'overeenkomst.programma_aantal_wijkt_af':
    'For the programme {programma} there {gekozen|is|are} {gekozen} {gekozen|buurt|buurten} chosen, agreed on are {aantal}.',
  'overeenkomst.selectie_aantal_wijkt_af':
    'The selection has {selectie} {selectie|buurt|buurten}, the agreement {aantal}.',
  'overeenkomst.buurt_niet_geselecteerd': 'The buurt {buurt} is not in the selection.',
  'overeenkomst.buurt_ander_programma': 'The buurt {buurt} counts for {programma}, in the selection for {selectie}.',
  'overeenkomst.geselecteerde_buurt_ontbreekt': 'The selected buurt {buurt} is not in the agreement.',
  'overeenkomst.fase_dubbel': 'The phase of year {programmajaar} is there more than once.',
  'overeenkomst.fase_buiten_looptijd': 'The phase of year {programmajaar} ({van} to {tot}) lies outside the term.',
  'overeenkomst.fasen_overlappen': 'The phases of the years {eerste} and {tweede} overlap.',
  'overeenkomst.fasen_gat': 'From {van} to {tot} there is no phase.',
  'overeenkomst.verplichting_dubbel': 'The obligation {verplichting} is there more than once.',
  'overeenkomst.verplichting_geen_partij': 'The obligation {verplichting} is of {partij}, who is no party.',
  'overeenkomst.verplichting_buiten_looptijd': 'The obligation {verplichting} ({van} to {tot}) lies outside the term.',
  'overeenkomst.evaluatiemoment_dubbel': 'The evaluation {moment} is there more than once.',
  'overeenkomst.evaluatiemoment_voor_begin': 'The evaluation {moment} on {datum} comes before the start.',
  'overeenkomst.bijlage_dubbel': 'The annex {bijlage} is there more than once.',
  'overeenkomst.opzegtermijn_te_lang': 'The notice of {maanden} {maanden|month|months} is longer than the term.',
  'overeenkomst.kostendrager_geen_partij': 'The cost bearer {kostendrager} belongs to {partij}, who is no party.',
  'overeenkomst.bijdrage_geen_partij': 'The contribution {bijdrage} is of {partij}, who is no party.',
  'overeenkomst.financiering_buiten_looptijd':
    'The funding of year {programmajaar} ({van} to {tot}) lies outside the term.',
  'overeenkomst.financiering_dekt_looptijd_niet': 'From {van} to {tot} there is no funding.',
  'overeenkomst.handtekening_dubbel': 'The {functie} of {partij} signed more than once.',
  'overeenkomst.handtekening_geen_partij': 'There is a signature for {partij}, who is no party.',
  'overeenkomst.handtekening_verkeerde_functie': 'For {partij} not the {functie} signs but: {functies}.',
  'overeenkomst.handtekening_ander_persoon': 'The {functie} of {partij} who signed is not who the agreement names.',
  'overeenkomst.handtekening_voor_mandaat':
    'The {functie} of {partij} signed on {datum}, before the mandate that begins on {van}.',
  'overeenkomst.handtekening_na_mandaat':
    'The {functie} of {partij} signed on {datum}, after the mandate that holds until {tot}.',
  'overeenkomst.handtekening_na_begin': 'The {functie} of {partij} signed on {datum}, after the start on {begin}.',
  'overeenkomst.programma_kostendrager_onbekend':
    'The cost bearer {kostendrager} of the programme {programma} is not in the financieringsplan.',
  'overeenkomst.stroom_zonder_begin': 'The first event of an agreement is that its draft is made, not {soort}.',
  'overeenkomst.stroom_tweede_begin': 'The agreement is drawn up a second time: two streams were mixed.',
  'overeenkomst.status_past_niet':
    '{gebeurtenis} cannot be on {datum}: the agreement then has the status {status}, and this is possible in {nodig}.',
  'overeenkomst.gebeurtenis_bestaat_al': 'The event {id} was recorded already.',
  'overeenkomst.concept_heeft_handtekeningen': 'A draft has no signatures yet: they are set apart.',
  'overeenkomst.document_past_niet': 'The agreement does not fit together: {aantal} {aantal|error|errors}.',
  'overeenkomst.handtekening_past_niet': 'The signature does not fit: {aantal} {aantal|error|errors}.',
  'overeenkomst.handtekening_na_addendum':
    'There is a signature of {datum}, after the addendum was made on {addendum}.',
  'overeenkomst.handtekeningen_ontbreken': 'Still to sign are: {ontbreekt}.',
  'overeenkomst.addendum_andere_overeenkomst': 'The addendum belongs to {gekregen}, not to {verwacht}.',
  'overeenkomst.addendum_voor_vorige':
    'The addendum takes effect on {ingangsdatum}, before the first text of {vorige}.',
  'overeenkomst.addendum_buiten_looptijd': 'The addendum begins on {ingangsdatum}, outside the term of {van} to {tot}.',
  'overeenkomst.verlenging_niet_later': 'An extension until {wordt} is not later than {was}.',
  'overeenkomst.buiten_looptijd': 'The day {datum} lies outside the term of {van} to {tot}.',
  'overeenkomst.looptijd_niet_verstreken': 'On {datum} the term is not over yet: it runs until {tot}.',
  'overeenkomst.niet_opgezegd': 'No notice of the agreement was given.',
  'overeenkomst.opzegtermijn_loopt': 'On {datum} the notice still runs: until {per}.',
  'overeenkomst.opzegging_geen_partij': 'The notice comes from {partij}, who is no party.',
  'overeenkomst.opzegtermijn_te_kort': 'Notice for {per} is too short: {vroegst} at the earliest.',
  'overeenkomst.opzegging_na_looptijd': 'Notice for {per} has no meaning: the term ends on {tot}.',
  'overeenkomst.evaluatiemoment_onbekend': 'The evaluation {moment} is not in the agreement.',
  'overeenkomst.buurt_al_gestopt': 'The buurt {buurt} has stopped already.',
  'overeenkomst.buurt_doet_niet_mee': 'The buurt {buurt} does not take part.',
  'overeenkomst.buurt_niet_gestopt': 'The buurt {buurt} has not stopped.',
  'overeenkomst.buurt_al_vervangen': 'The buurt {buurt} was replaced already, by {vervanger}.',
  'overeenkomst.buurt_doet_al_mee': 'The buurt {buurt} takes part already, or did.',
  'overeenkomst.vervanging_past_niet':
    'The buurt {buurt} cannot start on {start}: it must be after {na} and on {tot} at the latest.',
  'overeenkomst.verschil_toegevoegd': 'Added: {onderdeel} {sleutel}.',
  'overeenkomst.verschil_vervallen': 'Dropped: {onderdeel} {sleutel}.',
  'overeenkomst.verschil_gewijzigd': 'Of {onderdeel} {sleutel} the field {veld} changed: was {was}, becomes {wordt}.',
  'overeenkomst.buurt_loopt_door': 'The buurt {buurt} goes on until {einde}, after the end of the term on {tot}.',
  'overeenkomst.ondertekening_te_laat': 'The agreement begins on {begin} and not everyone has signed yet.',
  'overeenkomst.looptijd_voorbij': 'The term ended on {tot} and the agreement was not ended.',
  'overeenkomst.opzegging_voorbij': 'Notice was given for {per} and the agreement was not ended.',
  'overeenkomst.evaluatie_achterstallig': 'The evaluation {moment} of {datum} was not recorded.',
  'overeenkomst.geen_geld_meer':
    'After {datum} nothing pays for the {aantal} buurten any more, while the agreement goes on until {tot}.',
  'overeenkomst.uitvoerder_uitgetreden':
    'The uitvoerder {partij} leaves after {laatsteDag}, but contributions to it go on: {bijdragen}.',
  'overeenkomst.gemeente_uitgetreden':
    'After {laatsteDag} there is no gemeente any more: {partij} leaves, and the agreement goes on until {tot}.',
  'overeenkomst.kostendrager_zonder_buurt':
    'No chosen buurt is charged to {kostendrager}: contribution {bijdrage} cannot be divided over buurten.',
  'overeenkomst.raad_niet_geinformeerd': 'The gemeenteraad was not informed yet.',
  'overeenkomst.buurt_niet_vervangen': 'The buurt {buurt} stopped on {datum} and was not replaced.',
  'overeenkomst.andere_overeenkomst': 'The event is of agreement {gekregen}, and the record is of {verwacht}.',
  'overeenkomst.overeenkomst_ontbreekt': 'The event {soort} of version 1 does not say which agreement it belongs to.',
  'overeenkomst.gebeurtenis_botst': 'There is another event with the id {id} already.',
  'overeenkomst.in_toekomst': 'It was recorded on {geregistreerd}, before it happened on {datum}.',
  'overeenkomst.registratie_loopt_terug': 'It was recorded on {geregistreerd}, before the last recording of {vorige}.',
  'overeenkomst.correctie_zonder_doel': 'The correction refers to {betreft}, which was not recorded.',
  'overeenkomst.latere_gebeurtenis_onmogelijk':
    'With this, {gebeurtenis} of {datum} ({id}) is no longer possible: {reden}.',
  'overeenkomst.voor_begin': '{gebeurtenis} on {datum} lies before the first draft.',
  'overeenkomst.begin_blijft': 'The record begins with {id}: that event cannot become another one.',
  'overeenkomst.datum_verschilt': 'The command is of {datum} and the fact of {feit}.',
  'overeenkomst.bijdrage_onbekend': 'The contribution {bijdrage} is in no text of the agreement.',
  'overeenkomst.al_in_werking': 'The agreement has been in force since {sinds}.',
  'overeenkomst.al_opgeschort': 'The agreement is suspended from {vanaf} already.',
  'overeenkomst.niet_opgeschort': 'The agreement is not suspended.',
  'overeenkomst.al_beeindigd': 'The agreement was ended already, with {laatsteDag} as its last day.',
  'overeenkomst.onderbreking_past_niet': 'The day {vanaf} does not fit: it must lie after {na}.',
  'overeenkomst.programmajaar_onbekend': 'Year {programmajaar} of the programme is in no text of the agreement.',
  'overeenkomst.optie_onbekend': 'Year {programmajaar} of the programme is no option.',
  'overeenkomst.optie_al_gelicht': 'The option on year {programmajaar} of the programme was taken already.',
  'overeenkomst.optie_verlopen':
    'The option on year {programmajaar} of the programme could be taken until {uiterlijk}, not on {datum}.',
  'overeenkomst.partij_onbekend': '{partij} is no party on that day.',
  'overeenkomst.partij_al_uitgetreden': '{partij} has left already.',
  'overeenkomst.buurt_al_gepauzeerd': 'The buurt {buurt} pauses already.',
  'overeenkomst.buurt_niet_gepauzeerd': 'The buurt {buurt} does not pause.',
  'overeenkomst.besluit_ontbreekt': 'For {partij} no decision of the college to conclude the agreement is named.',
  'overeenkomst.besluit_na_ondertekening':
    'For {partij} somebody signed on {datum}, before the decision of the college on {besluit}.',
  'overeenkomst.ontvanger_geen_partij': 'The contribution {bijdrage} goes to {partij}, who is no party.',
  'overeenkomst.bijdrage_buurt_onbekend': 'The contribution {bijdrage} pays for buurt {buurt}, which was not chosen.',
  'overeenkomst.bijdrage_programma_onbekend':
    'The contribution {bijdrage} pays for the programme {programma}, which does not exist.',
} as const satisfies Record<keyof typeof overeenkomstNl, string>;
