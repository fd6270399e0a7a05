import { i16, i32 } from '../../rekenen/index.js';
import type { Keuze } from '../boom/keuze.js';
import type { Gelijkspel } from '../doel/uitkomst.js';
import type { Model } from '../model/model.js';
import { readWaarden } from '../model/readWaarden.js';
import type { ExterneOplosser, Lineairerij, Lineairprobleem } from './externeOplosser.js';
import { readAntwoord } from './readAntwoord.js';

/** More equally good choices than this are not listed. */
const MEESTE_GELIJKEN = 20;

/** Every choice but this one. */
function forbid({ aantalBogen, kandidaatVan, vakVan }: Model, toewijzing: Int16Array): Lineairerij {
  const coefficienten = new Float64Array(aantalBogen).fill(1);
  let aantal = 0;
  for (let b = 0; b < aantalBogen; b++) {
    if (i16(toewijzing, i32(kandidaatVan, b)) !== i32(vakVan, b)) continue;
    coefficienten[b] = -1;
    aantal++;
  }
  return { kolommen: Int32Array.from(coefficienten.keys()), coefficienten, van: 1 - aantal, tot: Infinity };
}

/** Whether the tie rule prefers the first of two choices: at the first candidate where they differ, chosen, and for the earlier vak. */
function goesBefore(een: Int16Array, ander: Int16Array): boolean {
  const c = een.findIndex((j, i) => j !== ander[i]);
  const rang = (j: number) => (j < 0 ? Infinity : j);
  return c >= 0 && rang(i16(een, c)) < rang(i16(ander, c));
}

/** Whether two choices are the same. */
export const isZelfde = (een: Int16Array, ander: Int16Array) => een.every((j, c) => j === ander[c]);

/** What asking for one equally good choice after the other gave. */
export interface Geschikt {
  readonly toewijzing: Int16Array;
  readonly gelijkspel: Gelijkspel;
  /** A better choice turned up, so that the value is not the best. */
  readonly beter?: Keuze | undefined;
}

/**
 * The equally good choice that the tie rule prefers, by asking for one after the other; `onbeslist` when there are too many.
 *
 * @param bekend - the equally good choices that are known, at least one
 */
export function settleExtern(
  model: Model,
  lineair: Lineairprobleem,
  bekend: readonly Int16Array[],
  waarde: number,
  oplosser: ExterneOplosser,
  knopen: number,
): Geschikt {
  const { waarden } = lineair;
  const { eenheid } = readWaarden(model, model.probleem.waarden);
  const kolommen = Int32Array.from(waarden.keys());
  const evengoed = { kolommen, coefficienten: waarden, van: waarde / eenheid, tot: Infinity };
  const gevonden = [...bekend];
  const choose = () => gevonden.reduce((een, ander) => (goesBefore(ander, een) ? ander : een));
  while (gevonden.length <= MEESTE_GELIJKEN) {
    const rijen = [...lineair.rijen, evengoed, ...gevonden.map((toewijzing) => forbid(model, toewijzing))];
    const antwoord = oplosser.solve({ waarden, rijen }, { knopen });
    if (antwoord.status === 'onhaalbaar') {
      return { toewijzing: choose(), gelijkspel: gevonden.length > 1 ? 'beslist' : 'uniek' };
    }
    const ander = readAntwoord(model, antwoord);
    if (ander !== undefined && ander.waarde > waarde) {
      return { toewijzing: ander.toewijzing, gelijkspel: 'onbeslist', beter: ander };
    }
    // An answer that is none of these does not obey the rows that it was asked for.
    if (ander?.waarde !== waarde || gevonden.some((een) => isZelfde(een, ander.toewijzing))) break;
    gevonden.push(ander.toewijzing);
  }
  return { toewijzing: choose(), gelijkspel: 'onbeslist' };
}
