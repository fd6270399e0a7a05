import { Buurtcode, Gemeentecode, Wijkcode } from '../../gebied/index.js';
import { showWaarde, toIdvorm } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { isLeeg } from '../kop/isLeeg.js';
import type { Gebiedsveld, Leesplan, Rij } from '../kop/leesplan.js';
import { GEBIEDSSOORTEN, type Gebied, type Gebiedssoort } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import { toCelplek } from './celplek.js';

/** A square of CBS by its lower left corner in RD, in hundreds of metres. */
const VIERKANT = /^E\d{4}N\d{4}$/;
const HEEL = /^(?:NL\d{0,2}|GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$/;
/** Areas of CBS and RIVM that are not read: provinces, parts of the country, GGD regions and the like. */
const ANDERS = /^(?:LD|PV|CR|GG|CP|JZ|VR|ES|OP|RE|AM|AR|EG|GW|RA|RM|ZK|ZG|TR|SG|LG|LB)\d{2,6}$/;
const SOORT: Readonly<Record<string, Gebiedssoort>> = { GM: 'gemeente', WK: 'wijk', BU: 'buurt' };

/** The kind of an area of CBS, by its whole code. */
function getSoort(code: string): Gebiedssoort {
  return SOORT[code.slice(0, 2)] ?? 'land';
}

/** The kind that a row names itself: `Gemeente`, `Wijk  `. */
function readSoort(waarde: unknown): Gebiedssoort | undefined {
  const tekst = typeof waarde === 'string' ? waarde.trim().toLowerCase() : '';
  return GEBIEDSSOORTEN.find((soort) => soort === tekst);
}

/** A complete code without its letters, as in `gwb_code_8`, for a row that tells its kind. */
function addLetters(tekst: string, soort: Gebiedssoort | undefined): string | undefined {
  const letters = soort === 'gemeente' ? 'GM' : soort === 'wijk' ? 'WK' : soort === 'buurt' ? 'BU' : undefined;
  return letters !== undefined && HEEL.test(letters + tekst) ? letters + tekst : undefined;
}

/** The code in a cell, in the form of the plan; undefined when the cell holds no code. */
function findCode(plan: Leesplan, rij: Rij, waarde: unknown): string | undefined {
  if (plan.vrij) {
    const code = toTekst(waarde);
    return plan.vrij.vierkant && !VIERKANT.test(code ?? '') ? undefined : code;
  }
  const tekst = typeof waarde === 'string' ? waarde.trim() : '';
  if (HEEL.test(tekst)) return tekst;
  const soort = plan.soortveld === undefined ? undefined : readSoort(rij[plan.soortveld]);
  return addLetters(tekst, soort) ?? (plan.herstelNullen ? mendCode(waarde, soort) : undefined);
}

/** The name of the area in a row, if any. */
function readNaam(rij: Rij, veld: Gebiedsveld | undefined, code: string): string | undefined {
  if (veld?.naam === undefined || (veld.naamVanGemeente && !/^(?:NL|GM)/.test(code))) return undefined;
  const naam = rij[veld.naam];
  return typeof naam === 'string' && naam.trim() !== '' ? naam.trim() : undefined;
}

/** A code whose zeros a spreadsheet lost. It needs its letters, or a field with the kind of the row. */
function mendCode(waarde: unknown, soort: Gebiedssoort | undefined): string | undefined {
  const tekst = typeof waarde === 'number' ? String(waarde) : typeof waarde === 'string' ? waarde.trim() : '';
  const letters = tekst.slice(0, 2);
  const parse =
    letters === 'GM' || soort === 'gemeente'
      ? Gemeentecode.parse
      : letters === 'WK' || soort === 'wijk'
        ? Wijkcode.parse
        : letters === 'BU' || soort === 'buurt'
          ? Buurtcode.parse
          : undefined;
  if (parse === undefined) return undefined;
  try {
    return parse(tekst, { herstelNullen: true });
  } catch {
    return undefined;
  }
}

/** A code or name of any kind without the blanks around it; undefined when it is empty. */
function toTekst(waarde: unknown): string | undefined {
  const tekst = typeof waarde === 'number' || typeof waarde === 'string' ? String(waarde).trim() : '';
  return tekst === '' ? undefined : tekst;
}

type Ligging = Pick<Gebied, 'gemeente' | 'wijk'>;

/** The gemeente and wijk of a CBS area, by its code. */
function getLigging(code: string): Ligging {
  const soort = getSoort(code);
  return {
    ...(soort === 'land' ? {} : { gemeente: `GM${code.slice(2, 6)}` }),
    ...(soort === 'wijk' || soort === 'buurt' ? { wijk: `WK${code.slice(2, 8)}` } : {}),
  };
}

/** The gemeente and wijk of an area with a free code, from fields of its row. */
function readLigging(rij: Rij, velden: NonNullable<Leesplan['vrij']>): Ligging {
  const gemeente = toTekst(rij[velden.gemeente ?? '']);
  const wijk = toTekst(rij[velden.wijk ?? '']);
  return { ...(gemeente === undefined ? {} : { gemeente }), ...(wijk === undefined ? {} : { wijk }) };
}

const WIJZIGINGEN: ReadonlyMap<string, Gebied['wijziging']> = new Map([
  ['1', 'geen'],
  ['2', 'code'],
  ['3', 'grens'],
]);

/** The change of an area since the year before, by CBS. A gemeente or the country has a dot. */
function readWijziging(rij: Rij, veld: string | undefined): Pick<Gebied, 'wijziging'> {
  const wijziging = veld === undefined ? undefined : WIJZIGINGEN.get(toTekst(rij[veld]) ?? '');
  return wijziging === undefined ? {} : { wijziging };
}

/** An area with the position of its row. */
export interface Gelezengebied {
  readonly gebied: Gebied;
  readonly rij: number;
}

/** The order of a table: the kinds from large to small, then by code. Codes are unique, so the order of the rows does not matter. */
function compareGebieden(a: Gebied, b: Gebied): number {
  const rang = GEBIEDSSOORTEN.indexOf(a.soort) - GEBIEDSSOORTEN.indexOf(b.soort);
  return rang || (a.code < b.code ? -1 : 1);
}

/** The area of a row. Its name is the one that the caller gives, else that of the row, else its code. */
function createGebied(plan: Leesplan, rij: Rij, code: string, veld: Gebiedsveld | undefined, ligging: Ligging): Gebied {
  // A free code can equal the name of a property that every object has.
  const gegeven = Object.hasOwn(plan.namen, code) ? plan.namen[code] : undefined;
  const soort = plan.vrij?.vierkant ? 'vierkant' : plan.vrij ? 'samengesteld' : getSoort(code);
  const naam = gegeven ?? readNaam(rij, veld, code) ?? code;
  return { code, naam, soort, ...ligging, ...readWijziging(rij, plan.wijzigingveld) };
}

/** The findings about all rows together: those about other regions, and gemeenten that do not occur. */
function listSlotbevindingen(
  { gemeenten = [], indeling }: Leesplan,
  overgeslagen: readonly string[],
  gevonden: ReadonlySet<string>,
): Bevinding[] {
  const params = { aantal: overgeslagen.length, codes: overgeslagen.slice(0, 5) };
  return [
    ...(overgeslagen.length > 0 ? [createBevinding('info', 'kerncijfers.gebieden_overgeslagen', [], params)] : []),
    ...gemeenten
      .filter((code) => !gevonden.has(code))
      .map((code) => createBevinding('fout', 'kerncijfers.gemeente_onbekend', [], { code, jaar: indeling.jaar })),
  ];
}

/**
 * Reads the areas of the rows. Rows about other regions than country, gemeente, wijk and buurt are left out and counted. A row with an
 * invalid code, or with a code that occurred before, is reported and left out.
 */
export function readGebieden(plan: Leesplan): { gebieden: Gelezengebied[]; bevindingen: Bevinding[] } {
  const bevindingen: Bevinding[] = [];
  const gezien = new Map<string, number>();
  const overgeslagen: string[] = [];
  const gebieden: Gelezengebied[] = [];
  const gevraagd = plan.gemeenten === undefined ? undefined : new Set(plan.gemeenten);
  const gevonden = new Set<string>();
  const { code: eerste } = plan.gebiedsvelden[0] as Gebiedsveld;

  for (const nummer of plan.gebiedsrijen ?? plan.rijen.keys()) {
    const rij = plan.rijen[nummer] as Rij;
    const veld = plan.gebiedsvelden.find((een) => !isLeeg(rij[een.code]));
    const waarde = veld === undefined ? undefined : rij[veld.code];
    if (plan.vrij === undefined && typeof waarde === 'string' && ANDERS.test(waarde.trim())) {
      overgeslagen.push(waarde.trim());
      continue;
    }
    const code = findCode(plan, rij, waarde);
    const { pad, kolom, rij: bronrij } = toCelplek(plan, nummer, veld?.code ?? eerste);
    if (code === undefined) {
      const params = { rij: bronrij, kolom, waarde: showWaarde(waarde) };
      bevindingen.push(createBevinding('fout', 'kerncijfers.code_ongeldig', pad, params));
      continue;
    }
    const ligging = plan.vrij ? readLigging(rij, plan.vrij) : getLigging(code);
    const { gemeente } = ligging;
    if (gevraagd !== undefined) {
      if (gemeente === undefined || !gevraagd.has(gemeente)) continue;
      gevonden.add(gemeente);
    }
    const vorm = toIdvorm(code);
    const eerder = gezien.get(vorm);
    if (eerder !== undefined) {
      bevindingen.push(createBevinding('fout', 'kerncijfers.code_dubbel', pad, { rij: bronrij, code, eerder }));
      continue;
    }
    gezien.set(vorm, bronrij);
    gebieden.push({ gebied: createGebied(plan, rij, code, veld, ligging), rij: nummer });
  }
  gebieden.sort((a, b) => compareGebieden(a.gebied, b.gebied));
  return { gebieden, bevindingen: [...bevindingen, ...listSlotbevindingen(plan, overgeslagen, gevonden)] };
}
