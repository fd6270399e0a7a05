import { createWerk } from '../../kern/huis.js';
import { TOETSWERK } from '../../rekenen/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import { checkVerschilvraag } from './checkVerschilvraag.js';
import type { Vergelijkingskeuze } from './vergelijkingskeuze.js';
import type { Buurtenset, ComputeVerschilInVerschillenOptions, Verschilvraag } from './verschilvraag.js';

const isKeuze = (sets: readonly Buurtenset[] | Vergelijkingskeuze): sets is Vergelijkingskeuze => !Array.isArray(sets);

/** A question with its defaults, checked. A choice of comparison buurten says itself what it was matched on, and for whom there is none. */
export function readVerschilvraag(
  uitkomsten: readonly Uitkomstregel[],
  invoer: readonly Buurtenset[] | Vergelijkingskeuze,
  options: ComputeVerschilInVerschillenOptions,
): Verschilvraag {
  checkVerschilvraag(uitkomsten, invoer, options);
  const keuze = isKeuze(invoer) ? invoer : undefined;
  const sets = isKeuze(invoer) ? invoer.sets : invoer;
  const koppeling = [...new Set([...(options.koppeling ?? []), ...(keuze?.kenmerken ?? [])])];
  const programma = [...sets.flatMap(({ behandeld }) => behandeld), ...(keuze?.zonder ?? []).map(({ buurt }) => buurt)];
  return {
    ...options,
    teller: createWerk(options, TOETSWERK),
    alfa: options.alfa ?? 0.05,
    onderscheidingsvermogen: options.onderscheidingsvermogen ?? 0.8,
    margeDagen: options.margeDagen ?? 0,
    geloot: options.geloot ?? false,
    koppeling,
    sets,
    programma: new Set(programma),
    ...(keuze?.geweigerd === undefined ? {} : { geweigerd: keuze.geweigerd }),
  };
}
