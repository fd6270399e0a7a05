/** Dutch texts of the room `selectie`, by code. */
export const selectieNl = {
  'selectie.woorden':
    'hoogste_minimum=hoogste minimum; gewogen_totaal=gewogen totaal; niet_aangrenzend=niet aan elkaar grenzen; liever_aangrenzend=liever aan elkaar grenzen; hoogstens_per_groep=hoogstens zoveel per groep; aantal_met=aantal met een kenmerk',
  'selectie.plaatsen':
    'quota=quotum; regels=regel; kenmerken=kenmerk; gebieden=gebied; voorrang=plaats in de voorrang/voorrang; eisen=eis; gekozen=gekozen buurt/gekozen buurten; afwijkingen=afwijking; kandidaten=kandidaat; opties=/opties; invoer=/invoer',
  'selectie.invoer_ongeldig':
    'De selectie kan niet worden gemaakt: {aantal} {aantal|bevinding|bevindingen} in de invoer.',
  'selectie.score_ongeldig': 'De score van {code} voor {programma} is geen eindig getal: {waarde}.',
  'selectie.score_dubbel': 'De buurt {code} heeft meer dan één score voor {programma}.',
  'selectie.score_zonder_gebied': 'De buurt {code} heeft een score voor {programma}, maar staat niet bij de gebieden.',
  'selectie.scores_te_groot':
    'Scores tot {score} zijn voor {aantal} {aantal|plaats|plaatsen} te groot om in stappen van {eenheid} precies op te tellen: kies minder decimalen.',
  'selectie.gebied_dubbel': 'De buurt {code} staat twee keer bij de gebieden.',
  'selectie.cijfer_ongeldig': 'Het cijfer {cijfer} van {code} is geen eindig getal: {waarde}.',
  'selectie.stand_ongeldig': 'Deze stand hoort bij een andere vraag: {besluit} in plaats van {nu}.',
  'selectie.oplosser_fout': 'De oplosser {naam} gaf geen antwoord waar iets mee kan: {melding}.',
  'selectie.te_veel_quota':
    'Er {aantal|is|zijn} {aantal} {aantal|quotum|quota}; er kunnen er hoogstens {hoogstens} zijn.',
  'selectie.quotum_dubbel': 'Het quotum {quotum} komt twee keer voor.',
  'selectie.aantal_omgekeerd': 'Het quotum {quotum} loopt terug: van {van} tot en met {tot}.',
  'selectie.programma_onbekend': 'Voor het programma {programma} zijn geen scores gegeven; wel voor {bekend}.',
  'selectie.grenzen_omgekeerd': 'De grenzen van {cijfer} lopen terug: van {minimaal} tot en met {maximaal}.',
  'selectie.voorrang_dubbel': 'De buurt {code} staat twee keer in de volgorde van voorrang.',
  'selectie.code_onbekend': 'De regel noemt {code}, maar geen buurt heeft die code (lijkt op: {suggestie}).',
  'selectie.quotum_onbekend': 'De regel noemt het quotum {quotum}, dat er niet is; wel {bekend}.',
  'selectie.programma_zonder_quotum': 'Het programma {programma} heeft geen quotum; wel {bekend}.',
  'selectie.buren_ontbreken': 'De regel {regel} heeft de buren nodig: geef de optie buren.',
  'selectie.bonus_alleen_totaal':
    'De regel om liever aan elkaar grenzende buurten te kiezen past alleen bij het doel totaal, niet bij {doel}.',
  'selectie.volgorde_onvolledig':
    'De volgorde van programma’s ({volgorde}) moet elk programma van de quota precies één keer noemen: {programmas}.',
  'selectie.rij_zonder_code': 'Deze rij heeft geen code: {waarde}.',
  'selectie.paar_ongeldig': 'Een paar buren bestaat uit twee codes, niet uit {waarde}.',
  'selectie.inwoners_ongeldig': 'Het aantal inwoners van {code} is geen geheel getal van nul of hoger: {waarde}.',
  'selectie.optie_ongeldig': 'De optie {optie} is {waarde}: kies een geheel getal van {van} tot en met {tot}.',
  'selectie.botsing_quotum':
    '{quotum}: {gevraagd} gevraagd, {over} over van {kandidaten} {kandidaten|kandidaat|kandidaten}.',
  'selectie.botsing_quotum_na': '{quotum}: {gevraagd} gevraagd, {over} over na uitsluiting van {afgevallen}.',
  'selectie.botsing_regel': 'De regel {regel} kan hier niet bij.',
  'selectie.verruim_aantal': 'Wel mogelijk met {aantal} voor {quotum}.',
  'selectie.verruim_hoogstens': 'Wel mogelijk met hoogstens {hoogstens} in de regel {regel}.',
  'selectie.verruim_toelaten': 'Wel mogelijk als de regel {regel} de buurt {code} toelaat.',
  'selectie.verruim_zonder_regel': 'Wel mogelijk zonder de regel {regel}.',
  'selectie.botsing_ook': 'Ook dit kan niet samen: {eisen}.',
  'selectie.minst_weglaten':
    'Er {aantal|moet|moeten} ten minste {aantal} {aantal|eis|eisen} wijken, bijvoorbeeld {eisen}.',
  'selectie.kleinste_wijziging':
    'De kleinste wijziging van aantallen die helpt is {eenheden} in totaal, met {eis} ({grens}): {was} → {wordt}.',
  'selectie.minimum_zonder_aantal':
    'Het doel om de laagste score zo hoog mogelijk te maken vraagt een quotum dat minstens één buurt kiest.',
  'selectie.cijfer_meerduidig': 'Het cijfer {cijfer} kan elk van deze zijn: {sleutels}.',
  'selectie.cijfer_onbekend': 'Het cijfer {cijfer} staat niet in de tabel (lijkt op: {suggestie}).',
  'selectie.kenmerk_leeg': 'Het kenmerk {kenmerk} zegt niet waar het geldt: geef gebieden, cijfers of beide.',
  'selectie.kenmerk_dubbel': 'Het kenmerk {kenmerk} komt twee keer voor.',
  'selectie.kenmerk_onbekend':
    'Van het kenmerk {kenmerk} is niet gezegd welke gebieden het hebben (lijkt op: {suggestie}).',
  'selectie.waar_onbekend': 'Het gebied {code} is onbekend: geen buurt of wijk heeft die code (lijkt op: {suggestie}).',
  'selectie.niets_gekozen': 'De selectie heeft geen gekozen buurten: de uitkomst is {uitkomst}.',
  'selectie.niet_gekozen': 'De buurt {code} is niet een van de gekozen buurten.',
  'selectie.uitleg_gekozen': '{code} is gekozen voor {quotum} met score {score}.',
  'selectie.uitleg_onmisbaar': 'Zonder {code} is er geen selectie die aan alle quota en regels voldoet.',
  'selectie.uitleg_vervanging': 'Zonder {code} zou {erin} erbij komen; het geheel scoort dan {kosten} lager.',
  'selectie.uitleg_speling': '{code} kan {punten} van de score verliezen voor een selectie zonder {code} beter is.',
  'selectie.uitleg_niet_gekozen':
    '{code} is niet gekozen: de beste selectie met {code} scoort {kosten} lager, zonder {eruit}.',
  'selectie.uitleg_stijging': '{code} zou gekozen zijn met {punten} meer voor {programma}: een score van {score}.',
  'selectie.uitleg_uitgesloten': '{code} is uitgesloten: {motief}.',
  'selectie.uitleg_onmogelijk': 'Er is geen selectie met {code} die aan alle quota en regels voldoet.',
  'selectie.uitleg_geen_kandidaat': '{code} is voor geen enkel quotum kandidaat.',
  'selectie.uitleg_zonder_score': '{code} is geen kandidaat voor {quotum}: de buurt heeft geen score voor {programma}.',
  'selectie.uitleg_elders': '{code} is geen kandidaat voor {quotum}: de buurt ligt niet waar dat quotum zoekt.',
  'selectie.uitleg_zonder_kenmerk':
    '{code} is geen kandidaat voor {quotum}: de buurt heeft het kenmerk {kenmerk} niet.',
  'selectie.uitleg_met_kenmerk': '{code} is geen kandidaat voor {quotum}: de buurt heeft het kenmerk {kenmerk}.',
  'selectie.uitleg_typisch':
    '{code} is geen kandidaat voor {quotum}: de afstand tot het midden is {afstand}, gevraagd is ten hoogste {hoogstens}.',
  'selectie.uitleg_minimumscore':
    '{code} haalt de minimumscore voor {programma} niet: {score} bij ten minste {minimaal}.',
  'selectie.uitleg_zonder_inwoners': 'Van {code} is het aantal inwoners niet bekend, en een regel vraagt daarnaar.',
  'selectie.uitleg_onbeslist': 'Of er een andere selectie voor {code} is, is niet uitgerekend: het rekenbudget was op.',
  'selectie.uitleg_onbewezen':
    'Wat hier over {code} staat is niet bewezen: het rekenbudget was op voor de beste selectie vaststond.',
  'selectie.uitleg_beter_gevonden':
    'Bij de uitleg over {code} is een betere selectie gevonden, {punten} hoger, met {erin} en zonder {eruit}. De gegeven selectie is dus niet de beste: reken opnieuw met een groter budget.',
  'selectie.uitleg_gelijk_voorrang':
    '{code} is niet gekozen, maar een selectie met {code} en zonder {eruit} scoort precies gelijk. De opgegeven voorrang gaf de doorslag.',
  'selectie.uitleg_ingeloot': '{code} is ingeloot: de loting gaf de plaats, niet de score alleen.',
  'selectie.uitleg_niet_ingeloot':
    '{code} is niet gekozen: de plaatsen zijn verdeeld door loting. Ingeloot: {ingeloot}.',
  'selectie.uitleg_gelijk_loting':
    '{code} is niet gekozen, maar een selectie met {code} en zonder {eruit} scoort precies gelijk. De loting gaf de doorslag.',
  'selectie.uitleg_gelijk_code':
    '{code} is niet gekozen, maar een selectie met {code} en zonder {eruit} scoort precies gelijk. De volgorde van de codes gaf de doorslag, niet de score.',
  'selectie.uitleg_gelijk_onbeslist':
    '{code} is niet gekozen, maar een selectie met {code} en zonder {eruit} scoort precies gelijk. Tussen beide is niet beslist: het rekenbudget was op.',
  'selectie.uitleg_vervanging_gelijk_voorrang':
    'Zonder {code} zou {erin} erbij komen; het geheel scoort dan precies gelijk. De opgegeven voorrang gaf de doorslag.',
  'selectie.uitleg_vervanging_gelijk_loting':
    'Zonder {code} zou {erin} erbij komen; het geheel scoort dan precies gelijk. De loting gaf de doorslag.',
  'selectie.uitleg_vervanging_gelijk_code':
    'Zonder {code} zou {erin} erbij komen; het geheel scoort dan precies gelijk. De volgorde van de codes gaf de doorslag, niet de score.',
  'selectie.uitleg_vervanging_gelijk_onbeslist':
    'Zonder {code} zou {erin} erbij komen; het geheel scoort dan precies gelijk. Tussen beide is niet beslist: het rekenbudget was op.',
  'selectie.uitleg_door_regel': 'Zonder de regel {regel} zou {code} gekozen zijn.',
  'selectie.uitleg_stijging_meer':
    '{code} zou gekozen zijn met meer dan {punten} erbij voor {programma}: een score boven {score}.',
  'selectie.uitleg_groep_vol':
    '{code} is niet gekozen: {groep} heeft met {houders} al het hoogste aantal van {hoogstens}. Zonder de regel {regel} zou {code} gekozen zijn.',
  'selectie.uitleg_buur_gekozen':
    '{code} is niet gekozen: {code} grenst aan {houders}. Zonder de regel {regel} zou {code} gekozen zijn.',
  'selectie.uitleg_niet_samen':
    '{code} is niet gekozen: {code} mag niet samen met {houders}. Zonder de regel {regel} zou {code} gekozen zijn.',
  'selectie.uitleg_door_vast':
    '{code} is niet gekozen: {houders} staat vast ({motief}). Zonder de regel {regel} zou {code} gekozen zijn.',
  'selectie.uitleg_door_regels':
    'Zonder de regels {regels} samen zou {code} gekozen zijn; zonder één ervan alleen niet.',
  'selectie.uitleg_mogelijk_zonder': 'Zonder de regel {regel} is er wel een selectie met {code}.',
  'selectie.uitleg_mogelijk_zonder_regels':
    'Zonder de regels {regels} samen is er wel een selectie met {code}; zonder één ervan alleen niet.',
  'selectie.uitleg_quotum_vol':
    'De plaatsen van {quotum} zijn voor {houders}. Met {aantal} {aantal|plaats|plaatsen} zou {code} gekozen zijn.',
  'selectie.uitleg_met_aantal': 'Met {aantal} voor {quotum} zou {code} gekozen zijn.',
  'selectie.uitleg_mogelijk_aantal': 'Met {aantal} voor {quotum} is er wel een selectie met {code}.',
  'selectie.uitleg_met_hoogstens': 'Met hoogstens {hoogstens} in de regel {regel} zou {code} gekozen zijn.',
  'selectie.uitleg_met_toelating': 'Als de regel {regel} {code} toeliet, zou {code} gekozen zijn.',
  'selectie.uitleg_geen_verruiming':
    'Er is geen losse wijziging van een quotum (ten hoogste vijf plaatsen meer) of van een regel gevonden waarmee {code} gekozen zou zijn.',
  'selectie.uitleg_score_lager':
    'De plaatsen van {quotum} zijn voor {houders}: die scoren ten minste {laagste}, {code} scoort {score}.',
  'selectie.uitleg_score_zonder_regels':
    'Ook zonder de regels zou {code} niet gekozen zijn. De plaatsen van {quotum} zijn dan voor {houders}: die scoren ten minste {laagste}, {code} scoort {score}.',
  'selectie.uitleg_even_goed':
    'Er {aantal|is|zijn} {aantal} {aantal|selectie die precies even goed is|selecties die precies even goed zijn}; {code} zit in {keren} daarvan.',
  'selectie.uitleg_even_goed_meer':
    'Er {aantal|is|zijn} ten minste {aantal} {aantal|selectie|selecties} die precies even goed zijn; {code} zit in {keren} van de {aantal} die zijn geteld.',
  'selectie.uitleg_gevonden_met':
    'Er is een selectie met {code} gevonden die {kosten} lager scoort dan deze. Of er een betere is, is niet bewezen.',
  'selectie.uitleg_gevonden_zonder':
    'Er is een selectie zonder {code} gevonden die {kosten} lager scoort dan deze. Of er een betere is, is niet bewezen.',
  'selectie.uitleg_stijging_elke': '{code} zou gekozen zijn met elke score voor {programma} boven {score}.',
  'selectie.uitleg_elders_dan':
    '{code} is geen kandidaat voor {quotum}: de buurt ligt in {wijk}, dat quotum zoekt in {gebieden}.',
  'selectie.uitleg_cijfer_te_laag':
    '{code} is geen kandidaat voor {quotum}: {cijfer} is {waarde}, gevraagd is ten minste {minimaal}.',
  'selectie.uitleg_cijfer_te_hoog':
    '{code} is geen kandidaat voor {quotum}: {cijfer} is {waarde}, gevraagd is ten hoogste {maximaal}.',
  'selectie.uitleg_cijfer_ontbreekt': '{code} is geen kandidaat voor {quotum}: het cijfer {cijfer} ontbreekt.',
  'selectie.uitleg_typisch_ontbreekt':
    '{code} is geen kandidaat voor {quotum}: zonder {cijfers} is er geen afstand tot het midden.',
  'selectie.lijst_alle': 'Aantal selecties binnen {binnen} punten van de beste: {aantal}.',
  'selectie.lijst_meer': 'Aantal selecties binnen {binnen} punten van de beste: ten minste {aantal}.',
  'selectie.lijst_gelijk': 'Aantal selecties dat niet slechter is dan de beste: {aantal}.',
  'selectie.lijst_gelijk_meer': 'Aantal selecties dat niet slechter is dan de beste: ten minste {aantal}.',
  'selectie.lijst_buurt': '{code} zit in {keren} van de {aantal} selecties binnen {binnen} punten van de beste.',
  'selectie.lijst_beter_gevonden':
    'Bij het zoeken is een betere selectie gevonden, {punten} hoger. De gegeven selectie is dus niet de beste: reken opnieuw met een groter budget.',
  'selectie.trekking_ongeldig':
    'Trekking {trekking} is niet bruikbaar ({reden}): elke trekking heeft dezelfde codes en voor elke code een score die eindig of NaN is.',
  'selectie.zekerheid_ongeldig': 'De grenzen van zekerheid ({waarde}) moeten oplopen van 0 tot en met 1.',
  'selectie.loting_onbewezen':
    'Tussen buurten van deze selectie kan niet worden geloot: zij is niet bewezen de beste (gat {gat}), dus waar de grens ligt staat niet vast.',
  'selectie.loting_te_veel':
    'Er {aantal|doet|doen} {aantal} {aantal|buurt|buurten} mee in de loting; dat kunnen er hoogstens {hoogstens} zijn.',
  'selectie.loting_grens': 'Geef een marge of een analyse, niet allebei.',
  'selectie.loting_leeg': 'Er is niets te loten: geen buurten staan bijna gelijk bij de grens.',
  'selectie.loting_onmogelijk': 'De regels laten geen trekking toe, of zo weinig van zo veel dat loten er geen vindt.',
  'selectie.loting_dubbel': 'De buurt {code} doet twee keer mee in de loting.',
  'selectie.loting_plaatsen':
    'Bij {quotum} {plaatsen|is|zijn} {plaatsen} {plaatsen|plaats|plaatsen} voor {aantal} {aantal|deelnemer|deelnemers}: er moeten meer deelnemers zijn dan plaatsen.',
  'selectie.loting_onbekend': 'Een eis noemt {code}, maar die buurt doet niet mee in de loting.',
  'selectie.loting_gewijzigd':
    'De loting is gewijzigd nadat er is getrokken: de inhoud heeft vingerafdruk {nu}, de loting zegt {loting}.',
  'selectie.loting_andere_selectie':
    'Deze loting hoort bij een andere selectie: de plaatsen voor de loting zijn niet die van deze selectie.',
  'selectie.loting_niet_gevolgd':
    'De selectie volgt de loting niet: haar regels, voorrang of plaatsen zijn niet die van de loting.',
  'selectie.loting_verschil': 'Opnieuw geloot is {veld} {nu}; de loting zegt {loting}.',
  'selectie.loting_zonder_selectie':
    'Alleen de trekking is nagedaan: zonder de selectie van voor de loting (en bij muntworpen de analyse) is niet te zien wie mee hoorde te doen.',
  'selectie.besluit_loting': 'Volgens de loting in het besluit is {veld} {loting}; het besluit zegt {besluit}.',
  'selectie.besluit_ingeloot':
    'Volgens de loting in het besluit heeft {code} een plaats voor {quotum}; zo is de buurt niet gekozen.',
  'selectie.besluit_loting_onmogelijk': 'De loting in het besluit kan niet opnieuw worden getrokken ({code}).',
  'selectie.besluit_dubbel': 'De buurt {code} staat twee keer in het besluit.',
  'selectie.besluit_aantal':
    'Het quotum {quotum} vraagt {gevraagd} {gevraagd|buurt|buurten}, het besluit heeft er {aantal}.',
  'selectie.besluit_bewijs': 'De uitkomst en het bewijs spreken elkaar tegen (gat {gat}).',
  'selectie.besluit_programma':
    'De buurt {code} staat in het besluit bij programma {programma}, maar het quotum {quotum} is van {verwacht}.',
  'selectie.besluit_volgorde':
    'De buurt {code} staat in het besluit na {voor}, maar gaat ervoor: op volgorde van quota, score en voorrang.',
  'selectie.besluit_regel': 'De keuze in het besluit houdt zich niet aan de regel {regel}: {codes}.',
  'selectie.besluit_waarde': 'Het besluit zegt voor {veld} {gegeven}; uit de rest van het besluit volgt {verwacht}.',
  'selectie.besluit_stappen':
    'Het bewijs heeft {aantal} {aantal|stap|stappen}, en niet de {verwacht} stappen van het doel {doel}.',
  'selectie.besluit_kandidaten':
    'Er {gekozen|is|zijn} {gekozen} {gekozen|buurt|buurten} gekozen, terwijl er {kandidaten} een score {kandidaten|had|hadden}.',
  'selectie.afwijking_na_besluit': 'De afwijking is van {datum}, na het besluit van {besluitdatum}.',
  'selectie.besluit_afwijking': 'De afwijking kan niet: {code} als {veld}.',
  'selectie.besluit_gewijzigd':
    'Het besluit is gewijzigd nadat het was gemaakt: de inhoud heeft vingerafdruk {nu}, het besluit zegt {besluit}.',
  'selectie.besluit_zonder_vingerafdruk':
    'Dit besluit heeft nog geen eigen vingerafdruk. De uitkomst is nagerekend, maar of de vraag en de teksten later zijn gewijzigd is niet te zien.',
  'selectie.besluit_deel_gewijzigd': 'Van het besluit is {deel} gewijzigd nadat het was gemaakt.',
  'selectie.besluit_onverwacht':
    'Dit is niet het besluit dat elders is vastgelegd: het heeft vingerafdruk {nu}, vastgelegd is {verwacht}.',
  'selectie.besluit_niet_nagerekend': 'Het gewijzigde besluit kan niet worden nagerekend ({code}).',
  'selectie.verschil_vraag': 'Bewaard is een vraag met {veld} {nu}; het besluit zegt {besluit}.',
  'selectie.verschil_invoer': 'De invoer {deel} is niet die van het besluit: {nu} in plaats van {besluit}.',
  'selectie.verschil_waarde': 'Opnieuw berekend is {veld} {nu}; het besluit zegt {besluit}.',
  'selectie.verschil_buurt': 'De buurt {code} heeft opnieuw berekend quotum {nu}; in het besluit {besluit}.',
} as const;
