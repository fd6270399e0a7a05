/** English texts of the room `opzet`, by code. */
export const opzetEn = {
  'opzet.woorden':
    'raadsbrief=letter to the council; selectieverantwoording=account of the selection; samenvatting=summary; voortgangsrapportage=progress report; teamoverzicht=overview of teams; financiele_verantwoording=financial account; budgetstaat=budget sheet',
  'opzet.plaatsen':
    'golven=wave/waves; definitiebreuken=break of definition/breaks of definition; stukken=document/documents',
  'opzet.routekaart_onbekend': 'There is no Routekaart {routekaart}; there is {bekend}.',
  'opzet.routekaart_onbekend_suggestie': 'There is no Routekaart {routekaart}. Did you mean {suggestie}?',
  'opzet.routekaart_ongebruikt': 'No programme uses the Routekaart {routekaart}.',
  'opzet.meetlat_en_referentie':
    'The programme {programma} has a yardstick and a reference set. Choose one of the two.',
  'opzet.kenmerk_onbekend': 'The feature {kenmerk} is not in kenmerken: add it with its areas, or correct the name.',
  'opzet.kenmerk_onbekend_suggestie': 'The feature {kenmerk} is not in kenmerken. Did you mean {suggestie}?',
  'opzet.gemeente_onbekend': 'The gemeente {code} is not among the gemeenten; there is {bekend}.',
  'opzet.gebied_ongeldig': '{code} is not a code of a buurt, wijk or gemeente, such as BU00802001, WK008020 or GM0080.',
  'opzet.gebied_buiten_gemeenten': 'The area {code} does not lie in a gemeente of this opzet; there is {bekend}.',
  'opzet.kostendrager_onbekend':
    'The cost bearer {kostendrager} is not in geld.kostendragers: add it, or correct the name.',
  'opzet.kostendrager_onbekend_suggestie':
    'The cost bearer {kostendrager} is not in geld.kostendragers. Did you mean {suggestie}?',
  'opzet.partij_onbekend': 'There is no party {partij}; there is {bekend}.',
  'opzet.partij_onbekend_suggestie': 'There is no party {partij}. Did you mean {suggestie}?',
  'opzet.bijdrage_onbekend': 'There is no contribution {bijdrage} to cover; there is {bekend}.',
  'opzet.bijdrage_onbekend_suggestie': 'There is no contribution {bijdrage} to cover. Did you mean {suggestie}?',
  'opzet.id_dubbel': 'The name {id} occurs twice among {lijst}.',
  'opzet.jaar_ontbreekt': 'There is no money for programme year {jaar}, and there is for a later year.',
  'opzet.jaar_dubbel': 'Money for programme year {jaar} is given twice.',
  'opzet.aantal_onbepaald':
    'It is not fixed how many buurten the programme {programma} gets: its quota ask {van} up to and including {tot}. Give the number in aantalBuurten.',
  'opzet.opdracht_telt_anders':
    'The order asks for {gevraagd} {gevraagd|buurt|buurten} for each deelnemer; the programmes together ask for {van} up to and including {tot}.',
  'opzet.aantal_past_niet':
    'The programme {programma} gets {aantal} {aantal|buurt|buurten}, but its quota ask {van} up to and including {tot}.',
  'opzet.kandidaten_dubbel': 'Both keuze.kandidaten and the quotum {quotum} name {veld}: say it at one place.',
  'opzet.programmajaar_ongeldig':
    'The programme year {waarde} cannot be: the first year is 1, the second 2. A calendar year does not belong here.',
  'opzet.geld_te_weinig':
    'Programme year {jaar} needs {benodigd}, but there is at most {bijdragen}: {tekort} is missing.',
  'opzet.golf_buiten_looptijd':
    'Wave {golf} begins after the term of {jaren} {jaren|year|years}: make the term longer, or let the wave begin earlier.',
  'opzet.per_buurt_onverdeelbaar':
    'The contribution of {partij} cannot be divided by buurt: no programme names a cost bearer of {partij}.',
  'opzet.partij_ontbreekt': 'The gemeente {naam} is not in partijen: add it, with gemeentecode {code}.',
  'opzet.deel_ontbreekt': 'An agreement still needs {ontbreekt}: without that the run stops after the choice.',
  'opzet.cijfer_meerduidig': 'The figure {cijfer} can be each of these: {sleutels}.',
  'opzet.cijfer_onbekend': 'The figure {cijfer} is in no source: look up its key, or add a source that has it.',
  'opzet.cijfer_onbekend_suggestie': 'The figure {cijfer} is in no source. Did you mean {suggestie}?',
  'opzet.cijfer_ontbreekt':
    'The figure {cijfer} is not among the figures that were read: take a file that has the column, or add a source.',
  'opzet.cijfer_ontbreekt_suggestie':
    'The figure {cijfer} is not among the figures that were read. Did you mean {suggestie}?',
  'opzet.bron_jaar':
    'The source {bron} has the classification of {jaar}, the opzet that of {indelingsjaar}: without a mapping a code may be another area.',
  'opzet.oordelen_zonder_rol':
    'The criterion {criterium} needs judgements from {minimum} {minimum|role|roles}, but {aantal} are asked: {rollen}.',
  'opzet.rollen_ontbreken':
    'The criterion {criterium} needs judgements from {minimum} {minimum|role|roles}, but there are only judgements of {rollen}.',
  'opzet.buurten_zonder_oordeel': 'There is no judgement about {aantal} of the {totaal} buurten, such as {buurten}.',
  'opzet.quotum_zonder_buurten':
    'No buurt with a score meets what the quotum {quotum} asks: look at its waar, at keuze.kandidaten and at the scores.',
  'opzet.register_gemeenten': 'The register gets no entry of {gemeenten}: every gemeente has an entry of its own.',
  'opzet.rol_niet_gevraagd': 'The role {rol} is not asked; asked are {rollen}.',
  'opzet.geen_oordelen_gevraagd': 'No Routekaart of this opzet asks for judgements of people.',
  'opzet.oordeel_te_laat': 'This judgement is of {datum}, after the last day {tot}.',
  'opzet.blad_onbekend': 'There is no form called {blad}; there is {bekend}.',
  'opzet.bron_onbekend': 'There are rows for {bron}, but there is no such source; there is {bekend}.',
  'opzet.oordelen_onbekend':
    'There are judgements for {routekaart}, but there is no such Routekaart; there is {bekend}.',
  'opzet.programma_onbekend': 'There is no programme {programma}; there is {bekend}.',
  'opzet.quotum_onbekend': 'The programme {programma} has no quotum {quotum}; it has {bekend}.',
  'opzet.buurt_onbekend': 'The buurt {code} is not among the figures.',
  'opzet.buurt_onbekend_suggestie': 'The buurt {code} is not among the figures. Did you mean {suggestie}?',
  'opzet.buurten_zonder_inwoners':
    '{aantal} {aantal|buurt has|buurten have} no number of inhabitants and stay as they are, such as {codes}.',
  'opzet.buurt_opgegaan': 'The buurt {code} is no longer there after composing. It now belongs to {buurten}.',
  'opzet.cijfer_niet_samen':
    'The figure {cijfer} cannot be computed for buurten that were composed: {aantal} {aantal|buurt does|buurten do} not have it.',
  'opzet.buren_van_andere_buurten':
    'The table has {aantal} composed buurten, and of none is it known which buurten touch it.',
  'opzet.samengesteld':
    '{aantal} {aantal|buurt was|buurten were} made, {goed} of them of the size asked for; {procent}% of the people live there.',
  'opzet.reeks_ontbreekt': 'The figure {cijfer} is the growth or trend of {figuur}, of which the opzet has no series.',
  'opzet.reeks_met_jaar': 'A series is about all years: leave the year out of {cijfer}.',
  'opzet.reeks_dubbel': 'The series of {cijfer} was asked for before.',
  'opzet.reeks_een_jaar': 'The sources have {cijfer} of one year at most: growth needs two, and a trend three.',
  'opzet.doelband_ongeldig': 'A buurt of {min} to {max} inhabitants cannot come near {doel}.',
  'opzet.gemeente_zonder_buurten': 'No buurt of the gemeente {code} is among the figures.',
  'opzet.keuze_wijkt_af':
    'The choice differs from the best choice at {anders} {anders|place|places}; together it scores {verschil} lower.',
  'opzet.keuze_wijkt_af_zonder_score': 'The choice differs from the best choice at {anders} {anders|place|places}.',
  'opzet.niet_na_te_rekenen': 'There is no account: {wat} was handed in, and cannot be redone.',
  'opzet.keuze_onbeslist':
    'Within the budget no choice was found, nor proven that there is none. With a larger knopenbudget and pivotbudget the computer searches on.',
  'opzet.keuze_onbewezen':
    'The choice is the best that was found within the budget. Another choice could still come out {gat} higher at most.',
  'opzet.gelijkspel_onbeslist':
    'The choice is proven to be the best, but whether one that is as good has precedence was not worked out within the budget.',
  'opzet.loting_niet_nodig': 'No lots need to be drawn: at no cut are buurten near-ties.',
  'opzet.loting_zonder_zaad':
    'Lots must still be drawn: for {plaatsen} {plaatsen|place|places} {aantal} {aantal|buurt is|buurten are} near-ties, and the public seed is not there yet (source: {bron}). The choice now is made as if no lots are drawn.',
  'opzet.geloot':
    'Lots were drawn: {plaatsen} {plaatsen|place|places} between {aantal} {aantal|buurt|buurten}, with the public seed {zaad}.',
  'opzet.zekerheid_onbekend': 'How certain the choice is cannot be computed: {wat} was handed in.',
  'opzet.stuk_zonder_uitleg': 'The piece {stuk} cannot be written: {wat} was handed in, and so it has no explanation.',
  'opzet.briefdatum_ontbreekt': 'The letters to the buurten need a day: hand it in as `briefdatum`.',
  'opzet.bevinding_zonder_stuk':
    'What was found does not reach every reader yet: add {stuk} to the pieces. It will tell {aantal} more {aantal|point|points}.',
  'opzet.overeenkomst_niet_begonnen': 'On {peildatum} there is no agreement yet.',
  'opzet.criteria_wijken_af':
    'The evaluation plan says other than the choice by which figures buurten were chosen: {cijfers}.',
} as const;
