import { Bedrag } from '../bedrag/bedrag.js';
import type { Paramwaarde } from '../bevinding/bevinding.js';
import { Datum } from '../datum/datum.js';
import { groupDuizendtallen } from '../getal/groupDuizendtallen.js';
import type { Kernteksten } from '../teksten/codes.js';
import { showGetal } from './showGetal.js';
import type { Tekstentabel } from './tekstentabel.js';

/** The words for a param that names the type of a value. */
const WOORDEN: Readonly<Record<string, keyof Kernteksten>> = {
  string: 'kern.woord_tekst',
  number: 'kern.woord_getal',
  int: 'kern.woord_geheel_getal',
  boolean: 'kern.woord_ja_nee',
  object: 'kern.woord_object',
  record: 'kern.woord_object',
  array: 'kern.woord_lijst',
  tuple: 'kern.woord_lijst',
  null: 'kern.woord_niets',
  undefined: 'kern.woord_niets',
};

/** The words for a param that tells why a figure or a judgement is missing. */
const REDENWOORDEN: Readonly<Record<string, keyof Kernteksten>> = {
  onbekend: 'kern.woord_onbekend',
  geheim: 'kern.woord_geheim',
  niet_van_toepassing: 'kern.woord_niet_van_toepassing',
  niet_geleverd: 'kern.woord_niet_geleverd',
  niet_gepubliceerd: 'kern.woord_niet_gepubliceerd',
  nog_niet_verschenen: 'kern.woord_nog_niet_verschenen',
  niet_gemeten_in_periode: 'kern.woord_niet_gemeten_in_periode',
  geen_oordeel: 'kern.woord_geen_oordeel',
};

/** Params whose text has two decimals and yet is not an amount: a number of the Iv3 list, a percentage, a share. */
const GEEN_BEDRAG = new Set(['taakveld', 'tarief', 'procent', 'aandeel', 'factor', 'versie']);

/** Params that hold a p-value. A very small one is written as a bound, as its digits would claim too much. */
const KANSEN = new Set(['p', 'pAangepast', 'kleinsteP']);

function showSoort(naam: string, waarde: string, teksten: Tekstentabel): string | undefined {
  if (naam !== 'waarde' && naam !== 'verwacht' && naam !== 'gekregen') return undefined;
  const [, aantal] = /^array\((\d+)\)$/.exec(waarde) ?? [];
  const soort = aantal === undefined ? waarde : 'array';
  const code = Object.hasOwn(WOORDEN, soort) ? WOORDEN[soort] : undefined;
  if (code === undefined) return undefined;
  // In the place of a value, its type stands between brackets.
  return naam === 'waarde' ? `(${teksten[code]})` : teksten[code];
}

/** A reason in words. A reason in somebody's own words stays as it is. */
function showReden(naam: string, waarde: string, teksten: Tekstentabel): string | undefined {
  const code = naam === 'reden' && Object.hasOwn(REDENWOORDEN, waarde) ? REDENWOORDEN[waarde] : undefined;
  return code === undefined ? undefined : teksten[code];
}

function showTekst(naam: string, waarde: string, teksten: Tekstentabel): string {
  if (Datum.is(waarde)) {
    const maand = teksten['kern.maanden'].split(', ')[Number(waarde.slice(5, 7)) - 1];
    return `${Number(waarde.slice(8))} ${maand} ${waarde.slice(0, 4)}`;
  }
  if (Bedrag.is(waarde) && !GEEN_BEDRAG.has(naam)) {
    const heel = groupDuizendtallen(waarde.slice(0, -3), teksten['kern.duizendtalteken']);
    return `€ ${heel}${teksten['kern.decimaalteken']}${waarde.slice(-2)}`;
  }
  return showSoort(naam, waarde, teksten) ?? showReden(naam, waarde, teksten) ?? waarde;
}

/** A param as it stands in a sentence, in the language of the table: numbers, days and amounts in its notation, lists with commas. */
export function showParam(naam: string, waarde: Paramwaarde, teksten: Tekstentabel): string {
  if (typeof waarde === 'number' && waarde < 0.001 && KANSEN.has(naam)) return teksten['kern.woord_kleine_kans'];
  if (typeof waarde === 'number') return showGetal(waarde, teksten);
  if (typeof waarde === 'string') return showTekst(naam, waarde, teksten);
  return Array.isArray(waarde) ? waarde.map((deel) => showParam(naam, deel, teksten)).join(', ') : String(waarde);
}
