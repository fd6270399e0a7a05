import type { Schemateksten } from './schemateksten.js';

/** The words for the parts of a programma. */
export const programmateksten: Schemateksten = {
  delen: {
    ProgrammaDeelnemers: 'Een overeenkomst met wat eruit volgde: de keuze van de buurten en de teams.',
    ProgrammaQuota: 'Een aantal plekken dat in de keuze te vergeven was.',
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
    'keuze.kandidaten': 'Hoeveel buurten een score hebben; niet al die buurten konden meedoen.',
    'keuze.konMeedoen': 'Hoeveel buurten bij ten minste één quotum konden meedoen, elk één keer geteld.',
    'keuze.quota': 'De quota, met hoeveel buurten bij elk konden meedoen.',
    'keuze.optimaal': 'Of bewezen is dat geen andere keuze onder dezelfde quota en regels het doel beter haalt.',
    'keuze.doel':
      'Wat zo hoog mogelijk is gemaakt: de som van de scores, die som met gewichten of toeslagen, de laagste score, of de programmas na elkaar.',
    'keuze.zekerheid': 'Hoe vaak dezelfde keuze terugkwam met andere gewichten. Ontbreekt als dat niet bekend is.',
    'zekerheid.trekkingen': 'Hoe vaak met andere gewichten is gekozen.',
    'zekerheid.kans': 'Het deel van de trekkingen dat precies deze keuze gaf, van 0 tot 1.',
    'zekerheid.overlap': 'Het deel van deze buurten dat een trekking gemiddeld koos, van 0 tot 1.',
    'ProgrammaQuota.id': 'De naam waaronder de gekozen buurten naar dit quotum verwijzen.',
    'ProgrammaQuota.naam': 'Hoe een lezer dit quotum noemt.',
    'ProgrammaQuota.programma': 'Het deel van de reikwijdte waarvoor dit quotum telt.',
    'ProgrammaQuota.van': 'Hoeveel buurten dit quotum ten minste vroeg.',
    'ProgrammaQuota.tot': 'Hoeveel buurten dit quotum ten hoogste vroeg.',
    'ProgrammaQuota.konMeedoen': 'Hoeveel buurten bij dit quotum konden meedoen. Een buurt kan bij meer quota horen.',
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
