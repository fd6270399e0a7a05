import { parseSchema } from '../../kern/index.js';
import type { Leesresultaat } from '../kop/leesplan.js';
import type { Invoer } from '../kop/toRijen.js';
import { type Langopties, LangoptiesSchema } from '../lang/langopties.js';
import { planLang } from '../lang/planLang.js';
import { findDecimaalteken } from './findDecimaalteken.js';
import { getMarkeringen } from './markeringen.js';
import { readPlan } from './readPlan.js';

/** Reads a long table. The cells of all its figures stand in one column, so they have one decimal sign. */
export function readLang({ rijen, bevindingen }: Invoer, options: Langopties): Leesresultaat {
  const opties = parseSchema(LangoptiesSchema, options, 'opties');
  const { waardeveld, ...plan } = planLang(rijen, opties);
  const { duizendtalteken, markeringen } = opties;
  const gezien = duizendtalteken === undefined ? findDecimaalteken(rijen.map((rij) => rij[waardeveld])) : undefined;
  return readPlan({
    ...plan,
    notatie: {
      decimaalteken: opties.decimaalteken ?? gezien ?? '.',
      duizendtalteken,
      markeringen: getMarkeringen('lang', plan.indeling.jaar, markeringen),
    },
    bevindingen: [...bevindingen, ...plan.bevindingen],
  });
}
