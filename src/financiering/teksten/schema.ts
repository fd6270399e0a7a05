/** The words for the parts of a financieringsplan. */
export const financieringsteksten = {
  delen: {
    FinancieringsplanBijdragen: 'Een bijdrage: wie betaalt hoeveel aan wie, waarvoor en onder welke voorwaarden.',
    'FinancieringsplanBijdragen.bedrag': 'Een bijdrage van een bedrag dat over de buurten wordt verdeeld.',
    'FinancieringsplanBijdragen.prijs_per_buurt':
      'Een bijdrage met een prijs voor elke buurt die meedoet. Wat een buurt niet gebruikt, valt vrij.',
    'FinancieringsplanBijdragen.werkelijke_kosten':
      'Een bijdrage van een aandeel in de kosten die worden gemaakt, tot een plafond.',
    'FinancieringsplanBijdragen.specifieke_uitkering':
      'Geld van het Rijk voor een gemeente, dat andere bijdragen dekt en er niet bij wordt opgeteld.',
    FinancieringsplanIndexering: 'De index waarmee de bedragen worden aangepast.',
    FinancieringsplanKostendragers:
      'Wie binnen een partij kosten draagt: een budget van de gemeente, een thema, een programmabureau.',
    FinancieringsplanPerioden: 'Een financieringsperiode: een jaar van het programma, wat het kost en wie bijdraagt.',
    FinancieringsplanPlanning: 'Een stap van een bijdrage die op een dag gezet moet zijn. Betalingen hebben termijnen.',
    FinancieringsplanTaakveld: 'Een taakveld van Iv3 (informatie voor derden), met het jaar van de indeling.',
    FinancieringsplanTermijnen:
      'Een termijn waarin een bijdrage wordt betaald. Een betaling noemt de termijn waar zij bij hoort.',
    FinancieringsplanVerdeelsleutel:
      'Wat een kostendrager van een bijdrage draagt. Samen verdelen de delen het hele bedrag.',
    'FinancieringsplanVerdeelsleutel.vast': 'Een vast bedrag.',
    'FinancieringsplanVerdeelsleutel.procent': 'Een percentage van het hele bedrag.',
    'FinancieringsplanVerdeelsleutel.aandeel':
      'Een deel, naar verhouding van de andere aandelen, van wat vaste bedragen en percentages overlaten.',
    'FinancieringsplanVerdeelsleutel.rest': 'Alles wat de andere delen overlaten; hoogstens een keer.',
    FinancieringsplanVoorwaarden:
      'Een voorwaarde waaronder een bijdrage wordt gegeven. Wordt er niet op tijd aan voldaan, dan vervalt de bijdrage.',
  },
  velden: {
    'Financieringsplan.naam': 'De naam van het plan.',
    'Financieringsplan.kostendragers':
      'De programma’s of budgetten waarover bijdragen worden verdeeld. Ontbreekt als er niet wordt verdeeld.',
    'Financieringsplan.bijStop':
      'Wat er gebeurt met het geld dat een buurt overhoudt als zij stopt. terug: het valt vrij; overige_buurten: de buurten die doorgaan krijgen het; vervanger: de buurt die haar plaats inneemt krijgt het. Standaard terug.',
    'Financieringsplan.bijOpschorting':
      'Wat een opschorting van de overeenkomst met het geld doet. telt_door: niets; vervalt: het geld van die dagen valt vrij; schuift_op: het schuift evenveel dagen op. Standaard telt_door.',
    'Financieringsplan.perioden': 'De financieringsperioden met hun bijdragen.',

    'FinancieringsplanKostendragers.id': 'De sleutel van de kostendrager, uniek in het plan.',
    'FinancieringsplanKostendragers.naam': 'De naam van de kostendrager.',
    'FinancieringsplanKostendragers.partij':
      'De sleutel van de partij waar de kostendrager bij hoort, zoals haar id in de overeenkomst.',
    'FinancieringsplanKostendragers.taakveld':
      'Het taakveld waarop deze kostendrager boekt. Ontbreekt het, dan geldt dat van de bijdrage.',

    'FinancieringsplanPerioden.programmajaar':
      'Het jaar van het programma: 1, 2, 3. Geen kalenderjaar; dat is het begrotingsjaar.',
    'FinancieringsplanPerioden.periode': 'De eerste en de laatste dag van dit programmajaar.',
    'FinancieringsplanPerioden.benodigd':
      'Wat deze periode kost. Ontbreekt als dat niet los van de bijdragen bekend is.',
    'FinancieringsplanPerioden.optie':
      'Dit jaar is een optie: het telt pas mee als die is gelicht. Ontbreekt als het jaar vaststaat.',
    'optie.uiterlijk': 'De laatste dag waarop de optie kan worden gelicht.',
    'FinancieringsplanPerioden.bijdragen': 'Wie in deze periode wat bijdraagt.',

    'FinancieringsplanBijdragen.id': 'De sleutel van de bijdrage, uniek in het plan.',
    'FinancieringsplanBijdragen.soort': 'Hoe het bedrag van de bijdrage tot stand komt.',
    'FinancieringsplanBijdragen.van': 'De sleutel van de partij die betaalt, zoals haar id in de overeenkomst.',
    'FinancieringsplanBijdragen.naar':
      'De sleutel van de partij die ontvangt. Standaard de organisatie die het werk uitvoert.',
    'FinancieringsplanBijdragen.bedrag':
      'Wat de partij volgens plan bijdraagt; de aard zegt hoe hard het is. Met btw is het bedrag inclusief btw.',
    'FinancieringsplanBijdragen.specifieke_uitkering.bedrag': 'Het bedrag dat het Rijk ten hoogste uitkeert.',
    'FinancieringsplanBijdragen.dekt': 'De sleutels van de bijdragen die de uitkering dekt.',
    'FinancieringsplanBijdragen.sisacode':
      'De code van de uitkering in de SiSa-bijlage bij de jaarrekening: "C62". Ontbreekt als die niet bekend is.',
    'FinancieringsplanBijdragen.prijs': 'De prijs voor een buurt. Met btw is de prijs inclusief btw.',
    'FinancieringsplanBijdragen.aandeel': 'Het aandeel in de kosten in procenten, als tekst met een punt: "60".',
    'FinancieringsplanBijdragen.plafond': 'Het hoogste bedrag dat wordt betaald.',
    'FinancieringsplanBijdragen.raming': 'De kosten zoals ze worden geraamd. Ze tellen tot er kosten zijn gemaakt.',
    'FinancieringsplanBijdragen.aard':
      'Hoe hard het bedrag is. exact: precies dit; ten_minste: dit of meer; ten_hoogste: dit of minder; geraamd: een schatting.',
    'FinancieringsplanBijdragen.bandbreedte':
      'Alleen bij aard geraamd: waartussen het bedrag zal liggen. Zonder bandbreedte belooft een raming niets.',
    'bandbreedte.minimum': 'Het laagste bedrag dat wordt verwacht.',
    'bandbreedte.maximum': 'Het hoogste bedrag dat wordt verwacht.',
    'FinancieringsplanBijdragen.doel':
      'Waarvoor de bijdrage is: directe_kosten; werven, begeleiden of actief_houden van vrijwilligers; projecten; coordinatie; evaluatie; overig.',
    'FinancieringsplanBijdragen.toelichting': 'Toelichting op de bijdrage voor lezers.',
    'FinancieringsplanBijdragen.voorwaarden':
      'De voorwaarden waaronder de bijdrage wordt gegeven. Ontbreekt als er geen zijn.',
    'FinancieringsplanBijdragen.termijnen':
      'De termijnen waarin wordt betaald. Zonder termijnen volgt de betaling de kosten.',
    'FinancieringsplanBijdragen.planning': 'De stappen die op een dag gezet moeten zijn. Ontbreekt als er geen zijn.',
    'FinancieringsplanBijdragen.verdeelsleutel':
      'Over welke kostendragers de bijdrage wordt verdeeld. Zonder verdeelsleutel draagt de partij haar als geheel.',
    'FinancieringsplanBijdragen.taakveld':
      'Het taakveld van wat niet naar een kostendrager met een eigen taakveld gaat.',
    'FinancieringsplanBijdragen.btw': 'De btw in het bedrag. Ontbreekt als btw niet wordt onderscheiden.',
    'FinancieringsplanBijdragen.indexering':
      'De index waarmee de bijdrage wordt aangepast. Ontbreekt als het bedrag vaststaat.',
    'FinancieringsplanBijdragen.buurten':
      'De buurten waarvoor de bijdrage is. Standaard die van de programma’s, anders die van de gemeente die betaalt, en bij een andere partij alle.',
    'FinancieringsplanBijdragen.programmas':
      'De programma’s waarvan de buurten met deze bijdrage worden betaald. Ontbreekt als dat er niet toe doet.',
    'btw.tarief': 'Het tarief in procenten, als tekst met een punt: "21".',
    'btw.bedrag':
      'Hoeveel van het bedrag btw is. Standaard volgens het tarief; alleen nodig als een deel zonder btw is.',
    'btw.verwerking':
      'Wat met de btw gebeurt. kostprijsverhogend: de betaler houdt haar als kosten; compensabel: de gemeente krijgt haar terug uit het BTW-compensatiefonds; verrekenbaar: zij wordt verrekend in de btw-aangifte.',

    'FinancieringsplanIndexering.reeks': 'De naam van de gepubliceerde reeks.',
    'FinancieringsplanIndexering.basisjaar': 'Het jaar waarvan de bedragen de prijzen hebben.',

    'FinancieringsplanPlanning.stap':
      'De stap die gezet moet zijn: gevraagd, toegezegd, vastgelegd (verplicht), vastgesteld of teruggevorderd.',
    'FinancieringsplanPlanning.uiterlijk': 'De laatste dag waarop de stap op tijd is.',
    'FinancieringsplanPlanning.bedrag': 'Het bedrag van deze stap. Ontbreekt als het de hele bijdrage is.',

    'FinancieringsplanTaakveld.code': 'De code als tekst: "0.10" is een ander taakveld dan "0.1".',
    'FinancieringsplanTaakveld.jaar': 'Het jaar van de indeling waarin de code geldt.',
    'FinancieringsplanTaakveld.categorie':
      'De economische categorie van Iv3 in dat jaar, als tekst: "3.8" of "4.3.1". Ontbreekt als die niet bekend is.',

    'FinancieringsplanTermijnen.id': 'De sleutel van de termijn, uniek in de bijdrage.',
    'FinancieringsplanTermijnen.aandeel':
      'Het gewicht van deze termijn tegenover de andere, als tekst met een punt: "80".',
    'FinancieringsplanTermijnen.gepland': 'De dag waarop de termijn wordt betaald.',

    'FinancieringsplanVerdeelsleutel.soort': 'Hoe het deel wordt bepaald: als vast bedrag, procent, aandeel of rest.',
    'FinancieringsplanVerdeelsleutel.kostendrager':
      'De kostendrager die dit deel draagt: een id uit de kostendragers van het plan, van de partij die betaalt.',
    'FinancieringsplanVerdeelsleutel.bedrag': 'Het vaste bedrag dat deze kostendrager draagt.',
    'FinancieringsplanVerdeelsleutel.procent': 'Het percentage van de hele bijdrage, als tekst met een punt: "33.3".',
    'FinancieringsplanVerdeelsleutel.aandeel':
      'Het gewicht van dit aandeel tegenover de andere, als tekst met een punt: "1.5".',

    'FinancieringsplanVoorwaarden.id':
      'De sleutel van de voorwaarde, uniek in de bijdrage. Alleen nodig als de bijdrage er meer heeft.',
    'FinancieringsplanVoorwaarden.omschrijving': 'Wat de voorwaarde inhoudt.',
    'FinancieringsplanVoorwaarden.uiterlijk':
      'De laatste dag waarop aan de voorwaarde kan worden voldaan. Zonder zo’n dag vervalt de bijdrage nooit.',
  },
  voorbeelden: {
    'FinancieringsplanPlanning.bedrag': ['60000.00'],
    'FinancieringsplanKostendragers.id': ['thema-energie'],
    'FinancieringsplanKostendragers.naam': ['gemeente, thema energie'],
    'FinancieringsplanKostendragers.partij': ['gemeente'],
    'FinancieringsplanBijdragen.id': ['bzk-1'],
    'FinancieringsplanBijdragen.van': ['bzk'],
    'FinancieringsplanBijdragen.naar': ['buurkracht'],
    'FinancieringsplanBijdragen.bedrag': ['60000.00'],
    'FinancieringsplanBijdragen.prijs': ['5000.00'],
    'FinancieringsplanBijdragen.aandeel': ['60'],
    'FinancieringsplanBijdragen.plafond': ['45000.00'],
    'FinancieringsplanBijdragen.raming': ['70000.00'],
    'FinancieringsplanBijdragen.dekt': [['gemeente-1']],
    'FinancieringsplanBijdragen.sisacode': ['C62'],
    'FinancieringsplanBijdragen.buurten': [['BU00800601']],
    'FinancieringsplanIndexering.reeks': ['CBS, consumentenprijsindex'],
    'FinancieringsplanIndexering.basisjaar': [2026],
    'FinancieringsplanPlanning.stap': ['vastgesteld'],
    'FinancieringsplanPlanning.uiterlijk': ['2027-12-31'],
    'FinancieringsplanTermijnen.id': ['voorschot'],
    'FinancieringsplanTermijnen.aandeel': ['80'],
    'FinancieringsplanTermijnen.gepland': ['2026-10-01'],
    'FinancieringsplanTaakveld.categorie': ['3.8'],
    'FinancieringsplanBijdragen.aard': ['exact'],
    'bandbreedte.minimum': ['50000.00'],
    'bandbreedte.maximum': ['70000.00'],
    'FinancieringsplanBijdragen.doel': ['begeleiden'],
    'FinancieringsplanBijdragen.toelichting': ['Ruim 150.000 euro voor directe kosten.'],
    'btw.tarief': ['21'],
    'btw.bedrag': ['12600.00'],
    'btw.verwerking': ['compensabel'],
    'FinancieringsplanTaakveld.code': ['6.1'],
    'FinancieringsplanTaakveld.jaar': [2026],
    'FinancieringsplanVerdeelsleutel.kostendrager': ['thema-energie'],
    'FinancieringsplanVerdeelsleutel.bedrag': ['20000.00'],
    'FinancieringsplanVerdeelsleutel.procent': ['25'],
    'FinancieringsplanVerdeelsleutel.aandeel': ['2'],
    'FinancieringsplanVoorwaarden.omschrijving': ['De raad stelt de begroting vast.'],
    'FinancieringsplanVoorwaarden.uiterlijk': ['2026-12-31'],
  },
};
