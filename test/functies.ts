type Functie = (...args: unknown[]) => unknown;

const isFunctie = (waarde: unknown): waarde is Functie => typeof waarde === 'function';

/**
 * The functions that faces export, by name, with those of their values by theirs: `Datum.parse`. Classes and functions without arguments
 * are functions too; a schema is none of them, though zod gives it methods.
 */
export function listFuncties(...gezichten: readonly object[]): Map<string, Functie> {
  const namen = gezichten.flatMap((gezicht): [string, unknown][] => Object.entries(gezicht));
  const leden = namen.flatMap(([naam, waarde]): [string, unknown][] =>
    typeof waarde === 'object' && waarde !== null && 'parse' in waarde && !('_zod' in waarde)
      ? Object.entries(waarde).map(([lid, functie]): [string, unknown] => [`${naam}.${lid}`, functie])
      : [],
  );
  return new Map(
    [...namen, ...leden].flatMap(([naam, waarde]): [string, Functie][] => (isFunctie(waarde) ? [[naam, waarde]] : [])),
  );
}
