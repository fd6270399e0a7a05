import ts from 'typescript';
import { DEUREN, type openHuis } from './openHuis.js';

/** Where a number stands in the arguments of a call. */
export type Getalplek = readonly (string | number)[];

/** Numbers that no list, loop or table may be as large as. */
export const BOMMEN = [2 ** 31, 1e9, Number.MAX_SAFE_INTEGER] as const;

const isDeel = (waarde: unknown): waarde is object =>
  typeof waarde === 'object' && waarde !== null && !ArrayBuffer.isView(waarde) && !(waarde instanceof Map);

/** The places of the numbers in a value: of the items of a list only the first place of each kind. */
export function listGetallen(waarde: unknown): Getalplek[] {
  const gezien = new Map<string, Getalplek>();
  const visit = (hier: unknown, plek: Getalplek) => {
    if (typeof hier === 'number') {
      const soort = plek.map((deel, i) => (i > 0 && typeof deel === 'number' ? '#' : deel)).join('.');
      if (!gezien.has(soort)) gezien.set(soort, plek);
    } else if (Array.isArray(hier)) for (const [i, deel] of hier.slice(0, 20).entries()) visit(deel, [...plek, i]);
    else if (isDeel(hier)) for (const [veld, deel] of Object.entries(hier)) visit(deel, [...plek, veld]);
  };
  visit(waarde, []);
  return [...gezien.values()];
}

/** A copy with a number at a place; the places beside it are the same objects. */
export function putGetal(waarde: unknown, [veld, ...rest]: Getalplek, getal: number): unknown {
  if (veld === undefined) return getal;
  if (Array.isArray(waarde)) {
    const uit = [...waarde];
    uit[Number(veld)] = putGetal(waarde[Number(veld)], rest, getal);
    return uit;
  }
  const oud = isDeel(waarde) ? waarde : {};
  return { ...oud, [veld]: putGetal(Reflect.get(oud, veld), rest, getal) };
}

/** Of every function of the doors the parameters, and the fields of their options, that are numbers by their type. */
export function listGetalparameters({
  checker,
  readGezicht,
}: ReturnType<typeof openHuis>): ReadonlyMap<string, readonly Getalplek[]> {
  const isGetal = (type: ts.Type): boolean =>
    type.isUnion() ? type.types.some(isGetal) : (type.flags & ts.TypeFlags.Number) !== 0;
  return new Map(
    DEUREN.flatMap((deur) =>
      readGezicht(deur).map(({ naam, type }): readonly [string, readonly Getalplek[]] => [
        naam,
        (type?.getCallSignatures() ?? []).flatMap(({ parameters }) =>
          parameters.flatMap((parameter, i): Getalplek[] => {
            const plek = parameter.valueDeclaration;
            if (plek === undefined) return [];
            const soort = checker.getNonNullableType(checker.getTypeAtLocation(plek));
            if (isGetal(soort)) return [[i]];
            if (!/^options$|Options\b/.test(`${parameter.name} ${checker.typeToString(soort)}`)) return [];
            return checker
              .getPropertiesOfType(soort)
              .filter((veld) => isGetal(checker.getTypeOfSymbol(veld)))
              .map((veld): Getalplek => [i, veld.name]);
          }),
        ),
      ]),
    ),
  );
}
