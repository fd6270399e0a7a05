import * as z from 'zod';
import { requireLijst, showWaarde } from '../../kern/huis.js';
import { Datum, parseSchema } from '../../kern/index.js';
import { REDENEN } from '../../kerncijfers/index.js';
import { GROOTSTE_GETAL, refuseTeGroot } from '../../rekenen/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import { refuse } from '../teksten/codes.js';

const isGeenObject = (waarde: unknown) => typeof waarde !== 'object' || waarde === null;

const RegelsSchema = z.array(
  z.looseObject({
    buurt: z.string(),
    uitkomst: z.string(),
    moment: Datum.schema,
    over: z.looseObject({ van: Datum.schema, tot: Datum.schema }).optional(),
    waarde: z.union([z.looseObject({ reden: z.enum(REDENEN) }), z.any().refine(isGeenObject)]),
  }),
);

/** Whether a row has the form that is read, but for a `waarde` that is no reason. */
function isRegel(regel: Partial<Uitkomstregel> | null | undefined, isDag: (dag: unknown) => boolean): boolean {
  if (typeof regel !== 'object' || regel === null) return false;
  const { buurt, uitkomst, moment, over, waarde } = regel;
  if (typeof waarde === 'object' && waarde !== null && !REDENEN.includes(waarde.reden)) return false;
  const periode = over === undefined || (over !== null && isDag(over.van) && isDag(over.tot));
  return typeof buurt === 'string' && typeof uitkomst === 'string' && isDag(moment) && periode;
}

/** There may be many rows of few days, so each day is judged once, and the schema is used only once a fault was found. */
function checkRegels(uitkomsten: readonly Uitkomstregel[]): void {
  requireLijst(uitkomsten, 'uitkomsten');
  const dagen = new Map<unknown, boolean>();
  const isDag = (dag: unknown) => {
    const eerder = dagen.get(dag) ?? Datum.is(dag);
    dagen.set(dag, eerder);
    return eerder;
  };
  if (!Array.from(uitkomsten).every((regel) => isRegel(regel, isDag)))
    parseSchema(RegelsSchema, uitkomsten, 'uitkomsten');
}

/**
 * Refuses rows that cannot be read: without their form, with a value that is not a finite number or too large to square and add up.
 *
 * @throws DomeinFout `kern.document_ongeldig`, `evaluatie.getal_ongeldig`, `evaluatie.aantal_te_groot`
 */
export function checkUitkomsten(uitkomsten: readonly Uitkomstregel[]): void {
  checkRegels(uitkomsten);
  for (const [positie, { uitkomst, waarde }] of uitkomsten.entries()) {
    if (typeof waarde === 'object' && waarde !== null) continue;
    const pad = ['uitkomsten', positie, 'waarde'];
    if (!Number.isFinite(waarde)) {
      refuse('evaluatie.getal_ongeldig', { naam: uitkomst, positie, waarde: showWaarde(waarde) }, pad);
    }
    if (Math.abs(waarde) > GROOTSTE_GETAL) refuseTeGroot(uitkomst, waarde, GROOTSTE_GETAL, pad);
  }
}
