const list = (tekst: string): ReadonlySet<string> => new Set(tekst.split(/\s+/));

/** Endings of street names, in Dutch and Frisian. */
const EINDEN = [
  'straat',
  'str',
  'laan',
  'ln',
  'weg',
  'plein',
  'hof',
  'kade',
  'gracht',
  'singel',
  'dijk',
  'steeg',
  'pad',
  'dreef',
  'plantsoen',
  'wal',
  'strjitte',
  'dyk',
  'wei',
  'leane',
  'loane',
  'stege',
  'paed',
];

/** Words with the ending of a street name that are not a street. */
const GEEN_NAAM = list(
  'onderweg vanwege halverwege snelweg spoorweg rijksweg fietspad voetpad wandelpad ruiterpad zijweg uitweg omweg landweg zandweg ' +
    'zijstraat winkelstraat woonstraat schoolplein speelplein stationsplein kerkhof gerechtshof bovenal overal duizendpad stappenpad ' +
    'leerpad tijdpad groeipad ontwikkelpad aanweg linksweg geval zoal voorval afval interval',
);

/** Whether a word, in small letters, has the form of a street name. */
export function isStraatnaam(woord: string): boolean {
  return !GEEN_NAAM.has(woord) && EINDEN.some((eind) => woord.length > eind.length + 1 && woord.endsWith(eind));
}

/** Words before the name of a place. */
export const VOORZETSELS = list(
  'op aan bij naar van in langs tegenover naast over achter onder tussen uit voor nabij vanaf tot vlakbij rond',
);

/** Words that say that an address follows, or that somebody lives where it is. */
export const WOONWOORDEN = list(
  'woon woont wonen woonde woonden woonachtig woonadres adres adressen bezoekadres postadres thuisadres huisadres verhuist verhuisd ' +
    'verhuisde verhuizen gevestigd ingeschreven verblijft verblijven bewoner bewoners bewoonster buren buurman buurvrouw familie fam ' +
    'bezorgen bezorgd afgeleverd aanbellen langsgaan bezoek',
);

/** Words that can stand behind an address in a sentence. */
export const VERVOLG = list(
  'is was heeft had wil wilde doet deed belt belde gaat ging komt kwam staat stond ligt krijgt kreeg zoekt vraagt vroeg en of moet mag kan ' +
    'wordt werd blijft zit heet woont meldt hebben willen doen gaan komen staan kunnen wonen zijn ook niet nog al er met voor zonder om',
);

/** Words that look like a plural and are not. */
export const GEEN_TELWOORD = list(
  'kunnen willen zullen hebben doen gaan staan wonen moeten mogen worden zijn zien blijven krijgen komen liggen zitten zoeken bezoeken bellen helpen mailen spreken benaderen informeren isoleren bezorgen ophalen brengen ' +
    'betalen gebruiken verkopen kopen huren maken verhuizen langsgaan terugbellen aanmelden afmelden meedoen meenemen ' +
    '' +
    'tussen binnen buiten boven beneden tegen samen alleen thuis was waren alsof soms steeds straks gisteren morgen overdag daarvoor sinds ' +
    'wegens tijdens volgens vanmorgen misschien mits anders eens naast omstreeks tegens heen geleden bovendien',
);

/** Words that a number before them counts or measures (without plurals), and the months, where the number is a day. */
export const TELWOORDEN = list(
  'uur jaar jr meter kilometer centimeter millimeter km cm mm dm m m2 m3 ha hectare kg kilo gram ton liter l euro eur procent promille man ' +
    'keer maal stuks kwh mwh gwh kw mw watt volt graden graad wp mb gb kinderen mensen lui pk min minuut seconde kwartier maand week dag ' +
    'miljoen miljard duizend honderd x bij punt cent ' +
    'januari februari maart april mei juni juli augustus september oktober november december',
);

/** Words before a number that are not a street: numbered things, times, sums, and places larger than a street. */
const GENUMMERD = list(
  'artikel artikelen lid bijlage tabel figuur grafiek kaart fase stap team groep klas buurt buurten wijk dorp stad regio zone gebied kavel ' +
    'perceel blok gebouw unit kamer zaal lokaal hal perron spoor lijn bus tram trein route knooppunt afrit nummer nummers huisnummer ' +
    'huisnummers huis huizen flat verdieping etage deel hoofdstuk paragraaf pagina blz bladzijde regel rij kolom punt agendapunt vraag ' +
    'antwoord optie variant scenario versie model type categorie klasse niveau label week weken dag dagen jaar jaren maand maanden kwartaal ' +
    'periode ronde sessie sprint editie jaargang project projecten programma plan doel actie taak opgave thema cluster dossier zaak order ' +
    'factuur formulier code postbus kwadrant totaal aantal subtotaal score cijfer rang plaats leeftijd gemiddeld gemiddelde minimaal ' +
    'maximaal minstens hoogstens ruim bijna circa ongeveer vandaag gisteren morgen slechts samen energie agenda corona covid windows office ' +
    'euro fonds radio kanaal net poort post wet besluit raad motie amendement nota brief mail bericht uitslag resultaat stand saldo bedrag ' +
    'budget tarief prijs kosten subsidie begroting temperatuur verbruik januari februari maart april mei juni juli augustus september oktober ' +
    'november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag oost west noord zuid noordoost noordwest zuidoost zuidwest ' +
    'centrum leeuwarden rotterdam zaanstad zaandam boxtel sint-michielsgestel amsterdam utrecht groningen friesland fryslân nederland europa ' +
    'werkgroep commissie ploeg station halte veld baan tafel stoel rapport besluitpunt module les cursus bijeenkomst overleg avond ' +
    'windpark zonnepark park school basisschool vrijwilligers deelnemers bewoners inwoners laag krant nieuws zwaarte omvang complexiteit urgentie kans node default ' +
    'alle deze beide enkele tranche voorstel raadsvoorstel huishoudens speeltuin facebook instagram nextdoor whatsapp',
);

/** Words whose compounds are numbered things too: Nieuwsbrief 3, Vergaderzaal 2. */
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
];

/** Whether a number after a word belongs to that word and is not a house number: Fase 2, Maart 12, Totaal 14. */
export function isGenummerd(woord: string): boolean {
  return (
    [GENUMMERD, VERVOLG, VOORZETSELS, WOONWOORDEN].some((lijst) => lijst.has(woord)) ||
    HOOFDWOORDEN.some((eind) => woord.endsWith(eind))
  );
}

const GEEN_DEELWOORD = list(
  'gezinnen gesprekken gebouwen gebieden gemeenten gebreken getuigen gevallen geiten gewassen gerechten gedachten',
);

/** Whether a word looks like the participle of a verb: gelopen, gevonden. */
export function isDeelwoord(woord: string): boolean {
  return /^ge\p{L}+en$/u.test(woord) && !GEEN_DEELWOORD.has(woord);
}
