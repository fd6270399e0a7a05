import { groupDuizendtallen } from '../../kern/index.js';

/** The same sentence in Dutch and in English. */
export interface Zin {
  readonly nl: string;
  readonly en: string;
}

type Taal = keyof Zin;

/** A number as people write it: at most so many decimals, no trailing zeros unless `vast`. */
export function formatGetal(waarde: number, taal: Taal, decimalen: number, vast = false): string {
  const [komma, punt] = taal === 'nl' ? [',', '.'] : ['.', ','];
  const [heel = '', breuk = ''] = Math.abs(waarde).toFixed(decimalen).split('.');
  let eind = breuk.length;
  while (!vast && breuk[eind - 1] === '0') eind -= 1;
  const achter = breuk.slice(0, eind);
  const groepen = heel.length > 4 ? groupDuizendtallen(heel, punt) : heel;
  const cijfers = achter === '' ? groepen : `${groepen}${komma}${achter}`;
  return waarde < 0 && /[1-9]/.test(cijfers) ? `-${cijfers}` : cijfers;
}

/** Where a value stands among those of the other buurten, or why there is none. */
export type Stand =
  | { readonly soort: 'hoger' | 'lager' | 'dichterbij'; readonly aandeel: number }
  | { readonly soort: 'binnen'; readonly van: number; readonly tot: number }
  | { readonly soort: 'enige' }
  | { readonly soort: 'onbekend' };

/** What the sentence about one criterion tells. */
export interface Zindelen {
  readonly naam: string;
  /** Absent where it is missing. */
  readonly waarde: number | undefined;
  readonly stand: Stand;
  readonly bijdrage: number;
  readonly score: number;
  readonly aangevuld: boolean;
  readonly telt: boolean;
}

function describeStand(stand: Stand, taal: Taal): string {
  const nl = taal === 'nl';
  switch (stand.soort) {
    case 'hoger':
    case 'lager':
    case 'dichterbij': {
      const procent = formatGetal(100 * stand.aandeel, taal, 0);
      const woord = nl
        ? { hoger: 'hoger', lager: 'lager', dichterbij: 'dichter bij het doel' }[stand.soort]
        : { hoger: 'higher', lager: 'lower', dichterbij: 'closer to the target' }[stand.soort];
      return nl ? `${woord} dan ${procent} % van de buurten` : `${woord} than ${procent} % of the buurten`;
    }
    case 'binnen': {
      const van = formatGetal(stand.van, taal, 2);
      const tot = formatGetal(stand.tot, taal, 2);
      if (van === tot) return nl ? `precies het doel ${van}` : `exactly the target ${van}`;
      return nl
        ? `binnen het doel van ${van} tot en met ${tot}`
        : `within the target of ${van} up to and including ${tot}`;
    }
    case 'enige':
      return nl ? 'geen andere buurt om mee te vergelijken' : 'no other buurt to compare with';
    default:
      return nl ? 'onbekend' : 'unknown';
  }
}

function write({ naam, waarde, stand, bijdrage, score, aangevuld, telt }: Zindelen, taal: Taal): string {
  const nl = taal === 'nl';
  const wat = waarde === undefined ? naam : `${naam} ${formatGetal(waarde, taal, 2)}`;
  const vulling = aangevuld ? (nl ? ', ontbreekt en is aangevuld' : ', missing and filled in') : '';
  const deel = formatGetal(bijdrage, taal, 2, true);
  const heel = formatGetal(score, taal, 2, true);
  const telling = telt
    ? nl
      ? `telt ${deel} van ${heel}`
      : `counts for ${deel} of ${heel}`
    : nl
      ? 'telt niet mee'
      : 'does not count';
  return `${wat}: ${describeStand(stand, taal)}${vulling}, ${telling}`;
}

/** The sentence about one criterion. */
export function writeZin(delen: Zindelen): Zin {
  return { nl: write(delen, 'nl'), en: write(delen, 'en') };
}
