/** The words for the parts of a financieringsplan. */
export const financieringsteksten = {
  delen: {
    FinancieringsplanBijdragen:
      'Een bijdrage: wie betaalt hoeveel, waarvoor, onder welke voorwaarden, en hoe ver het daarmee is.',
    FinancieringsplanKostendragers:
      'Wie binnen een partij kosten draagt: een budget van de gemeente, een thema, een programmabureau.',
    FinancieringsplanPerioden: 'Een financieringsperiode: een jaar van het programma, wat het kost en wie bijdraagt.',
    FinancieringsplanStappen:
      'Een stap van een bijdrage, met een eigen bedrag. Een latere gevraagd, toegezegd of vastgelegd komt in de plaats van de eerdere; elke betaald en teruggevorderd telt op bij de vorige.',
    FinancieringsplanTaakveld: 'Een taakveld van Iv3 (informatie voor derden), met het jaar van de indeling.',
    FinancieringsplanVerdeelsleutel:
      'Wat een kostendrager van een bijdrage draagt. Samen verdelen de delen het hele bedrag.',
    'FinancieringsplanVerdeelsleutel.vast': 'Een vast bedrag.',
    'FinancieringsplanVerdeelsleutel.procent': 'Een percentage van het hele bedrag.',
    'FinancieringsplanVerdeelsleutel.aandeel':
      'Een deel, naar verhouding van de andere aandelen, van wat vaste bedragen en percentages overlaten.',
    'FinancieringsplanVerdeelsleutel.rest': 'Alles wat de andere delen overlaten; hoogstens een keer.',
    FinancieringsplanVoorwaarden: 'Een voorwaarde waaronder een bijdrage wordt gegeven.',
  },
  velden: {
    'Financieringsplan.naam': 'De naam van het plan.',
    'Financieringsplan.kostendragers':
      'De programma’s of budgetten waarover bijdragen worden verdeeld. Ontbreekt als er niet wordt verdeeld.',
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
    'FinancieringsplanPerioden.bijdragen': 'Wie in deze periode wat bijdraagt.',

    'FinancieringsplanBijdragen.id': 'De sleutel van de bijdrage, uniek in het plan.',
    'FinancieringsplanBijdragen.partij': 'De sleutel van de partij die betaalt, zoals haar id in de overeenkomst.',
    'FinancieringsplanBijdragen.bedrag':
      'Wat de partij volgens plan bijdraagt; de aard zegt hoe hard het is. Met btw is het bedrag inclusief btw.',
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
    'FinancieringsplanBijdragen.stappen':
      'De stappen die zijn gezet en nog komen. Zonder stappen is de bijdrage alleen gepland.',
    'FinancieringsplanBijdragen.verdeelsleutel':
      'Over welke kostendragers de bijdrage wordt verdeeld. Zonder verdeelsleutel draagt de partij haar als geheel.',
    'FinancieringsplanBijdragen.taakveld':
      'Het taakveld van wat niet naar een kostendrager met een eigen taakveld gaat.',
    'FinancieringsplanBijdragen.btw': 'De btw in het bedrag. Ontbreekt als btw niet wordt onderscheiden.',
    'btw.tarief': 'Het tarief in procenten, als tekst met een punt: "21".',
    'btw.bedrag': 'Hoeveel van het bedrag van de bijdrage btw is.',
    'btw.verwerking':
      'Wat met de btw gebeurt. kostprijsverhogend: de betaler houdt haar als kosten; compensabel: de gemeente krijgt haar terug uit het BTW-compensatiefonds; verrekenbaar: zij wordt verrekend in de btw-aangifte.',

    'FinancieringsplanStappen.status':
      'Hoe ver de bijdrage is, in deze volgorde: gevraagd, toegezegd, vastgelegd (verplicht), betaald, teruggevorderd.',
    'FinancieringsplanStappen.bedrag': 'Het bedrag van deze stap, dat van de bijdrage mag verschillen.',
    'FinancieringsplanStappen.gepland':
      'De dag waarop de stap wordt verwacht. Er is een geplande of een werkelijke dag, of allebei.',
    'FinancieringsplanStappen.werkelijk': 'De dag waarop de stap is gezet. Ontbreekt zolang dat niet is gebeurd.',
    'FinancieringsplanStappen.begrotingsjaar':
      'Het kalenderjaar waarop een betaling wordt geboekt. Standaard het jaar van haar dag.',
    'FinancieringsplanStappen.kenmerk': 'De verwijzing in de administratie van de partij, nooit de naam van een mens.',

    'FinancieringsplanTaakveld.code': 'De code als tekst: "0.10" is een ander taakveld dan "0.1".',
    'FinancieringsplanTaakveld.jaar': 'Het jaar van de indeling waarin de code geldt.',

    'FinancieringsplanVerdeelsleutel.soort': 'Hoe het deel wordt bepaald: als vast bedrag, procent, aandeel of rest.',
    'FinancieringsplanVerdeelsleutel.kostendrager':
      'De kostendrager die dit deel draagt: een id uit de kostendragers van het plan, van de partij die betaalt.',
    'FinancieringsplanVerdeelsleutel.bedrag': 'Het vaste bedrag dat deze kostendrager draagt.',
    'FinancieringsplanVerdeelsleutel.procent': 'Het percentage van de hele bijdrage, als tekst met een punt: "33.3".',
    'FinancieringsplanVerdeelsleutel.aandeel':
      'Het gewicht van dit aandeel tegenover de andere, als tekst met een punt: "1.5".',

    'FinancieringsplanVoorwaarden.omschrijving': 'Wat de voorwaarde inhoudt.',
    'FinancieringsplanVoorwaarden.uiterlijk':
      'De laatste dag waarop aan de voorwaarde kan worden voldaan. Ontbreekt als er geen termijn is.',
    'FinancieringsplanVoorwaarden.vervuldOp':
      'De dag waarop aan de voorwaarde is voldaan. Ontbreekt zolang dat niet zo is.',
  },
  voorbeelden: {
    'FinancieringsplanKostendragers.id': ['thema-energie'],
    'FinancieringsplanKostendragers.naam': ['gemeente, thema energie'],
    'FinancieringsplanKostendragers.partij': ['gemeente'],
    'FinancieringsplanBijdragen.id': ['bzk-1'],
    'FinancieringsplanBijdragen.partij': ['bzk'],
    'FinancieringsplanBijdragen.bedrag': ['60000.00'],
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
    'FinancieringsplanVoorwaarden.vervuldOp': ['2026-11-12'],
  },
};
