import { Bedrag } from '../bedrag/bedrag.js';
import type { Paramwaarde } from '../bevinding/bevinding.js';
import { showWaarde } from '../bevinding/showWaarde.js';
import { Datum } from '../datum/datum.js';
import { groupDuizendtallen } from '../getal/groupDuizendtallen.js';
import type { Kernteksten } from '../teksten/codes.js';
import { findNaam } from './findNaam.js';
import { findWoord } from './findWoord.js';
import { formatPlaats } from './formatPlaats.js';
import { lowerEerste } from './lowerEerste.js';
import { showGetal } from './showGetal.js';
import { showWaardeMetEenheid } from './showWaardeMetEenheid.js';
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
  NaN: 'kern.woord_geen_getal',
  Infinity: 'kern.woord_oneindig',
  '-Infinity': 'kern.woord_oneindig',
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

/** Rooms whose texts with two decimals are amounts. Elsewhere they are scores, weights and figures. */
const MET_BEDRAGEN =
  /^(?!(?:routekaart|gevoeligheid|selectie|register|evaluatie|kerncijfers|gebied|highs|grafieken)\.)/;

/** Params whose text has two decimals and yet is not an amount: a number of the Iv3 list, a percentage, a share, a score. */
const GEEN_BEDRAG = new Set(['taakveld', 'tarief', 'procent', 'aandeel', 'factor', 'versie', 'score', 'gewicht']);

/** Params whose text is a name with a point in it, and no number. */
const GEEN_GETAL = new Set(['taakveld', 'versie']);

/** Params that hold a p-value. A very small one is written as a bound, as its digits would claim too much. */
const KANSEN = new Set(['p', 'pAangepast', 'kleinsteP']);

/** Params that a reader has to find or to type as they are: names of fields and columns, and what could have been meant. */
const LETTERLIJK = new Set(['veld', 'velden', 'kolom', 'kolommen', 'suggestie', 'keuzes', 'bekend', 'waarde']);

/** Params that hold a key, which a sentence about that key itself shows as it is: that it is not known, or there twice. */
const OVER_SLEUTEL = /^(?:sleutels?|cijfer|criterium|kenmerk|id|eerder)$/;
const OVER_SLEUTEL_CODES = /_(?:onbekend|ontbreekt|meerduidig|ongeldig|dubbel|suggestie|met_jaar)$/;

/** Params that hold an id which somebody chose, and which could look like a value of a closed list. */
const SLEUTELS = new Set(
  `a andere b bijdrage bijdragen bijlage bron buurt code codes criterium cijfer deelnemer groep id ids kenmerk kostendrager moment naam
  opgave partij programma programmas project quota quotum routekaart tabel team teams tegenover termijn thema themas titel uitkering
  uitkomst vergelijking verplichting voorwaarde`.split(/\s+/),
);

/** Params that hold a number of the figure that the finding names. */
const CIJFERWAARDEN = new Set([
  'waarde',
  'minimaal',
  'maximaal',
  'minimum',
  'maximum',
  'onder',
  'boven',
  'som',
  'rest',
  'marge',
  'totaal',
]);

/** Params that name a figure. */
const CIJFERNAMEN = ['cijfer', 'sleutel', 'kenmerk'] as const;

/** As many digits of a fingerprint as tell it from another. */
const VINGERAFDRUK = 12;

/** Where a param stands: in the sentence of which code, with which other params. */
export interface Paramplaats {
  readonly naam: string;
  readonly code: string;
  readonly params: Readonly<Record<string, Paramwaarde>>;
  /** The unit of each figure, by its key. */
  readonly eenheden?: Readonly<Record<string, string>> | undefined;
  /** Names for codes and keys. */
  readonly namen?: Readonly<Record<string, string>> | undefined;
  /** Show all digits of a number. */
  readonly detail: boolean;
}

function showSoort(naam: string, waarde: string, teksten: Tekstentabel): string | undefined {
  if (naam !== 'waarde' && naam !== 'verwacht' && naam !== 'gekregen') return undefined;
  const [, aantal] = /^array\((\d+)\)$/.exec(waarde) ?? [];
  const soort = aantal === undefined ? waarde : 'array';
  const code = Object.hasOwn(WOORDEN, soort) ? WOORDEN[soort] : undefined;
  if (code === undefined) return undefined;
  // In the place of a value, its type stands between brackets.
  return naam === 'waarde' ? `(${teksten[code]})` : teksten[code];
}

