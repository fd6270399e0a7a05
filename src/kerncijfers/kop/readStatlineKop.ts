import { u32 } from '../../rekenen/index.js';
import { refuse } from '../teksten/codes.js';
import { toCeltekst } from './celtekst.js';
import type { Rijkeuze } from './chooseLeden.js';
import { findVeldsoort } from './findVeldsoort.js';
import { getKop } from './getKop.js';
import { getNaamindex } from './getNaamindex.js';
import { isSlotregel } from './isSlotregel.js';
import { type Kop, zelfdeRij } from './kop.js';
import type { Rij } from './leesplan.js';
import { listKijkrijen } from './listKijkrijen.js';
import { normalizeNaam } from './normalizeNaam.js';
import { splitGroepen } from './splitGroepen.js';

/** Columns with names of areas, in Dutch and English downloads. */
const REGIO = new Set(['wijkenenbuurten', 'regios', 'districtsandneighbourhoods', 'regions']);
const GEBIED = new Set([...REGIO, 'regioaanduiding', 'perioden', 'periods']);
/** The end of a title with codes: `Regioaanduiding/Codering (code)`, `Regiocode (gemeente, wijk, buurt) (code)`. */
const CODERING = /^(?:codering|regiocode|gebiedscode)|encoding\d*$/;
const CODE = /^(?:NL\d{2}|GM\d{4}|WK\d{4}|BU\d{4})/;

/** A title and its unit: `Bevolking/Aantal inwoners (aantal)` is `Bevolking/Aantal inwoners`, in `aantal`. */
function splitEenheid(titel: string): { readonly naam: string; readonly eenheid?: string } {
  const tekst = titel.trimEnd();
  const open = tekst.lastIndexOf('(');
  return open !== -1 && tekst.indexOf(')', open) === tekst.length - 1
    ? { naam: tekst.slice(0, open).trimEnd(), eenheid: tekst.slice(open + 1, -1) }
    : { naam: titel };
}

/** A title without its unit. */
const stripEenheid = (titel: string): string => splitEenheid(titel).naam;

function getEinde(titel: string): string {
  const kaal = stripEenheid(titel);
  return normalizeNaam(kaal.slice(kaal.lastIndexOf('/') + 1));
}

/** The non-empty texts at the top of a column, without the blanks around them. */
function listTeksten(rijen: readonly Rij[], veld: string): string[] {
  return listKijkrijen(rijen)
    .map((rij) => toCeltekst(rij[veld]).trim())
    .filter((tekst) => tekst !== '');
}

function holdsCodes(rijen: readonly Rij[], veld: string): boolean {
  return listTeksten(rijen, veld).some((tekst) => CODE.test(tekst));
}

/** A column of words without a unit or path is a dimension: age, sex, margin. So is one with a known name, which may hold codes. */
function isDimensie(rijen: readonly Rij[], veld: string): boolean {
  if (findVeldsoort(veld) !== undefined) return true;
  return (
    !veld.includes('/') &&
    stripEenheid(veld) === veld &&
    !getNaamindex('statline').has(normalizeNaam(veld)) &&
    listTeksten(rijen, veld).some((tekst) => /^[^\d.,-]*[a-z]/i.test(tekst) || /^\d+\s*(?:jaar|tot)/i.test(tekst))
  );
}

/** The column with the codes of the areas. A download with only their names is refused. */
function findCodeveld(rijen: readonly Rij[], kop: readonly string[], regio: string | undefined): string | undefined {
  const code = kop.find((veld) => CODERING.test(getEinde(veld)) && holdsCodes(rijen, veld));
  if (code !== undefined || regio === undefined) return code;
  return holdsCodes(rijen, regio)
    ? regio
    : refuse('kerncijfers.statline_zonder_code', { kolom: regio, waarde: listTeksten(rijen, regio)[0] ?? '' });
}

const isSlot = (rij: Rij | undefined): boolean => rij !== undefined && isSlotregel(Object.values(rij)[0]);

/** The rows without the last lines, such as `Bron: CBS` or `© CBS`, that StatLine puts below its figures. */
function dropSlotregel(rijen: readonly Rij[]): readonly Rij[] {
  let aantal = rijen.length;
  while (isSlot(rijen[aantal - 1])) aantal -= 1;
  if (aantal === 0) return refuse('kerncijfers.geen_rijen', {});
  return aantal === rijen.length ? rijen : rijen.slice(0, aantal);
}

/** Reads the header of a CSV download of StatLine. Its titles are paths: `Bevolking/Aantal inwoners (aantal)`. */
export function readStatlineKop(gegeven: readonly Rij[], keuze: Rijkeuze): Kop {
  const alle = dropSlotregel(gegeven);
  const kop = getKop(alle);
  const regio = kop.find((veld) => REGIO.has(normalizeNaam(veld)));
  const code = findCodeveld(alle, kop, regio);
  const over = kop.filter((veld) => veld !== code && !GEBIED.has(normalizeNaam(veld.replace(/\/.*$/s, ''))));
  const velden = over.filter((veld) => isDimensie(alle, veld));
  const perioden = kop.filter((veld) => findVeldsoort(veld) === 'perioden');
  const { rijen, nummers, ...groepering } = splitGroepen(alle, [...perioden, ...velden], keuze);
  return {
    rijen,
    getRijnummer: nummers === undefined ? zelfdeRij : (rij) => u32(nummers, rij),
    naamvorm: 'statline',
    gebiedsvelden: code === undefined ? [] : [{ code, naam: regio }],
    wijzigingveld: kop.find((veld) => getEinde(veld) === 'indelingswijzigingwijkenenbuurten'),
    groepering,
    kolommen: over.filter((veld) => !velden.includes(veld)).map((veld) => ({ veld, ...splitEenheid(veld) })),
  };
}
