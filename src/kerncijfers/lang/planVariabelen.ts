import { showWaarde } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Cijferdelen } from '../catalogus/cijferdelen.js';
import { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import { formatSleutel } from '../catalogus/formatSleutel.js';
import type { Leeskolom } from '../kop/leesplan.js';
import { readLid } from '../kop/readLid.js';
import { toSlug } from '../kop/toSlug.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import type { Dimensie } from '../themas/catalogusitem.js';
import { findEenheid } from './findEenheid.js';
import type { Langvelden } from './findLangvelden.js';
import type { Langgroep } from './groupRijen.js';
import type { Langevariabele, Langopties } from './langopties.js';

/** A group of rows that becomes a column. */
export interface Langkolom extends Cijferdelen {
  /** The place of its group. */
  readonly groep: number;
  readonly jaar: number;
  readonly kolom: Omit<Leeskolom, 'plaats' | 'naam'> & { readonly naam: string };
}

/** An own key of the name of a variable. A key begins with a letter, so a digit gets `k_` before it, as at CBS. */
function toEigensleutel(variabele: string): string {
  const slug = toSlug(variabele).replaceAll('.', '_');
  return /^\d/.test(slug) ? `k_${slug}` : slug;
}

/** The meaning of each variable, by its name without the blanks around it. */
function readVariabelen({ variabelen = {}, dimensies = {} }: Langopties): ReadonlyMap<string, Langevariabele> {
  const uitKolom = new Set<string>(Object.values(dimensies));
  for (const [naam, { sleutel }] of Object.entries(variabelen)) {
    if (sleutel === undefined) continue;
    const { jaar, dimensies: eigen = {} } = Cijfersleutel.is(sleutel) ? Cijfersleutel.parse(sleutel) : { jaar: 0 };
    // The year comes from the rows, and so does a dimension with a column.
    if (jaar !== undefined || Object.keys(eigen).some((dimensie) => uitKolom.has(dimensie)))
      refuse('kerncijfers.sleutel_ongeldig', { waarde: showWaarde(sleutel) }, ['variabelen', naam, 'sleutel']);
  }
  return new Map(Object.entries(variabelen).map(([naam, variabele]) => [naam.trim(), variabele]));
}

/** The figure of a group, or the column with a cell that names none. */
function readDelen(
  { variabele, leden }: Langgroep,
  { sleutel }: Langevariabele,
  velden: Langvelden,
  options: Langopties,
): Cijferdelen | { readonly kolom: string } {
  const soorten = Object.values(options.dimensies ?? {});
  const gevonden = new Map<Dimensie, string>();
  for (const [[kolom, soort], tekst] of zipRijen(zipRijen(velden.dimensies, soorten), leden)) {
    // The cell of everybody is a total. A blank cell says nothing.
    if (toSlug(tekst) === '') return { kolom };
    const lid = readLid(soort, tekst);
    if (lid !== undefined && gevonden.has(lid.dimensie)) return { kolom };
    if (lid !== undefined) gevonden.set(lid.dimensie, lid.lid);
  }
  const eigen = toEigensleutel(variabele);
  if (sleutel === undefined && eigen === '') return { kolom: velden.variabele ?? options.waardekolom };
  const delen = Cijfersleutel.parse(sleutel ?? eigen);
  const dimensies = { ...delen.dimensies, ...Object.fromEntries(gevonden) };
  return { figuur: delen.figuur, ...(Object.keys(dimensies).length === 0 ? {} : { dimensies }) };
}

function toKolom(
  groep: Langgroep,
  sleutel: string,
  { eenheid: eigen, factor = 1, min, max, ...rest }: Langevariabele,
  options: Langopties,
  veld: string,
): Langkolom['kolom'] {
  const item = findCatalogusitem(sleutel);
  const { aggregatie, richting, nauwkeurigheid } = rest;
  return {
    veld,
    naam: groep.variabele,
    sleutel,
    eenheid: eigen ?? item?.eenheid ?? findEenheid(groep.variabele, options.eenheden ?? {}) ?? 'onbekend',
    factor,
    min: min ?? item?.bereik.min ?? Number.NEGATIVE_INFINITY,
    max: max ?? item?.bereik.max ?? Number.POSITIVE_INFINITY,
    bron: { naam: options.bron, tabel: options.tabel, jaar: groep.jaar },
    ...(aggregatie === undefined ? {} : { aggregatie }),
    ...(richting === undefined ? {} : { richting }),
    ...(nauwkeurigheid === undefined ? {} : { nauwkeurigheid }),
  };
}

/** A group in words. */
const describeGroep = ({ variabele, leden }: Langgroep): string => [variabele, ...leden].join(', ');

/** The groups in the order in which they get their key, whatever the order of the rows. */
function sortGroepen(groepen: readonly Langgroep[]): (readonly [nummer: number, groep: Langgroep])[] {
  const metNaam = groepen.map((groep, nummer) => ({ groep, nummer, naam: describeGroep(groep) }));
  return metNaam
    .sort((a, b) => a.groep.jaar - b.groep.jaar || (a.naam < b.naam ? -1 : 1))
    .map(({ nummer, groep }) => [nummer, groep] as const);
}

/**
 * The figure that each group of rows becomes. A group of which no key can be made, or with the key of a group before it, is reported and not
 * read.
 *
 * @param veld - the column with the figures
 */
export function planVariabelen(
  groepen: readonly Langgroep[],
  velden: Langvelden,
  veld: string,
  options: Langopties,
): { readonly kolommen: readonly Langkolom[]; readonly bevindingen: readonly Bevinding[] } {
  const variabelen = readVariabelen(options);
  const bevindingen: Bevinding[] = [];
  const gezien = new Map<string, Langgroep>();
  const kolommen = sortGroepen(groepen).flatMap(([nummer, groep]): Langkolom[] => {
    const { variabele, jaar, rij } = groep;
    const betekenis = variabelen.get(variabele) ?? {};
    const delen = readDelen(groep, betekenis, velden, options);
    if ('kolom' in delen) {
      const { kolom } = delen;
      const params = { rij: rij + 1, kolom, waarde: showWaarde(describeGroep(groep)) };
      bevindingen.push(createBevinding('fout', 'kerncijfers.naam_onleesbaar', [rij, kolom], params));
      return [];
    }
    const sleutel = formatSleutel(delen);
    const eerder = gezien.get(`${sleutel}:${jaar}`);
    if (eerder !== undefined) {
      const params = { kolom: describeGroep(groep), eerder: describeGroep(eerder), sleutel };
      bevindingen.push(createBevinding('fout', 'kerncijfers.kolom_dubbel', [variabele], params));
      return [];
    }
    gezien.set(`${sleutel}:${jaar}`, groep);
    return [{ ...delen, groep: nummer, jaar, kolom: toKolom(groep, sleutel, betekenis, options, veld) }];
  });
  return { kolommen, bevindingen };
}
