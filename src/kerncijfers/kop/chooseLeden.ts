import { refuseBevindingen } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Dimensie } from '../themas/catalogusitem.js';
import { toCeltekst } from './celtekst.js';
import { findVeldsoort, type Veldsoort } from './findVeldsoort.js';
import type { Rij } from './leesplan.js';
import { readLid } from './readLid.js';
import { readMarge } from './readMarge.js';
import { readPeriode } from './readPeriode.js';

/** A field of a table besides area and figures, with the members that are read. */
export interface Veldkeuze {
  readonly veld: string;
  /** Absent: it is no dimension, and only chooses rows. */
  readonly soort?: Veldsoort | undefined;
  /** Their texts, sorted. */
  readonly leden: readonly string[];
  /** True: rows with other members are left out. */
  readonly beperkt: boolean;
}

/** What restricts the rows to read. */
export interface Rijkeuze {
  /** The member to read of a field. */
  readonly selectie: Readonly<Record<string, string>>;
  /** The year to read of a table with several. */
  readonly jaar?: number | undefined;
}

/** A field with more members is no dimension but something like a name, so it is not taken for one. */
const MEESTE_LEDEN = 100;

/** The text of a cell of a dimension. Codes may be padded, and some parsers turn them into numbers. */
export function toLidtekst(cel: unknown): string {
  return toCeltekst(cel).trim();
}

/** Whether the members can be told apart: each must have a meaning of its own. */
function isHelder(soort: Veldsoort, leden: readonly string[]): boolean {
  if (leden.length === 1) return true;
  if (soort === 'marges') return true;
  if (soort === 'perioden') {
    const jaren = leden.map((lid) => readPeriode(lid)?.jaar);
    return !jaren.includes(undefined) && new Set(jaren).size === jaren.length;
  }
  const betekenissen = leden.map((tekst) => {
    const { dimensie = '', lid = '' } = readLid(soort, tekst) ?? {};
    return tekst === '' ? '' : `${dimensie}=${lid}`;
  });
  return leden.length <= MEESTE_LEDEN && new Set(betekenissen).size === leden.length;
}

/** The members of a field in the rows, and those that the caller wants of it; empty when the wanted one does not occur. */
function listLeden(rijen: readonly Rij[], veld: string, { selectie, jaar }: Rijkeuze): [string[], readonly string[]] {
  const alle = [...new Set(rijen.map((rij) => toLidtekst(rij[veld])))].sort();
  if (Object.hasOwn(selectie, veld)) return [alle, alle.filter((lid) => lid === selectie[veld])];
  if (jaar === undefined || findVeldsoort(veld) !== 'perioden' || alle.length === 1) return [alle, alle];
  return [alle, alle.filter((lid) => readPeriode(lid)?.jaar === jaar)];
}

/** A field of margins with another interval than that of 95 % is a dimension that is not known; so is a second field of a kind. */
function findSoort(veld: string, leden: readonly string[], eerder: ReadonlySet<Veldsoort>): Veldsoort {
  const soort = findVeldsoort(veld);
  if (soort === undefined || eerder.has(soort)) return 'eigen' satisfies Dimensie;
  return soort === 'marges' && leden.some((lid) => readMarge(lid) === undefined) ? 'eigen' : soort;
}

/**
 * The members that are read of every field: all of them, or the chosen one. Of the fields that are not known one may have several members.
 * A field that is blank in every row is left out.
 *
 * @throws DomeinFout `kerncijfers.dimensie_kiezen`, with a finding for every field of which one member must be chosen
 */
export function chooseLeden(rijen: readonly Rij[], velden: readonly string[], keuze: Rijkeuze): Veldkeuze[] {
  const keuzes: Veldkeuze[] = [];
  const soorten = new Set<Veldsoort>();
  const kiezen: Bevinding[] = [];
  const vraag = (veld: string, alle: readonly string[]): void => {
    const params = { veld, keuzes: alle.slice(0, 50) };
    kiezen.push(createBevinding('fout', 'kerncijfers.dimensie_kiezen', ['selectie', veld], params));
  };
  const onbekend: [string, readonly string[]][] = [];
  // Sorted, so that the order of the columns does not matter.
  for (const veld of [...new Set([...velden, ...Object.keys(keuze.selectie)])].sort()) {
    const [alle, leden] = listLeden(rijen, veld, keuze);
    if (leden.length === 1 && leden[0] === '') continue;
    if (!velden.includes(veld) && leden.length > 0) {
      keuzes.push({ veld, leden, beperkt: true });
      continue;
    }
    const soort = findSoort(veld, leden, soorten);
    if (leden.length === 0 || !isHelder(soort, leden)) vraag(veld, alle);
    else if (soort === 'eigen' && leden.length > 1) onbekend.push([veld, alle]);
    soorten.add(soort);
    keuzes.push({ veld, soort, leden, beperkt: leden.length < alle.length });
  }
  if (onbekend.length > 1) for (const [veld, alle] of onbekend) vraag(veld, alle);
  refuseBevindingen(kiezen);
  return keuzes;
}
