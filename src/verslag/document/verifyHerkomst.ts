import * as z from 'zod';
import { attempt, canonicalizeJson, explainFout, formatPad, showWaarde } from '../../kern/huis.js';
import { type Bevinding, createVingerafdruk, parseSchema } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Brondocument } from './brondocument.js';
import { readHerkomst, type Zinlezer } from './readHerkomst.js';
import { Verslag } from './verslag.js';
import { visitWaarden } from './visitWaarden.js';

const InvoerSchema = z.strictObject({
  verslag: Verslag.schema,
  bronnen: z.array(
    z.looseObject({
      id: z.string(),
      zinnen: z.array(z.looseObject({ pad: z.array(z.union([z.string(), z.number()])), zin: z.string() })).optional(),
    }),
  ),
});

function isSame(getoond: unknown, gevonden: unknown): boolean {
  // The sum of an empty list is zero, also as an amount.
  if (getoond === '0.00' && gevonden === 0) return true;
  if (typeof getoond === 'number' && typeof gevonden === 'number')
    return Math.abs(getoond - gevonden) <= 1e-9 * Math.max(1, Math.abs(gevonden));
  if (typeof getoond === 'object' && typeof gevonden === 'object')
    return canonicalizeJson(getoond) === canonicalizeJson(gevonden);
  return getoond === gevonden;
}

/**
 * Looks up every value of a verslag in its source and checks that both are equal. So no value was retyped, and no source has changed
 * since.
 *
 * Cost: n in the values of the verslag and the paths that they name.
 *
 * @param verslag - the verslag
 * @param bronnen - the documents it was made from, in any order; of two with one `id` the last counts. `listBronnen` of stukken gives
 *   those of a letter.
 * @returns findings, first about the sources, then in reading order; an empty list when every value agrees:
 * - `verslag.bron_ontbreekt`: a source of values is not given
 * - `verslag.vingerafdruk_verschilt`: a source is not the document that the verslag was made from
 * - `verslag.herkomst_onvindbaar`: a path does not exist in the source, the operation is not possible there, or the source has no
 *   sentence for a finding
 * - `verslag.herkomst_verschilt`: the source says something else
 * @throws DomeinFout `kern.document_ongeldig`: the verslag or the sources are not valid
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { verifyHerkomst } from 'buurtaanpak/verslag';
 *
 * const herkomst = { bron: 'selectie', bewerking: 'lengte', paden: [['gekozen']] } as const;
 * const bevindingen = verifyHerkomst(
 *   {
 *     soort: 'verslag',
 *     versie: 2,
 *     taal: 'nl',
 *     titel: 'Stand van zaken',
 *     vermeldingen: [],
 *     peildatum: Datum.parse('2027-09-01'),
 *     bronnen: [{ id: 'selectie', naam: 'Selectiebesluit' }],
 *     onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
 *     blokken: [
 *       { soort: 'alinea', tekst: ['Buurten: ', { soort: 'getal', waarde: 3, decimalen: 0, herkomst }, '.'] },
 *     ],
 *   },
 *   [{ id: 'selectie', document: { gekozen: ['BU00010000', 'BU00010001'] } }],
 * );
 * bevindingen.map(({ code }) => code); // => ['verslag.herkomst_verschilt']
 * ```
 */
export function verifyHerkomst(verslag: Verslag, bronnen: readonly Brondocument[]): Bevinding[] {
  return explainFout(
    { verslag, bronnen },
    (invoer) => findVerschillen(invoer.verslag, invoer.bronnen),
    (invoer) =>
      attempt(() => ({ verslag: parseSchema(InvoerSchema, invoer, 'invoer van de controle').verslag, bronnen })),
  );
}

/** The documents by the id of the source, with their sentences by path. */
function indexBronnen(bronnen: readonly Brondocument[]) {
  return new Map(
    bronnen.map(({ id, document, zinnen = [] }) => {
      const perPad = new Map(zinnen.map(({ pad, zin }) => [canonicalizeJson(pad), zin]));
      const readZin: Zinlezer = (pad) => perPad.get(canonicalizeJson(pad));
      return [id, { document, readZin }];
    }),
  );
}

function findVerschillen(verslag: Verslag, bronnen: readonly Brondocument[]): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const gegeven = indexBronnen(bronnen);
  const gebruikt = new Set<string>();
  for (const { waarde } of visitWaarden(verslag.blokken))
    if (waarde.soort !== 'onderdrukt' && 'herkomst' in waarde && waarde.herkomst !== undefined)
      gebruikt.add(waarde.herkomst.bron);
  for (const [i, { id, vingerafdruk }] of verslag.bronnen.entries()) {
    const bron = gegeven.get(id);
    if (bron === undefined) {
      if (gebruikt.has(id))
        bevindingen.push(createBevinding('fout', 'verslag.bron_ontbreekt', ['bronnen', i], { bron: id }));
    } else if (vingerafdruk !== undefined && createVingerafdruk(bron.document) !== vingerafdruk)
      bevindingen.push(createBevinding('fout', 'verslag.vingerafdruk_verschilt', ['bronnen', i], { bron: id }));
  }
  for (const { waarde, pad } of visitWaarden(verslag.blokken)) {
    // Of a figure that is not shown only the place is known.
    if (waarde.soort === 'onderdrukt' || !('herkomst' in waarde) || waarde.herkomst === undefined) continue;
    const { bron: id, bewerking, paden } = waarde.herkomst;
    const bron = gegeven.get(id);
    if (bron === undefined) continue;
    const plaats = paden.map((een) => formatPad(een)).join(' + ');
    const uitkomst = readHerkomst(bron.document, bewerking, paden, bron.readZin);
    if (uitkomst === undefined)
      bevindingen.push(createBevinding('fout', 'verslag.herkomst_onvindbaar', pad, { bron: id, plaats, bewerking }));
    else if (!isSame(waarde.waarde, uitkomst))
      bevindingen.push(
        createBevinding('fout', 'verslag.herkomst_verschilt', pad, {
          bron: id,
          plaats,
          getoond: showWaarde(waarde.waarde),
          gevonden: showWaarde(uitkomst),
        }),
      );
  }
  return bevindingen;
}
