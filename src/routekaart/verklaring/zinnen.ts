import type { Reden } from '../../kerncijfers/index.js';
import { describeReden } from './describeReden.js';
import { formatCijfer } from './formatCijfer.js';
import { formatGetal, type Taal } from './formatGetal.js';
import { formatWaarde } from './formatWaarde.js';

/** The same sentence in Dutch and in English. */
export interface Zin {
  readonly nl: string;
  readonly en: string;
}

/** The place of a value among those of the other buurten, or the reason why it is missing. */
export type Stand =
  | { readonly soort: 'hoger' | 'lager' | 'dichterbij'; readonly aandeel: number }
  | { readonly soort: 'binnen'; readonly van: number; readonly tot: number }
  | { readonly soort: 'enige' }
  | { readonly soort: 'onbekend'; readonly reden: Reden | undefined };

/** The content of the sentence about one criterion. */
export interface Zindelen {
  readonly naam: string;
  /** Absent where it is missing. */
  readonly waarde: number | undefined;
  /** The unit of the value; absent where it has none. */
  readonly eenheid: string | undefined;
  readonly stand: Stand;
  readonly bijdrage: number;
  readonly score: number;
  readonly aangevuld: boolean;
  /** Why the figure is missing, also where it was filled in. Absent for a judgement, or when it is not told. */
  readonly reden: Reden | undefined;
  /** Whether someone estimated the value where the source published none. */
  readonly geschat: boolean;
  /** Whether the value was taken over from the whole buurt. */
  readonly overgenomen: boolean;
  readonly telt: boolean;
}

/** A share as a whole percentage. It is 0 or 100 only when that is exact. */
function formatAandeel(aandeel: number, taal: Taal): string {
  const procent = 100 * aandeel;
  const rond = aandeel > 0 && aandeel < 1 ? Math.min(99, Math.max(1, Math.round(procent))) : procent;
  return `${formatGetal(rond, taal, 0)}%`;
}

function describeStand(stand: Stand, eenheid: string | undefined, taal: Taal): string {
  const nl = taal === 'nl';
  switch (stand.soort) {
    case 'hoger':
    case 'lager':
    case 'dichterbij': {
      const procent = formatAandeel(stand.aandeel, taal);
      const woord = nl
        ? { hoger: 'hoger', lager: 'lager', dichterbij: 'dichter bij het doel' }[stand.soort]
        : { hoger: 'higher', lager: 'lower', dichterbij: 'closer to the target' }[stand.soort];
      return nl ? `${woord} dan ${procent} van de andere buurten` : `${woord} than ${procent} of the other buurten`;
    }
    case 'binnen': {
      const van = formatWaarde(stand.van, eenheid, taal);
      const tot = formatWaarde(stand.tot, eenheid, taal);
      if (van === tot) return nl ? `precies het doel ${van}` : `exactly the target ${van}`;
      return nl
        ? `binnen het doel van ${van} tot en met ${tot}`
        : `within the target of ${van} up to and including ${tot}`;
    }
    case 'enige':
      return nl ? 'geen andere buurt om mee te vergelijken' : 'no other buurt to compare with';
    case 'onbekend':
      return describeReden(stand.reden, taal);
  }
}

/** That a value is missing and was filled in, and why it is missing where that is known and not told already. */
function describeVulling({ stand, reden }: Zindelen, taal: Taal): string {
  const waarom = reden === undefined || stand.soort === 'onbekend' ? '' : ` (${describeReden(reden, taal)})`;
  return `${taal === 'nl' ? ', ontbreekt en is aangevuld' : ', missing and filled in'}${waarom}`;
}

function write(delen: Zindelen, taal: Taal): string {
  const { naam, waarde, eenheid, stand, bijdrage, score, aangevuld, geschat, overgenomen, telt } = delen;
  const nl = taal === 'nl';
  const wat = waarde === undefined ? naam : `${naam} ${formatCijfer({ waarde, eenheid, geschat, overgenomen }, taal)}`;
  const vulling = aangevuld ? describeVulling(delen, taal) : '';
  const deel = formatGetal(bijdrage, taal, 2, true);
  const heel = formatGetal(score, taal, 2, true);
  const telling = telt
    ? nl
      ? `telt ${deel} van ${heel}`
      : `counts for ${deel} of ${heel}`
    : nl
      ? 'telt niet mee'
      : 'does not count';
  return `${wat}: ${describeStand(stand, eenheid, taal)}${vulling}, ${telling}`;
}

/** The sentence about one criterion. */
export function writeZin(delen: Zindelen): Zin {
  return { nl: write(delen, 'nl'), en: write(delen, 'en') };
}
