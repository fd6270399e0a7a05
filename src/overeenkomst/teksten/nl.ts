/** Dutch texts of the room `overeenkomst`, by code. */
export const overeenkomstNl = {
  'overeenkomst.woorden':
    'beeindigd=beëindigd; raad_geinformeerd=raad geïnformeerd; geevalueerd=geëvalueerd; neem_terug=terugnemen; ter_ondertekening=ter ondertekening aangeboden',
  'overeenkomst.plaatsen':
    'partijen=partij; ondertekenaars=ondertekenaar; handtekeningen=handtekening; buurten=buurt; programmas=programma/programma’s; fasen=fase; verplichtingen=verplichting; evaluatiemomenten=evaluatiemoment; bijlagen=bijlage; besluiten=besluit',
  'overeenkomst.functie_notatie':
    'De functie {waarde} is niet goed geschreven: gebruik kleine letters, zoals burgemeester.',
  'overeenkomst.kvk_ongeldig': 'Het KVK-nummer {waarde} heeft geen acht cijfers.',
  'overeenkomst.oin_ongeldig': 'Het OIN {waarde} heeft geen twintig cijfers waarvan de eerste zeven nullen zijn.',
  'overeenkomst.tooi_ongeldig': 'De TOOI-verwijzing {waarde} is die van geen gemeente.',
  'overeenkomst.vingerafdruk_notatie':
    'De vingerafdruk {waarde} heeft niet de vorm sha256: met 64 hexadecimale cijfers.',
  'overeenkomst.rol_ontbreekt': 'Er is geen partij met de rol {rol}.',
  'overeenkomst.partij_dubbel': 'De partij {partij} staat er meer dan één keer in.',
  'overeenkomst.gemeente_dubbel': 'De gemeente {gemeente} staat er meer dan één keer in.',
  'overeenkomst.tooi_past_niet': 'De TOOI-verwijzing {tooi} past niet bij de gemeentecode: {verwacht}.',
  'overeenkomst.functie_ontbreekt':
    'Voor {partij} moet de {functie} tekenen, of iemand met een volmacht van de {functie}.',
  'overeenkomst.ondertekenaar_ontbreekt': 'Niemand tekent voor {partij}.',
  'overeenkomst.ondertekenaar_dubbel': 'De {functie} van {partij} staat er meer dan één keer in.',
  'overeenkomst.mandaat_omgekeerd': 'Het mandaat loopt terug: van {van} tot en met {tot}.',
  'overeenkomst.programmas_tellen_niet_op':
    'De programma’s tellen samen {som} {som|buurt|buurten}, de overeenkomst {aantal}.',
  'overeenkomst.programma_dubbel': 'Het programma {programma} staat er meer dan één keer in.',
  'overeenkomst.programma_gemeente_geen_partij': 'De gemeente {gemeente} van programma {programma} is geen partij.',
  'overeenkomst.buurt_dubbel': 'De buurt {buurt} is meer dan één keer gekozen.',
  'overeenkomst.buurt_programma_onbekend': 'De buurt {buurt} hoort bij programma {programma}, dat er niet is.',
  'overeenkomst.buurt_buiten_gemeente': 'De buurt {buurt} ligt niet in {gemeenten}.',
  'overeenkomst.buurt_buiten_looptijd': 'De buurt {buurt} begint op {start}, buiten de looptijd.',
  'overeenkomst.aantal_buurten_wijkt_af':
    'Er {gekozen|is|zijn} {gekozen} {gekozen|buurt|buurten} gekozen, afgesproken zijn er {aantal}.',
  'overeenkomst.programma_aantal_wijkt_af':
    'Voor programma {programma} {gekozen|is|zijn} {gekozen} {gekozen|buurt|buurten} gekozen, afgesproken zijn er {aantal}.',
  'overeenkomst.selectie_aantal_wijkt_af':
    'De selectie telt {selectie} {selectie|buurt|buurten}, de overeenkomst {aantal}.',
  'overeenkomst.buurt_niet_geselecteerd': 'De buurt {buurt} staat niet in de selectie.',
  'overeenkomst.buurt_ander_programma': 'De buurt {buurt} telt mee voor {programma}, in de selectie voor {selectie}.',
  'overeenkomst.geselecteerde_buurt_ontbreekt': 'De geselecteerde buurt {buurt} staat niet in de overeenkomst.',
  'overeenkomst.fase_dubbel': 'De fase van programmajaar {programmajaar} staat er meer dan één keer in.',
  'overeenkomst.fase_buiten_looptijd':
    'De fase van programmajaar {programmajaar} ({van} tot en met {tot}) valt buiten de looptijd.',
  'overeenkomst.fasen_overlappen': 'De fasen van de programmajaren {eerste} en {tweede} overlappen elkaar.',
  'overeenkomst.fasen_gat': 'Van {van} tot en met {tot} is er geen fase.',
  'overeenkomst.verplichting_dubbel': 'De verplichting {verplichting} staat er meer dan één keer in.',
  'overeenkomst.verplichting_geen_partij': 'De verplichting {verplichting} is van {partij}, die geen partij is.',
  'overeenkomst.verplichting_buiten_looptijd':
    'De verplichting {verplichting} ({van} tot en met {tot}) valt buiten de looptijd.',
  'overeenkomst.evaluatiemoment_dubbel': 'Het evaluatiemoment {moment} staat er meer dan één keer in.',
  'overeenkomst.evaluatiemoment_voor_begin': 'Het evaluatiemoment {moment} op {datum} ligt voor het begin.',
  'overeenkomst.bijlage_dubbel': 'De bijlage {bijlage} staat er meer dan één keer in.',
  'overeenkomst.opzegtermijn_te_lang':
    'De opzegtermijn van {maanden} {maanden|maand|maanden} is langer dan de looptijd.',
  'overeenkomst.kostendrager_geen_partij': 'De kostendrager {kostendrager} hoort bij {partij}, die geen partij is.',
  'overeenkomst.bijdrage_geen_partij': 'De bijdrage {bijdrage} is van {partij}, die geen partij is.',
  'overeenkomst.financiering_buiten_looptijd':
    'De financiering van programmajaar {programmajaar} ({van} tot en met {tot}) valt buiten de looptijd.',
  'overeenkomst.financiering_dekt_looptijd_niet': 'Van {van} tot en met {tot} is er geen financiering.',
  'overeenkomst.handtekening_dubbel': 'De {functie} van {partij} heeft meer dan één keer getekend.',
  'overeenkomst.handtekening_geen_partij': 'Er is getekend voor {partij}, die geen partij is.',
  'overeenkomst.handtekening_verkeerde_functie': 'Voor {partij} tekent niet de {functie} maar: {functies}.',
  'overeenkomst.handtekening_ander_persoon':
    'De {functie} van {partij} die heeft getekend, is niet wie in de overeenkomst staat.',
  'overeenkomst.handtekening_voor_mandaat':
    'De {functie} van {partij} tekende op {datum}, voor het mandaat dat op {van} ingaat.',
  'overeenkomst.handtekening_na_mandaat':
    'De {functie} van {partij} tekende op {datum}, na het mandaat dat tot en met {tot} geldt.',
  'overeenkomst.handtekening_na_begin': 'De {functie} van {partij} tekende op {datum}, na het begin op {begin}.',
  'overeenkomst.programma_kostendrager_onbekend':
    'De kostendrager {kostendrager} van programma {programma} staat niet in het financieringsplan.',
  'overeenkomst.stroom_zonder_begin':
    'De eerste gebeurtenis van een overeenkomst is dat het concept is opgesteld, niet {soort}.',
  'overeenkomst.stroom_tweede_begin':
    'De overeenkomst wordt een tweede keer opgesteld: er zijn twee stromen door elkaar geraakt.',
  'overeenkomst.status_past_niet':
    'De gebeurtenis {gebeurtenis} kan niet op {datum}: de overeenkomst heeft dan de status {status}, en dit kan bij {nodig}.',
  'overeenkomst.gebeurtenis_bestaat_al': 'De gebeurtenis {id} is al vastgelegd.',
  'overeenkomst.concept_heeft_handtekeningen': 'Een concept heeft nog geen handtekeningen: die worden apart gezet.',
  'overeenkomst.document_past_niet': 'De overeenkomst sluit niet: {aantal} {aantal|fout|fouten}.',
  'overeenkomst.handtekening_past_niet': 'De handtekening past niet: {aantal} {aantal|fout|fouten}.',
  'overeenkomst.handtekening_na_addendum':
    'Er is getekend op {datum}, na de vaststelling van het addendum op {addendum}.',
  'overeenkomst.handtekeningen_ontbreken': 'Er moet nog worden getekend door: {ontbreekt}.',
  'overeenkomst.addendum_andere_overeenkomst': 'Het addendum hoort bij {gekregen}, niet bij {verwacht}.',
  'overeenkomst.addendum_voor_vorige': 'Het addendum gaat in op {ingangsdatum}, voor de eerste tekst van {vorige}.',
  'overeenkomst.addendum_buiten_looptijd':
    'Het addendum gaat in op {ingangsdatum}, buiten de looptijd van {van} tot en met {tot}.',
  'overeenkomst.verlenging_niet_later': 'Een verlenging tot en met {wordt} is niet later dan {was}.',
  'overeenkomst.buiten_looptijd': 'De datum {datum} valt buiten de looptijd van {van} tot en met {tot}.',
  'overeenkomst.looptijd_niet_verstreken': 'Op {datum} is de looptijd nog niet verstreken: die loopt tot en met {tot}.',
  'overeenkomst.niet_opgezegd': 'De overeenkomst is niet opgezegd.',
  'overeenkomst.opzegtermijn_loopt': 'Op {datum} loopt de opzegtermijn nog: tot en met {per}.',
  'overeenkomst.opzegging_geen_partij': 'De opzegging komt van {partij}, die geen partij is.',
  'overeenkomst.opzegtermijn_te_kort': 'Opzeggen per {per} kan niet: op zijn vroegst per {vroegst}.',
  'overeenkomst.opzegging_na_looptijd': 'Opzeggen per {per} heeft geen zin: de looptijd eindigt op {tot}.',
  'overeenkomst.evaluatiemoment_onbekend': 'Het evaluatiemoment {moment} staat niet in de overeenkomst.',
  'overeenkomst.buurt_al_gestopt': 'De buurt {buurt} is al gestopt.',
  'overeenkomst.buurt_doet_niet_mee': 'De buurt {buurt} doet niet mee.',
  'overeenkomst.buurt_niet_gestopt': 'De buurt {buurt} is niet gestopt.',
  'overeenkomst.buurt_al_vervangen': 'De buurt {buurt} is al vervangen door {vervanger}.',
  'overeenkomst.buurt_doet_al_mee': 'De buurt {buurt} doet al mee of heeft meegedaan.',
  'overeenkomst.vervanging_past_niet':
    'De buurt {buurt} kan niet op {start} beginnen: het moet na {na} zijn en uiterlijk op {tot}.',
  'overeenkomst.verschil_toegevoegd': 'Toegevoegd: {onderdeel} {sleutel}.',
  'overeenkomst.verschil_vervallen': 'Vervallen: {onderdeel} {sleutel}.',
  'overeenkomst.verschil_gewijzigd': 'Van {onderdeel} {sleutel} is {veld} gewijzigd: was {was}, wordt {wordt}.',
  'overeenkomst.buurt_loopt_door':
    'De buurt {buurt} loopt door tot en met {einde}, na het einde van de looptijd op {tot}.',
  'overeenkomst.ondertekening_te_laat': 'De overeenkomst begint op {begin} en is nog niet door iedereen ondertekend.',
  'overeenkomst.looptijd_voorbij': 'De looptijd eindigde op {tot} en de overeenkomst is niet beëindigd.',
  'overeenkomst.opzegging_voorbij': 'De overeenkomst is opgezegd per {per} en niet beëindigd.',
  'overeenkomst.evaluatie_achterstallig': 'De evaluatie {moment} van {datum} is niet vastgelegd.',
  'overeenkomst.geen_geld_meer':
    'Na {datum} betaalt niets meer voor de {aantal} buurten, terwijl de overeenkomst loopt tot en met {tot}.',
  'overeenkomst.uitvoerder_uitgetreden':
    'De uitvoerder {partij} treedt uit na {laatsteDag}, maar er lopen nog bijdragen aan die partij: {bijdragen}.',
  'overeenkomst.gemeente_uitgetreden':
    'Na {laatsteDag} is er geen gemeente meer: {partij} treedt uit, en de overeenkomst loopt tot en met {tot}.',
  'overeenkomst.kostendrager_zonder_buurt':
    'Geen gekozen buurt komt ten laste van {kostendrager}: de bijdrage {bijdrage} kan niet over buurten worden verdeeld.',
  'overeenkomst.raad_niet_geinformeerd': 'De gemeenteraad is nog niet geïnformeerd.',
  'overeenkomst.buurt_niet_vervangen': 'De buurt {buurt} stopte op {datum} en is niet vervangen.',
  'overeenkomst.andere_overeenkomst':
    'De gebeurtenis is van overeenkomst {gekregen}, en het dossier is van {verwacht}.',
  'overeenkomst.overeenkomst_ontbreekt':
    'Bij de gebeurtenis {soort} van versie 1 staat niet van welke overeenkomst zij is.',
  'overeenkomst.gebeurtenis_botst': 'Er is al een andere gebeurtenis met het id {id}.',
  'overeenkomst.in_toekomst': 'Het is vastgelegd op {geregistreerd}, voordat het op {datum} gebeurde.',
  'overeenkomst.registratie_loopt_terug':
    'Het is vastgelegd op {geregistreerd}, voor de laatste registratie van {vorige}.',
  'overeenkomst.correctie_zonder_doel': 'De correctie verwijst naar {betreft}, en dat is niet vastgelegd.',
  'overeenkomst.latere_gebeurtenis_onmogelijk':
    'Hiermee kan de gebeurtenis {gebeurtenis} van {datum} ({id}) niet meer: {reden}.',
  'overeenkomst.voor_begin': 'De gebeurtenis {gebeurtenis} op {datum} ligt voor het eerste concept.',
  'overeenkomst.begin_blijft': 'Met {id} begint het dossier: die gebeurtenis kan geen andere worden.',
  'overeenkomst.datum_verschilt': 'De opdracht is van {datum} en het feit van {feit}.',
  'overeenkomst.bijdrage_onbekend': 'De bijdrage {bijdrage} staat in geen tekst van de overeenkomst.',
  'overeenkomst.al_in_werking': 'De overeenkomst is al in werking sinds {sinds}.',
  'overeenkomst.al_opgeschort': 'De overeenkomst is al opgeschort vanaf {vanaf}.',
  'overeenkomst.niet_opgeschort': 'De overeenkomst is niet opgeschort.',
  'overeenkomst.al_beeindigd': 'De overeenkomst is al beëindigd, met {laatsteDag} als laatste dag.',
  'overeenkomst.onderbreking_past_niet': 'De dag {vanaf} past niet: die moet na {na} liggen.',
  'overeenkomst.programmajaar_onbekend': 'Programmajaar {programmajaar} staat in geen tekst van de overeenkomst.',
  'overeenkomst.optie_onbekend': 'Programmajaar {programmajaar} is geen optie.',
  'overeenkomst.optie_al_gelicht': 'De optie op programmajaar {programmajaar} is al gelicht.',
  'overeenkomst.optie_verlopen':
    'De optie op programmajaar {programmajaar} kon worden gelicht tot en met {uiterlijk}, niet op {datum}.',
  'overeenkomst.partij_onbekend': '{partij} is op die dag geen partij.',
  'overeenkomst.partij_al_uitgetreden': '{partij} is al uitgetreden.',
  'overeenkomst.buurt_al_gepauzeerd': 'De buurt {buurt} pauzeert al.',
  'overeenkomst.buurt_niet_gepauzeerd': 'De buurt {buurt} pauzeert niet.',
  'overeenkomst.besluit_ontbreekt':
    'Voor {partij} is geen besluit van het college genoemd om de overeenkomst aan te gaan.',
  'overeenkomst.besluit_na_ondertekening':
    'Voor {partij} is getekend op {datum}, voor het besluit van het college op {besluit}.',
  'overeenkomst.ontvanger_geen_partij': 'De bijdrage {bijdrage} gaat naar {partij}, die geen partij is.',
  'overeenkomst.bijdrage_buurt_onbekend': 'De bijdrage {bijdrage} betaalt voor buurt {buurt}, die niet is gekozen.',
  'overeenkomst.bijdrage_programma_onbekend':
    'De bijdrage {bijdrage} betaalt voor programma {programma}, dat er niet is.',
} as const;
