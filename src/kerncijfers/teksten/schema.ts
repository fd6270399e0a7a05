/** The words for the parts of a kerncijfertabel. */
export const kerncijferteksten = {
  delen: {
    'aggregatie.som': 'De cijfers worden opgeteld.',
    'aggregatie.gewogen_gemiddelde': 'Van de cijfers wordt een gewogen gemiddelde genomen.',
    'aggregatie.geen':
      'De cijfers zijn niet samen te nemen; van een samengesteld gebied is het cijfer niet_van_toepassing.',
  },
  velden: {
    'Kerncijfertabel.gebieden': 'De gebieden, een per rij, met code, naam, soort en het jaar van de indeling.',
    'Kerncijfertabel.kolommen':
      'De cijfers, met eenheid en bron; elke kolom heeft een cel per gebied, in dezelfde volgorde.',

    'gebieden.code': 'De code van het gebied in de indeling van het jaar, zonder spaties: BU00802001.',
    'gebieden.naam': 'De naam van het gebied.',
    'gebieden.soort':
      'Wat voor gebied het is: land, gemeente, wijk, buurt, of samengesteld uit andere gebieden (dan is de code vrij).',
    'gebieden.gemeente':
      'De code van de gemeente waarin het gebied ligt; van een gemeente haar eigen code. Ontbreekt bij het land of als het niet bekend is.',
    'gebieden.wijk':
      'De code van de wijk waarin het gebied ligt; van een wijk haar eigen code. Ontbreekt bij grotere gebieden of als het niet bekend is.',
    'gebieden.jaar': 'Het jaar van de indeling: dezelfde code kan in een ander jaar een ander gebied zijn.',
    'gebieden.wijziging':
      'Wat er sinds het jaar ervoor veranderde volgens het CBS: niets, de code, of de grens (en misschien de code).',

    'kolommen.sleutel': 'De vaste naam van het cijfer, in elk jaar en elke vorm dezelfde: aantal_inwoners.',
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
      'Per gebied het cijfer, of waarom het ontbreekt. onbekend: de bron heeft het niet; geheim: de bron houdt het geheim, meestal omdat het over te weinig mensen gaat; niet_van_toepassing: het kan hier niet bestaan; niet_geleverd: het zat niet in wat is gelezen.',
  },
  voorbeelden: {
    'aggregatie.gewichten': [['aantal_inwoners']],
  },
};
