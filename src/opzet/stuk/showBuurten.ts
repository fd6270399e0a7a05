import type { Pad } from '../../kern/index.js';
import { meervoud } from '../../stukken/huis.js';
import { composeTekst, type Getalwaarde, type Verslagtekst } from '../../verslag/index.js';
import type { Opzetstuk } from './opzetstuk.js';
import { sumBereiken } from './sumBereiken.js';

/** The number of buurten of some programmes together, as one number or as a range. */
export function showBuurten({ opzet, lezer }: Opzetstuk, programmas: readonly number[]): Verslagtekst {
  const { van, tot } = sumBereiken(opzet, programmas);
  const som = (grens: 'van' | 'tot'): Getalwaarde =>
    lezer.getal({
      bron: 'opzet',
      bewerking: 'som',
      paden: opzet.programmas.flatMap(({ quota, aantalBuurten }, p): Pad[] =>
        !programmas.includes(p)
          ? []
          : aantalBuurten !== undefined
            ? [['programmas', p, 'aantalBuurten']]
            : quota.map(({ aantal }, q) => [
                'programmas',
                p,
                'quota',
                q,
                'aantal',
                ...(typeof aantal === 'number' ? [] : [grens]),
              ]),
      ),
    });
  const buurten = meervoud(tot, 'buurt', 'buurten');
  return van === tot
    ? composeTekst`${som('van')} ${buurten}`
    : composeTekst`${som('van')} tot en met ${som('tot')} ${buurten}`;
}
