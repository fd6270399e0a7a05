import * as z from 'zod';
import { showWaarde, toIdvorm } from '../../kern/huis.js';
import { Datum, parseSchema } from '../../kern/index.js';
import { checkAantal } from '../../rekenen/index.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import { refuse } from '../teksten/codes.js';
import type { SelectVergelijkingsbuurtenOptions } from './koppelvraag.js';

const namen = z.array(z.string());

const OptiesSchema = z.looseObject({
  kenmerken: namen,
  gelijk: namen.optional(),
  selectie: z
    .looseObject({ gekozenOp: Datum.schema, criteria: z.array(z.looseObject({ uitkomst: z.string() })) })
    .optional(),
});

const SituatiesSchema = z.array(z.looseObject({ buurt: z.string(), kenmerken: z.record(z.string(), z.unknown()) }));

/** Whether a row has the form that is read; the kenmerken are judged apart. */
function isSituatie(rij: Partial<Situatie> | null | undefined): boolean {
  if (typeof rij !== 'object' || rij === null) return false;
  return typeof rij.buurt === 'string' && typeof rij.kenmerken === 'object' && rij.kenmerken !== null;
}

/** There may be many rows, so the schema is used only once a fault was found. */
function checkSituaties(naam: string, rijen: readonly Situatie[]): void {
  if (!Array.isArray(rijen) || !Array.from(rijen).every(isSituatie)) parseSchema(SituatiesSchema, rijen, naam);
}

/**
 * Refuses what cannot be chosen from: a missing argument, a buurt that is there twice, a bound that is none.
 *
 * @returns how many comparison buurten a buurt gets at most
 */
export function checkKoppelvraag(
  behandeld: readonly Situatie[],
  kandidaten: readonly Situatie[],
  options: SelectVergelijkingsbuurtenOptions,
): number {
  parseSchema(OptiesSchema, options, 'opties');
  checkSituaties('behandeld', behandeld);
  checkSituaties('kandidaten', kandidaten);
  const { kenmerken, grens = Number.POSITIVE_INFINITY, aantal = 1 } = options;
  if (kenmerken.length === 0) refuse('evaluatie.te_weinig_kenmerken', {}, ['kenmerken']);
  checkAantal('aantal', aantal, 1);
  if (typeof grens !== 'number' || !(grens > 0))
    refuse('evaluatie.grens_ongeldig', { waarde: showWaarde(grens) }, ['grens']);
  const gezien = new Set<string>();
  for (const { buurt } of [...behandeld, ...kandidaten]) {
    if (gezien.has(toIdvorm(buurt))) refuse('evaluatie.buurt_dubbel', { buurt });
    gezien.add(toIdvorm(buurt));
  }
  // More places than candidates cannot be filled.
  return Math.min(aantal, Math.max(1, kandidaten.length));
}
