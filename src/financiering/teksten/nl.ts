/** Dutch texts of the room `financiering`, by code. */
export const financieringNl = {
  'financiering.woorden':
    'bcf_ontvangen=geld uit het btw-compensatiefonds ontvangen; geindexeerd=geïndexeerd; coordinatie=coördinatie; kosten_gemaakt=kosten gemaakt; werkelijke_kosten=werkelijke kosten; specifieke_uitkering=specifieke uitkering; prijs_per_buurt=prijs per buurt',
  'financiering.plaatsen':
    'bijdragen=bijdrage; perioden=periode; kostendragers=kostendrager; verdeelsleutel=deel van de verdeelsleutel/verdeelsleutel; stappen=stap; termijnen=termijn; voorwaarden=voorwaarde; jaren=jaar; reserves=reserve; gebeurtenissen=gebeurtenis; btw=/btw',
  'financiering.bedrag_negatief': 'Het bedrag {waarde} is negatief: een bijdrage is nul of hoger.',
  'financiering.getal_notatie': 'Het getal {waarde} is niet goed geschreven: gebruik cijfers met een punt, zoals 33.3.',
  'financiering.taakveld_notatie': 'De code {waarde} is geen taakveld van Iv3, zoals 6.1 of 0.10.',
  'financiering.stap_zonder_datum': 'De stap {status} heeft geen geplande en geen werkelijke datum.',
  'financiering.verdeelsleutel_te_veel': 'De verdeelsleutel verdeelt {over} meer dan het bedrag {bedrag}.',
  'financiering.verdeelsleutel_boven_honderd': 'De percentages van de verdeelsleutel zijn samen meer dan 100.',
  'financiering.verdeelsleutel_laat_over':
    'De verdeelsleutel laat van het bedrag {bedrag} nog {over} over zonder kostendrager.',
  'financiering.verdeelsleutel_rest_dubbel':
    'De verdeelsleutel geeft de rest van het bedrag {bedrag} meer dan één keer weg: gebruik één rest, of aandelen.',
  'financiering.tarief_ongeldig': 'Het btw-tarief {waarde} is geen percentage zoals 21.',
  'financiering.taakveld_onbekend': 'Taakveld {taakveld} bestond niet in {jaar}.',
  'financiering.taakveld_jaar_onbekend':
    'Of taakveld {taakveld} in {jaar} bestaat, is niet te zeggen: de lijsten lopen tot en met {laatste}.',
  'financiering.kostendrager_dubbel': 'De kostendrager {kostendrager} staat er meer dan één keer in.',
  'financiering.kostendrager_onbekend': 'De kostendrager {kostendrager} staat niet bij de kostendragers van het plan.',
  'financiering.kostendrager_andere_partij':
    'De kostendrager {kostendrager} hoort bij {partij}, maar {betaler} betaalt.',
  'financiering.bijdrage_dubbel': 'De bijdrage {bijdrage} staat er meer dan één keer in.',
  'financiering.programmajaar_dubbel': 'Programmajaar {programmajaar} staat er meer dan één keer in.',
  'financiering.periode_zonder_bijdrage': 'Niemand draagt bij aan programmajaar {programmajaar}.',
  'financiering.perioden_volgorde': 'Programmajaar {tweede} begint eerder dan programmajaar {eerste}.',
  'financiering.perioden_overlappen': 'De programmajaren {eerste} en {tweede} overlappen elkaar.',
  'financiering.perioden_gat': 'Tussen de programmajaren {eerste} en {tweede} zitten dagen zonder periode.',
  'financiering.bandbreedte_niet_geraamd': 'Een bandbreedte hoort bij een geraamd bedrag, niet bij {aard}.',
  'financiering.bandbreedte_past_niet': 'Het bedrag {bedrag} ligt niet tussen {minimum} en {maximum}.',
  'financiering.btw_past_niet': 'De btw {gekregen} past niet bij het tarief van {tarief}%: {verwacht}.',
  'financiering.betaald_voor_voorwaarde':
    'Aan de bijdrage {bijdrage} is op {datum} betaald terwijl de voorwaarde nog niet was vervuld: {voorwaarde}.',
  'financiering.betaald_op_verlopen_voorwaarde':
    'Aan de bijdrage {bijdrage} is op {datum} betaald, maar een voorwaarde was niet op tijd vervuld (uiterlijk {uiterlijk}): {voorwaarde}.',
  'financiering.stap_te_laat':
    'De stap {stap} van de bijdrage {bijdrage} was gepland voor {gepland}. Voor {bedrag} is dat nog niet gebeurd, en dat is nu {dagen} {dagen|dag|dagen} te laat.',
  'financiering.voorwaarde_verlopen':
    'Een voorwaarde van de bijdrage {bijdrage} is niet op tijd vervuld. De laatste dag was {uiterlijk}, en zij is {dagen} {dagen|dag|dagen} te laat: {voorwaarde}.',
  'financiering.bijdrage_onbekend': 'De bijdrage {bijdrage} staat niet in het plan.',
  'financiering.buurt_dubbel': 'De buurt {buurt} staat er meer dan één keer in.',
  'financiering.buurt_onbekend': 'De buurt {buurt} doet niet mee.',
  'financiering.kostendrager_zonder_buurt':
    'Geen buurt komt ten laste van {kostendrager}: de bijdrage {bijdrage} kan niet over buurten worden verdeeld.',
  'financiering.categorie_notatie': 'De code {waarde} is geen categorie van Iv3, zoals 3.8 of 4.3.1.',
  'financiering.verdeelsleutel_vast_past_niet':
    'De kosten van de bijdrage {bijdrage} staan niet vast. Het vaste bedrag {bedrag} in de verdeelsleutel geldt alleen als het plafond wordt gehaald; anders wordt naar verhouding verdeeld.',
  'financiering.verdeelsleutel_zonder_werking':
    'De verdeelsleutel van de bijdrage {bijdrage} doet niets: een prijs per buurt komt bij de kostendrager van de buurt.',
  'financiering.aandeel_boven_honderd': 'Het aandeel van {aandeel}% in de kosten is meer dan alle kosten.',
  'financiering.raming_boven_plafond':
    'Van de geraamde kosten zou de bijdrage {bijdrage} {bedrag} dragen, maar haar plafond is {plafond}.',
  'financiering.betaalt_zichzelf': 'De bijdrage {bijdrage} gaat van {partij} naar {partij} zelf.',
  'financiering.termijn_dubbel': 'De termijn {termijn} komt vaker dan één keer voor.',
  'financiering.voorwaarde_dubbel': 'De voorwaarde {voorwaarde} komt vaker dan één keer voor.',
  'financiering.voorwaarde_zonder_sleutel':
    'De bijdrage heeft meer voorwaarden, maar deze heeft geen eigen sleutel: {voorwaarde}.',
  'financiering.planning_volgorde':
    'De stap {stap} staat gepland voor {uiterlijk}, eerder dan de stap {eerder} ({later}) die eraan voorafgaat.',
  'financiering.uitkering_dekt_uitkering': 'De uitkering {uitkering} dekt {bijdrage}, maar dat is zelf een uitkering.',
  'financiering.dubbel_gedekt': 'De bijdrage {bijdrage} wordt twee keer gedekt: door {eerste} en door {tweede}.',
  'financiering.optie_na_begin':
    'Programmajaar {programmajaar} is een optie tot en met {uiterlijk}, maar begint al op {van}.',
  'financiering.optie_voor_vast_jaar': 'Programmajaar {eerste} is een optie, maar programmajaar {tweede} daarna niet.',
  'financiering.betaald_zonder_verplichting':
    'Aan de bijdrage {bijdrage} is {betaald} betaald, voor het eerst op {datum}, zonder dat er een verplichting was.',
  'financiering.betaald_voor_verplichting':
    'Aan de bijdrage {bijdrage} is op {datum} betaald (in totaal {betaald}), terwijl de verplichting pas van {verplicht} is.',
  'financiering.betaald_boven_verplichting':
    'Aan de bijdrage {bijdrage} is per saldo {betaald} betaald, meer dan de {verplicht} die van de verplichting over is.',
  'financiering.meer_betaald_dan_verschuldigd':
    'Aan de bijdrage {bijdrage} is per saldo {betaald} betaald, maar verschuldigd is {verschuldigd}: {teVorderen} komt terug.',
  'financiering.niet_ondertekend': 'Er zijn lasten sinds {begin}, maar op {datum} heeft nog niet iedereen ondertekend.',
  'financiering.begonnen_voor_ondertekening': 'De overeenkomst begon op {begin}, maar is pas op {datum} ondertekend.',
  'financiering.buurt_vervalt_met_addendum':
    'De buurt {buurt} staat niet meer in de tekst die geldt vanaf {vanaf}, maar is niet gestopt.',
  'financiering.afgesloten_jaar_gewijzigd':
    'Van de bijdrage {bijdrage} is na de afsluiting van {jaar} meer bekend geworden: {last} aan lasten en {vrijval} aan vrijval zijn geboekt in {boekjaar}.',
  'financiering.overheveling_boven_ruimte':
    'Van de bijdrage {bijdrage} is {overgeheveld} overgeheveld uit {jaar}. Daar is nu {begroot} begroot, minder dan de prognose van {prognose}.',
  'financiering.begroting_onder_nul': 'Voor de bijdrage {bijdrage} is in {jaar} minder dan nul begroot: {begroot}.',
  'financiering.begroting_overschreden':
    'De lasten van {partij} in {jaar} zijn {gerealiseerd}, meer dan de begrote {begroot}.',
  'financiering.termijn_te_laat':
    'De termijn {termijn} van de bijdrage {bijdrage} was gepland voor {gepland}. Daarvan is {bedrag} nog niet betaald, en dat is {dagen} {dagen|dag|dagen} te laat.',
  'financiering.termijn_onbekend':
    'Er is betaald op de termijn {termijn} van de bijdrage {bijdrage}, maar die termijn staat in geen tekst.',
  'financiering.terugvordering_verjaard':
    'Van de bijdrage {bijdrage} is op {datum} {bedrag} teruggevorderd, meer dan vijf jaar na de vaststelling van {vastgesteld}.',
  'financiering.vaststelling_te_laat_gewijzigd':
    'De bijdrage {bijdrage} is op {datum} lager vastgesteld, op {bedrag}, meer dan vijf jaar na de vaststelling van {vastgesteld}.',
  'financiering.vordering_te_laat':
    'Van de bijdrage {bijdrage} moest {bedrag} uiterlijk {uiterlijk} terug zijn. Dat is {dagen} {dagen|dag|dagen} te laat.',
  'financiering.terugontvangen_boven_betaald':
    'Van de bijdrage {bijdrage} is {terugontvangen} terugontvangen, meer dan de betaalde {betaald}.',
  'financiering.opschorting_te_lang':
    'De betaling van de bijdrage {bijdrage} is opgeschort van {vanaf} tot en met {tot}: {dagen} {dagen|dag|dagen}, meer dan dertien weken.',
  'financiering.betaald_tijdens_opschorting':
    'Aan de bijdrage {bijdrage} is op {datum} {bedrag} betaald, terwijl de betaling was opgeschort tot en met {tot}.',
  'financiering.stand_wijkt_af':
    'De boeken zeggen van de bijdrage {bijdrage} op {datum}: {stand} {bevestigd}. Hier is het {berekend}, een verschil van {verschil}.',
  'financiering.factuur_boven_verplichting':
    'Voor de bijdrage {bijdrage} is {gefactureerd} gefactureerd, meer dan de {verplicht} die van de verplichting over is.',
  'financiering.spuk_dekt_onbekend':
    'De specifieke uitkering {uitkering} dekt de bijdrage {bijdrage}, maar die staat in geen tekst.',
  'financiering.uitkering_dubbel_gedekt':
    'De specifieke uitkering {uitkering} dekt de bijdrage {bijdrage}, die de uitkering {eerder} ook dekt.',
  'financiering.gebeurtenis_past_niet':
    'De gebeurtenis {soort} past niet bij de bijdrage {bijdrage} van de soort {bijdragesoort}, en telt nergens mee.',
  'financiering.gebeurtenis_dubbel': 'De gebeurtenis {id} staat er meer dan één keer in.',
  'financiering.besluit_na_begin':
    'Op {datum} is besloten te stoppen met programmajaar {programmajaar}, dat al op {begin} begon: ook wat al gewerkt was, valt vrij.',
  'financiering.afspraak_telt_anders':
    'Voor de bijdrage {bijdrage} zeggen alle teksten {afgesproken}, maar samen tellen zij {geteld}: een addendum verlegt dagen van een jaar dat al liep.',
  'financiering.verschoven_na_looptijd':
    'Door de opschorting is {bedrag} verschoven naar dagen na {tot}, de laatste dag van de tekst: tot en met {einde}.',
  'financiering.betaling_zonder_termijn':
    'Aan de bijdrage {bijdrage} is op {datum} {bedrag} betaald, zonder te zeggen op welke termijn.',
  'financiering.index_niet_afgesproken':
    'De bijdrage {bijdrage} wordt geïndexeerd, maar noemt geen indexering; een andere bijdrage van het plan wel.',
  'financiering.aantal_buurten_ontbreekt':
    'De bijdrage {bijdrage} is een prijs per buurt, maar hoeveel buurten er zijn is niet gegeven.',
  'financiering.vergelijking_later':
    'De stand van {bekendOp} kan niet worden vergeleken met wat pas op {vergelekenMet} bekend was.',
  'financiering.sisacode_notatie': 'De SiSa-code {waarde} is geen code als C62, F9 of G12A.',
  'financiering.partij_onbekend': 'De partij {partij} betaalt niets en staat niet bij de partijen.',
} as const;
