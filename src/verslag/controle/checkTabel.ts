import type { Bevinding, Pad } from '../../kern/index.js';
import { formatGetal } from '../../kern/index.js';
import type { Verslagtabel } from '../document/tabel.js';
import { formatWaarde } from '../notatie/formatWaarde.js';
import { listOptellingen } from '../tabel/listOptellingen.js';
import { sumWaarden } from '../tabel/sumWaarden.js';
import { createBevinding } from '../teksten/codes.js';

/** Figures differ only when the difference is more than the rounding of their sum. */
const isEqual = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The rows, columns and totals of a table fit together, and every total is the sum of its parts. */
export function checkTabel(tabel: Verslagtabel, pad: Pad): Bevinding[] {
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
