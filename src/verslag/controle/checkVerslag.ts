import type { Bevinding, Pad } from '../../kern/index.js';
import { formatGetal } from '../../kern/index.js';
import { explainFout } from '../document/explainFout.js';
import { listTeksten } from '../document/listTeksten.js';
import type { Verslagtabel } from '../document/tabel.js';
import { Verslag } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';
import { visitWaarden } from '../document/visitWaarden.js';
import { formatWaarde } from '../notatie/formatWaarde.js';
import { listOptellingen } from '../tabel/listOptellingen.js';
import { sumWaarden } from '../tabel/sumWaarden.js';
import { createBevinding } from '../teksten/codes.js';

/** Figures differ only when the difference is more than the rounding of their sum. */
const isEqual = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

function checkTabel(tabel: Verslagtabel, pad: Pad): Bevinding[] {
  const { id, kolommen, rijen } = tabel;
  const sleutels = kolommen.map(({ sleutel }) => sleutel);
  const bevindingen: Bevinding[] = [];
  for (const [k, { sleutel, afgeleidVan = [] }] of kolommen.entries()) {
    if (sleutels.indexOf(sleutel) !== k)
      bevindingen.push(
        createBevinding('fout', 'verslag.id_dubbel', [...pad, 'kolommen', k, 'sleutel'], { id: sleutel }),
      );
    for (const [i, naam] of afgeleidVan.entries())
      if (!sleutels.includes(naam))
        bevindingen.push(
          createBevinding('fout', 'verslag.kolom_onbekend', [...pad, 'kolommen', k, 'afgeleidVan', i], {
            tabel: id,
            kolom: naam,
          }),
        );
  }
  for (const [r, rij] of rijen.entries())
    if (rij.length !== kolommen.length)
      bevindingen.push(
        createBevinding('fout', 'verslag.rij_lengte', [...pad, 'rijen', r], {
          tabel: id,
          rij: r,
          aantal: rij.length,
          verwacht: kolommen.length,
        }),
      );
  for (const soort of ['totaalrijen', 'totaalkolommen'] as const)
    for (const [i, een] of tabel[soort].entries()) {
      const grens = soort === 'totaalrijen' ? rijen.length : kolommen.length;
      const totaal = 'rij' in een ? een.rij : een.kolom;
      for (const plaats of [totaal, ...een.delen])
        if (plaats >= grens)
          bevindingen.push(
            createBevinding('fout', 'verslag.kolom_onbekend', [...pad, soort, i], { tabel: id, kolom: plaats }),
          );
    }
  for (const { totaal, delen } of listOptellingen(tabel)) {
    const waarde = rijen[totaal[0]]?.[totaal[1]];
    const som = sumWaarden(delen.map(([r, k]) => rijen[r]?.[k]));
    if (waarde === undefined || som === undefined) continue;
    const klopt =
      waarde.soort === 'getal' && typeof som === 'number'
        ? isEqual(waarde.waarde, som)
        : waarde.soort === 'bedrag'
          ? waarde.waarde === som || (som === 0 && waarde.waarde === '0.00')
          : true;
    if (!klopt)
      bevindingen.push(
        createBevinding('fout', 'verslag.totaal_klopt_niet', [...pad, 'rijen', ...totaal], {
          tabel: id,
          totaal: formatWaarde(waarde, { plaats: 'tabel' }),
          som:
            typeof som === 'number'
              ? formatGetal(som, { decimalen: waarde.soort === 'getal' ? waarde.decimalen : 0 })
              : som,
        }),
      );
  }
  return bevindingen;
}

/**
 * Checks a verslag for figures that a reader cannot trust and for references that a program cannot resolve.
 *
 * @returns findings, in reading order; an empty list when all is well:
 * - `verslag.id_dubbel`: two sources, two tables or charts, or two columns have the same name
 * - `verslag.rij_lengte`, `verslag.kolom_onbekend`: the rows, columns or totals of a table do not fit together
 * - `verslag.totaal_klopt_niet`: a total that is not the sum of its parts (skipped when a part is missing or not shown)
 * - `verslag.getal_zonder_bron`: literal words hold a digit; a number must be a value, so that it can have a source
 * - `verslag.waarde_zonder_bron`: a figure without `herkomst` (a warning)
 * - `verslag.bron_onbekend`: a `herkomst` names an unknown source
 * @throws DomeinFout `kern.document_ongeldig`: it is not a verslag
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { checkVerslag } from 'buurtaanpak/verslag';
 *
 * const bevindingen = checkVerslag({
 *   soort: 'verslag',
 *   versie: 2,
 *   taal: 'nl',
 *   titel: 'Stand van zaken',
 *   vermeldingen: [],
 *   peildatum: Datum.parse('2027-09-01'),
 *   bronnen: [],
 *   onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
 *   blokken: [{ soort: 'alinea', tekst: ['Er zijn 12 teams.'] }],
 * });
 * bevindingen.map(({ code }) => code); // => ['verslag.getal_zonder_bron']
 * ```
 */
export function checkVerslag(verslag: Verslag): Bevinding[] {
  return explainFout(
    () => findProblemen(verslag),
    () => Verslag.safeParse(verslag),
  );
}

function findProblemen(verslag: Verslag): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const bronnen = verslag.bronnen.map(({ id }) => id);
  for (const [i, id] of bronnen.entries())
    if (bronnen.indexOf(id) !== i)
      bevindingen.push(createBevinding('fout', 'verslag.id_dubbel', ['bronnen', i, 'id'], { id }));
  const bekend = new Set<string>();
  for (const { blok, pad } of visitBlokken(verslag.blokken)) {
    const id = blok.soort === 'tabel' ? blok.tabel.id : blok.soort === 'grafiek' ? blok.grafiek.id : undefined;
    if (id !== undefined) {
      if (bekend.has(`${blok.soort} ${id}`))
        bevindingen.push(createBevinding('fout', 'verslag.id_dubbel', [...pad, blok.soort, 'id'], { id }));
      bekend.add(`${blok.soort} ${id}`);
    }
    if (blok.soort === 'tabel') bevindingen.push(...checkTabel(blok.tabel, [...pad, 'tabel']));
    for (const { tekst, pad: plek } of listTeksten(blok, pad))
      for (const [i, deel] of tekst.entries())
        if (typeof deel === 'string' && /\d/.test(deel))
          bevindingen.push(createBevinding('fout', 'verslag.getal_zonder_bron', [...plek, i], { tekst: deel.trim() }));
  }
  for (const { waarde, pad } of visitWaarden(verslag.blokken)) {
    if (waarde.soort === 'ontbreekt' || waarde.soort === 'onderdrukt') continue;
    if (waarde.herkomst === undefined) {
      // The heading of a row is a word of the verslag itself, unless it has a digit.
      if (waarde.soort !== 'tekst' || /\d/.test(waarde.waarde))
        bevindingen.push(
          createBevinding('waarschuwing', 'verslag.waarde_zonder_bron', pad, { waarde: formatWaarde(waarde) }),
        );
    } else if (!bronnen.includes(waarde.herkomst.bron))
      bevindingen.push(
        createBevinding('fout', 'verslag.bron_onbekend', [...pad, 'herkomst', 'bron'], { bron: waarde.herkomst.bron }),
      );
  }
  return bevindingen;
}
