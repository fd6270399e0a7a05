import { refuse } from '../teksten/codes.js';

/** The parts that a loaded HiGHS has, each with what it is. */
const DELEN: Readonly<Record<string, 'function' | 'number'>> = {
  createModel: 'function',
  'constants.objectiveSense.maximize': 'number',
  'constants.variableType.integer': 'number',
  'constants.solutionStatus.feasible': 'number',
  'constants.modelStatus.optimal': 'number',
  'constants.modelStatus.infeasible': 'number',
  'constants.modelStatus.unboundedOrInfeasible': 'number',
  'constants.modelStatus.timeLimit': 'number',
  'constants.modelStatus.iterationLimit': 'number',
  'constants.modelStatus.solutionLimit': 'number',
  'constants.modelStatus.interrupted': 'number',
};

const readDeel = (geheel: unknown, naam: string): unknown =>
  typeof geheel === 'object' && geheel !== null ? Reflect.get(geheel, naam) : undefined;

/**
 * Refuses what is no loaded HiGHS, and names the first part that it has not.
 *
 * @throws DomeinFout `highs.module_ongeldig`
 */
export function requireHighs(highs: unknown): void {
  for (const [deel, soort] of Object.entries(DELEN)) {
    const gevonden = deel.split('.').reduce(readDeel, highs);
    if (typeof gevonden !== soort) refuse('highs.module_ongeldig', { deel });
  }
}
