import type { Schemateksten } from './schemateksten.js';

/** The words for the parts of a programma. */
export const programmateksten: Schemateksten = {
  delen: {
    ProgrammaDeelnemers: 'Een overeenkomst met wat eruit volgde: de keuze van de buurten en de teams.',
    ProgrammaBuurten: 'Een buurt die is gekozen of in reserve staat.',
  },
  velden: {
    'Programma.naam': 'De naam van het programma.',
    'Programma.opdracht': 'Waartoe het programma als geheel moet komen. Ontbreekt als dat niet is afgesproken.',
    'opdracht.opdrachtgever': 'Wie de opdracht geeft: Ministerie van BZK.',
    'opdracht.aantalDeelnemers': 'Hoeveel deelnemers het programma moet krijgen.',
    'opdracht.buurtenPerDeelnemer': 'Hoeveel buurten elke deelnemer moet hebben.',
    'Programma.deelnemers': 'De deelnemers met hun overeenkomst, keuze en teams.',
    'ProgrammaDeelnemers.id': 'De sleutel van de deelnemer, uniek in het programma.',
    'ProgrammaDeelnemers.naam': 'Hoe een lezer de deelnemer noemt: Leeuwarden.',
    'ProgrammaDeelnemers.overeenkomst': 'De overeenkomst, van één gemeente of van enkele samen.',
    'ProgrammaDeelnemers.beeindigdPer':
      'De laatste dag van de overeenkomst, als zij eerder eindigde dan haar looptijd. Ontbreekt als dat niet zo is.',
    'ProgrammaDeelnemers.keuze': 'De keuze van de buurten. Ontbreekt zolang zij niet zijn gekozen.',
    'ProgrammaDeelnemers.teams': 'De dossiers van de teams van deze deelnemer.',
    'keuze.kenmerk': 'Waar het besluit te vinden is, zoals een zaaknummer.',
    'keuze.besluitdatum': 'De dag waarop over de buurten is besloten.',
    'keuze.vingerafdruk': 'De vingerafdruk van het document dat de keuze verantwoordt.',
    'keuze.indelingsjaar': 'Het jaar van de indeling van de buurtcodes. Standaard dat van de overeenkomst.',
    'keuze.schaal': 'De schaal van de scores: die van de Routekaart. Ontbreekt als die niet bekend is.',
    'keuze.kandidaten': 'Uit hoeveel buurten kon worden gekozen.',
    'keuze.optimaal': 'Of bewezen is dat geen andere keuze onder dezelfde quota een hogere som heeft.',
    'keuze.buurten': 'De buurten die zijn gekozen.',
    'keuze.reserves': 'De buurten die aan de beurt zijn als ergens geen team ontstaat.',
    'ProgrammaBuurten.buurt': 'De code van het CBS, of een eigen code als de buurt is samengesteld.',
    'ProgrammaBuurten.naam': 'De naam van deze buurt.',
    'ProgrammaBuurten.wijk': 'De naam van de wijk waarin zij ligt.',
    'ProgrammaBuurten.programma':
      'Het deel van de reikwijdte waarvoor zij telt: een id uit programmas van de overeenkomst.',
    'ProgrammaBuurten.quotum': 'Het quotum waarvoor zij is gekozen.',
    'ProgrammaBuurten.score': 'Haar score voor dat programma, op de schaal van zijn Routekaart.',
    'ProgrammaBuurten.start':
      'De dag waarop haar eigen termijn begint. Standaard de eerste dag van de overeenkomst van de deelnemer.',
  },
};
