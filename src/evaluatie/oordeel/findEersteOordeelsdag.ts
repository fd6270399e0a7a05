import type { Datum } from '../../kern/index.js';
import { findDag } from '../lees/findDag.js';
import type { Meetvraag } from '../lees/measureBuurt.js';
import type { Register } from '../lees/register.js';
import { toSleutel } from '../lees/toSleutel.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { findEersteUitkomst } from './isVerkennend.js';

/** The first day on which an outcome that is asked could be known in any buurt, each with its own start of a change. */
export function findEersteOordeelsdag(
  register: Register,
  { uitkomst, vanaf }: Meetvraag,
  { vastgesteldOp, selectie }: Pick<Evaluatieplan, 'vastgesteldOp' | 'selectie'>,
): Datum | undefined {
  const { margeDagen } = register;
  const dagen = register.buurten.flatMap((buurt) => {
    const begin = vanaf === undefined ? undefined : findDag(vanaf, register.situaties.get(buurt)?.start);
    const regels = register.uitkomsten.get(toSleutel(buurt, uitkomst)) ?? [];
    const vooraf = { vastgesteldOp, uitkomst, gekozenOp: selectie?.gekozenOp, begin, margeDagen };
    const eerste = findEersteUitkomst(regels, vooraf);
    return eerste === undefined ? [] : [eerste];
  });
  return dagen.sort()[0];
}
