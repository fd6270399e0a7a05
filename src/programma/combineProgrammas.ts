import * as z from 'zod';
import { attempt, explainFout, requireLijst, toIdvorm } from '../kern/huis.js';
import { parseSchema } from '../kern/index.js';
import { Programma, type Programmaopdracht, ProgrammaopdrachtSchema } from './model/programma.js';
import { requireProgramma } from './model/requireProgramma.js';
import { refuse } from './teksten/codes.js';

/** Options of {@link combineProgrammas}. */
export interface CombineProgrammasOptions {
  readonly naam: string;
  /** The order (`opdracht`) for the whole. Default: that of the programmas, when they all have the same one. */
  readonly opdracht?: Programmaopdracht | undefined;
}

const OptiesSchema = z.looseObject({ naam: z.string(), opdracht: ProgrammaopdrachtSchema.optional() });

const isSame = (a: Programmaopdracht | undefined, b: Programmaopdracht | undefined) =>
  a?.opdrachtgever === b?.opdrachtgever &&
  a?.uitvoerder === b?.uitvoerder &&
  a?.aantalDeelnemers === b?.aantalDeelnemers &&
  a?.buurtenPerDeelnemer === b?.buurtenPerDeelnemer;

/**
 * Combines programmas, for instance those of four gemeenten into the national one. They need nothing in common but the model.
 *
 * Cost: n in the programmes.
 *
 * @returns one programma with all deelnemers, in the order given. It names no opzet, as each of them was made from its own
 * @throws DomeinFout `programma.deelnemer_dubbel` when two deelnemers have the same id; `kern.document_ongeldig`: one of them is not a
 *   programma
 *
 * @example
 * ```ts
 * import { combineProgrammas, type Programma } from 'buurtaanpak/programma';
 *
 * const combine = (programmas: readonly Programma[]) => combineProgrammas(programmas, { naam: 'Buurtaanpak landelijk' });
 * combine([]).deelnemers; // => []
 * ```
 */
export function combineProgrammas(programmas: readonly Programma[], options: CombineProgrammasOptions): Programma {
  parseSchema(OptiesSchema, options, 'opties');
  requireLijst(programmas, 'programmas');
  return explainFout(
    programmas.map(requireProgramma),
    (gegeven) => combine(gegeven, options),
    () => attempt(() => programmas.map((een) => Programma.parse(een))),
  );
}

function combine(gegeven: readonly Programma[], options: CombineProgrammasOptions): Programma {
  const deelnemers = gegeven.flatMap((een) => een.deelnemers);
  const gezien = new Set<string>();
  for (const [i, { id }] of deelnemers.entries()) {
    if (gezien.has(toIdvorm(id))) refuse('programma.deelnemer_dubbel', { deelnemer: id }, ['deelnemers', i, 'id']);
    gezien.add(toIdvorm(id));
  }
  const eerste = gegeven[0]?.opdracht;
  const opdracht = options.opdracht ?? (gegeven.every((een) => isSame(een.opdracht, eerste)) ? eerste : undefined);
  return {
    soort: 'programma',
    versie: 3,
    naam: options.naam,
    ...(opdracht === undefined ? {} : { opdracht }),
    deelnemers,
  };
}
