import * as z from 'zod';
import { showWaarde } from '../kern/huis.js';
import { isDomeinFout, parseSchema } from '../kern/index.js';
import type { ExternAntwoord, ExterneOplosser, Lineairprobleem } from '../oplosser/index.js';
import { readAntwoord } from './antwoord/readAntwoord.js';
import type { HighsModule } from './module/highsModule.js';
import { requireHighs } from './module/requireHighs.js';
import { checkProbleem } from './probleem/checkProbleem.js';
import { createModelgegevens } from './probleem/createModelgegevens.js';
import { refuse } from './teksten/codes.js';

/** Options of `createHighsOplosser`. */
export interface CreateHighsOplosserOptions {
  /** The maximum number of nodes of a call that names none: 1 to 2147483647. Not a time, so that the answer is the same on every machine. Default 100000. */
  readonly knopen?: number | undefined;
}

const KNOPEN = 100_000;
const OptionsSchema: z.ZodType<CreateHighsOplosserOptions> = z.strictObject({
  knopen: z.int().min(1).max(2_147_483_647).optional(),
});

/** All that decides the answer, so that no default of a later version does. The build for WebAssembly has one thread, and no option for it. */
const INSTELLINGEN = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
  random_seed: 0,
} as const;

/** Without columns there is one choice, which HiGHS does not take: the empty one. */
const solveLeeg = ({ rijen }: Lineairprobleem): ExternAntwoord =>
  rijen.every(({ van, tot }) => van <= 0 && tot >= 0)
    ? { status: 'optimaal', x: new Uint8Array(0), grens: 0 }
    : { status: 'onhaalbaar' };

/** Solves in a model of its own, which is given back whatever happens. */
function solveModel(highs: HighsModule, probleem: Lineairprobleem, knopen: number): ExternAntwoord {
  const { gegevens, eenheid } = createModelgegevens(probleem, highs.constants);
  const model = highs.createModel();
  try {
    model.options.set({ ...INSTELLINGEN, mip_max_nodes: knopen });
    model.passModel(gegevens);
    const { modelStatus } = model.run();
    return readAntwoord(model, modelStatus, highs.constants, { aantal: probleem.waarden.length, eenheid });
  } finally {
    model.dispose();
  }
}

/** Makes what another package throws an error of this one. */
function keepEigenFout<T>(compute: () => T): T {
  try {
    return compute();
  } catch (fout) {
    if (isDomeinFout(fout)) throw fout;
    return refuse('highs.fout', { melding: fout instanceof Error ? fout.message : showWaarde(fout) });
  }
}

/**
 * Makes a solver of HiGHS, for the questions that the solver of this library leaves unproven. The app installs the package `highs` (MIT,
 * 3.5 MB of WebAssembly, 1.15 or later), loads it, and hands in what it got; this library imports nothing of it.
 *
 * HiGHS reckons in doubles with a tolerance of 10^-6, so what it says is a claim. `x` is 0 or 1 for each column; when HiGHS left a column
 * more than 10^-5 in between, the answer is `gestopt` without `x`. `grens` is its dual bound, rounded down to a total that the values can
 * have. Both gaps are 0, the seed is fixed, and it stops by nodes, not by time: the same problem gives the same answer with the same version.
 * The nodes bound the search, not the work in the first one, which of a large problem takes seconds; the call is synchronous, so
 * a page makes it in a worker. Numbers are whole and have at most 15 digits; rows are divided by what their numbers share, and bounds
 * rounded inwards.
 *
 * Cost: 1; each `solve` takes what HiGHS takes, at most so many nodes as `knopen` says.
 *
 * @param highs - what `await loadHighs()` gave; it can serve several solvers, one call at a time
 *
 * @throws DomeinFout `highs.module_ongeldig` when it is no loaded HiGHS; `kern.document_ongeldig` for wrong options. `solve` throws
 * `kern.document_ongeldig`, `highs.getal_ongeldig`, `highs.grens_ongeldig`, `highs.kolom_ongeldig` or `highs.rij_ongeldig` for a problem that HiGHS cannot take,
 * `highs.status_onbekend` when it ends with no answer, and `highs.fout` with the words of HiGHS when it fails
 *
 * @example
 * ```ts
 * import { createHighsOplosser } from 'buurtaanpak/highs';
 * import loadHighs from 'highs';
 *
 * const oplosser = createHighsOplosser(await loadHighs());
 * oplosser.naam; // => 'HiGHS'
 * // The best two of three, of which the first two do not go together.
 * const antwoord = oplosser.solve({
 *   waarden: Float64Array.of(5, 4, 3),
 *   rijen: [
 *     { kolommen: Int32Array.of(0, 1, 2), coefficienten: Float64Array.of(1, 1, 1), van: 2, tot: 2 },
 *     { kolommen: Int32Array.of(0, 1), coefficienten: Float64Array.of(1, 1), van: -Infinity, tot: 1 },
 *   ],
 * });
 * antwoord.status; // => 'optimaal'
 * [...(antwoord.x ?? [])]; // => [1, 0, 1]
 * antwoord.grens; // => 8
 * ```
 */
export function createHighsOplosser(highs: HighsModule, options: CreateHighsOplosserOptions = {}): ExterneOplosser {
  requireHighs(highs);
  const standaard = parseSchema(OptionsSchema, options, 'opties').knopen ?? KNOPEN;
  return {
    naam: 'HiGHS',
    versie: highs.version?.string ?? 'onbekend',
    solve(probleem, opties = {}) {
      const { knopen = standaard } = parseSchema(OptionsSchema, opties, 'opties');
      checkProbleem(probleem);
      if (probleem.waarden.length === 0) return solveLeeg(probleem);
      return keepEigenFout(() => solveModel(highs, probleem, knopen));
    },
  };
}
