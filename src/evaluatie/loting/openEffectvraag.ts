import type { Datum } from '../../kern/index.js';
import { checkAantal, checkKans } from '../../rekenen/index.js';
import { checkUitkomstregels } from '../lees/checkUitkomstregels.js';
import { createRegister } from '../lees/createRegister.js';
import type { Register } from '../lees/register.js';
import type { Effectvraag } from '../model/effectvraag.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import { isVerkennend } from '../oordeel/isVerkennend.js';

/** A question about an effect, with its defaults and the rows made ready to look up. */
export interface OpenEffectvraag {
  readonly uitkomst: string;
  readonly alfa: number;
  readonly onderscheidingsvermogen: number;
  readonly register: Register;
  readonly verkennend: boolean;
}

/**
 * Checks a question about an effect and makes its rows ready.
 *
 * @param begin - the last day of what is no outcome yet but a starting point; absent: there is none
 * @throws DomeinFout `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `evaluatie.getal_ongeldig`
 */
export function openEffectvraag(
  uitkomsten: readonly Uitkomstregel[],
  vraag: Effectvraag,
  begin: Datum | undefined,
): OpenEffectvraag {
  const { uitkomst, margeDagen = 0, alfa = 0.05, onderscheidingsvermogen = 0.8, selectie, vastgesteldOp } = vraag;
  checkKans('alfa', alfa);
  checkKans('onderscheidingsvermogen', onderscheidingsvermogen);
  checkAantal('margeDagen', margeDagen, 0);
  checkUitkomstregels(uitkomsten);
  const gekozenOp = selectie?.gekozenOp;
  return {
    uitkomst,
    alfa,
    onderscheidingsvermogen,
    register: createRegister({ soort: 'evaluatiegegevens', versie: 2, situaties: [], uitkomsten }, margeDagen),
    verkennend: isVerkennend(uitkomsten, { vastgesteldOp, uitkomst, gekozenOp, begin, margeDagen }),
  };
}
