import type {
  AnalyseConfiguratiesOptions,
  Configuratieanalyse,
  Configuratiegeval,
} from '../model/configuratieanalyse.js';

/** Which combinations of conditions go with the outcome. Its parts follow. */
export function analyseConfiguraties(
  gevallen: readonly Configuratiegeval[],
  options: AnalyseConfiguratiesOptions = {},
): Configuratieanalyse {
  throw new RangeError(`no analysis yet of ${gevallen.length} cases at ${options.alfa}`);
}
