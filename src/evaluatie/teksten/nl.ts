/** Dutch texts of the room `evaluatie`, by code. */
export const evaluatieNl = {
  'evaluatie.woorden':
    'janee=ja of nee; benjamini_hochberg=Benjamini en Hochberg; holm=Holm; werkt_het=of het werkt; waar_werkt_het=waar het het beste werkt',
  'evaluatie.plaatsen': 'uitkomsten=uitkomst; situaties=situatie; groepen=groep',
  'evaluatie.sleutel_dubbel': 'De sleutel {sleutel} komt twee keer voor.',
  'evaluatie.uitkomst_onbekend': 'De uitkomst {uitkomst} staat niet in het plan.',
  'evaluatie.kenmerk_onbekend': 'Het kenmerk {kenmerk} staat niet in het plan.',
  'evaluatie.vanaf_na_op': 'De verandering begint op {vanaf}, niet voor {op}.',
  'evaluatie.groep_bij_getal': 'Het kenmerk {kenmerk} is een getal en heeft geen groep {groep}.',
  'evaluatie.tegenover_zonder_groep': 'Tegenover {tegenover} staat geen andere groep.',
  'evaluatie.situatie_dubbel': 'De buurt {buurt} heeft twee keer een situatie.',
  'evaluatie.kenmerk_soort': 'Het kenmerk {kenmerk} van de buurt {buurt} is {waarde}; het plan verwacht een {soort}.',
  'evaluatie.regel_dubbel': 'De buurt {buurt} heeft op {moment} twee keer een uitkomst {uitkomst}.',
  'evaluatie.janee_waarde': 'De uitkomst {uitkomst} van de buurt {buurt} is {waarde}: alleen 1 (ja) of 0 (nee) kan.',
  'evaluatie.groep_onbekende_buurt': 'Er zijn groepen van {buurt}, maar dat gebied staat niet in de tabel.',
  'evaluatie.kenmerk_dubbel': 'Het kenmerk {kenmerk} is zowel een groep als een cijfer.',
  'evaluatie.invoer_ongeldig':
    'Het plan en de gegevens van de evaluatie kloppen niet: {aantal} {aantal|bevinding|bevindingen}.',
  'evaluatie.geen_loting':
    'De situaties zijn niet door loting verdeeld: een verschil tussen buurten laat nog niet zien waardoor het komt.',
  'evaluatie.plan_achteraf':
    'Het plan is vastgesteld op {vastgesteldOp}, na de eerste uitkomst ({eerste}): lees de uitkomsten als verkenning, niet als bewijs.',
  'evaluatie.verstrengeld':
    'Wie het kenmerk {een} van een buurt kent, kent in deze buurten ook het kenmerk {ander}: hun effecten zijn niet uit elkaar te houden.',
  'evaluatie.samenloop':
    'De kenmerken {een} en {ander} van deze buurten hangen sterk samen (V van Cramér {samenhang}): een effect van het een kan ook een effect van het ander zijn.',
  'evaluatie.buurten_weggelaten':
    'In de vergelijking {vergelijking} tellen {aantal} van de {totaal} buurten niet mee, omdat een gegeven ontbreekt.',
  'evaluatie.steekproef':
    'In de vergelijking {vergelijking} {aantal|is|zijn} {aantal} {aantal|verdeling|verdelingen} geloot uit ongeveer {mogelijk} mogelijke.',
  'evaluatie.conclusie_hoger':
    '{uitkomst}: bij {groep} hoger dan bij {andere}. Het verschil is {verschil} (interval van {onder} tot {boven}). Zo’n verschil geeft het toeval zelden: p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}.',
  'evaluatie.conclusie_lager':
    '{uitkomst}: bij {groep} lager dan bij {andere}. Het verschil is {verschil} (interval van {onder} tot {boven}). Zo’n verschil geeft het toeval zelden: p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}.',
  'evaluatie.conclusie_groepen':
    '{uitkomst}: de {aantal} buurten verschillen naar {kenmerk} meer dan het toeval geeft: p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}. Welke groep van welke verschilt, zegt deze toets niet.',
  'evaluatie.conclusie_niet_onderscheiden':
    '{uitkomst}: een verschil naar {kenmerk} kan niet worden onderscheiden van toeval ({aantal} {aantal|buurt|buurten}, p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}). Dat betekent niet dat er geen verschil is: zo veel buurten laten pas een verschil van {kleinste} of meer betrouwbaar zien.',
  'evaluatie.conclusie_niet_onderscheiden_groepen':
    '{uitkomst}: een verschil naar {kenmerk} kan niet worden onderscheiden van toeval ({aantal} {aantal|buurt|buurten}, p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}). Dat betekent niet dat er geen verschil is: zo veel buurten laten pas een effect van {kleinste} standaardafwijking (f van Cohen) of meer betrouwbaar zien.',
  'evaluatie.conclusie_niet_onderscheiden_samenhang':
    '{uitkomst}: een samenhang met {kenmerk} kan niet worden onderscheiden van toeval ({aantal} {aantal|buurt|buurten}, p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}). Dat betekent niet dat er geen samenhang is: zo veel buurten laten pas een correlatie van {kleinste} of meer betrouwbaar zien.',
  'evaluatie.conclusie_niet_onderscheiden_streng':
    '{uitkomst}: een effect van {kenmerk} kan niet worden onderscheiden van toeval ({aantal} {aantal|buurt|buurten}, p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}). Met zo weinig buurten en zo veel vergelijkingen is ook een groot effect niet betrouwbaar te zien.',
  'evaluatie.conclusie_nooit':
    '{uitkomst}: een effect van {kenmerk} kan niet worden onderscheiden van toeval. Met {aantal} {aantal|buurt|buurten} die zo zijn verdeeld, kan geen enkel effect worden aangetoond, hoe groot ook: de laagst mogelijke p is {kleinsteP}, nodig is {alfa}.',
  'evaluatie.conclusie_onbeslist':
    '{uitkomst}: of een effect van {kenmerk} kan worden onderscheiden van toeval, is met {steekproef} gelote verdelingen niet te zeggen (p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}). Neem een grotere steekproef.',
  'evaluatie.conclusie_gelijke_waarden':
    '{uitkomst}: een effect van {kenmerk} kan niet worden onderscheiden. De buurten die met elkaar te vergelijken zijn, hebben dezelfde uitkomst ({aantal} {aantal|buurt|buurten} met gegevens).',
  'evaluatie.conclusie_geen_contrast':
    '{uitkomst}: een effect van {kenmerk} kan niet worden onderscheiden, want de {aantal} buurten met gegevens verschillen daarin niet van buurten waarmee zij te vergelijken zijn.',
  'evaluatie.conclusie_geheel':
    'In {aantal} van de {getoetst} getoetste vergelijkingen is het effect groter dan het toeval geeft: {vergelijkingen}. In de andere kan het niet worden onderscheiden.',
  'evaluatie.conclusie_geheel_niet':
    'In {getoetst} getoetste {getoetst|vergelijking|vergelijkingen} is geen effect te zien: het kan niet worden onderscheiden van toeval. Dat betekent niet dat de situatie er niet toe doet.',
  'evaluatie.conclusie_geheel_ontoetsbaar':
    'Geen enkele vergelijking kan met deze gegevens worden getoetst (aantal: {aantal}).',
  'evaluatie.te_weinig_kenmerken': 'Er is geen kenmerk genoemd waarin buurten op elkaar moeten lijken.',
  'evaluatie.buurt_dubbel': 'De buurt {buurt} komt twee keer voor.',
  'evaluatie.grens_ongeldig': 'De grens van de afstand moet een getal boven 0 zijn, niet {waarde}.',
  'evaluatie.kenmerk_constant': 'Het kenmerk {kenmerk} is in alle buurten gelijk en telt niet mee in de afstand.',
  'evaluatie.onbalans':
    'Ook na de keuze verschillen de buurten van het programma en de vergelijkingsbuurten in {kenmerk}: {smd} standaardafwijking, meer dan {grens}.',
  'evaluatie.zonder_vergelijking': 'Voor {aantal} van de {totaal} buurten is er geen vergelijkingsbuurt.',
  'evaluatie.trend_onbekend':
    '{uitkomst}: er is niet gekeken of de buurten zich voor de start gelijk ontwikkelden. Zonder dat kan het effect ook een verschil zijn dat er al was.',
  'evaluatie.trend_verschilt':
    '{uitkomst}: de buurten ontwikkelden zich al voor de start verschillend (p {p}). Het effect is daarom niet aan het programma toe te schrijven.',
  'evaluatie.conclusie_did_hoger':
    '{uitkomst}: in de buurten van het programma meer toegenomen dan in de vergelijkingsbuurten. Het verschil is {verschil} (interval van {onder} tot {boven}), p {p}.',
  'evaluatie.conclusie_did_lager':
    '{uitkomst}: in de buurten van het programma minder toegenomen, of meer afgenomen, dan in de vergelijkingsbuurten. Het verschil is {verschil} (interval van {onder} tot {boven}), p {p}.',
  'evaluatie.conclusie_did_niet':
    '{uitkomst}: de ontwikkeling in de buurten van het programma kan niet worden onderscheiden van die in de vergelijkingsbuurten. Het verschil is {verschil} (interval van {onder} tot {boven}), p {p}. Dat betekent niet dat er geen effect is: {aantal} {aantal|buurt laat|buurten laten} pas een verschil van {kleinste} of meer betrouwbaar zien.',
  'evaluatie.conclusie_did_nooit':
    '{uitkomst}: een effect kan niet worden onderscheiden van toeval. Met {aantal} {aantal|buurt|buurten} in deze sets kan geen enkel effect worden aangetoond, hoe groot ook: de laagst mogelijke p is {kleinsteP}, nodig is {alfa}.',
  'evaluatie.conclusie_did_onbeslist':
    '{uitkomst}: of een effect kan worden onderscheiden van toeval, is met {steekproef} gelote verdelingen niet te zeggen (p {p}). Neem een grotere steekproef.',
  'evaluatie.conclusie_did_gelijk':
    '{uitkomst}: een effect kan niet worden onderscheiden, want de verandering is binnen elke set van de {aantal} buurten gelijk.',
  'evaluatie.conclusie_did_geen':
    '{uitkomst}: er is geen set met een buurt van het programma en een vergelijkingsbuurt waarvan voor en na bekend zijn.',
  'evaluatie.selectie_onbekend':
    'Het is niet bekend welke cijfers meetelden bij de keuze van de buurten. Een buurt die om een laag cijfer is gekozen, stijgt daarna vaak vanzelf: meet een verandering niet vanaf zo’n cijfer, en zoek er geen vergelijkingsbuurten op.',
  'evaluatie.voormeting_was_criterium':
    '{uitkomst}: over de verandering sinds {moment} is geen oordeel mogelijk, want die meting telde mee bij de keuze van de buurten. Een buurt die om een laag cijfer is gekozen, stijgt daarna vaak vanzelf.',
  'evaluatie.voormeting_te_dicht':
    '{uitkomst}: de eerste meting ({vanaf}) ligt dichter bij de keuze van de buurten ({gekozenOp}) dan de laatste ({op}). Een deel van de verandering kan daardoor vanzelf zijn gekomen.',
  'evaluatie.koppeling_op_criterium':
    'Het kenmerk {kenmerk} telde mee bij de keuze van de buurten. Zoek daar geen vergelijkingsbuurten op: een buurt die om een laag cijfer is gekozen, stijgt daarna vaak vanzelf.',
  'evaluatie.kenmerk_per_gemeente':
    '{uitkomst}: over {kenmerk} is geen oordeel mogelijk, want daarin zijn alle buurten van een gemeente gelijk. Een verschil kan even goed een verschil tussen de {gemeenten} gemeenten zijn.',
  'evaluatie.groep_te_klein':
    '{uitkomst}: over {kenmerk} is geen oordeel mogelijk. De kleinste groep heeft {aantal} {aantal|buurt|buurten} en er is niet geloot; nodig zijn {minimum} {minimum|buurt|buurten} of meer per groep.',
  'evaluatie.start_onbekend':
    'Van {aantal} van de {totaal} buurten is niet bekend wanneer het programma er begon. Een buurt die later begon of een andere buurt verving, had minder tijd en kan daardoor lager uitkomen.',
  'evaluatie.start_verschilt':
    'In de vergelijking {vergelijking} begon het programma niet overal tegelijk: de eerste buurt op {eerste}, de laatste op {laatste}. Een buurt die later begon, had minder tijd en kan daardoor lager uitkomen.',
  'evaluatie.conclusie_did_per_gemeente':
    '{uitkomst}: over het effect is geen oordeel mogelijk, want in elke gemeente hebben alle buurten het programma, of geen ervan. Een verschil kan even goed een verschil tussen de {gemeenten} gemeenten zijn.',
  'evaluatie.conclusie_did_te_klein':
    '{uitkomst}: over het effect is geen oordeel mogelijk. De kleinste groep heeft {aantal} {aantal|buurt|buurten} en er is niet geloot; nodig zijn {minimum} {minimum|buurt|buurten} of meer, met en zonder het programma.',
  'evaluatie.bewijs_niveau':
    'Dit antwoordt op de vraag {vraag}. Het bewijs heeft niveau {niveau} van 5, naar de Maryland-schaal.',
  'evaluatie.bewijs_geen': 'Op de vraag {vraag} geven deze cijfers geen antwoord.',
  'evaluatie.bewijs_beschrijvend':
    'Dit beschrijft in welke situaties het goed ging. Het is geen meting van een effect, dus het heeft geen niveau op de Maryland-schaal.',
  'evaluatie.ontwerp_keuzerand':
    'Niet hoger, want er is niet geloot: de buurten net boven en net onder de grens zijn vergeleken.',
  'evaluatie.ontwerp_vergelijking':
    'Niet hoger, want er is niet geloot: buurten met en zonder het programma kunnen ook anders verschillen.',
  'evaluatie.ontwerp_groepen':
    'Niet hoger, want alleen gekozen buurten zijn vergeleken, en de situatie van een buurt wordt niet geloot.',
  'evaluatie.ontwerp_samenhang': 'Niet hoger, want dit is een verschil tussen buurten zonder meting vooraf.',
  'evaluatie.niet_hoger_geen_voormeting':
    'Niet hoger, want er is geen meting van voor de start: het verschil kan er al zijn geweest.',
  'evaluatie.niet_hoger_geen_blok':
    'Niet hoger, want buurten van verschillende gemeenten zijn vergeleken alsof zij in één gemeente liggen.',
  'evaluatie.niet_hoger_venster_achteraf':
    'Niet hoger, want hoeveel buurten aan elke kant tellen is niet vooraf vastgelegd.',
  'evaluatie.niet_hoger_selectie_onbekend':
    'Niet hoger, want het is niet bekend welke cijfers meetelden bij de keuze van de buurten.',
  'evaluatie.niet_hoger_voormeting_te_dicht':
    'Niet hoger, want de meting vooraf ligt dichter bij de keuze dan de meting achteraf.',
  'evaluatie.niet_hoger_trend_onbekend':
    'Niet hoger, want er is niet gekeken of de buurten zich voor de start gelijk ontwikkelden.',
  'evaluatie.niet_hoger_trend_verschilt':
    'Niet hoger, want de buurten ontwikkelden zich al voor de start verschillend.',
  'evaluatie.niet_hoger_besmetting':
    'Niet hoger, want een vergelijkingsbuurt grenst aan een buurt van het programma en kan er iets van merken.',
  'evaluatie.niet_hoger_koppeling_onbekend':
    'Niet hoger, want het is niet bekend waarin de vergelijkingsbuurten lijken op de buurten van het programma.',
  'evaluatie.niet_hoger_volgorde_niet_geloot': 'Niet hoger, want de volgorde van starten is niet geloot.',
  'evaluatie.niet_hoger_lotdocument_ontbreekt':
    'Niet hoger, want er is geen vastgelegde loting die anderen kunnen nadoen.',
  'evaluatie.niet_hoger_venster_scheef':
    'Niet hoger, want de buurten net boven en net onder de grens verschillen ook in een ander kenmerk.',
  'evaluatie.niet_hoger_helling': 'Niet hoger, want ook onder niet gekozen buurten loopt de uitkomst mee met de score.',
  'evaluatie.niet_hoger_loting_niet_gevolgd': 'Niet hoger, want niet elke buurt kreeg wat het lot bepaalde.',
  'evaluatie.niet_hoger_uitval':
    'Niet hoger, want van te veel buurten, of van de ene groep meer dan van de andere, ontbreekt de uitkomst.',
  'evaluatie.niet_hoger_verkennend':
    'Lees dit als verkenning: de vraag is niet vooraf vastgelegd, of pas na een eerste uitkomst.',
  'evaluatie.kan_loting': 'Sterker is een loting tussen buurten waarvan de scores bijna gelijk zijn.',
  'evaluatie.kan_trapsgewijs': 'Sterker is een start in golven, waarbij het lot bepaalt wie eerst begint.',
  'evaluatie.kan_keuzerand': 'Sterker is een vergelijking van de laatste gekozen met de eerste niet gekozen buurten.',
  'evaluatie.kan_vergelijking':
    'Sterker is een vergelijking met buurten zonder het programma, die voor de start op de gekozen buurten leken.',
  'evaluatie.kan_eerdere_voormeting':
    'Mogelijk is een verandering sinds een eerder jaar, dat niet meetelde bij de keuze en even ver voor de keuze ligt als de uitkomst erna.',
  'evaluatie.kan_blok':
    'Mogelijk is een kenmerk waarin buurten binnen een gemeente verschillen: dan telt een verschil tussen gemeenten niet mee.',
  'evaluatie.kan_samenvoegen': 'Mogelijk is de uitkomsten van alle gemeenten samenvoegen.',
  'evaluatie.kan_meer_buurten': 'Mogelijk is een vergelijking met minstens vier buurten in elke groep.',
  'evaluatie.kan_beschrijven': 'Mogelijk is beschrijven wat er gebeurde, zonder oordeel over een effect.',
  'evaluatie.uitkomst_alleen_met_team':
    'De uitkomst {uitkomst} bestaat alleen waar een team is. Zij kan dus niet zeggen of het programma werkt, wel waar het het beste werkt.',
  'evaluatie.dag_na_start':
    'De dag {dag} ligt na {laatste}: alleen een dag van voor de start kan laten zien hoe de buurten zich zonder het programma ontwikkelden.',
  'evaluatie.uitval':
    '{uitkomst}: {aandeel%} van de buurten telt niet mee. Een meting ontbreekt bij {behandeld%} van de buurten van het programma en bij {vergelijking%} van de vergelijkingsbuurten. Wie wegvalt, doet dat zelden bij toeval.',
  'evaluatie.besmetting':
    '{uitkomst}: van de vergelijkingsbuurten {buurten|grenst|grenzen} {buurten} aan een buurt van het programma. Merken de bewoners daar ook iets van het programma, dan lijkt het effect kleiner dan het is.',
  'evaluatie.trend_niet_te_zien':
    '{uitkomst}: of de buurten zich voor de start gelijk ontwikkelden, is met deze cijfers niet te zien, hoe groot het verschil ook was: de laagst mogelijke p is {kleinsteP}, nodig is {alfa}.',
  'evaluatie.trend_geen_bewijs':
    '{uitkomst}: voor de start is geen verschil in ontwikkeling te zien ({aantal} {aantal|periode|perioden}, p {p}). Dat bewijst niet dat het er niet was: een verschil van minder dan {kleinste} was zo niet betrouwbaar te zien.',
  'evaluatie.kan_andere_koppeling':
    'Mogelijk is vergelijkingsbuurten zoeken op kenmerken die niet meetelden bij de keuze, zoals het soort buurt of het aantal inwoners.',
  'evaluatie.kan_zelfde_gemeente':
    'Mogelijk is een vergelijking met buurten zonder het programma in dezelfde gemeente.',
  'evaluatie.kan_uitkomst_overal':
    'Mogelijk is een uitkomst die in elke buurt bestaat, zoals een cijfer van het CBS of van de gemeente.',
  'evaluatie.kalibratie_volgorde':
    'De kalibratie loopt niet op of af: buiten {buiten}, kruispunt {kruispunt}, binnen {binnen}.',
  'evaluatie.kalibratie_gelijk':
    'Twee cijfers van de kalibratie zijn gelijk: buiten {buiten}, kruispunt {kruispunt}, binnen {binnen}.',
  'evaluatie.geval_dubbel': 'Het geval {geval} komt twee keer voor.',
  'evaluatie.geval_condities': 'Het geval {geval} heeft andere condities dan het eerste geval: {condities}.',
  'evaluatie.condities_aantal':
    'Er {aantal|is|zijn} {aantal} {aantal|conditie|condities}; het kan met {minimum} tot {maximum}.',
  'evaluatie.conditie_onbekend': 'De conditie {conditie} komt bij de gevallen niet voor.',
  'evaluatie.lidmaatschap_ongeldig':
    'Het lidmaatschap van {geval} bij {naam} is {waarde}; het moet van 0 tot en met 1 zijn.',
  'evaluatie.lidmaatschap_half': 'Het lidmaatschap van {geval} bij {naam} is precies 0,5: niet binnen en niet buiten.',
  'evaluatie.ruw_aantal':
    'Bij {naam} {aantal|staat|staan} {aantal} {aantal|cijfer|cijfers}, terwijl er {verwacht} {verwacht|geval|gevallen} zijn.',
  'evaluatie.ruw_wijkt_af': 'Het lidmaatschap van {geval} bij {naam} komt niet uit het cijfer met deze kalibratie.',
  'evaluatie.configuraties_veel_condities':
    'Er {condities|is|zijn} {condities} {condities|conditie|condities} bij {gevallen} {gevallen|geval|gevallen}: bij zo weinig gevallen past er bijna altijd iets bij toeval. Neem er hoogstens {hoogstens}.',
  'evaluatie.configuratie_tegenspraak':
    'In de combinatie {combinatie} {aantal|spreekt|spreken} {gevallen} het oordeel tegen.',
  'evaluatie.configuratie_tweezijdig':
    'De combinatie {combinatie} past zowel bij de uitkomst als bij het ontbreken ervan.',
  'evaluatie.configuratie_altijd':
    'Geen waargenomen combinatie gaat zonder de uitkomst: de eenvoudigste oplossing is dat de uitkomst er altijd is.',
  'evaluatie.modellen_meer': 'Er zijn {aantal} even eenvoudige modellen ({soort}). De gegevens kiezen er geen van.',
  'evaluatie.modellen_niet_volledig': 'Er zijn te veel modellen om allemaal te noemen ({soort}).',
  'evaluatie.configuraties_steekproef':
    'In de toevalstoets {aantal|is|zijn} {aantal} {aantal|verdeling|verdelingen} geloot uit ongeveer {mogelijk} mogelijke.',
  'evaluatie.configuraties_wankel': 'Zonder {gevallen} zijn de modellen anders.',
  'evaluatie.conclusie_configuraties_bevinding':
    'Bevinding bij {naam}: de combinaties {modellen} gaan ermee samen (* is en, ~ is niet, + is of). Zij dekken {gedekt} van de {totaal} {totaal|geval|gevallen} met de uitkomst; zo veel geeft het toeval zelden (p {p}). Dat zij de oorzaak zijn, staat hiermee niet vast.',
  'evaluatie.conclusie_configuraties_toeval':
    '{naam}: de combinaties {modellen} gaan ermee samen (* is en, ~ is niet, + is of) en dekken {gedekt} van de {totaal} {totaal|geval|gevallen} met de uitkomst, maar dat kan niet worden onderscheiden van toeval (p {p}). Trek hier geen conclusie uit.',
  'evaluatie.conclusie_configuraties_geen':
    '{naam}: bij {gevallen} {gevallen|geval|gevallen} gaat geen combinatie van de {condities} {condities|conditie|condities} vaak genoeg samen met de uitkomst.',
  'evaluatie.simulatie_kenmerk':
    'Een deel van de buurten heeft geen waarde voor het kenmerk {kenmerk} die bij het plan past.',
  'evaluatie.simulatie_kandidaten':
    'Uit {kandidaten} {kandidaten|kandidaat|kandidaten} zijn geen {aantal} {aantal|buurt|buurten} te kiezen.',
  'evaluatie.simulatie_kant': 'De opzet {opzet} vraagt buurten met en buurten zonder het programma.',
  'evaluatie.simulatie_ongeldig':
    'Het plan en de opzet van de simulatie kloppen niet: {aantal} {aantal|bevinding|bevindingen}.',
  'evaluatie.simulatie_geen_oordeel':
    '{uitkomst}: dit plan geeft nooit een oordeel, wat er ook gebeurt ({aantal} {aantal|buurt|buurten}). Kies voor de start een andere opzet.',
  'evaluatie.simulatie_ongeschikt':
    '{uitkomst}: dit plan mag geen conclusie dragen. Ook als er niets gebeurt, meldt het in {vals%} van de gevallen een effect; afgesproken is hoogstens {alfa%}.',
  'evaluatie.simulatie_laat_zien':
    '{uitkomst}: met {aantal} {aantal|buurt|buurten} laat dit plan een effect van {kleinste} of meer zien, met een kans van {vermogen%}. Een kleiner effect blijft vaak onzichtbaar. Het bewijs krijgt niveau {niveau} van 5, naar de Maryland-schaal.',
  'evaluatie.simulatie_te_weinig':
    '{uitkomst}: met {aantal} {aantal|buurt|buurten} laat dit plan geen effect zien met een kans van {vermogen%}: een effect van {grootste} wordt gevonden in {kans%} van de gevallen. Wie daarna geen effect ziet, weet niet of het er is.',
  'evaluatie.simulatie_plan_ongeschikt':
    'Dit plan meldt bij {vals} van de {aantal} {aantal|vraag|vragen} te vaak een effect dat er niet is. Verander het voor de start.',
  'evaluatie.simulatie_plan_te_weinig':
    'Dit plan kan op geen van de {aantal} {aantal|vraag|vragen} een effect laten zien. Verander het voor de start.',
  'evaluatie.simulatie_plan_kan':
    'Dit plan kan op {zichtbaar} van de {aantal} {aantal|vraag|vragen} een effect laten zien, en meldt niet te vaak een effect dat er niet is.',
  'evaluatie.spreiding_samenhang_onbekend':
    '{uitkomst}: hoeveel van een afwijking een jaar later over is, is niet bekend. Daarvoor zijn cijfers van drie opeenvolgende jaren nodig.',
  'evaluatie.spreiding_geen_jaren':
    '{uitkomst}: geen enkele buurt heeft cijfers van twee jaren. Wat blijft en wat wisselt, is dan niet te scheiden.',
  'evaluatie.spreiding_ontbreekt':
    '{uitkomst}: {aantal} van de {totaal} cijfers ontbreken. De buurten tellen mee met de jaren die er wel zijn.',
  'evaluatie.conclusie_vaker':
    '{uitkomst}: bij {groep} vaker ({ja} van de {totaal}) dan bij {andere} ({jaAndere} van de {totaalAndere}). Zo’n verschil geeft het toeval zelden: p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}.',
  'evaluatie.conclusie_minder_vaak':
    '{uitkomst}: bij {groep} minder vaak ({ja} van de {totaal}) dan bij {andere} ({jaAndere} van de {totaalAndere}). Zo’n verschil geeft het toeval zelden: p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}.',
  'evaluatie.conclusie_vaker_in_blokken':
    '{uitkomst}: bij {groep} vaker dan bij {andere}, als steeds binnen een blok wordt vergeleken. Alle blokken samen: {ja} van de {totaal} tegenover {jaAndere} van de {totaalAndere}. Zo’n verschil geeft het toeval zelden: p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}.',
  'evaluatie.conclusie_minder_vaak_in_blokken':
    '{uitkomst}: bij {groep} minder vaak dan bij {andere}, als steeds binnen een blok wordt vergeleken. Alle blokken samen: {ja} van de {totaal} tegenover {jaAndere} van de {totaalAndere}. Zo’n verschil geeft het toeval zelden: p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}.',
  'evaluatie.conclusie_stijgt':
    '{uitkomst}: hoe hoger {kenmerk}, hoe hoger de uitkomst. Een buurt met 1 meer heeft een uitkomst die {helling} hoger is (interval van {onder} tot {boven}). Zo’n samenhang over {aantal} {aantal|buurt|buurten} geeft het toeval zelden: p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}.',
  'evaluatie.conclusie_daalt':
    '{uitkomst}: hoe hoger {kenmerk}, hoe lager de uitkomst. Per 1 meer verandert de uitkomst met {helling} (interval van {onder} tot {boven}). Zo’n samenhang over {aantal} {aantal|buurt|buurten} geeft het toeval zelden: p {p}, na correctie voor {getoetst} {getoetst|vergelijking|vergelijkingen} {pAangepast}.',
  'evaluatie.zonder_vervanging_gelijk':
    'Zonder de {aantal} buurten die zijn vervangen of een andere vervingen, is het antwoord hetzelfde (p {p}, met alle buurten {pAlle}).',
  'evaluatie.zonder_vervanging_anders':
    'Zonder de {aantal} buurten die zijn vervangen of een andere vervingen, is het antwoord anders (p {p}, met alle buurten {pAlle}): het hangt van deze buurten af.',
  'evaluatie.zonder_vervanging_geen':
    'Zonder de {aantal} buurten die zijn vervangen of een andere vervingen, is geen oordeel mogelijk.',
  'evaluatie.gemeente_onbekend':
    'Van {aantal} van de {totaal} buurten is de gemeente niet bekend. Deze buurten zijn met elkaar vergeleken alsof zij in één gemeente liggen; of een kenmerk per gemeente vastligt, is bij hen niet te zien.',
  'evaluatie.later_begonnen':
    'In de vergelijking {vergelijking} {aantal|begon|begonnen} {aantal} {aantal|buurt|buurten} pas na de dag van de uitkomst. Dat is geen mislukking: {aantal|zij telt|zij tellen} niet mee.',
  'evaluatie.configuratie_zonder_buurten':
    '{uitkomst}: welke kenmerken samengaan met de uitkomst is niet te zeggen, want van geen enkele buurt zijn alle gegevens bekend.',
  'evaluatie.bewijs_onbekend':
    'Dit antwoordt op de vraag {vraag}. Hoe sterk het bewijs is, is niet te zeggen: van {aantal} van de {totaal} gemeenten is het niveau niet bekend.',
  'evaluatie.niet_hoger_deel': 'Niet hoger, want samen is het bewijs zo sterk als het zwakste deel ({naam}).',
  'evaluatie.conclusie_samen_hoger':
    '{uitkomst}: over {aantal} gemeenten samen is het effect gemiddeld {gemiddelde} (interval van {onder} tot {boven}). Zo’n gemiddelde geeft het toeval zelden: p {p}. Hoe ver de effecten in gemeenten uiteenlopen (tau²) wordt geschat op {spreiding}, met een interval van {spreidingOnder} tot {spreidingBoven}. In een volgende gemeente ligt het effect naar verwachting tussen {volgendeOnder} en {volgendeBoven}.',
  'evaluatie.conclusie_samen_lager':
    '{uitkomst}: over {aantal} gemeenten samen is het effect gemiddeld {gemiddelde}, dus minder dan nul (interval van {onder} tot {boven}). Zo’n gemiddelde geeft het toeval zelden: p {p}. Hoe ver de effecten in gemeenten uiteenlopen (tau²) wordt geschat op {spreiding}, met een interval van {spreidingOnder} tot {spreidingBoven}. In een volgende gemeente ligt het effect naar verwachting tussen {volgendeOnder} en {volgendeBoven}.',
  'evaluatie.conclusie_samen_niet':
    '{uitkomst}: ook over {aantal} gemeenten samen kan een effect niet worden onderscheiden van toeval. Het gemiddelde is {gemiddelde} (interval van {onder} tot {boven}), p {p}. Dat betekent niet dat er geen effect is. Hoe ver de effecten in gemeenten uiteenlopen (tau²) wordt geschat op {spreiding}, met een interval van {spreidingOnder} tot {spreidingBoven}. In een volgende gemeente ligt het effect naar verwachting tussen {volgendeOnder} en {volgendeBoven}.',
  'evaluatie.conclusie_samen_twee':
    '{uitkomst}: het effect is {effect} in {naam} en {andereEffect} in {andere}. Uit twee gemeenten is niet te zeggen hoe ver gemeenten uiteenlopen, en dus ook niet hoe zeker een gemiddelde is: lees de twee naast elkaar.',
  'evaluatie.samen_weinig':
    'Met {aantal} gemeenten is nauwelijks te schatten hoe ver de effecten in gemeenten uiteenlopen. Lees het interval daarvan mee.',
  'evaluatie.samen_verschilt':
    'De effecten in de gemeenten verschillen meer dan het toeval geeft (p {p}): het gemiddelde geldt niet voor elke gemeente.',
  'evaluatie.conclusie_effect_hoger':
    '{uitkomst}: hoger met het programma dan zonder. Het verschil is {verschil} (interval van {onder} tot {boven}). Zo’n verschil geeft het toeval zelden: p {p}.',
  'evaluatie.conclusie_effect_lager':
    '{uitkomst}: lager met het programma dan zonder. Het verschil is {verschil} (interval van {onder} tot {boven}). Zo’n verschil geeft het toeval zelden: p {p}.',
  'evaluatie.conclusie_effect_niet':
    '{uitkomst}: een effect van het programma kan niet worden onderscheiden van toeval. Het verschil is {verschil} (interval van {onder} tot {boven}), p {p}. Dat betekent niet dat er geen effect is: {aantal} {aantal|buurt laat|buurten laten} pas een verschil van {kleinste} of meer betrouwbaar zien.',
  'evaluatie.conclusie_effect_nooit':
    '{uitkomst}: een effect van het programma kan niet worden onderscheiden van toeval. Met {aantal} {aantal|buurt|buurten} die zo zijn verdeeld, kan geen enkel effect worden aangetoond, hoe groot ook: de laagst mogelijke p is {kleinsteP}, nodig is {alfa}.',
  'evaluatie.conclusie_effect_onbeslist':
    '{uitkomst}: of een effect van het programma kan worden onderscheiden van toeval, is met {steekproef} gelote verdelingen niet te zeggen (p {p}). Neem een grotere steekproef.',
  'evaluatie.conclusie_effect_gelijk':
    '{uitkomst}: een effect van het programma kan niet worden onderscheiden, want de {aantal} buurten met gegevens hebben per blok dezelfde uitkomst.',
  'evaluatie.conclusie_effect_geen':
    '{uitkomst}: er zijn geen buurten met en zonder het programma die met elkaar te vergelijken zijn en waarvan de uitkomst bekend is.',
  'evaluatie.loting_klopt_niet':
    'De vastgelegde loting klopt niet: {aantal} {aantal|verschil|verschillen} als zij wordt overgedaan. De verdeling geldt, maar telt als een loting zonder document.',
  'evaluatie.loting_niet_gevolgd':
    'Van {aantal} van de {totaal} buurten in de loting week de uitvoering af van het lot: {buurten}. De buurten zijn vergeleken zoals zij zijn geloot.',
  'evaluatie.voormeting_na_start':
    '{uitkomst}: de meting van {voormeting} ligt niet voor de start van het programma ({start}). Een correctie daarvoor haalt een deel van het effect weg en is weggelaten.',
  'evaluatie.keuzerand_scheef':
    '{uitkomst}: de buurten net boven en net onder de grens verschillen ook in {kenmerk} (p {p}, grens {grens}).',
  'evaluatie.keuzerand_helling':
    '{uitkomst}: ook onder de niet gekozen buurten bij de grens loopt de uitkomst mee met de score (Kendall {correlatie}, p {p}). Een deel van het verschil kan daarvan komen.',
  'evaluatie.keuzerand_niet_op_score':
    'Bij de grens {aantal|telt|tellen} {aantal} {aantal|buurt|buurten} niet mee, omdat niet alleen de score daar besliste: {buurten}.',
  'evaluatie.keuzerand_gamma':
    '{uitkomst}: het oordeel houdt stand zolang van twee buurten bij de grens de ene hoogstens {gamma} keer zo veel kans had om gekozen te worden als de andere.',
  'evaluatie.niet_hoger_balans_onbekend':
    'Niet hoger, want er is niet gekeken of de buurten net boven en net onder de grens ook in andere kenmerken verschillen.',
  'evaluatie.conclusie_configuraties_te_veel':
    '{naam}: er zijn zo veel condities dat de combinaties niet te vereenvoudigen zijn. Neem er minder.',
  'evaluatie.vanaf_na_op_maanden':
    'De verandering begint {vanaf} {vanaf|maand|maanden} na de start, niet voor {op} {op|maand|maanden}.',
  'evaluatie.vanaf_na_op_buurt': 'In de buurt {buurt} begint de verandering op {vanaf}, niet voor {op}.',
  'evaluatie.veld_andere_opzet': 'Het veld {veld} hoort bij de opzet {hoort}, niet bij {opzet}.',
  'evaluatie.blok_onbekend': 'Het blok {blok} is geen kenmerk met groepen in dit plan.',
  'evaluatie.blokreden_ontbreekt':
    'Zonder blok worden buurten van verschillende gemeenten vergeleken; de reden daarvan ontbreekt.',
  'evaluatie.blokreden_overbodig': 'Er staat een reden om geen blok te gebruiken, maar het blok is {blok}.',
  'evaluatie.criterium_lijkt_op': 'Het criterium {uitkomst} staat niet in het plan. Is {suggestie} bedoeld?',
  'evaluatie.kalibratie_ontbreekt': 'Het cijfer {sleutel} heeft geen ijkpunten om te zeggen wanneer een buurt meetelt.',
  'evaluatie.kalibratie_overbodig': 'Van {sleutel} staan er ijkpunten, maar het is geen getal.',
  'evaluatie.conditie_zonder_groep': 'Van het kenmerk {kenmerk} staat er niet welke groep wordt bedoeld.',
  'evaluatie.conditie_dubbel': 'Het kenmerk {kenmerk} staat twee keer in dezelfde vraag.',
  'evaluatie.gemeente_ongeldig': 'De gemeente {gemeente} van de buurt {buurt} is geen geldige code, zoals GM0080.',
  'evaluatie.einde_voor_start': 'In de buurt {buurt} eindigt het programma op {einde}, voor de start op {start}.',
  'evaluatie.vervangt_onbekend': 'De buurt {buurt} vervangt {vervangt}, maar die buurt heeft geen situatie.',
  'evaluatie.vervangt_kring': 'De buurten {buurt} en {vervangt} vervangen elkaar in een kring.',
  'evaluatie.moment_voor_periode':
    'De uitkomst {uitkomst} van de buurt {buurt} is gemeten op {moment}, voor het begin van wat zij meet ({van}).',
  'evaluatie.criterium_periode_onbekend':
    'Van het cijfer {sleutel} is niet bekend over welke dagen het gaat. Het hele jaar {jaar} telt als criterium; een cijfer over een langere tijd valt er deels buiten.',
  'evaluatie.jaren_zelfde_uitkomst': 'De cijfers {een} en {ander} geven op {moment} dezelfde uitkomst.',
  'evaluatie.loop_onbekende_buurt': 'De buurt {buurt} van het programma staat niet in de tabel.',
  'evaluatie.criteria_onleesbaar': 'Van de cijfers van de keuze {aantal|staat|staan} er {aantal} niet in de tabel.',
  'evaluatie.configuratie_te_veel_buurten':
    '{uitkomst}: welke kenmerken samengaan met de uitkomst is niet uitgezocht, want {aantal} buurten zijn er te veel; het kunnen er hoogstens {maximum} zijn.',
} as const;
