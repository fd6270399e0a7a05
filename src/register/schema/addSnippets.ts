import { getVelden } from './findKeuze.js';
import { isVorm } from './isVorm.js';
import { mapVorm } from './mapVorm.js';
import { toVorm } from './toVorm.js';
import type { Vorm } from './vorm.js';

type Delen = Readonly<Record<string, Vorm>>;

const REF = '#/$defs/';

function volg(vorm: Vorm, delen: Delen): Vorm {
  const deel = typeof vorm.$ref === 'string' ? delen[vorm.$ref.slice(REF.length)] : undefined;
  return deel === undefined ? vorm : { ...deel, ...vorm };
}

/** The alternatives of a form. */
function listAlternatieven({ oneOf, anyOf = oneOf }: Vorm): readonly Vorm[] {
  return Array.isArray(anyOf) ? anyOf : [];
}

/** Writes what a form must have: fixed values as they are, the rest as places to fill in, each with its first example. */
function createSchrijver(delen: Delen): (vorm: Vorm) => unknown {
  let nummer = 0;
  const toPlaats = (voorbeeld: unknown): unknown => {
    if (Array.isArray(voorbeeld)) return voorbeeld.map(toPlaats);
    if (isVorm(voorbeeld))
      return Object.fromEntries(Object.entries(voorbeeld).map(([veld, deel]) => [veld, toPlaats(deel)]));
    nummer += 1;
    // An editor writes a text that begins with `^` without quotes.
    return typeof voorbeeld === 'string' ? `\${${nummer}:${voorbeeld}}` : `^\${${nummer}:${voorbeeld}}`;
  };
  return function schrijf(ruw: Vorm): unknown {
    const vorm = volg(ruw, delen);
    if (vorm.const !== undefined) return vorm.const;
    if (Array.isArray(vorm.examples)) return toPlaats(vorm.examples[0]);
    if (vorm.type === 'array')
      return Array.from({ length: Number(vorm.minItems ?? 0) }, () => schrijf(toVorm(vorm.items)));
    const [eerste] = listAlternatieven(vorm);
    if (eerste !== undefined) return schrijf(eerste);
    const nodig: readonly string[] = Array.isArray(vorm.required) ? vorm.required : [];
    return Object.fromEntries(nodig.map((veld) => [veld, schrijf(toVorm(getVelden(vorm)[veld]))]));
  };
}

const hasWaarde = (veld: unknown, waarde: string): boolean =>
  isVorm(veld) && (veld.const === waarde || (Array.isArray(veld.enum) && veld.enum.includes(waarde)));

/** One for each value of the field that chooses. */
function listKeuzesnippets(vorm: Vorm, delen: Delen): Vorm[] {
  return Object.entries(getVelden(vorm)).flatMap(([naam, veld]) => {
    const { enum: waarden, enumDescriptions: zinnen } = toVorm(veld);
    if (!Array.isArray(waarden) || !Array.isArray(zinnen)) return [];
    return waarden.map((waarde: string, i) => {
      const alternatief = listAlternatieven(vorm).find((deel) => hasWaarde(getVelden(deel)[naam], waarde));
      const body = { ...toVorm(createSchrijver(delen)(toVorm(alternatief))), [naam]: waarde };
      return { label: waarde, description: zinnen[i], body };
    });
  });
}

/** What an editor writes for a form: of a choice one for each alternative. */
function listSnippets(vorm: Vorm, delen: Delen): Vorm[] {
  if (Array.isArray(vorm.oneOf)) return listKeuzesnippets(vorm, delen);
  if (!Array.isArray(vorm.required)) return [];
  return [{ label: `{ ${vorm.required.join(', ')} }`, body: createSchrijver(delen)(vorm) }];
}

/**
 * Adds to every part what an editor writes for it (`defaultSnippets`): the fields that it must have, with examples to change; of a choice
 * one for each alternative.
 *
 * @param delen - all forms by name, in which a choice names the values of the field that chooses
 */
export function addSnippets(delen: Delen): Record<string, Vorm> {
  const visit = (knoop: unknown, isAlternatief: boolean): unknown => {
    if (Array.isArray(knoop)) return knoop.map((deel) => visit(deel, true));
    if (!isVorm(knoop)) return knoop;
    const snippets = isAlternatief ? [] : listSnippets(knoop, delen);
    const gedaan = mapVorm(
      knoop,
      (deel) => visit(deel, false),
      (deel) => visit(deel, false),
    );
    return snippets.length === 0 ? gedaan : { ...gedaan, defaultSnippets: snippets };
  };
  return Object.fromEntries(Object.entries(delen).map(([naam, vorm]) => [naam, toVorm(visit(vorm, false))]));
}
