import { isDeelwoord } from './isDeelwoord.js';
import { isGenummerd } from './isGenummerd.js';
import { isStraatnaam } from './isStraatnaam.js';
import { readVoor } from './readVoor.js';
import type { Plek } from './vondst.js';
import { GEEN_TELWOORD, TELWOORDEN, VERVOLG, VOORZETSELS, WOONWOORDEN } from './woorden.js';

/** A word, a run of digits, or any other sign. */
interface Teken extends Plek {
  readonly tekst: string;
  readonly soort: 'woord' | 'cijfers' | 'ander';
}

function readTekens(tekst: string): Teken[] {
  return [...tekst.matchAll(/(['’]?\p{L}(?:['’-]?[\p{L}\p{M}])*)|(\d+)|[^\p{L}\d]/gu)].map(
    ({ 0: deel, 1: woord, 2: cijfers, index: van }): Teken => ({
      tekst: deel,
      soort: woord !== undefined ? 'woord' : cijfers !== undefined ? 'cijfers' : 'ander',
      van,
      tot: van + deel.length,
    }),
  );
}

// Every place that is asked for lies between the first sign and the number.
const tekenAt = (tekens: readonly Teken[], n: number) => tekens[n] as Teken;

const isHoofdletter = (tekst: string) => /^['’]?\p{Lu}/u.test(tekst);
const NUMMERWOORD = /^(?:nr|nrs|no|nummer|nummers|huisnummer|huisnr|num)$/iu;
const LIDWOORD = /^(?:de|het|een|'t|’t|den|der|it)$/iu;
/** The kind of a street before its name: Laan van Meerdervoort, Plein van de Vrede. */
const SOORT_VAN = /(?<![\p{L}\d])(?:Laan|Weg|Plein|Hof|Straat|Kade|Singel|Dreef|Pad|Park) van (?:de[nr]? |het )?$/u;

/** Whether a number can be a house number: it is not part of a date, a time, an amount or a code, and it does not count what follows. */
function isHuisnummer(tekens: readonly Teken[], n: number): boolean {
  const { tekst: cijfers } = tekenAt(tekens, n);
  if (cijfers.length > 5 || cijfers.startsWith('0') || /^(?:19|20)\d\d$/.test(cijfers)) return false;
  const achter = (k: number) => tekens[n + k]?.tekst ?? '';
  if (/^[.,:]$/.test(achter(1)) && tekens[n + 2]?.soort === 'cijfers') return false;
  if (/^[-/]$/.test(achter(1)) && tekens[n + 2]?.soort === 'cijfers' && /^[-/]$/.test(achter(3))) return false;
  if (/^[%°€²³]$/u.test(achter(1)) || (achter(1) === ' ' && /^[%°€]$/u.test(achter(2)))) return false;
  // A letter right after the number is part of it (12a), a word is not (12e, 12th, 12km).
  if (tekens[n + 1]?.soort === 'woord' && !/^(?:\p{L}|bis|hs|rd|[ivx]{1,4})(?:-|$)/iu.test(achter(1))) return false;
  if (/^e$/u.test(achter(1))) return false;
  // Eight of the twelve.
  if (/^ van de (?:\d|tw|ti|ach|zes)/.test(Array.from({ length: 7 }, (_, k) => achter(k + 1)).join(''))) return false;
  return !(achter(1) === ' ' && tekens[n + 2]?.soort === 'woord' && isGeteld(achter(2)));
}

/** Whether a number before this word counts it: the word is a measure, a month or a plural. */
function isGeteld(woord: string): boolean {
  if (isHoofdletter(woord) || isDeelwoord(woord)) return false;
  return TELWOORDEN.has(woord) || (/(?:en|ën|s|je)$/u.test(woord) && woord.length > 3 && !GEEN_TELWOORD.has(woord));
}

/** The place of the last word before the number, skipping a comma, a bracket and `nr.`; and whether something was skipped. */
function findNaam(
  tekens: readonly Teken[],
  n: number,
): { readonly naam: number; readonly genoemd: boolean } | undefined {
  let k = n - 1;
  let genoemd = false;
  const skip = (vorm: RegExp) => {
    const begin = k;
    while (k >= 0 && begin - k < 3 && vorm.test(tekenAt(tekens, k).tekst)) k -= 1;
    return k < begin;
  };
  const los = skip(/^[ \u00a0,(.]$/u);
  if (k >= 0 && NUMMERWOORD.test(tekenAt(tekens, k).tekst)) {
    genoemd = true;
    k -= 1;
    skip(/^[ \u00a0,(:]$/u);
  }
  if (!los || tekens[k]?.soort !== 'woord') return undefined;
  return { naam: k, genoemd };
}

/**
 * The begin of a name of several words: capitals and the small words between them (Sint Jacobsstraat, P.C. Hooftstraat). It does not
 * go past `van`: what stands before it can be a person.
 */
function findBegin(tekens: readonly Teken[], naam: number): number {
  let begin = naam;
  for (let k = naam - 1, stap = 0; k >= 0 && stap < 12; k--, stap++) {
    const { tekst, soort } = tekenAt(tekens, k);
    if (soort === 'ander') {
      if (!/^[ .]$/u.test(tekst)) break;
    } else if (soort === 'cijfers' || VOORZETSELS.has(tekst.toLowerCase()) || WOONWOORDEN.has(tekst.toLowerCase()))
      break;
    else if (isHoofdletter(tekst) && !LIDWOORD.test(tekst) && !VERVOLG.has(tekst.toLowerCase())) begin = k;
    else if (!/^(?:de|den|der|ten|ter|het|la|du|'s|’s|'t|’t|te)$/u.test(tekst)) break;
  }
  return begin;
}

/** The last few words before a name in the same sentence, without articles, from the last one back. */
function listVoorwoorden(tekens: readonly Teken[], begin: number): string[] {
  const reeks = tekens.slice(Math.max(0, begin - 14), begin);
  const einde = reeks.map(({ tekst }) => /^[!?;\n]$/u.test(tekst)).lastIndexOf(true);
  return reeks
    .slice(einde + 1)
    .filter(({ tekst, soort }) => soort !== 'ander' && !LIDWOORD.test(tekst))
    .map(({ tekst }) => tekst.toLowerCase())
    .reverse();
}

/** Whether a name stands at the begin of a sentence or clause, and the number at its end or before words that follow an address. */
function isLos(tekens: readonly Teken[], begin: number, n: number): boolean {
  const ervoor = tekens
    .slice(Math.max(0, begin - 4), begin)
    .filter(({ tekst }) => tekst !== ' ' && !LIDWOORD.test(tekst))
    .at(-1);
  if (ervoor !== undefined && ervoor.soort !== 'ander') return false;
  // A letter right after the number is part of it.
  const na = tekens[n + 1]?.soort === 'woord' && tekens[n + 1]?.tekst.length === 1 ? n + 2 : n + 1;
  const [een = '', twee = ''] = tekens
    .slice(na, na + 4)
    .map(({ tekst }) => tekst)
    .filter((tekst) => tekst !== ' ');
  return een === '' || /^[,;:.()!?\n]$/u.test(een) || VERVOLG.has(een) || (een === 'te' && isHoofdletter(twee));
}

/** Whether the word before a number is the name of a street: by its form, or by what stands around it. */
function isStraat(tekens: readonly Teken[], n: number, naam: number, begin: number, genoemd: boolean): boolean {
  const { tekst: woord } = tekenAt(tekens, naam);
  const klein = woord.toLowerCase().replace(/^['’]/, '');
  const voor = listVoorwoorden(tekens, begin);
  const [vorige = ''] = voor;
  const woont = voor.some((een) => WOONWOORDEN.has(een));
  if (isStraatnaam(klein)) return isHoofdletter(woord) || VOORZETSELS.has(vorige) || woont || naam === 0;
  if (isGenummerd(klein) || klein.length < 4 || /^\p{Lu}{2}/u.test(woord)) return false;
  if (!isHoofdletter(woord)) return woont && /^(?:op|aan)$/.test(vorige);
  return genoemd || woont || VOORZETSELS.has(vorige) || isLos(tekens, begin, n);
}

/** What belongs to a house number: a letter, an addition, the last of a range. */
function findEind(tekst: string, tot: number): number {
  const [toevoeging = ''] =
    /^(?:[a-z](?![\p{L}\d])|-[a-z\d]{1,4}(?![\p{L}\d])|[ ]?(?:bis|hs|rd|I{1,3}|IV)(?![\p{L}\d])| [A-Z](?![\p{L}\d.]))/u.exec(
      tekst.slice(tot, tot + 8),
    ) ?? [];
  return tot + toevoeging.length;
}

/** The name of a street with a house number: known by the end of its name, or by what stands around it. */
export function* findHuisnummers(tekst: string): Generator<Plek> {
  const tekens = readTekens(tekst);
  for (let n = 1; n < tekens.length; n++) {
    if (tekens[n]?.soort !== 'cijfers' || !isHuisnummer(tekens, n)) continue;
    const gevonden = findNaam(tekens, n);
    if (gevonden === undefined) continue;
    const { naam, genoemd } = gevonden;
    const begin = findBegin(tekens, naam);
    if (!isStraat(tekens, n, naam, begin, genoemd)) continue;
    const { van } = tekenAt(tekens, begin);
    const [soort = ''] = SOORT_VAN.exec(readVoor(tekst, van, 24)) ?? [];
    yield { van: van - soort.length, tot: findEind(tekst, tekenAt(tekens, n).tot) };
  }
}
