import type * as z from 'zod';
import { findTekst } from './findTekst.js';
import { mapVelden } from './mapVelden.js';
import { DELEN, VELDEN, VOORBEELDEN } from './teksten.js';
import type { Vorm } from './vorm.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The first text that exists, as the description of a schema. */
function omschrijf(teksten: Readonly<Record<string, string>>, sleutels: readonly string[]): Vorm {
  const description = findTekst(teksten, sleutels);
  return description === undefined ? {} : { description };
}

/** The first examples that exist, as those of a field. A fixed value needs none. */
function geefVoorbeelden(veld: Vorm, sleutels: readonly string[]): Vorm {
  const examples = veld.const === undefined ? findTekst(VOORBEELDEN, sleutels) : undefined;
  return examples === undefined ? {} : { examples };
}

/**
 * Gives every field at every depth, every part with a name and every alternative its description in Dutch, and fields examples, from the
 * tables in `teksten`, by the keys of {@link mapVelden}.
 *
 * @param delen - all forms by name; a document or shared form keeps its own title and description
 */
export function describeDelen(delen: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  const beschreven = mapVelden(
    delen,
    (deel, sleutels) => ({ ...omschrijf(DELEN, sleutels), ...deel }),
    (veld, sleutels) => ({ ...omschrijf(VELDEN, sleutels), ...veld, ...geefVoorbeelden(veld, sleutels) }),
  );
  return Object.fromEntries(
    Object.entries(beschreven).map(([naam, deel]) => [naam, { title: naam, ...omschrijf(DELEN, [naam]), ...deel }]),
  );
}
