/** Dutch texts of the room `opzet`, by code. */
export const opzetNl = {
  'opzet.woorden': 'financiele_verantwoording=financiële verantwoording',
  'opzet.plaatsen': 'golven=golf; definitiebreuken=definitiebreuk; stukken=stuk',
  'opzet.routekaart_onbekend': 'Er is geen Routekaart {routekaart}; wel {bekend}.',
  'opzet.routekaart_onbekend_suggestie': 'Er is geen Routekaart {routekaart}. Bedoelt u {suggestie}?',
  'opzet.routekaart_ongebruikt': 'Geen programma gebruikt de Routekaart {routekaart}.',
  'opzet.meetlat_en_referentie': 'Het programma {programma} heeft een meetlat en een referentie. Kies één van de twee.',
  'opzet.kenmerk_onbekend':
    'Het kenmerk {kenmerk} staat niet bij kenmerken: zet het erbij met zijn gebieden, of verbeter de naam.',
  'opzet.kenmerk_onbekend_suggestie': 'Het kenmerk {kenmerk} staat niet bij kenmerken. Bedoelt u {suggestie}?',
  'opzet.gemeente_onbekend': 'De gemeente {code} staat niet bij de gemeenten; wel {bekend}.',
  'opzet.gebied_ongeldig': '{code} is geen code van een buurt, wijk of gemeente, zoals BU00802001, WK008020 of GM0080.',
  'opzet.gebied_buiten_gemeenten': 'Het gebied {code} ligt niet in een gemeente van deze opzet; wel {bekend}.',
  'opzet.kostendrager_onbekend':
    'De kostendrager {kostendrager} staat niet bij geld.kostendragers: zet hem erbij, of verbeter de naam.',
  'opzet.kostendrager_onbekend_suggestie':
    'De kostendrager {kostendrager} staat niet bij geld.kostendragers. Bedoelt u {suggestie}?',
  'opzet.partij_onbekend': 'Er is geen partij {partij}; wel {bekend}.',
  'opzet.partij_onbekend_suggestie': 'Er is geen partij {partij}. Bedoelt u {suggestie}?',
  'opzet.bijdrage_onbekend': 'Er is geen bijdrage {bijdrage} om te dekken; wel {bekend}.',
  'opzet.bijdrage_onbekend_suggestie': 'Er is geen bijdrage {bijdrage} om te dekken. Bedoelt u {suggestie}?',
  'opzet.id_dubbel': 'De naam {id} komt twee keer voor bij {lijst}.',
  'opzet.jaar_ontbreekt': 'Voor programmajaar {jaar} is geen geld gegeven, en voor een later jaar wel.',
  'opzet.jaar_dubbel': 'Voor programmajaar {jaar} is twee keer geld gegeven.',
  'opzet.aantal_onbepaald':
    'Hoeveel buurten het programma {programma} krijgt staat niet vast: de quota vragen er {van} tot en met {tot}. Noem het aantal in aantalBuurten.',
  'opzet.opdracht_telt_anders':
    'De opdracht vraagt {gevraagd} {gevraagd|buurt|buurten} per deelnemer; de programma’s samen vragen er {van} tot en met {tot}.',
  'opzet.aantal_past_niet':
    'Het programma {programma} krijgt {aantal} {aantal|buurt|buurten}, maar zijn quota vragen er {van} tot en met {tot}.',
  'opzet.kandidaten_dubbel': 'Zowel keuze.kandidaten als het quotum {quotum} noemt {veld}: zeg het op één plaats.',
  'opzet.programmajaar_ongeldig':
    'Het programmajaar {waarde} kan niet: het eerste jaar is 1, het tweede 2. Een kalenderjaar hoort hier niet.',
  'opzet.geld_te_weinig':
    'In {jaar|programmajaar|programmajaren} {jaar} is {benodigd} nodig, maar er is hoogstens {bijdragen}: er is {tekort} te weinig.',
  'opzet.golf_buiten_looptijd':
    'Golf {golf} begint na de looptijd van {jaren} jaar: maak de looptijd langer, of laat de golf eerder beginnen.',
  'opzet.per_buurt_onverdeelbaar':
    'De bijdrage van {partij} kan niet per buurt worden verdeeld: geen programma noemt een kostendrager van {partij}.',
  'opzet.partij_ontbreekt': 'De gemeente {naam} staat niet bij partijen: zet haar erbij, met gemeentecode {code}.',
  'opzet.deel_ontbreekt': 'Voor een overeenkomst ontbreekt nog {ontbreekt}: zonder dat stopt de loop na de keuze.',
  'opzet.cijfer_meerduidig': 'Het cijfer {cijfer} kan elk van deze zijn: {sleutels}.',
  'opzet.cijfer_onbekend':
    'Het cijfer {cijfer} staat in geen bron: zoek de sleutel op, of voeg een bron toe die het heeft.',
  'opzet.cijfer_onbekend_suggestie': 'Het cijfer {cijfer} staat in geen bron. Bedoelt u {suggestie}?',
  'opzet.cijfer_ontbreekt':
    'Het cijfer {cijfer} staat niet in de gelezen cijfers: neem een bestand dat de kolom heeft, of voeg een bron toe.',
  'opzet.cijfer_ontbreekt_suggestie': 'Het cijfer {cijfer} staat niet in de gelezen cijfers. Bedoelt u {suggestie}?',
  'opzet.bron_jaar':
    'De bron {bron} is ingedeeld als in {jaar}, de opzet als in {indelingsjaar}: zonder koppeling kan een code een ander gebied zijn.',
  'opzet.oordelen_zonder_rol':
    'Het criterium {criterium} vraagt oordelen uit {minimum} {minimum|rol|rollen}, maar er worden er {aantal} gevraagd: {rollen}.',
  'opzet.rollen_ontbreken':
    'Het criterium {criterium} heeft oordelen uit {minimum} {minimum|rol|rollen} nodig, maar er zijn alleen oordelen van {rollen}.',
  'opzet.buurten_zonder_oordeel': 'Over {aantal} van de {totaal} buurten is geen oordeel gegeven, zoals {buurten}.',
  'opzet.quotum_zonder_buurten':
    'Geen buurt met een score voldoet aan wat het quotum {quotum} vraagt: kijk naar zijn waar, naar keuze.kandidaten en naar de scores.',
  'opzet.register_gemeenten':
    'Het register krijgt geen vermelding van {gemeenten}: elke gemeente heeft een eigen vermelding.',
  'opzet.rol_niet_gevraagd': 'De rol {rol} wordt niet gevraagd; wel {rollen}.',
  'opzet.geen_oordelen_gevraagd': 'Geen Routekaart van deze opzet vraagt oordelen van mensen.',
  'opzet.oordeel_te_laat': 'Dit oordeel is van {datum}, na de laatste dag {tot}.',
  'opzet.blad_onbekend': 'Er is geen formulier dat {blad} heet; wel {bekend}.',
  'opzet.bron_onbekend': 'Er zijn rijen voor {bron}, maar die bron is er niet; wel {bekend}.',
  'opzet.oordelen_onbekend': 'Er zijn oordelen voor {routekaart}, maar die Routekaart is er niet; wel {bekend}.',
  'opzet.programma_onbekend': 'Het programma {programma} is er niet; wel {bekend}.',
  'opzet.quotum_onbekend': 'Het programma {programma} heeft geen quotum {quotum}; wel {bekend}.',
  'opzet.buurt_onbekend': 'De buurt {code} staat niet in de cijfers.',
  'opzet.buurt_onbekend_suggestie': 'De buurt {code} staat niet in de cijfers. Bedoelt u {suggestie}?',
  'opzet.buurten_zonder_inwoners':
    '{aantal} {aantal|buurt heeft|buurten hebben} geen aantal inwoners en {aantal|is gebleven zoals zij is|zijn gebleven zoals zij zijn}, waaronder {codes}.',
  'opzet.buurt_opgegaan': 'De buurt {code} is er na het samenstellen niet meer. Zij hoort nu bij {buurten}.',
  'opzet.cijfer_niet_samen':
    'Het cijfer {cijfer} is niet te berekenen voor buurten die zijn samengesteld: {aantal} {aantal|buurt heeft|buurten hebben} het niet.',
  'opzet.buren_van_andere_buurten':
    'De tabel heeft {aantal} samengestelde buurten, en van geen ervan is bekend welke buurten ernaast liggen.',
  'opzet.samengesteld':
    'Er {aantal|is|zijn} {aantal} {aantal|buurt|buurten} gemaakt, waarvan {goed} van de gevraagde grootte; daar woont {procent}% van de mensen.',
  'opzet.reeks_ontbreekt':
    'Het cijfer {cijfer} is de groei of trend van {figuur}, maar de opzet heeft daar geen reeks van.',
  'opzet.reeks_met_jaar': 'Een reeks gaat over alle jaren: laat het jaar weg uit {cijfer}.',
  'opzet.reeks_dubbel': 'Van {cijfer} is de reeks al gevraagd.',
  'opzet.reeks_een_jaar':
    'De bronnen hebben {cijfer} van hoogstens één jaar: voor groei zijn er twee nodig, voor een trend drie.',
  'opzet.doelband_ongeldig': 'Een buurt van {min} tot en met {max} inwoners kan niet bij {doel} in de buurt komen.',
  'opzet.gemeente_zonder_buurten': 'Van de gemeente {code} staat geen buurt in de cijfers.',
  'opzet.keuze_wijkt_af':
    'De keuze wijkt op {anders} {anders|plaats|plaatsen} af van de beste keuze; samen scoort zij {verschil} lager.',
  'opzet.keuze_wijkt_af_zonder_score': 'De keuze wijkt op {anders} {anders|plaats|plaatsen} af van de beste keuze.',
  'opzet.niet_na_te_rekenen':
    'Er komt geen verantwoording. Kant-en-klaar gegeven, en dus niet na te rekenen, is: {wat}.',
  'opzet.keuze_onbeslist':
    'Binnen het rekenbudget is geen keuze gevonden, en ook niet bewezen dat er geen is. Met een groter knopenbudget en pivotbudget zoekt de computer verder.',
  'opzet.keuze_onbewezen':
    'De keuze is de beste die binnen het rekenbudget is gevonden. Een andere keuze kan nog hoogstens {gat} hoger uitkomen.',
  'opzet.gelijkspel_onbeslist':
    'De keuze is bewezen de beste, maar of een even goede keuze voorrang heeft, is binnen het rekenbudget niet uitgezocht.',
  'opzet.loting_niet_nodig': 'Er hoeft niet te worden geloot: bij geen enkele grens staan buurten bijna gelijk.',
  'opzet.loting_zonder_zaad':
    'Er moet nog worden geloot: voor {plaatsen} {plaatsen|plaats|plaatsen} {aantal|staat|staan} {aantal} {aantal|buurt|buurten} bijna gelijk, en het openbare zaad is er nog niet (bron: {bron}). De keuze is nu gemaakt alsof er niet wordt geloot.',
  'opzet.geloot':
    'Er is geloot: {plaatsen} {plaatsen|plaats|plaatsen} tussen {aantal} {aantal|buurt|buurten}, met het openbare zaad {zaad}.',
  'opzet.zekerheid_onbekend': 'Hoe zeker de keuze is kan niet worden berekend. Kant-en-klaar gegeven is: {wat}.',
  'opzet.stuk_zonder_uitleg':
    'Het stuk {stuk} kan niet worden geschreven, want er is geen uitleg bij. Kant-en-klaar gegeven is: {wat}.',
  'opzet.briefdatum_ontbreekt': 'De brieven aan de buurten hebben een dag nodig: geef die mee als `briefdatum`.',
  'opzet.bevinding_zonder_stuk':
    'Wat is gevonden, bereikt nog niet elke lezer: voeg bij de stukken {stuk} toe. Daarin {aantal|komt|komen} nog {aantal} {aantal|aandachtspunt|aandachtspunten}.',
  'opzet.overeenkomst_niet_begonnen': 'De overeenkomst is er op {peildatum} nog niet.',
  'opzet.criteria_wijken_af':
    'Het evaluatieplan zegt iets anders dan de keuze over de cijfers waarop is gekozen: {cijfers}.',
} as const;
