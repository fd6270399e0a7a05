import type { Bevinding } from '../../kern/index.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { createBevinding } from '../teksten/codes.js';
import type { Aggregatie } from '../themas/catalogusitem.js';

/**
 * Finds the column by which a mean is weighted: the first of its `gewichten` that the table has. Gives a finding when that is not the first
 * choice, or when the table has none of them.
 */
export function findGewicht(
  tabel: Kerncijfertabel,
  sleutel: string,
  aggregatie: Aggregatie,
): { readonly kolom?: Kerncijferkolom | undefined; readonly bevindingen: readonly Bevinding[] } {
  if (aggregatie.soort !== 'gewogen_gemiddelde') return { bevindingen: [] };
  const { kolom: plaatsen } = getTabelindex(tabel);
  const { gewichten } = aggregatie;
  const gevonden = gewichten.find((gewicht) => plaatsen.has(gewicht));
  if (gevonden === undefined) {
    return {
      bevindingen: [
        createBevinding('waarschuwing', 'kerncijfers.gewicht_ontbreekt', [sleutel], { sleutel, gewichten }),
      ],
    };
  }
  return {
    kolom: tabel.kolommen[plaatsen.get(gevonden) as number],
    bevindingen:
      gevonden === gewichten[0]
        ? []
        : [
            createBevinding('info', 'kerncijfers.gewicht_vervangen', [sleutel], {
              sleutel,
              gewicht: gevonden,
              liever: gewichten[0] as string,
            }),
          ],
  };
}
