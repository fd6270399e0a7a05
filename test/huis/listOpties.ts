import type { Symbol as Symbool, TypeChecker } from 'typescript';
import type { Naam } from './openHuis.js';

/** A parameter that takes options, and the options of its type. */
export interface Optieplek {
  readonly plek: number;
  readonly opties: readonly Symbool[];
}

/** The places of options in a function. */
export function listOpties(checker: TypeChecker, { type }: Naam): Optieplek[] {
  const [vorm] = type?.getCallSignatures() ?? [];
  return (vorm?.parameters ?? []).flatMap((parameter, plek) => {
    const { valueDeclaration } = parameter;
    if (valueDeclaration === undefined) return [];
    const soort = checker.getNonNullableType(checker.getTypeAtLocation(valueDeclaration));
    if (!/^options |Options\b/.test(`${parameter.name} ${checker.typeToString(soort)}`)) return [];
    return [{ plek, opties: checker.getPropertiesOfType(soort) }];
  });
}

/** Good arguments with another value for one option. */
export function replaceOptie(goed: readonly unknown[], plek: number, naam: string, waarde: unknown): unknown[] {
  const argumenten = Array.from({ length: Math.max(goed.length, plek + 1) }, (_, i) => goed[i]);
  argumenten[plek] = { ...(goed[plek] as object | undefined), [naam]: waarde };
  return argumenten;
}
