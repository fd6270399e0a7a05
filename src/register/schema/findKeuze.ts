import { isVorm } from './isVorm.js';
import { toVorm } from './toVorm.js';
import type { Vorm } from './vorm.js';

/** A value of the field that chooses between alternatives, with a sentence about it. */
interface Keuzewaarde {
  readonly waarde: string;
  readonly uitleg: unknown;
}

function listWaarden(veld: unknown): Keuzewaarde[] {
  if (!isVorm(veld)) return [];
  if (typeof veld.const === 'string') return [{ waarde: veld.const, uitleg: veld.markdownDescription }];
  const uitleg = Array.isArray(veld.enumDescriptions) ? veld.enumDescriptions : [];
  return Array.isArray(veld.enum) ? veld.enum.map((waarde, i) => ({ waarde, uitleg: uitleg[i] })) : [];
}

/** The fields of a form. */
export const getVelden = (vorm: unknown): Vorm => toVorm(toVorm(vorm).properties);

/**
 * Of a choice between alternatives: the field that chooses, with all its values, as a field of the choice itself. An editor that only
 * looks at the alternatives leaves out those that ask for fields that are not there yet.
 *
 * @returns nothing for any other form
 */
export function findKeuze(vorm: Vorm): Vorm {
  const [eerste, ...andere] = Array.isArray(vorm.oneOf) ? vorm.oneOf.map(getVelden) : [];
  const naam = Object.keys(eerste ?? {}).find((veld) =>
    [eerste, ...andere].every((velden) => listWaarden(velden?.[veld]).length > 0),
  );
  if (eerste === undefined || naam === undefined) return {};
  const waarden = [eerste, ...andere].flatMap((velden) => listWaarden(velden[naam]));
  const { description } = toVorm(eerste[naam]);
  const keuze = {
    ...(description === undefined ? {} : { description }),
    enum: waarden.map(({ waarde }) => waarde),
    enumDescriptions: waarden.map(({ uitleg }) => uitleg),
  };
  return { properties: { [naam]: keuze } };
}
