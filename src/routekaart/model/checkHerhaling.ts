import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Routekaartvorm } from './routekaart.js';

/** Finds a figure that is used by several criteria with weight. It then counts more than its weight says, or against itself. */
export function checkHerhaling({ criteria }: Routekaartvorm): Bevinding[] {
  const perSleutel = new Map<string, number[]>();
  criteria.forEach(({ bron, gewicht }, i) => {
    if (bron.soort !== 'kerncijfer' || gewicht === 0) return;
    const sleutel = bron.sleutel.normalize('NFC');
    perSleutel.set(sleutel, [...(perSleutel.get(sleutel) ?? []), i]);
  });
  return [...perSleutel].flatMap(([sleutel, plaatsen]) => {
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