/** What stands in the place of a number that JSON cannot hold. */
function showOngetal(naam: string, waarde: string, teksten: Tekstentabel): string | undefined {
  if (LETTERLIJK.has(naam) || SLEUTELS.has(naam)) return undefined;
  const code = /^(?:NaN|-?Infinity)$/.test(waarde) ? WOORDEN[waarde] : undefined;
  return code === undefined ? undefined : teksten[code];
}

/** A reason in words. A reason in somebody's own words stays as it is. */
function showReden(naam: string, waarde: string, teksten: Tekstentabel): string | undefined {
  const code = naam === 'reden' && Object.hasOwn(REDENWOORDEN, waarde) ? REDENWOORDEN[waarde] : undefined;
  return code === undefined ? undefined : teksten[code];
}

/** The unit of the figure that the finding is about, when this param is a value of it. */
function findEenheid({ naam, params, eenheden }: Paramplaats): string | undefined {
  if (eenheden === undefined || !CIJFERWAARDEN.has(naam)) return undefined;
  const sleutel = CIJFERNAMEN.map((een) => params[een]).find(
    (een) => typeof een === 'string' && Object.hasOwn(eenheden, een),
  );
  return typeof sleutel === 'string' ? findNaam(eenheden, sleutel, 'eenheden') : undefined;
}

function showNummer(getal: number, teksten: Tekstentabel, plaats: Paramplaats): string {
  if (!Number.isFinite(getal)) return teksten[Number.isNaN(getal) ? 'kern.woord_geen_getal' : 'kern.woord_oneindig'];
  if (getal < 0.001 && KANSEN.has(plaats.naam)) return teksten['kern.woord_kleine_kans'];
  const eenheid = findEenheid(plaats);
  return eenheid === undefined
    ? showGetal(getal, teksten, plaats.detail)
    : showWaardeMetEenheid(getal, eenheid, teksten);
}

/** A number in a text: its digits with the sign of the language, or rounded when there are too many of them to read. */
function showGetaltekst(tekst: string, teksten: Tekstentabel): string {
  if (!/^-?\d{1,15}\.\d{1,6}$/.test(tekst)) return showGetal(Number(tekst), teksten);
  const [heel = '', breuk = ''] = tekst.split('.');
  const gegroepeerd =
    Math.abs(Number(heel)) >= 10_000 ? groupDuizendtallen(heel, teksten['kern.duizendtalteken']) : heel;
  return `${gegroepeerd.replace(/^-/, '−')}${teksten['kern.decimaalteken']}${breuk}`;
}

/** The text of another code inside a sentence: without its full stop, or the words of the code when that text needs values that are not here. */
function showCode(waarde: string, teksten: Tekstentabel): string | undefined {
  if (!/^[a-z]+\.[a-z0-9_]+$/.test(waarde) || !Object.hasOwn(teksten, waarde)) return undefined;
  const tekst = teksten[waarde] as string;
  return tekst.includes('{')
    ? waarde.slice(waarde.indexOf('.') + 1).replaceAll('_', ' ')
    : lowerEerste(tekst).replace(/\.$/, '');
}

/** A key in words: `percentage_eenzaam@leeftijd=65_plus:2024` is 'percentage eenzaam (leeftijd 65 plus) (2024)'. */
function showSleutel(sleutel: string): string {
  return sleutel
    .replace(/@([a-z0-9_]+)=([a-z0-9_]+)/g, ' ($1 $2)')
    .replace(/:(\d{4})$/, ' ($1)')
    .replace(/(?<=[a-z0-9])_(?=[a-z0-9])/g, ' ');
}

