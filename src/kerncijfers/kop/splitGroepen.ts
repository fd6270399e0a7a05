import { u32, zipRijen } from '../../rekenen/index.js';
import { formatSleutel } from '../catalogus/formatSleutel.js';
import { refuse } from '../teksten/codes.js';
import type { Dimensie } from '../themas/catalogusitem.js';
import { chooseLeden, type Rijkeuze, toLidtekst, type Veldkeuze } from './chooseLeden.js';
import type { Groep, Groepering } from './groep.js';
import type { Rij } from './leesplan.js';
import { readLid } from './readLid.js';
import { type Marge, readMarge } from './readMarge.js';
import { readPeriode } from './readPeriode.js';

/** The rows to read, with their groups. */
export interface Gegroepeerd extends Groepering {
  readonly rijen: readonly Rij[];
  /** The positions of these rows in the input. Absent: all rows are read. */
  readonly nummers?: Uint32Array | undefined;
}

/** A group of these rows; of figures where the margin is not known. */
const withMarge = (groep: Groep, marge: Marge = 'waarde'): Groep => ({ ...groep, marge });

/** The group of rows with these members, one for each field. */
function createGroep(keuzes: readonly Veldkeuze[], leden: readonly string[]): Groep {
  const dimensies: { [D in Dimensie]?: string } = {};
  const eigen: string[] = [];
  let groep: Groep = { dimensies, marge: 'waarde' };
  for (const [{ veld, soort }, tekst] of zipRijen(keuzes, leden)) {
    if (soort === undefined) continue;
    if (soort === 'marges') {
      groep = withMarge(groep, readMarge(tekst));
    } else if (soort === 'perioden') {
      const { jaar, deel, status } = readPeriode(tekst) ?? {};
      groep = { ...groep, jaar, periode: deel, status };
    } else if (tekst === '') {
      groep = { ...groep, leeg: veld };
    } else {
      const { dimensie = 'eigen', lid } = readLid(soort, tekst) ?? {};
      if (lid === undefined) continue;
      if (dimensie === 'eigen' || dimensies[dimensie] !== undefined) eigen.push(lid);
      else dimensies[dimensie] = lid;
    }
  }
  if (eigen.length > 0) dimensies.eigen = eigen.join('.');
  return groep;
}

/** What makes a group what it is. Groups are in the order of these texts. */
function getIdentiteit({ dimensies, leeg, jaar, periode, marge }: Groep): string {
  return [jaar, JSON.stringify(periode), formatSleutel({ figuur: '', dimensies }), leeg, marge].join(' ');
}

/** A table with more combinations of members than this needs a choice first. */
const MEESTE_GROEPEN = 5000;

/** Asks for a choice from the field with the most members. */
function refuseGroepen(keuzes: readonly Veldkeuze[]): never {
  const { veld, leden } = keuzes.reduce((meeste, keuze) => (keuze.leden.length > meeste.leden.length ? keuze : meeste));
  return refuse('kerncijfers.dimensie_kiezen', { veld, keuzes: leden.slice(0, 50) }, ['selectie', veld]);
}

/** The number of the combination of members of each row, in the order in which they occur. */
function numberCombinaties(rijen: readonly Rij[], keuzes: readonly Veldkeuze[]): Uint32Array {
  let nummers = new Uint32Array(rijen.length);
  for (const { veld, leden } of keuzes) {
    if (leden.length === 1) continue;
    const plaatsen = new Map<string, number>();
    const gezien = new Map<number, number>();
    nummers = Uint32Array.from(rijen, (rij, i) => {
      const lid = toLidtekst(rij[veld]);
      const plaats = plaatsen.get(lid) ?? plaatsen.size;
      plaatsen.set(lid, plaats);
      const combinatie = u32(nummers, i) * leden.length + plaats;
      const nummer = gezien.get(combinatie) ?? gezien.size;
      gezien.set(combinatie, nummer);
      return nummer;
    });
  }
  return nummers;
}

/** A group, and its place in the order of groups. Combinations of members that mean the same share it. */
interface Plek {
  groep: Groep;
  plaats: number;
}

/** The groups of the rows, sorted, and the place of the group of every row. */
function assignGroepen(rijen: readonly Rij[], keuzes: readonly Veldkeuze[]): [Groep[], Uint32Array] {
  const combinaties = numberCombinaties(rijen, keuzes);
  const perIdentiteit = new Map<string, Plek>();
  const gevonden: Plek[] = [];
  combinaties.forEach((combinatie, i) => {
    if (combinatie < gevonden.length) return;
    if (combinatie === MEESTE_GROEPEN) refuseGroepen(keuzes);
    const groep = createGroep(
      keuzes,
      keuzes.map(({ veld }) => toLidtekst(rijen[i]?.[veld])),
    );
    const identiteit = getIdentiteit(groep);
    const plek = perIdentiteit.get(identiteit) ?? { groep, plaats: 0 };
    plek.groep = groep;
    perIdentiteit.set(identiteit, plek);
    gevonden.push(plek);
  });
  const volgorde = [...perIdentiteit].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, plek]) => plek);
  volgorde.forEach((plek, plaats) => {
    plek.plaats = plaats;
  });
  const perCombinatie = Uint32Array.from(gevonden, ({ plaats }) => plaats);
  return [volgorde.map(({ groep }) => groep), combinaties.map((combinatie) => u32(perCombinatie, combinatie))];
}

/**
 * Groups the rows by the members of their dimensions (age, kind of dwelling, margin, period), so that each group has every area once. Rows
 * that the caller did not choose are left out.
 *
 * @throws DomeinFout `kerncijfers.dimensie_kiezen`, see {@link chooseLeden}; `kerncijfers.geen_rijen` when no row has all chosen members
 */
export function splitGroepen(rijen: readonly Rij[], velden: readonly string[], keuze: Rijkeuze): Gegroepeerd {
  const keuzes = chooseLeden(rijen, velden, keuze);
  const soorten = new Set(keuzes.flatMap(({ soort }) => soort ?? []));
  const beperkt = keuzes
    .filter((een) => een.beperkt)
    .map(({ veld, leden }): [string, ReadonlySet<string>] => [veld, new Set(leden)]);
  const passend =
    beperkt.length === 0
      ? undefined
      : [...rijen.entries()].filter(([, rij]) => beperkt.every(([veld, leden]) => leden.has(toLidtekst(rij[veld]))));
  const gekozen = passend?.map(([, rij]) => rij) ?? rijen;
  if (gekozen.length === 0) refuse('kerncijfers.geen_rijen', {});
  const [groepen, vanRij] = assignGroepen(gekozen, keuzes);
  return {
    rijen: gekozen,
    ...(passend === undefined ? {} : { nummers: Uint32Array.from(passend, ([i]) => i) }),
    groepen,
    ...(groepen.length > 1 ? { vanRij } : {}),
    soorten,
  };
}
