import type { Datum } from '../../kern/index.js';
import { findDag } from '../lees/findDag.js';
import type { Meetvraag } from '../lees/measureBuurt.js';
import type { Register } from '../lees/register.js';
import { toSleutel } from '../lees/toSleutel.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { findEersteUitkomst } from './findEersteUitkomst.js';

/** The first day on which an outcome that is asked could be known in any buurt, each with its own start of a change. */
export function findEersteOordeelsdag(
  register: Register,
  { uitkomst, vanaf }: Meetvraag,
  { selectie }: Pick<Evaluatieplan, 'selectie'>,
): Datum | undefined {
  const { margeDagen } = register;
  const dagen = register.buurten.flatMap((buurt) => {
    const begin = vanaf === undefined ? undefined : findDag(vanaf, register.situaties.get(buurt)?.start);
    const regels = register.uitkomsten.get(toSleutel(buurt, uitkomst)) ?? [];
    const eerste = findEersteUitkomst(regels, { uitkomst, selectie, begin, margeDagen });
    return eerste === undefined ? [] : [eerste];
  });
  return dagen.sort()[0];
}
