/** Dutch texts of the room `routekaart`, by code. */
export const routekaartNl = {
  'routekaart.woorden':
    'zscore=z-score; robuuste_zscore=robuuste z-score; minmax=min-max; afstand_maximum=afstand tot het maximum; afstand_referentie=afstand tot een referentie; categorieen=categorieën; boxcox=Box-Cox; ahp=AHP; critic=CRITIC; pca=PCA; swing=swing; copeland=Copeland; borda=Borda',
  'routekaart.plaatsen':
    'criteria=criterium; themas=thema/thema’s; rollen=rol; ankers=anker; grenzen=grens; scores=score; beoordelingen=beoordeling; vergelijkingen=vergelijking; kolommen=kolom; rijen=rij; routekaarten=Routekaart; resultaten=resultaat; normalisaties=normalisatie; aggregaties=aggregatie; gewichten=gewicht; waarden=waarde; paren=paar; cellen=cel; delen=deel; trekkingen=trekking; referentie=rij van de referentie/referentie',
  'routekaart.routekaart_ongeldig': 'De Routekaart {id} is niet goed: {aantal} {aantal|bevinding|bevindingen}.',
  'routekaart.normalisatie_ongeldig': 'De normalisatie is niet goed: {aantal} {aantal|bevinding|bevindingen}.',
  'routekaart.beoordelingen_ongeldig': 'De beoordelingen zijn niet goed: {aantal} {aantal|bevinding|bevindingen}.',
  'routekaart.score_onmogelijk':
    'De Routekaart {routekaart} kan niet worden berekend: {aantal} {aantal|bevinding|bevindingen}.',
  'routekaart.id_dubbel': 'Het id {id} komt meer dan eens voor.',
  'routekaart.thema_onbekend': 'Het thema {thema} bestaat niet.',
  'routekaart.thema_leeg': 'Onder het thema {thema} valt niets.',
  'routekaart.kring': 'De thema’s vallen onder elkaar in een kring: {themas}.',
  'routekaart.gewicht_negatief': 'Het gewicht {waarde} is negatief of geen getal.',
  'routekaart.gewichten_nul': 'Alle gewichten van {plaats} zijn nul: er valt niets te wegen.',
  'routekaart.gewicht_overbodig':
    'De weging is {methode}: dan {ids|heeft|hebben} {ids} geen eigen gewicht. Laat het gewicht weg of kies opgegeven.',
  'routekaart.weging_onbekend': 'De weging noemt {ids}, maar dat valt niet onder dit niveau.',
  'routekaart.weging_vergeten': 'De weging noemt {ids} niet.',
  'routekaart.weging_dubbel': 'De weging noemt {ids} meer dan eens.',
  'routekaart.verhouding_ongeldig': 'De verhouding {waarde} moet een getal boven nul zijn.',
  'routekaart.vergelijking_dubbel': 'Het paar {a} en {b} is geen paar of is al vergeleken.',
  'routekaart.vergelijkingen_ontbreken': 'Er zijn {aantal} van de {nodig} paren vergeleken.',
  'routekaart.weging_ongeldig': 'De weging {methode} is niet goed: {aantal} {aantal|bevinding|bevindingen}.',
  'routekaart.vergelijkingen_tegenstrijdig':
    'De vergelijkingen spreken elkaar te veel tegen: consistentieratio {ratio}, hoogstens {maximum}.',
  'routekaart.kolommen_leeg': 'Er valt niets te wegen.',
  'routekaart.kolommen_ongelijk':
    'De kolommen zijn niet even lang: {aantal} in plaats van {verwacht} {verwacht|waarde|waarden}.',
  'routekaart.gewichten_niet_bepaald':
    'Uit deze gegevens volgen geen gewichten volgens {methode}: er is geen verschil, of geen samenhang.',
  'routekaart.ladingen_tegengesteld':
    'De criteria meten niet één ding: {ids} {ids|laadt|laden} tegengesteld op de eerste component, wat negatieve gewichten zou geven.',
  'routekaart.doel_ontbreekt': 'Bij de richting doel hoort een doelband.',
  'routekaart.doel_overbodig': 'Bij de richting {richting} hoort geen doelband.',
  'routekaart.band_omgekeerd': 'De grenzen lopen niet op: {van} en {tot}.',
  'routekaart.doel_buiten_band':
    'De doelband van {van} tot en met {tot} ligt niet binnen de buitenste grenzen {onder} en {boven}.',
  'routekaart.normalisatie_richting': 'De normalisatie {methode} kan niet bij de richting {richting}.',
  'routekaart.categorieen_aantal': 'Bij {grenzen} {grenzen|grens|grenzen} hoort één score meer, niet {scores}.',
  'routekaart.categorieen_grenzen':
    'De grenzen van de categorieën lopen niet op, of liggen niet tussen 0 en 1 als zij percentielen zijn (hier: {volgens}).',
  'routekaart.categorieen_richting': 'De scores van de categorieën lopen niet de kant op van de richting {richting}.',
  'routekaart.schaal_omgekeerd': 'De schaal loopt niet op: van {van} tot {tot}.',
  'routekaart.schaal_stap': 'De schaal van {van} tot en met {tot} is geen heel aantal stappen van {stap}.',
  'routekaart.schaal_ontbreekt': 'Het criterium {criterium} wordt beoordeeld, maar er is geen schaal voor opgegeven.',
  'routekaart.anker_buiten_schaal': 'Het anker {waarde} is geen punt van de schaal van {van} tot en met {tot}.',
  'routekaart.anker_dubbel': 'Het anker {waarde} staat er twee keer.',
  'routekaart.anker_ontbreekt': 'Niet beide uiteinden van de schaal ({van} en {tot}) hebben een betekenis.',
  'routekaart.minimum_ongeldig': 'Het minimum {waarde} moet een heel getal van 1 of meer zijn.',
  'routekaart.aggregatie_negatief':
    'De aggregatie {methode} kan niet met scores onder nul, en die {ids|kan|kunnen} {ids} hebben. Kies een andere normalisatie.',
  'routekaart.aggregatie_nul':
    'De aggregatie {methode} van {plaats} wordt nul zodra één score nul is. Overweeg een schaal die hoger begint, zoals 1 tot 100.',
  'routekaart.kerncijfer_meerduidig': 'Het kerncijfer {sleutel} kan elk van deze zijn: {sleutels}.',
  'routekaart.kerncijfer_onbekend': 'Het kerncijfer {sleutel} staat niet in de tabel.',
  'routekaart.kerncijfer_onbekend_suggestie': 'Het kerncijfer {sleutel} staat niet in de tabel. Bedoelt u {suggestie}?',
  'routekaart.criterium_zonder_gegevens': 'Van het criterium {criterium} is van geen enkele buurt een waarde bekend.',
  'routekaart.criterium_constant':
    'Het criterium {criterium} onderscheidt niets: alle waarden zijn gelijk, dus elke buurt krijgt de middelste score.',
  'routekaart.criterium_onbekend': 'Het criterium {criterium} bestaat niet in de Routekaart.',
  'routekaart.criterium_onbekend_suggestie':
    'Het criterium {criterium} bestaat niet in de Routekaart. Bedoelt u {suggestie}?',
  'routekaart.criterium_geen_beoordeling': 'Het criterium {criterium} is een cijfer en wordt niet beoordeeld.',
  'routekaart.score_buiten_schaal':
    'De score {score} is geen punt van de schaal van {van} tot en met {tot} (stap {stap}).',
  'routekaart.beoordelaar_twee_rollen':
    'Beoordelaar {beoordelaar} beoordeelt {buurt} in twee rollen en telt dus dubbel.',
  'routekaart.beoordeling_dubbel': 'Beoordelaar {beoordelaar} heeft {buurt} op dezelfde dag al beoordeeld (rij {rij}).',
  'routekaart.beoordeling_vervangen': 'Een latere beoordeling van {buurt} door {beoordelaar} vervangt deze.',
  'routekaart.beoordeling_in_toekomst': 'De beoordeling van {buurt} is van {datum}; dat kan niet na {peildatum}.',
  'routekaart.buurt_onbekend': 'De buurt {buurt} staat niet in de tabel.',
  'routekaart.buurt_dubbel': 'De buurt {buurt} staat er twee keer.',
  'routekaart.geen_kandidaten': 'Er is geen enkele buurt om te scoren.',
  'routekaart.cijfer_oneindig': 'Het criterium {criterium} heeft voor {buurt} een oneindige waarde.',
  'routekaart.spreiding_nul':
    'Voor {methode} is er te weinig spreiding: meer dan de helft van de waarden is gelijk. Kies een andere normalisatie.',
  'routekaart.maximum_niet_positief':
    'De afstand tot het maximum heeft alleen zin bij waarden van nul of hoger met een maximum boven nul, niet van {minimum} tot {maximum}.',
  'routekaart.referentie_zonder_afstand':
    'De referentie {waarde} is niet beter dan de slechtste waarde {slechtste}: er is geen afstand om in te delen.',
  'routekaart.groep_zonder_cijfer':
    'Voor {criterium} heeft de groep ({groep}) van {buurten} geen enkele waarde om mee aan te vullen: het criterium telt daar niet mee.',
  'routekaart.scores_onbekend':
    'Deze scores zijn een kopie: de cijfers waarop zij berusten zijn er niet meer bij. Geef de uitkomst van scoreBuurten zelf.',
  'routekaart.scores_kolommen': 'De kolommen zijn niet die van de Routekaart: {ids} in plaats van {verwacht}.',
  'routekaart.scores_rij':
    'De rij {rij} kan hier niet: er {aantal|is|zijn} {aantal} {aantal|buurt|buurten}, geteld vanaf 0, en rijen lopen op.',
  'routekaart.scores_ingreep':
    'De rij {rij} heeft een ingreep ({ingreep}) die het criterium niet kent, of geen waarde.',
  'routekaart.scores_kenmerk':
    'De rij {rij} heet {kenmerk}, en dat past niet bij het cijfer dat er staat of ontbreekt, of het is een oordeel.',
  'routekaart.scores_volgorde':
    'De buurt {buurt} staat niet op haar plaats: hoog komt voor laag, gelijke rangen op code, zonder score achteraan.',
  'routekaart.scores_zonder': 'De buurten zonder score en de redenen daarvan horen niet bij elkaar: {buurten}.',
  'routekaart.scorelijst_onvolledig':
    'De scores van {routekaart} zijn door een eerdere versie bewaard, zonder wat een scorelijst nodig heeft.',
  'routekaart.scorelijst_andere_cijfers':
    'De scorelijst van {routekaart} is van andere gegevens: {delen} {delen|is|zijn} niet die van toen.',
  'routekaart.scorelijst_wijkt_af':
    'De scorelijst van {routekaart} is veranderd: uit dezelfde cijfers komt iets anders voor {buurten}.',
  'routekaart.buurt_zonder_score': 'De buurt {buurt} heeft geen score.',
  'routekaart.geen_beoordeling': 'De Routekaart {routekaart} heeft geen criterium dat wordt beoordeeld.',
  'routekaart.rol_onbekend': 'De rol {rol} bestaat niet; kies gemeente, opbouwwerk of wijk.',
  'routekaart.formulier_kolommen': 'Op het formulier {kolommen|ontbreekt de kolom|ontbreken de kolommen} {kolommen}.',
  'routekaart.formulier_kolom_dubbel':
    'Op het formulier {kolommen|staat de kolom|staan de kolommen} {kolommen} meer dan eens.',
  'routekaart.formulier_leeg': 'De kolom {kolom} is leeg, terwijl er wel een score staat.',
  'routekaart.formulier_score': 'De score {waarde} is geen getal.',
  'routekaart.buurt_geweigerd': 'Geen score: {criterium} mag niet ontbreken, maar is er niet ({reden}).',
  'routekaart.buurt_te_weinig_gegevens':
    'Geen score: te weinig gegevens. Er is een score voor {procent}% van het gewicht en de drempel is {drempel}%; {aantal} ontbreken: {ontbreekt}.',
  'routekaart.score_dun':
    'De score van {naam} ({buurt}) rust op {procent}% van het gewicht: van de rest is geen eigen cijfer of oordeel bekend.',
  'routekaart.cijfer_geschat':
    'Bij {criterium} is het cijfer van {aantal} van de {kandidaten} kandidaten ({procent}%) geschat: de bron publiceerde daar geen cijfer.',
  'routekaart.cijfer_overgenomen':
    'Bij {criterium} is het cijfer van {aantal} van de {kandidaten} kandidaten overgenomen van de hele buurt waar zij deel van zijn. Van hen staan er {gelijk} bij dit criterium gelijk met een ander deel.',
  'routekaart.maat_zonder_score':
    'Bij {criterium} bepaalt ook de waarde van {buurten} wat een hoge of lage waarde is, terwijl daar geen score uit volgt.',
  'routekaart.buiten_meetlat':
    'Bij {criterium} {buurten|ligt|liggen} {buurten} buiten de uiteinden van de meetlat: zulke waarden kent de meetlat niet. De score zegt daar minder dan het cijfer, of valt buiten de schaal.',
  'routekaart.meetlat_leeg': 'De meetlat heeft hier geen enkele waarde, en {methode} kan daar niet zonder.',
  'routekaart.meetlat_zonder_criterium': 'De meetlat kent het criterium {criterium} niet.',
  'routekaart.meetlat_anders': 'De meetlat is voor {criterium} met een ander veld {veld} gemaakt.',
  'routekaart.meetlat_maten': 'Wat de meetlat bij {criterium} in {veld} zegt, kan niet van dezelfde waarden zijn.',
  'routekaart.meetlat_en_referentie': 'Geef een meetlat of een referentie, niet beide.',
  'routekaart.meetlat_negatief':
    'De meetlat begrenst niet en geeft {ids} in {plaats} scores onder nul. Daar kan de aggregatie {methode} niet mee.',
  'routekaart.aanvulling_kandidaten':
    'Wat bij {criterium} ontbreekt, is aangevuld uit de kandidaten van dezelfde groep ({groep}); andere buurten van die groep tellen daarin niet mee.',
  'routekaart.schalen_gemengd':
    'Bij {plaats} worden scores op verschillende schalen opgeteld ({ids}): wat op de kleinste schaal staat, telt nauwelijks mee.',
  'routekaart.kerncijfer_dubbel': 'Het kerncijfer {sleutel} telt meer dan eens mee: bij {ids}.',
  'routekaart.kerncijfer_tegengesteld':
    'Het kerncijfer {sleutel} telt bij {ids} de ene keer omhoog en de andere keer omlaag: dat heft elkaar op.',
  'routekaart.top_leeg':
    'In de Routekaart {routekaart} staat niets op het hoogste niveau: er is niets dat de score bepaalt.',
  'routekaart.id_ongeldig': 'Het id {id} kan niet worden gebruikt.',
  'routekaart.getal_onbruikbaar': 'Met het getal {waarde} kan niet worden gerekend: het is te groot of te klein.',
  'routekaart.invoer_onleesbaar': 'Wat als {deel} is gegeven, is niet te lezen.',
} as const;
