import type { Bevinding } from '../../kern/index.js';
import { listKolommen } from '../../kerncijfers/huis.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Routekaartvorm } from './routekaart.js';

/**
 * What tells whether two keys are one figure: the column that they mean in the table; without a table, or where it has no or several columns
 * for the key, the key as it is written.
 */
function getIdentiteit(sleutel: string, tabel: Kerncijfertabel | undefined): string {
  const [kolom, ...meer] = tabel === undefined ? [] : listKolommen(tabel, sleutel);
  return (kolom === undefined || meer.length > 0 ? sleutel : kolom.sleutel).normalize('NFC');
}

/**
 * Finds a figure that is used by several criteria with weight. It then counts more than its weight says, or against itself. The same figure
 * of two ages, or of two years, is two figures. Whether a key with and one without a year mean the same is known only with the table.
 */
export function checkHerhaling({ criteria }: Routekaartvorm, tabel?: Kerncijfertabel): Bevinding[] {
  const perFiguur = new Map<string, number[]>();
  criteria.forEach(({ bron, gewicht }, i) => {
    if (bron.soort !== 'kerncijfer' || gewicht === 0) return;
    const figuur = getIdentiteit(bron.sleutel, tabel);
    perFiguur.set(figuur, [...(perFiguur.get(figuur) ?? []), i]);
  });
  return [...perFiguur].flatMap(([sleutel, plaatsen]) => {
    const [, tweede] = plaatsen;
    if (tweede === undefined) return [];
    const samen = criteria.filter((_, i) => plaatsen.includes(i));
    const tegen = ['hoger', 'lager'].every((kant) => samen.some(({ richting }) => richting === kant));
    return [
      createBevinding(
        'waarschuwing',
        tegen ? 'routekaart.kerncijfer_tegengesteld' : 'routekaart.kerncijfer_dubbel',
        ['criteria', tweede, 'bron'],
        { sleutel, ids: samen.map(({ id }) => id) },
      ),
    ];
  });
}
