import type * as z from 'zod';
import { DELEN, VELDEN } from './teksten.js';
import { findSoort, isVorm, mapVorm, toHoofdletter, type Vorm } from './vorm.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Fields that hold what has a name elsewhere, written out once more: an event in a record, and what a correction puts in its place. */
const ZELFDE = new Map([
  ['gebeurtenis', 'Teamgebeurtenis'],
  ['wordt', 'Teamgebeurtenis'],
]);

/** The first text that there is, as the words of a schema. */
function omschrijf(teksten: Readonly<Record<string, string>>, sleutels: readonly string[]): Vorm {
  const sleutel = sleutels.find((een) => Object.hasOwn(teksten, een));
  return sleutel === undefined ? {} : { description: teksten[sleutel] };
}

/**
 * Gives every field at every depth, every part with a name and every alternative its words in Dutch, those of the tables in `teksten`. For a
 * field the most specific: `Ouder.soort.veld`, `Ouder.veld`, `veld`. The Ouder is the part with a name, or the field, in which it stands; the
 * soort tells that from its alternatives.
 *
 * @param delen - all forms by name; a document or shared form has its own title and description, which stay
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
      // Of one of several alternatives the name ends with what tells it from the others.
      const ouder = naam.endsWith(staart) ? naam.slice(0, naam.length - staart.length) || naam : naam;
      return [naam, { title: naam, ...omschrijf(DELEN, [naam]), ...(visit(deel, ouder) as Vorm) }];
    }),
  );
}
