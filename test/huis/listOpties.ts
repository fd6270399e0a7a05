import type { Symbol as Symbool, TypeChecker } from 'typescript';
import type { Naam } from './openHuis.js';

/** A parameter that takes options. */
export interface Optieplek {
  readonly plek: number;
  readonly velden: readonly string[];
  readonly symbolen: readonly Symbool[];
}

/** The places of options in a function, and the names that their type has. */
export function listOpties(checker: TypeChecker, { type }: Naam): Optieplek[] {
  const [vorm] = type?.getCallSignatures() ?? [];
  return (vorm?.parameters ?? []).flatMap((parameter, plek) => {
    const { valueDeclaration } = parameter;
    if (valueDeclaration === undefined) return [];
    const soort = checker.getNonNullableType(checker.getTypeAtLocation(valueDeclaration));
    if (!/^options |Options\b/.test(`${parameter.name} ${checker.typeToString(soort)}`)) return [];
    const symbolen = checker.getPropertiesOfType(soort);
    return [{ plek, velden: symbolen.map(({ name }) => name), symbolen }];
  });
}
