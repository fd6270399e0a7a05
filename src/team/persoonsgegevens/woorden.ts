import { readWoorden } from './readWoorden.js';

/** Words before the name of a place. */
export const VOORZETSELS = readWoorden(
  'op aan bij naar van in langs tegenover naast over achter onder tussen uit voor nabij vanaf tot vlakbij rond',
);

/** Words that say that an address follows, or that somebody lives where it is. */
export const WOONWOORDEN = readWoorden(
  'woon woont wonen woonde woonden woonachtig woonadres adres adressen bezoekadres postadres thuisadres huisadres verhuist verhuisd ' +
    'verhuisde verhuizen gevestigd ingeschreven verblijft verblijven bewoner bewoners bewoonster buren buurman buurvrouw familie fam ' +
    'bezorgen bezorgd afgeleverd aanbellen langsgaan bezoek',
);

/** Words that can stand behind an address in a sentence. */
export const VERVOLG = readWoorden(
  'is was heeft had wil wilde doet deed belt belde gaat ging komt kwam staat stond ligt krijgt kreeg zoekt vraagt vroeg en of moet mag kan ' +
    'wordt werd blijft zit heet woont meldt hebben willen doen gaan komen staan kunnen wonen zijn ook niet nog al er met voor zonder om',
);

/** Words that look like a plural and are not. */
export const GEEN_TELWOORD = readWoorden(
  'kunnen willen zullen hebben doen gaan staan wonen moeten mogen worden zijn zien blijven krijgen komen liggen zitten zoeken bezoeken bellen helpen mailen spreken benaderen informeren isoleren bezorgen ophalen brengen ' +
    'betalen gebruiken verkopen kopen huren maken verhuizen langsgaan terugbellen aanmelden afmelden meedoen meenemen ' +
    '' +
    'tussen binnen buiten boven beneden tegen samen alleen thuis was waren alsof soms steeds straks gisteren morgen overdag daarvoor sinds ' +
    'wegens tijdens volgens vanmorgen misschien mits anders eens naast omstreeks tegens heen geleden bovendien',
);

/** Words that a number before them counts or measures (without plurals), and the months, where the number is a day. */
export const TELWOORDEN = readWoorden(
  'uur jaar jr meter kilometer centimeter millimeter km cm mm dm m m2 m3 ha hectare kg kilo gram ton liter l euro eur procent promille man ' +
    'keer maal stuks kwh mwh gwh kw mw watt volt graden graad wp mb gb kinderen mensen lui pk min minuut seconde kwartier maand week dag ' +
    'miljoen miljard duizend honderd x bij punt cent ' +
    'januari februari maart april mei juni juli augustus september oktober november december',
);
