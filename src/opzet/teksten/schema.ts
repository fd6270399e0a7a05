import { cijferteksten } from './schemaCijfers.js';
import { opzetvoorbeelden } from './schemaVoorbeelden.js';
import { opzetwaarden } from './schemaWaarden.js';

/** The words for the parts of an opzet: what somebody who fills it in must know. */
export const opzetteksten = {
  delen: {
    OpzetPerGemeente: 'Wat een gemeente in haar eigen vermelding in het register anders heeft.',
    OpzetBrief: 'Een briefkop: van wie, aan wie, en wie ondertekent.',
    OpzetBijlagen: 'Iets dat met een brief meegaat.',
    OpzetDownloads: 'Een bestand waarmee de keuze is na te rekenen.',
    OpzetGemeenten: 'Een gemeente die meedoet.',
    OpzetKenmerken:
      'Een eigen naam voor plaatsen of voor een soort buurt, zoals Oost of dorp. Geef gebieden, cijfers of allebei; dan moet alles kloppen.',
    OpzetBronnen: 'Een bron van cijfers. De rijen zelf staan niet in de opzet; die worden erbij gegeven.',
    'OpzetBronnen.gepubliceerd':
      'Een tabel van het CBS, het RIVM of een ander die voor iedereen is. De kolommen worden vanzelf herkend.',
    'OpzetBronnen.eigen': 'Een tabel van de gemeente of van een ander, waarvan u zelf zegt wat in welke kolom staat.',
    'OpzetBronnen.lang':
      'Een lange tabel: een rij voor elk cijfer van een gebied, met een kolom voor het cijfer en een die zegt welk cijfer het is.',
    OpzetReeksen: 'Een cijfer waarvan ook telt hoe het verandert: dat geeft groei_<cijfer> en trend_<cijfer>.',
    OpzetDefinitiebreuken: 'Vanaf wanneer een cijfer iets anders betekent.',
    OpzetKolommen: 'Een kolom van de eigen tabel, en wat daarin staat.',
    OpzetProgrammas: 'Een deel van het programma: met welke Routekaart, waar en hoeveel buurten.',
    OpzetQuota: 'Hoeveel buurten voor dit programma, en waar. Een programma kan meer van zulke aantallen hebben.',
    'OpzetBuren.omtrek':
      'Buurten zijn buren als zij op de kaart een grens delen. Daar is de kaart van de buurten voor nodig.',
    'OpzetBuren.afstand': 'Buurten zijn buren als hun middelpunten dicht genoeg bij elkaar liggen.',
    'OpzetGewichten.dirichlet':
      'Alle gewichten van een niveau samen onzeker: zonder concentratie kan elke verdeling, met concentratie blijven zij in de buurt van de gewichten van de Routekaart.',
    'OpzetGewichten.marge': 'Elk gewicht mag ten hoogste dit deel hoger of lager zijn.',
    'OpzetGewichten.grenzen': 'Van elk genoemd criterium of thema het laagste en het hoogste gewicht.',
    OpzetGolven: 'Hoe lang na de eerste dag een groep buurten begint. Jaren, maanden en dagen tellen bij elkaar op.',
    OpzetJaren: 'Jaren van het programma met dezelfde bijdragen.',
    OpzetBijdragen: 'Een bijdrage: wie in elk van deze jaren hoeveel betaalt, en waarvoor.',
    'OpzetBijdragen.bedrag': 'Een bedrag dat over de buurten wordt verdeeld.',
    'OpzetBijdragen.prijs_per_buurt': 'Een prijs voor elke buurt die meedoet. Wat een buurt niet gebruikt, valt vrij.',
    'OpzetBijdragen.werkelijke_kosten':
      'Een deel van de kosten die echt worden gemaakt, met een plafond. Tot die bekend zijn telt de raming.',
    'OpzetBijdragen.specifieke_uitkering':
      'Geld van het Rijk voor een gemeente, dat andere bijdragen dekt. Het telt niet bij die bijdragen op.',
    OpzetTermijnen: 'Een termijn waarin een bijdrage wordt betaald.',
    OpzetSignaalregels: 'Een regel voor een signaal: wanneer iemand naar een team moet kijken.',
    'OpzetSignaalregels.geen_contact': 'De begeleider heeft al zoveel weken geen contact gehad met het team.',
    'OpzetSignaalregels.zonder_begeleider':
      'Het team heeft al zoveel weken geen begeleider, terwijl het nog niet zelfstandig is.',
    'OpzetSignaalregels.geen_bijeenkomst': 'Het team is al zoveel weken niet bij elkaar gekomen.',
    'OpzetSignaalregels.te_weinig_vrijwilligers': 'Het team heeft minder vrijwilligers dan dit aantal.',
    'OpzetSignaalregels.rol_ontbreekt': 'Een van deze rollen heeft niemand in het team.',
    'OpzetSignaalregels.een_persoon_draagt_alles': 'Eén vrijwilliger vervult alle rollen van het team.',
    'OpzetSignaalregels.werving_duurt_lang': 'Er wordt al zoveel maanden geworven en er is nog geen team.',
    'OpzetSignaalregels.geen_project': 'Het team is al zoveel maanden gevormd en heeft nog geen project.',
    'OpzetSignaalregels.project_staat_stil':
      'Met een project dat loopt, is al zoveel maanden niets gebeurd. Elk project geeft een eigen signaal.',
    'OpzetSignaalregels.lange_pauze': 'De pauze van het team duurt al zoveel maanden.',
    'OpzetSignaalregels.begeleiding_eindigt': 'De begeleiding van het team eindigt binnen zoveel maanden.',
    'OpzetSignaalregels.financiering_eindigt_eerst': 'Het geld houdt op voordat de begeleiding van het team eindigt.',
    'OpzetSignaalregels.wachtkamer_over_tijd':
      'De dag waarop een opgave uit de wachtkamer opnieuw zou worden bekeken is voorbij.',
    'OpzetSignaalregels.geen_nazorg':
      'Na het einde van de begeleiding heeft al zoveel maanden niemand gevraagd hoe het met het team gaat.',
    'OpzetSignaalregels.niet_meer_actief':
      'Na het einde van de begeleiding bleek de laatste keer dat het team niet meer actief is.',
    OpzetErvaringsregels: 'Hoeveel ervaring een team nodig heeft voor een project van deze zwaarte.',
  },
  velden: {
    'Opzet.$schema':
      'Waar de beschrijving van dit document staat, voor een editor zoals VS Code: het pad naar opzet-2.json. Verandert niets aan de opzet.',
    'Opzet.soort': 'Het soort document: opzet.',
    'Opzet.versie': 'De versie van de vorm van dit document: 2.',
    'Opzet.id':
      'De vaste naam van deze opzet, voor een computer: kleine letters, cijfers en streepjes. Verander hem niet meer.',
    'Opzet.naam': 'De naam van het hele programma voor lezers, zoals hij in brieven komt te staan.',
    'Opzet.indelingsjaar':
      'Het jaar van de indeling in wijken en buurten van het CBS. Alle codes van gebieden in dit document komen uit dat jaar.',
    'Opzet.gemeenten': 'De gemeenten die meedoen: een, of meer in één overeenkomst.',
    'Opzet.opdracht':
      'De opdracht waar het programma een deel van is, met hoeveel deelnemers en buurten het landelijk worden. Standaard geen.',
    'Opzet.kenmerken':
      'Eigen namen voor plaatsen of soorten buurten, om bij aantallen en regels te gebruiken. Standaard geen.',
    'Opzet.bronnen':
      'Waar de cijfers vandaan komen. De eerste bron bepaalt welke buurten er zijn; de volgende voegen kolommen toe. Staat een cijfer er van meer jaren in, noem dan het jaar erbij: aantal_inwoners:2023. Hebben twee bronnen hetzelfde cijfer van hetzelfde jaar, dan telt de eerste.',
    'Opzet.reeksen':
      'Van welke cijfers de groei en de trend kunnen tellen, als groei_<cijfer> en trend_<cijfer>. De jaren zijn die van de bronnen. Standaard geen.',
    'Opzet.samenstelling':
      'Hoe van de buurten in de cijfers buurten van ongeveer 750 inwoners worden gemaakt. Standaard blijven de buurten zoals zij in de eerste bron staan.',
    'Opzet.formulier':
      'Wat hoort bij het formulier waarop mensen oordelen. Standaard vragen we alle rollen, zonder laatste dag.',
    'Opzet.routekaarten': 'De Routekaarten, elk helemaal uitgeschreven: zo leest de raad waarmee wordt gekozen.',
    'Opzet.programmas': 'De delen van het programma, elk met een Routekaart en een aantal buurten.',
    'Opzet.keuze': 'Wat verder bij de keuze geldt. Standaard de hoogste som van scores, zonder regels.',
    'Opzet.partijen':
      'De partijen bij de overeenkomst. Zonder partijen, overeenkomst en geld stopt de loop na de keuze van buurten.',
    'Opzet.overeenkomst': 'De overeenkomst, zonder wat al uit de rest van de opzet volgt.',
    'Opzet.geld': 'Wie in welk jaar van het programma hoeveel betaalt.',
    'Opzet.teams': 'De regels waarmee teams worden gevolgd. Standaard die van de bibliotheek.',
    'Opzet.evaluatieplan':
      'Hoe later wordt gekeken waar de werkwijze het beste werkt. Zonder plan komt die vergelijking er niet.',
    'Opzet.brieven': 'Welke brieven worden geschreven, en de woorden van het college daarin.',
    'Opzet.register':
      'Wat mensen over het algoritme hebben geoordeeld, voor het Algoritmeregister. Zonder dit deel komt er geen vermelding.',

    'OpzetGemeenten.code': 'De code van de gemeente bij het CBS: GM en vier cijfers.',
    'OpzetGemeenten.naam': 'De naam van de gemeente voor lezers, zonder "gemeente" ervoor.',

    'OpzetKenmerken.id': 'De naam waarmee aantallen en regels het kenmerk noemen.',
    'OpzetKenmerken.naam': 'Het kenmerk in woorden voor lezers. Standaard het id.',
    'OpzetKenmerken.gebieden':
      'Codes van buurten, wijken of gemeenten. Een buurt heeft het kenmerk als zij een van deze is of erin ligt. Standaard overal.',
    'OpzetKenmerken.cijfers':
      'Cijfers die allemaal tussen hun grenzen liggen. Een buurt zonder zo’n cijfer heeft het kenmerk niet. Standaard maakt het niet uit.',

    ...cijferteksten,

    'OpzetFormulier.rollen': 'Van welke rollen oordelen worden gevraagd. Standaard alle drie.',
    'OpzetFormulier.tot': 'De laatste dag waarop mensen kunnen oordelen. Standaard geen laatste dag.',
    'OpzetFormulier.toelichting': 'Een regel boven het formulier voor wie het invult. Standaard geen.',

    'OpzetProgrammas.id': 'De vaste naam van het programma, anders dan die van de andere programma’s.',
    'OpzetProgrammas.naam': 'De naam van het programma voor lezers, zoals die in een zin past: thema energie.',
    'OpzetProgrammas.routekaart':
      'Het id van de Routekaart waarmee de buurten een score krijgen. Programma’s mogen er een delen.',
    'OpzetProgrammas.gemeente':
      'Alleen buurten van deze gemeente doen mee, en zonder referentie of meetlat worden zij met elkaar vergeleken. Standaard alle gemeenten van de opzet.',
    'OpzetProgrammas.referentie':
      'Waarmee cijfers worden vergeleken: de kandidaten, alle buurten in de cijfers (alle), of de buurten die aan een voorwaarde voldoen. Standaard kandidaten.',
    'OpzetProgrammas.meetlat':
      'Een vaste meetlat waarlangs cijfers worden gemeten, van een eerder jaar of van meer gebieden: het document dat deriveMeetlat maakt. Niet samen met referentie. Standaard geen.',
    'OpzetProgrammas.kostendragers':
      'De id’s van de kostendragers (bij geld) die voor deze buurten betalen. Standaard niet genoemd.',
    'OpzetProgrammas.aantalBuurten':
      'Het aantal buurten in de overeenkomst. Alleen nodig als een quotum van en tot heeft. Standaard de som van de quota.',
    'OpzetProgrammas.quota': 'Hoeveel buurten waar worden gekozen. Samen zijn dat de buurten van het programma.',
    'OpzetQuota.id': 'De naam van dit aantal, anders dan die van alle andere in de opzet.',

    'OpzetKeuze.kandidaten':
      'Waaraan elke buurt moet voldoen om mee te doen, naast wat haar quotum vraagt. Standaard niets.',
    'OpzetKeuze.regels': 'Regels waaraan de keuze moet voldoen. Standaard geen.',
    'OpzetKeuze.doel': 'Wat zo hoog mogelijk moet worden. Standaard totaal: de som van alle scores.',
    'OpzetKeuze.voorrang':
      'Codes van buurten in volgorde van voorrang, als keuzes even goed zijn; bijvoorbeeld uit een loting. Standaard op volgorde van code.',
    'OpzetKeuze.loting':
      'Dat het lot beslist tussen buurten die bij de grens bijna gelijk staan, en hoe. Standaard wordt er niet geloot.',
    'OpzetLoting.marge':
      'Hoeveel punten de scores van twee deelnemers hoogstens verschillen. Standaard 0: alleen gelijke scores.',
    'OpzetLoting.bron': 'Waar het openbare zaad vandaan komt, zodat iedereen het kan weten en vooraf niemand.',
    'OpzetLoting.zaad':
      'Het openbare zaad, zodra het bekend is; elk teken telt. Ontbreekt het, dan wordt nog niet geloot en meldt de loop dat.',
    'OpzetKeuze.decimalen': 'Op hoeveel decimalen scores worden afgerond voordat zij worden opgeteld. Standaard 9.',
    'OpzetKeuze.knopenbudget':
      'Hoe lang de computer mag zoeken, in deelvragen. Raakt dat op, dan zegt de uitkomst dat. Standaard 50000.',
    'OpzetKeuze.pivotbudget':
      'Hoe lang de computer mag zoeken, in rekenstappen van alle deelvragen samen. Raakt dat op, dan zegt de uitkomst dat. Standaard 200000.',
    'OpzetKeuze.buren':
      'Hoe wordt bepaald welke buurten buren zijn. Alleen nodig bij regels over aangrenzende buurten, als de paren er niet bij worden gegeven.',
    'OpzetBuren.soort': 'Hoe wordt bepaald welke buurten buren zijn.',
    'OpzetBuren.hoogstens': 'De grootste afstand in meters, meer dan 0.',
    'OpzetKeuze.reserves': 'Hoeveel reservebuurten per quotum worden getoond. Standaard 3.',
    'OpzetKeuze.zekerheid':
      'Hoe wordt berekend hoe zeker de keuze is: heel vaak opnieuw kiezen met gewichten of cijfers die anders hadden kunnen zijn. Standaard gebeurt dat niet.',
    'OpzetZekerheid.zaad': 'Een woord waaruit het toeval volgt: hetzelfde woord geeft dezelfde uitkomst.',
    'OpzetZekerheid.trekkingen':
      'Hoe vaak opnieuw wordt gekozen, ten hoogste 10000. Meer is nauwkeuriger en duurt langer.',
    'OpzetZekerheid.onzekerheid':
      'Wat onzeker is. Standaard de gewichten, en wat er aan cijfers en oordelen ontbreekt.',
    'OpzetOnzekerheid.gewichten': 'Hoe onzeker de gewichten zijn. Ontbreekt dit, dan staan zij vast.',
    'OpzetGewichten.methode': 'Hoe de gewichten worden getrokken.',
    'OpzetGewichten.concentratie':
      'Hoe dicht de gewichten bij die van de Routekaart blijven: hoger is dichterbij. Standaard kan elke verdeling.',
    'OpzetGewichten.marge.marge': 'Het deel dat een gewicht hoger of lager mag zijn: 0.25 is een kwart.',
    'OpzetGewichten.grenzen.grenzen':
      'Per id van een criterium of thema de grenzen van zijn gewicht. Wat niet wordt genoemd houdt zijn gewicht.',
    'OpzetGrenzen.van': 'Het laagste gewicht, in dezelfde eenheid als in de Routekaart.',
    'OpzetGrenzen.tot': 'Het hoogste gewicht, in dezelfde eenheid als in de Routekaart.',
    'OpzetOnzekerheid.normalisaties':
      'De manieren om van een waarde een score te maken waaruit wordt getrokken. Noem ook die van de Routekaart. Ontbreekt dit, dan staat de manier vast.',
    'OpzetOnzekerheid.aggregaties':
      'De manieren om scores samen te nemen waaruit wordt getrokken. Noem ook die van de Routekaart. Ontbreekt dit, dan staat de manier vast.',
    'OpzetOnzekerheid.aanvullingen':
      'De regels voor ontbrekende waarden waaruit wordt getrokken. Noem ook die van de Routekaart. Ontbreekt dit, dan staat de regel vast.',
    'OpzetOnzekerheid.criteriumWeglaten': 'Of soms een criterium wordt weggelaten. Standaard false.',
    'OpzetOnzekerheid.rolWeglaten': 'Of soms de oordelen van een rol worden weggelaten. Standaard false.',
    'OpzetOnzekerheid.bootstrap':
      'Of de beoordelaars van elke rol opnieuw worden getrokken, zodat een soms dubbel telt en een ander niet. Standaard false.',
    'OpzetOnzekerheid.cijfers':
      'Of elk cijfer wordt getrokken uit de grenzen die het zelf heeft, zoals door afronding. Standaard false.',
    'OpzetOnzekerheid.ontbrekend':
      'Hoe ontbrekende cijfers en oordelen worden getrokken. Ontbreekt dit, dan staan zij vast, zoals in de score.',
    'OpzetOntbrekend.methode': 'donoren: in elke trekking die van een buurt die op deze lijkt.',
    'OpzetOntbrekend.aantal': 'Uit hoeveel buurten die erop lijken wordt getrokken. Standaard 10.',

    'OpzetOvereenkomst.id': 'De vaste naam van de overeenkomst, ook na een wijziging.',
    'OpzetOvereenkomst.titel': 'De titel die boven de overeenkomst staat.',
    'OpzetOvereenkomst.onderwerp': 'Waar de overeenkomst over gaat, in een of twee zinnen.',
    'OpzetOvereenkomst.themas': 'De thema’s waaraan de buurten werken.',
    'OpzetOvereenkomst.start': 'De eerste dag. Nog niet besloten: laat dit weg, dan wordt de dag er later bij gegeven.',
    'OpzetOvereenkomst.jaren':
      'Hoeveel hele jaren de overeenkomst duurt. Standaard tot en met het laatste jaar waarvoor er geld is; een jaar dat een optie is, telt daarbij niet mee.',
    'OpzetOvereenkomst.golven':
      'Als buurten niet allemaal tegelijk beginnen: de golven waarin zij beginnen. De eerste gekozen buurt begint met de eerste golf, de tweede met de tweede, enzovoort. Standaard alle op de eerste dag.',
    'OpzetOvereenkomst.verplichtingen':
      'Wie wat moet doen, wanneer, en waaruit dat blijkt. Standaard de gebruikelijke verplichtingen van gemeente, uitvoerder en betalers.',
    'OpzetOvereenkomst.evaluatiemomenten': 'Wanneer de partijen terugkijken. Standaard de gebruikelijke momenten.',
    'OpzetOvereenkomst.beeindiging':
      'Hoe de overeenkomst voor haar einde kan ophouden. Standaard de gebruikelijke afspraak.',
    'OpzetOvereenkomst.bijlagen': 'De bijlagen. Standaard geen.',
    'OpzetGolven.jaren': 'Hele jaren na de eerste dag. Standaard 0.',
    'OpzetGolven.maanden': 'Hele maanden na de eerste dag. Standaard 0.',
    'OpzetGolven.dagen': 'Dagen na de eerste dag. Standaard 0.',

    'OpzetGeld.naam': 'De naam van het financieringsplan.',
    'OpzetGeld.kostendragers':
      'De budgetten waarover bijdragen worden verdeeld, zoals een thema of een programmabureau. Standaard wordt er niet verdeeld.',
    'OpzetGeld.bijStop':
      'Wat gebeurt met het geld dat over is van een buurt die stopt. Standaard terug: het valt vrij.',
    'OpzetGeld.bijOpschorting':
      'Wat gebeurt met het geld als de overeenkomst wordt opgeschort. Standaard telt_door: het loopt door.',
    'OpzetGeld.jaren':
      'Per jaar van het programma, of voor meer jaren tegelijk, wie wat betaalt. Begin bij jaar 1 en sla geen jaar over.',
    'OpzetJaren.programmajaren':
      'Voor welke jaren dit geldt: 1 is het eerste jaar na de start, 2 het tweede. Geen kalenderjaren; bij [2, 3] is elk bedrag er in beide jaren.',
    'OpzetJaren.benodigd':
      'Wat elk van deze jaren kost, in euro. Laat dit weg als dat niet los van de bijdragen bekend is.',
    'OpzetJaren.optie':
      'Deze jaren zijn elk een optie: zij tellen pas als de optie op tijd is gelicht. Standaard zijn zij afgesproken.',
    'optie.maandenVooraf': 'Zoveel hele maanden voor de eerste dag van het jaar moet de optie uiterlijk zijn gelicht.',
    'OpzetJaren.bijdragen': 'Wie in elk van deze jaren wat betaalt.',
    'OpzetBijdragen.id':
      'De naam van de bijdrage. In het financieringsplan komt het jaar erachter: bzk-2. Standaard het id van de partij die betaalt.',
    'OpzetBijdragen.soort': 'Hoe het bedrag tot stand komt. Standaard bedrag.',
    'OpzetBijdragen.van': 'Het id van de partij die betaalt.',
    'OpzetBijdragen.naar': 'Het id van de partij die het geld krijgt. Standaard de partij die het werk doet.',
    'OpzetBijdragen.prijs': 'De prijs in euro voor een buurt in een jaar. Met btw is de prijs inclusief btw.',
    'OpzetBijdragen.aandeel': 'Welk deel van de kosten wordt betaald, in procenten, als tekst met een punt: "60".',
    'OpzetBijdragen.plafond': 'Wat hoogstens wordt betaald, in euro.',
    'OpzetBijdragen.raming': 'Hoe hoog de kosten zijn geraamd, in euro.',
    'OpzetBijdragen.dekt':
      'De id’s van de bijdragen die de uitkering dekt, zonder jaar. Bedoeld is de bijdrage van hetzelfde jaar, en als die er niet is die van alle jaren.',
    'OpzetBijdragen.sisacode':
      'Van een specifieke uitkering: haar code in de SiSa-bijlage bij de jaarrekening, zoals "C62". Ontbreekt als die niet bekend is.',
    'OpzetBijdragen.termijnen':
      'In welke termijnen wordt betaald. Standaard zonder termijnen. De aandelen verdelen wat nog open is.',
    'OpzetBijdragen.buurten':
      'De codes van de buurten waarvoor wordt betaald. Standaard die van programmas, anders die van de gemeente die betaalt; een andere partij betaalt voor alle buurten.',
    'OpzetBijdragen.programmas':
      'De id’s van de programma’s waarvoor wordt betaald. Standaard de buurten van de gemeente die betaalt; een andere partij betaalt voor alle buurten.',
    'OpzetTermijnen.id': 'De naam van de termijn, anders dan die van de andere termijnen van de bijdrage.',
    'OpzetTermijnen.aandeel':
      'Hoe groot de termijn is, naar verhouding van de andere termijnen, als tekst met een punt: "80".',
    'OpzetTermijnen.maanden':
      'Hoeveel hele maanden na de eerste dag van het programmajaar wordt betaald. Onder nul: ervoor. Standaard 0.',
    'OpzetTermijnen.dagen': 'Hoeveel dagen daarna. Standaard 0.',
    'OpzetBijdragen.bedrag':
      'Het bedrag in euro per jaar, als tekst met een punt en twee decimalen: "60000.00". Met btw is het inclusief btw.',
    'OpzetBijdragen.aard':
      'Hoe hard het bedrag is. exact: precies dit; ten_minste: dit of meer; ten_hoogste: dit of minder; geraamd: een schatting. Standaard exact.',
    'OpzetBijdragen.verdeelsleutel':
      'Over welke kostendragers de bijdrage wordt verdeeld: een lijst met delen, of per_buurt, naar het aantal buurten van elk programma. Standaard draagt de partij haar als geheel.',

    'OpzetTeams.maandenTotTeam':
      'Binnen hoeveel hele maanden na de start van een buurt er een team moet zijn. Standaard 6.',
    'OpzetTeams.signaalregels':
      'Wanneer iemand naar een team moet kijken. Deze lijst komt in de plaats van de standaardregels.',
    'OpzetTeams.ervaringsregels':
      'Hoeveel ervaring een team nodig heeft voor een zwaar project. Deze lijst komt in de plaats van de standaardregels.',
    'OpzetSignaalregels.soort': 'Waar de regel naar kijkt.',
    'OpzetSignaalregels.weken': 'Na hoeveel hele weken zonder contact.',
    'OpzetSignaalregels.zonder_begeleider.weken': 'Na hoeveel hele weken zonder begeleider; 0 is meteen.',
    'OpzetSignaalregels.geen_bijeenkomst.weken':
      'Na hoeveel hele weken zonder bijeenkomst, vanaf de dag waarop het team er is.',
    'OpzetSignaalregels.minimum': 'Het kleinste aantal vrijwilligers dat genoeg is.',
    'OpzetSignaalregels.rollen': 'De rollen die het team moet hebben.',
    'OpzetSignaalregels.werving_duurt_lang.maanden': 'Na hoeveel hele maanden werven.',
    'OpzetSignaalregels.geen_project.maanden':
      'Na hoeveel hele maanden zonder project, vanaf de dag waarop het team er is.',
    'OpzetSignaalregels.project_staat_stil.maanden':
      'Na hoeveel hele maanden waarin niets over het project is vastgelegd.',
    'OpzetSignaalregels.lange_pauze.maanden': 'Na hoeveel hele maanden pauze.',
    'OpzetSignaalregels.begeleiding_eindigt.maanden': 'Hoeveel hele maanden voor het einde van de begeleiding.',
    'OpzetSignaalregels.geen_nazorg.maanden': 'Na hoeveel hele maanden zonder contact of vraag.',
    'OpzetSignaalregels.duur':
      'Hoeveel hele maanden na het einde van de begeleiding er nazorg is. Daarna komt dit signaal niet meer.',
    'OpzetSignaalregels.opschalenNa':
      'Na hoeveel hele maanden het signaal er ook voor het programma is; 0 is meteen. Standaard nooit.',
    'OpzetSignaalregels.ernst': 'Hoe ernstig het signaal is.',
    'OpzetSignaalregels.reden':
      'Waarom deze regel er is, en waar het getal vandaan komt. Lezers zien dit bij het signaal.',
    'OpzetErvaringsregels.zwaarte':
      'Hoe zwaar een project is, van 1 (licht) tot en met 5 (zeer zwaar). Het is de hoogste van omvang en complexiteit.',
    'OpzetErvaringsregels.afgerond': 'Hoeveel projecten het team ten minste moet hebben afgerond.',
    'OpzetErvaringsregels.maanden': 'Hoeveel hele maanden het team ten minste moet bestaan.',
    'OpzetErvaringsregels.reden': 'Waarom deze regel er is. Lezers zien dit erbij.',

    'OpzetBrieven.kleineAantallen':
      'Aantallen mensen onder dit getal worden niet getoond, omdat zij te veel over mensen zeggen. toon_alles toont alles. Standaard 5.',
    'OpzetBrieven.stukken': 'Welke stukken worden geschreven. Standaard alleen de raadsbrief.',
    'OpzetBrieven.brief':
      'De kop van elke brief. Wat bij een brief zelf staat, gaat voor. Standaard wat uit de opzet volgt.',
    'OpzetBrief.kenmerk': 'Het kenmerk van de brief, zoals een zaaknummer. Standaard geen.',
    'OpzetBrief.onderwerp': 'Waarover de brief gaat. Standaard de titel van de overeenkomst.',
    'OpzetBrief.aan': 'Aan wie de brief is. Standaard aan de gemeenteraad van de gemeente.',
    'OpzetBrief.van': 'Wie de brief stuurt. Standaard burgemeester en wethouders van de gemeente.',
    'OpzetBrief.bijlagen': 'Wat met de brief meegaat. Standaard niets.',
    'OpzetBijlagen.titel': 'Hoe de bijlage heet die met de brief meegaat.',
    'OpzetBijlagen.bron': 'Waar een lezer de bijlage vindt: een webadres of een zaaknummer.',
    'OpzetBrief.ondertekenaars': 'De functies van wie ondertekent, nooit een naam. Standaard die van de overeenkomst.',
    'OpzetRaadsbrief.brief': 'De kop van deze brief. Standaard die van elke brief.',
    'OpzetBrieven.raadsbrief': 'De eigen woorden van het college in de brief aan de raad.',
    'OpzetRaadsbrief.aanleiding': 'Waarom het college dit doet, per alinea. Standaard geen aanleiding.',
    'OpzetRaadsbrief.kanttekeningen': 'Wat het college erbij opmerkt, per alinea. Standaard geen kanttekeningen.',
    'OpzetBrieven.selectieverantwoording': 'De eigen woorden van het college in de uitleg van de keuze voor bewoners.',
    'OpzetSelectieverantwoording.oneens':
      'Wat bewoners kunnen doen als zij het niet eens zijn met de keuze, per alinea. Standaard staat dat er niet.',

    'OpzetBrieven.contact':
      'Waar bewoners heen kunnen met vragen en klachten, als zin: Bel 14 058. Standaard naar de gemeente.',
    'OpzetBrieven.buurtbrieven': 'De eigen woorden van de gemeente in de brief aan de bewoners van elke buurt.',
    'OpzetBuurtbrieven.brief': 'De kop van deze brieven. Standaard die van elke brief.',
    'OpzetBuurtbrieven.oneens':
      'Wat bewoners kunnen doen als zij het niet eens zijn met de keuze, per alinea. Standaard dat de gemeente dat kan vertellen.',
    'OpzetBuurtbrieven.vervolg':
      'Of er een tweede kans komt, elk met een dag. Standaard alleen of de buurt reserve is.',
    'OpzetBrieven.narekenblad': 'Wat de gemeente zelf zegt op het blad om de keuze na te rekenen.',
    'OpzetNarekenblad.gewichtenDoor':
      'Wie de gewichten koos: de gemeenteraad, op 12 mei 2026. Standaard staat dat er niet.',
    'OpzetNarekenblad.downloads': 'Wat te downloaden is. Standaard alleen de tabellen van het blad.',
    'OpzetDownloads.titel': 'Wat er te downloaden is.',
    'OpzetDownloads.vorm': 'De vorm van het bestand: CSV of JSON.',
    'OpzetDownloads.vindplaats': 'Het webadres waar het te downloaden is.',

    'OpzetRegister.organisatie':
      'De organisatie die verantwoordelijk is, zoals zij in het register heet: gemeente Leeuwarden. Standaard elke gemeente van de opzet.',
    'OpzetRegister.perGemeente':
      'Wat elke gemeente zelf anders opgeeft: elke gemeente krijgt een eigen vermelding. Niet naast organisatie.',
    'OpzetPerGemeente.organisatie': 'De gemeente zoals zij in het register heet: gemeente Boxtel.',
    'OpzetPerGemeente.contact':
      'Het e-mailadres van een afdeling van deze gemeente, of een link. Standaard dat van allemaal.',
    'OpzetPerGemeente.status': 'Of deze gemeente al, nog niet of niet meer besluit. Standaard die van allemaal.',
    'OpzetPerGemeente.begin': 'De maand waarin het gebruik hier begon, als jjjj-mm. Standaard die van allemaal.',
    'OpzetPerGemeente.einde': 'De maand waarin het gebruik hier eindigde, als jjjj-mm. Standaard die van allemaal.',
    'OpzetPerGemeente.menselijkeTussenkomst':
      'Wie in deze gemeente kijkt en kan afwijken. Standaard de tekst van allemaal.',
    'OpzetPerGemeente.grondslag': 'De wettelijke grondslag in deze gemeente. Standaard de tekst van allemaal.',
    'OpzetPerGemeente.website': 'Een webpagina van deze gemeente. Standaard die van allemaal.',
    'OpzetPerGemeente.url': 'Waar deze gemeente het laat zien. Standaard het webadres van allemaal.',
    'OpzetPerGemeente.verwerkingsregister':
      'De vermelding in het verwerkingsregister van deze gemeente. Standaard die van allemaal.',
    'OpzetPerGemeente.bronId': 'De verwijzing in de administratie van deze gemeente. Standaard die van allemaal.',
    'OpzetRegister.aiVerordening':
      'Wat mensen over de AI-verordening hebben beredeneerd. Nodig voor een vermelding; er wordt niets aangenomen.',
    'OpzetAiVerordening.aiSysteem':
      'Of het een AI-systeem is in de zin van de AI-verordening (artikel 3): true of false.',
    'OpzetAiVerordening.bijlageIII': 'Of het gebruik in bijlage III van de AI-verordening staat: true of false.',
    'OpzetAiVerordening.waarom': 'De redenering achter beide antwoorden, in gewone woorden.',
    'OpzetRegister.status': 'Of met het algoritme al, nog niet of niet meer wordt besloten.',
    'OpzetRegister.contact': 'Een e-mailadres van een afdeling (niet van een mens), of een link naar een formulier.',
    'OpzetRegister.publicatiecategorie': 'Hoe zwaar het algoritme weegt, volgens het register.',
    'OpzetRegister.doel': 'Waarvoor het algoritme is, en voor wie het gevolgen heeft.',
    'OpzetRegister.proportionaliteit': 'Waarom dit middel in verhouding is tot het doel, en welke andere zijn bekeken.',
    'OpzetRegister.menselijkeTussenkomst': 'Wie naar de uitkomst kijkt, en wie ervan kan afwijken.',
    'OpzetRegister.risicos': 'Wat er mis kan gaan, en wat daaraan is gedaan.',
    'OpzetRegister.grondslag': 'De wettelijke grondslag, in woorden.',
    'OpzetRegister.impacttoetsen': 'Welke toetsen zijn gedaan (DPIA, IAMA), of waarom geen.',
    'OpzetRegister.naam':
      'De naam van het algoritme, ten hoogste 100 tekens. Standaard Buurten kiezen, met de namen van de Routekaarten.',
    'OpzetRegister.korteOmschrijving':
      'Wat het algoritme doet, ten hoogste 400 tekens. Standaard drie zinnen die uit Routekaart en keuze volgen.',
    'OpzetRegister.themas': 'De thema’s van het register. Standaard geen.',
    'OpzetRegister.begin': 'De maand waarin het gebruik begon, als jjjj-mm. Nodig als het algoritme in gebruik is.',
    'OpzetRegister.einde':
      'De maand waarin het gebruik eindigde, als jjjj-mm. Nodig als het algoritme buiten gebruik is.',
    'OpzetRegister.website': 'Een webpagina met meer informatie. Standaard geen.',
    'OpzetRegister.url': 'Het webadres waar het algoritme of de uitkomst te zien is. Standaard geen.',
    'OpzetRegister.grondslagen': 'De wetten en regels, met een link. Standaard geen.',
    'OpzetGrondslagen.title': 'Hoe de wet of regel heet.',
    'OpzetGrondslagen.link': 'Waar de wet of regel staat: een webadres met https.',
    'OpzetRegister.verwerkingsregister': 'Het webadres van de vermelding in het verwerkingsregister. Standaard geen.',
    'OpzetRegister.uitgevoerdeImpacttoetsen':
      'De toetsen die zijn gedaan, met een link als zij openbaar zijn. Standaard geen.',
    'OpzetUitgevoerdeImpacttoetsen.title': 'De naam van de toets.',
    'OpzetUitgevoerdeImpacttoetsen.link': 'Het webadres van de toets. Ontbreekt als die niet openbaar is.',
    'OpzetRegister.bronnen': 'Bronnen van gegevens naast die van de Routekaart, met een link. Standaard geen.',
    'OpzetBronnen.title': 'Hoe de bron van gegevens heet.',
    'OpzetBronnen.link': 'Waar de bron van gegevens staat: een webadres met https.',
    'OpzetRegister.leverancier': 'Wie het algoritme heeft geleverd. Standaard de uitvoerder van de overeenkomst.',
    'OpzetRegister.broncode': 'Waar de broncode staat. Standaard niet genoemd.',
    'OpzetRegister.bronId':
      'De verwijzing in de eigen administratie. Standaard het kenmerk van het besluit, of het id van de Routekaart.',
    'OpzetRegister.trefwoorden': 'Woorden waarop mensen zoeken. Standaard geen.',
  },
  voorbeelden: opzetvoorbeelden,
  waarden: opzetwaarden,
};
