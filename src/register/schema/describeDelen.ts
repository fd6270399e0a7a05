import type * as z from 'zod';
import { findSoort } from './findSoort.js';
import { isVorm } from './isVorm.js';
import { mapVorm } from './mapVorm.js';
import { DELEN, VELDEN } from './teksten.js';
import { toHoofdletter } from './toHoofdletter.js';
import type { Vorm } from './vorm.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Fields whose form has a name elsewhere but is written out again: an event in a record, and the replacement in a correction. */
const ZELFDE = new Map([
  ['gebeurtenis', 'Teamgebeurtenis'],
  ['wordt', 'Teamgebeurtenis'],
]);

/** The first text that exists, as the description of a schema. */
function omschrijf(teksten: Readonly<Record<string, string>>, sleutels: readonly string[]): Vorm {
  const sleutel = sleutels.find((een) => Object.hasOwn(teksten, een));
  return sleutel === undefined ? {} : { description: teksten[sleutel] };
}

/**
 * Gives every field at every depth, every part with a name and every alternative its description in Dutch, from the tables in `teksten`.
 * A field gets the most specific text: `Ouder.soort.veld`, `Ouder.veld` or `veld`. The Ouder is the named part or the field that contains
 * it; the soort distinguishes that part from its alternatives.
 *
 * @param delen - all forms by name; a document or shared form keeps its own title and description
 */
export function describeDelen(delen: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  const visit = (knoop: unknown, ouder: string): unknown => {
    if (Array.isArray(knoop)) return knoop.map((deel) => visit(deel, ouder));
    if (!isVorm(knoop)) return knoop;
    const soort = findSoort(knoop);
    return {
      ...omschrijf(DELEN, [`${ouder}.${soort}`]),
      ...mapVorm(
        knoop,
        (deel) => visit(deel, ouder),
        (deel, veld) => ({
          ...omschrijf(VELDEN, [`${ouder}.${soort}.${veld}`, `${ouder}.${veld}`, veld]),
          ...(visit(deel, ZELFDE.get(veld) ?? veld) as Vorm),
        }),
      ),
    };
  };
  return Object.fromEntries(
    Object.entries(delen).map(([naam, deel]) => {
      const staart = toHoofdletter(findSoort(deel as Vorm));
      // The name of an alternative ends with the value that distinguishes it from the others.
      const ouder = naam.endsWith(staart) ? naam.slice(0, naam.length - staart.length) || naam : naam;
      return [naam, { title: naam, ...omschrijf(DELEN, [naam]), ...(visit(deel, ouder) as Vorm) }];
    }),
  );
}