/** A value of a document in words: of a list of values, of a rule with its number, of a part of a document. */
function showWoord(waarde: string, teksten: Tekstentabel, plaats: Paramplaats): string {
  const { naam, code } = plaats;
  const isLetterlijk = LETTERLIJK.has(naam) || (OVER_SLEUTEL.test(naam) && OVER_SLEUTEL_CODES.test(code));
  const plek = waarde.replace(/\[(\d+)\]/g, '.$1');
  const pad = plek.split('.').map((deel) => (/^\d+$/.test(deel) ? Number(deel) : deel));
  if (/^[a-z][a-zA-Z]*(?:\.[a-zA-Z0-9]+)+$/.test(plek) && (!isLetterlijk || pad.some(Number.isInteger)))
    return formatPlaats(pad, { code, teksten });
  if (isLetterlijk) return waarde;
  if (/^sha256:[0-9a-f]{64}$/.test(waarde)) return `${waarde.slice(0, 'sha256:'.length + VINGERAFDRUK)}…`;
  const woord =
    /^[a-z][a-zA-Z0-9_]*$/.test(waarde) && !SLEUTELS.has(naam)
      ? findWoord('woorden', waarde, code, teksten)
      : undefined;
  if (woord !== undefined) return woord;
  const [, eerste, haakje] = /^([a-z0-9_-]+)(?: \((\d+)\)|\/[a-z0-9_-]+)$/.exec(waarde) ?? [];
  if (eerste !== undefined) {
    const tussen = haakje ?? showWoord(waarde.slice(eerste.length + 1), teksten, plaats);
    return `${showWoord(eerste, teksten, plaats)} (${tussen})`;
  }
  return /^[a-z0-9_@=: ]+$/.test(waarde) ? showSleutel(waarde) : waarde;
}

/** A month of a year, `2026-09`, in words. */
function showMaand(waarde: string, teksten: Tekstentabel): string {
  const maand = teksten['kern.maanden'].split(', ')[Number(waarde.slice(5, 7)) - 1];
  return `${maand} ${waarde.slice(0, 4)}`;
}

function showTekst(waarde: string, teksten: Tekstentabel, plaats: Paramplaats): string {
  const { naam, code } = plaats;
  if (Datum.is(waarde)) return `${Number(waarde.slice(8))} ${showMaand(waarde, teksten)}`;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(waarde)) return showMaand(waarde, teksten);
  if (Bedrag.is(waarde) && !GEEN_BEDRAG.has(naam) && MET_BEDRAGEN.test(code)) {
    const heel = groupDuizendtallen(waarde.slice(0, -3), teksten['kern.duizendtalteken']);
    return `€ ${heel.replace(/^-/, '−')}${teksten['kern.decimaalteken']}${waarde.slice(-2)}`;
  }
  if (/^-?\d+(?:\.\d+)(?:e[-+]?\d+)?$|^-?\de[-+]?\d+$/.test(waarde) && !GEEN_GETAL.has(naam))
    return showGetaltekst(waarde, teksten);
  // Numbers with something between them, such as the ends of a range.
  if (/^[-\d][-\d., …]*$/.test(waarde) && /\d\.\d/.test(waarde) && !/\.\d+\./.test(waarde) && !GEEN_GETAL.has(naam))
    return waarde.replace(/, /g, '; ').replace(/(\d)\.(?=\d)/g, `$1${teksten['kern.decimaalteken']}`);
  return (
    showSoort(naam, waarde, teksten) ??
    showOngetal(naam, waarde, teksten) ??
    showReden(naam, waarde, teksten) ??
    showCode(waarde, teksten) ??
    showWoord(waarde, teksten, plaats)
  );
}

/**
 * A param as it stands in a sentence, in the language of the table: numbers, days and amounts in its notation, a value of a list in words.
 * The items of a list stand apart by commas, and by semicolons when one of them has a comma.
 */
export function showParam(waarde: Paramwaarde, teksten: Tekstentabel, plaats: Paramplaats): string {
  if (typeof waarde === 'number') return showNummer(waarde, teksten, plaats);
  if (typeof waarde === 'string') {
    return findNaam(plaats.namen, waarde, 'namen') ?? showTekst(waarde, teksten, plaats);
  }
  // What a program passed against the types has no words: it is shown as what it is.
  if (!Array.isArray(waarde)) return showWaarde(waarde);
  const delen = waarde.map((deel: string | number) =>
    typeof deel === 'object' ? showWaarde(deel) : showParam(deel, teksten, plaats),
  );
  return delen.join(delen.some((deel) => deel.includes(',')) ? '; ' : ', ');
}
