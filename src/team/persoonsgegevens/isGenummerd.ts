import { readWoorden } from './readWoorden.js';
import { VERVOLG, VOORZETSELS, WOONWOORDEN } from './woorden.js';

/** Words before a number that are not a street: numbered things, times, sums, and places larger than a street. */
const GENUMMERD = readWoorden(
  'artikel artikelen lid bijlage tabel figuur grafiek stap klas buurt buurten wijk dorp stad regio zone gebied kavel ' +
    'perceel blok gebouw unit lokaal hal perron spoor tram trein route knooppunt afrit nummers huisnummer ' +
    'huisnummers huis huizen flat verdieping etage deel hoofdstuk paragraaf pagina blz bladzijde regel rij kolom punt agendapunt vraag ' +
    'antwoord optie variant scenario model type categorie klasse niveau label week weken dag dagen jaar jaren maand maanden kwartaal ' +
    'periode sessie sprint editie jaargang projecten programma doel actie taak opgave thema cluster zaak order ' +
    'factuur formulier code postbus kwadrant totaal aantal subtotaal score cijfer rang plaats leeftijd gemiddeld gemiddelde minimaal ' +
    'maximaal minstens hoogstens ruim bijna circa ongeveer vandaag gisteren morgen slechts samen energie agenda corona covid windows office ' +
    'euro fonds radio kanaal net poort post wet besluit raad motie amendement nota mail bericht uitslag resultaat stand saldo bedrag ' +
    'budget tarief prijs kosten subsidie begroting temperatuur verbruik januari februari maart april mei juni juli augustus september oktober ' +
    'november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag oost west noord zuid noordoost noordwest zuidoost zuidwest ' +
    'leeuwarden rotterdam zaanstad zaandam boxtel sint-michielsgestel amsterdam utrecht groningen friesland fryslân nederland europa ' +
    'werkgroep commissie ploeg station halte veld baan tafel stoel besluitpunt module les cursus overleg ' +
    'windpark zonnepark park school basisschool vrijwilligers deelnemers bewoners inwoners laag nieuws zwaarte omvang complexiteit urgentie kans node default ' +
    'alle deze beide enkele tranche voorstel raadsvoorstel notulen rekenblad blad huishoudens speeltuin facebook instagram nextdoor whatsapp',
);

/** Words whose compounds are numbered things too: Nieuwsbrief 3, Vergaderzaal 2, Wijkplan 4. */
const HOOFDWOORDEN = [
  'krant',
  'brief',
  'groep',
  'team',
  'avond',
  'kamer',
  'zaal',
  'lijn',
  'fase',
  'nummer',
  'versie',
  'ronde',
  'project',
  'coach',
  'kracht',
  'corporatie',
  'kaart',
  'plan',
  'plannen',
  'lijst',
  'verslag',
  'rapport',
  'rapportage',
  'evaluatie',
  'overeenkomst',
  'bijeenkomst',
  'vergadering',
  'bezoek',
  'dossier',
  'centrum',
  'datum',
  'meetlat',
  'mijlpaal',
  'kandidaat',
  'criterium',
  'drager',
  'uitvoerder',
  'begeleider',
  'medewerker',
  'panelen',
  'pomp',
  'isolatie',
  'auto',
  'bus',
  'honk',
  'plek',
];

/** Whether a number after a word belongs to that word and is not a house number: Fase 2, Maart 12, Totaal 14. */
export function isGenummerd(woord: string): boolean {
  return (
    [GENUMMERD, VERVOLG, VOORZETSELS, WOONWOORDEN].some((lijst) => lijst.has(woord)) ||
    HOOFDWOORDEN.some((eind) => woord.endsWith(eind))
  );
}
