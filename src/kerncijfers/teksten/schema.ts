/** The words for the parts of a kerncijfertabel. */
export const kerncijferteksten = {
  delen: {
    'aggregatie.som': 'De cijfers worden opgeteld.',
    'aggregatie.gewogen_gemiddelde': 'Van de cijfers wordt een gewogen gemiddelde genomen.',
    'nauwkeurigheid.aselect':
      'Aantallen van wijken en buurten zijn met toeval afgerond op een veelvoud van de basis, naar boven of naar beneden.',
    'nauwkeurigheid.afgerond': 'De cijfers zijn afgerond op het dichtstbijzijnde veelvoud.',
    'nauwkeurigheid.interval95':
      'De cijfers zijn een schatting; onder en boven zijn de grenzen van het interval van 95%.',
    'nauwkeurigheid.overgenomen':
      'De cijfers zijn overgenomen van een groter gebied; onder en boven zeggen hoe ver zij ernaast kunnen liggen.',
    'aggregatie.geen':
      'De cijfers zijn niet samen te nemen; van een samengesteld gebied is het cijfer niet_van_toepassing.',
  },
  velden: {
    'Kerncijfertabel.gebieden': 'De gebieden, een per rij, met code, naam en soort.',
    'Kerncijfertabel.kolommen':
      'De cijfers, met eenheid en bron; elke kolom heeft een cel per gebied, in dezelfde volgorde.',

    'gebieden.code': 'De code van het gebied in de indeling van de tabel, zonder spaties: BU00802001.',
    'gebieden.naam': 'De naam van het gebied.',
    'gebieden.soort':
      'Wat voor gebied het is: land, gemeente, wijk, buurt, samengesteld uit andere gebieden (dan is de code vrij), of een vierkant van het raster van het CBS.',
    'gebieden.gemeente':
      'De code van de gemeente waarin het gebied ligt; van een gemeente haar eigen code. Ontbreekt bij het land of als het niet bekend is.',
    'gebieden.wijk':
      'De code van de wijk waarin het gebied ligt; van een wijk haar eigen code. Ontbreekt bij grotere gebieden of als het niet bekend is.',
    'gebieden.jaar': 'Het jaar van de indeling van deze code, als dat een ander is dan dat van de tabel.',
    'gebieden.wijziging':
      'Wat er sinds het jaar ervoor veranderde volgens het CBS: niets, de code, of de grens (en misschien de code).',

    'kolommen.sleutel':
      'De sleutel van het cijfer, in elke vorm dezelfde: aantal_inwoners; over wie het gaat, als dat niet iedereen is: percentage_eenzaam@leeftijd=65_plus; en het jaar, als de tabel het van meer jaren heeft: aantal_inwoners:2023.',
    'kolommen.eenheid': 'De eenheid van de cijfers: aantal, percentage, km, 1000 euro.',
    'kolommen.bron': 'Waar de cijfers vandaan komen.',
    'bron.naam': 'Wie de cijfers heeft gepubliceerd: CBS.',
    'bron.tabel': 'De tabel: 85984NED, of een eigen naam.',
    'bron.jaar': 'Het jaar waarover de cijfers gaan.',
    'kolommen.aggregatie':
      'Hoe cijfers van gebieden samen het cijfer van een groter gebied worden. Ontbreekt als de catalogus van de bibliotheek dat zegt.',
    'aggregatie.soort': 'Hoe de cijfers worden samengenomen: som, gewogen_gemiddelde of geen.',
    'aggregatie.gewichten':
      'De sleutels van de kolommen waarmee kan worden gewogen; de eerste die in de tabel staat, geldt.',
    'kolommen.richting':
      'Hoe het cijfer in een Routekaart telt. hoger: hoe hoger hoe eerder; lager: hoe lager hoe eerder; doel: hoe dichter bij een doel hoe eerder. Ontbreekt als het niet is opgegeven.',
    'kolommen.cellen':
      'Per gebied het cijfer, of waarom het ontbreekt. niet_gepubliceerd: de bron geeft een punt, en zegt niet of zij het niet heeft, niet zeker genoeg vindt of geheim houdt; geheim: de bron zegt dat zij het geheim houdt; nog_niet_verschenen: geen gebied heeft het in deze uitgave; niet_gemeten_in_periode: de bron vroeg het in deze periode niet; niet_van_toepassing: het kan hier niet bestaan; niet_geleverd: het zat niet in wat is gelezen; onbekend: de bron zegt niet waarom.',
    'kolommen.onder': 'Per gebied de laagste waarde die het cijfer kan hebben; null als die er niet is.',
    'kolommen.boven': 'Per gebied de hoogste waarde die het cijfer kan hebben; null als die er niet is.',
    'kolommen.geschat': 'De plaatsen, vanaf 0, van cijfers die iemand schatte omdat de bron ze niet gaf.',

    'Kerncijfertabel.indeling':
      'De indeling van de gebieden: dezelfde code kan in een ander jaar een ander gebied zijn.',
    'indeling.gebieden': 'Wat voor codes het zijn: van het CBS (cbs), vrij, of vierkanten van 100 of 500 meter.',
    'indeling.jaar': 'Het jaar van de indeling. Dat kan een ander zijn dan dat van de cijfers.',
    'kolommen.periode': 'Waarover de cijfers gaan: een periode of een dag. Ontbreekt als dat niet bekend is.',
    'periode.van': 'De eerste dag waarover het cijfer gaat.',
    'periode.tot': 'De laatste dag waarover het cijfer gaat.',
    'periode.peildatum': 'De dag waarvan het cijfer is.',
    'kolommen.afgifte': 'De uitgave van de cijfers. Ontbreekt als die niet bekend is.',
    'afgifte.status': 'Hoe vast de cijfers staan: voorlopig, nader_voorlopig, definitief of onbekend.',
    'afgifte.datum': 'De dag van de uitgave. Ontbreekt als die niet bekend is.',
    'kolommen.nauwkeurigheid': 'Hoe nauwkeurig de cijfers zijn. Ontbreekt als dat niet bekend is.',
    'nauwkeurigheid.soort': 'Waardoor het cijfer kan afwijken: aselect, afgerond, interval95 of overgenomen.',
    'nauwkeurigheid.basis': 'Het veelvoud waarop is afgerond: 5.',
    'nauwkeurigheid.op': 'Het veelvoud waarop is afgerond: 10.',
  },
  voorbeelden: {
    'aggregatie.gewichten': [['aantal_inwoners']],
    'nauwkeurigheid.basis': [5],
    'nauwkeurigheid.op': [10],
  },
};
