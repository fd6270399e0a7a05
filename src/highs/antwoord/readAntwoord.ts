import type { ExternAntwoord } from '../../oplosser/index.js';
import type { HighsModel, HighsModule } from '../module/highsModule.js';
import { refuse } from '../teksten/codes.js';

/** A column further than this from 0 and 1 was not decided. HiGHS itself allows 10^-6. */
const ONBESLIST = 1e-5;

/** What a status of HiGHS says. Every column has bounds, so of 'unbounded or infeasible' only the second is possible. */
function readStatus(status: number, { modelStatus }: HighsModule['constants']): ExternAntwoord['status'] {
  const { optimal, infeasible, unboundedOrInfeasible } = modelStatus;
  const { timeLimit, iterationLimit, solutionLimit, interrupted } = modelStatus;
  if (status === optimal) return 'optimaal';
  if (status === infeasible || status === unboundedOrInfeasible) return 'onhaalbaar';
  if ([timeLimit, iterationLimit, solutionLimit, interrupted].includes(status)) return 'gestopt';
  return refuse('highs.status_onbekend', { status });
}

/** The columns as 0 and 1, or `undefined` when HiGHS has none or left one in between. */
function findKeuze(model: HighsModel, { solutionStatus }: HighsModule['constants'], aantal: number) {
  if (model.info.get('primal_solution_status') !== solutionStatus.feasible) return undefined;
  const { colValue } = model.getSolution();
  const isHeel = (waarde: number) => Math.abs(waarde) <= ONBESLIST || Math.abs(waarde - 1) <= ONBESLIST;
  if (colValue.length !== aantal || !colValue.every(isHeel)) return undefined;
  return Uint8Array.from(colValue, Math.round);
}

/**
 * The bound of HiGHS as a number that a total can have: totals are multiples of `eenheid`, so a bound between two of them is that below.
 * What the bound lies below a multiple is taken as rounding noise up to 10^-6, and 10^-12 of the bound.
 */
function findGrens(model: HighsModel, eenheid: number): number | undefined {
  const grens = Number(model.info.get('mip_dual_bound'));
  if (!Number.isFinite(grens)) return undefined;
  return Math.floor(grens + 1e-6 + 1e-12 * Math.abs(grens)) * eenheid;
}

/**
 * What HiGHS found, in the form of every solver. A claim: nothing of it has been checked.
 *
 * @param status - the status that the run ended with
 * @param vraag - `aantal`: the number of columns; `eenheid`: what the values were divided by
 *
 * @throws DomeinFout `highs.status_onbekend`
 */
export function readAntwoord(
  model: HighsModel,
  status: number,
  constants: HighsModule['constants'],
  vraag: { readonly aantal: number; readonly eenheid: number },
): ExternAntwoord {
  const gezegd = readStatus(status, constants);
  if (gezegd === 'onhaalbaar') return { status: gezegd };
  const x = findKeuze(model, constants, vraag.aantal);
  const grens = findGrens(model, vraag.eenheid);
  return {
    status: x === undefined ? 'gestopt' : gezegd,
    ...(x === undefined ? {} : { x }),
    ...(grens === undefined ? {} : { grens }),
  };
}
