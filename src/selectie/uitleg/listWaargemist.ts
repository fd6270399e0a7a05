import { roundGetal } from '../../kern/huis.js';
import { f64 } from '../../rekenen/index.js';
import type { SelectieGebied } from '../model/invoer.js';
import type { Cijfereis, Waar } from '../model/quotum.js';
import type { GemisteEis } from '../model/uitleg.js';
import { createWaarToets } from '../vraagstuk/createWaarToets.js';
import { getCijfer } from '../vraagstuk/getCijfer.js';
import { getWijkVanCode } from '../vraagstuk/getWijkVanCode.js';
import { isLager } from '../vraagstuk/isLager.js';
import { rankTypisch } from '../vraagstuk/rankTypisch.js';

function listCijfer(gebied: SelectieGebied, { cijfer, minimaal, maximaal }: Cijfereis, quotum: string): GemisteEis[] {
  const waarde = getCijfer(gebied, cijfer);
  if (waarde === undefined) return [{ soort: 'cijfer_ontbreekt', quotum, cijfer }];
  const laag = minimaal !== undefined && isLager(waarde, minimaal);
  const hoog = maximaal !== undefined && isLager(maximaal, waarde);
  return [
    ...(laag ? [{ soort: 'cijfer_te_laag' as const, quotum, cijfer, waarde, minimaal }] : []),
    ...(hoog ? [{ soort: 'cijfer_te_hoog' as const, quotum, cijfer, waarde, maximaal }] : []),
  ];
}

/**
 * Each part of a `Waar` that a gebied does not meet.
 *
 * @param g - the position of the gebied
 * @param quotum - the id of the quotum that asks it
 */
export function listWaargemist(
  { gebieden: plaatsen, kenmerken = [], zonderKenmerken = [], cijfers = [], typisch }: Waar,
  quotum: string,
  gebieden: readonly SelectieGebied[],
  gebied: SelectieGebied,
  g: number,
): readonly GemisteEis[] {
  const past = (deel: Waar) => createWaarToets(deel, gebieden)(g);
  const gemist: GemisteEis[] = [];
  if (plaatsen !== undefined && !past({ gebieden: plaatsen })) {
    const wijk = gebied.wijk ?? getWijkVanCode(gebied.code);
    gemist.push({ soort: 'gebied', quotum, gebieden: plaatsen, ...(wijk !== undefined && { wijk }) });
  }
  for (const kenmerk of kenmerken) {
    if (!past({ kenmerken: [kenmerk] })) gemist.push({ soort: 'kenmerk', quotum, kenmerk, heeft: false });
  }
  for (const kenmerk of zonderKenmerken) {
    if (!past({ zonderKenmerken: [kenmerk] })) gemist.push({ soort: 'kenmerk', quotum, kenmerk, heeft: true });
  }
  gemist.push(...cijfers.flatMap((eis) => listCijfer(gebied, eis, quotum)));
  if (typisch !== undefined && !past({ typisch })) {
    const zonder = typisch.cijfers.filter((cijfer) => getCijfer(gebied, cijfer) === undefined);
    const afstand = roundGetal(f64(rankTypisch(gebieden, typisch.cijfers), g));
    const { hoogstens } = typisch;
    gemist.push({ soort: 'typisch', quotum, hoogstens, zonder, ...(zonder.length === 0 && { afstand }) });
  }
  return gemist;
}
