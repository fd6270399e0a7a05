import { checkKans } from '../checkKans.js';

/** The options of every computation of a smallest demonstrable effect. */
export interface VermogenOptions {
  /** The level of the test, two-sided; divide it by the number of comparisons yourself. Default: 0.05. */
  readonly alfa?: number;
  /** The chance with which the effect should be found when it is there. Default: 0.8. */
  readonly onderscheidingsvermogen?: number;
}

/** The options with their defaults, checked. */
export function readVermogenOptions(options: VermogenOptions): Required<VermogenOptions> {
  const { alfa = 0.05, onderscheidingsvermogen = 0.8 } = options;
  checkKans('alfa', alfa);
  checkKans('onderscheidingsvermogen', onderscheidingsvermogen);
  return { alfa, onderscheidingsvermogen };
}
