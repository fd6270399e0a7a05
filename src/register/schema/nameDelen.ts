import type * as z from 'zod';
import { findSoort } from './findSoort.js';
import { isVorm } from './isVorm.js';
import { mapVorm } from './mapVorm.js';
import { toHoofdletter } from './toHoofdletter.js';
import type { Vorm } from './vorm.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

const REF = '#/$defs/';
/** The reference of zod to a part without a name that is used more than once. */
const NAAMLOOS = `${REF}__shared${REF}`;
/** A choice between values of at most this length is written out where it is used. */
const KORT = 200;

/** Parts of a document that only an opzet uses too: written out in both, so that the document stays one whole. */
const UITGESCHREVEN = new Set([
  'FinancieringsplanBandbreedte',
  'FinancieringsplanBtw',
  'RoutekaartNormalisatie',
  'RoutekaartOntbrekend',
  'SamenwerkingsovereenkomstBeeindiging',
]);

/**
 * Gives a name to the parts that zod only numbers, for people and for tools that generate classes. The name is that of the named form in
 * which the part is first used, followed by the field. A part without its own fields is written out where it is used.
 *
 * @param vormen - the named forms, whose references to each other are `#/$defs/<name>`; the order decides which form names a shared part
 * @param naamloos - the parts without a name, by zod's number
 * @returns all forms by name, in the order of `vormen`, each followed by the parts it named
 */
export function nameDelen(
  vormen: Readonly<Record<string, JsonSchema>>,
  naamloos: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const uit: Record<string, JsonSchema> = {};
  const namen = new Map<string, string>();

  /** A limited text, a list or a reference to another form: not a class in any language, so it is written out where it is used. */
  const isEnkelvoudig = (deel: JsonSchema): boolean => {
    if (deel.properties !== undefined) return false;
    const tekst = JSON.stringify(deel);
    return (deel.anyOf ?? deel.oneOf) === undefined || (tekst.length <= KORT && !tekst.includes('"$ref"'));
  };
  const getStam = (deel: JsonSchema, eigenaar: string, veld: string): string =>
    `${eigenaar}${toHoofdletter(veld)}${toHoofdletter(findSoort(deel as Vorm))}`;
  /** Numbers of parts that are written out, as they were where they were seen first. */
  const uitgeschreven = new Set<string>();
  const isUitgeschreven = (nummer: string, deel: JsonSchema, eigenaar: string, veld: string): boolean => {
    if (!namen.has(nummer) && UITGESCHREVEN.has(getStam(deel, eigenaar, veld))) uitgeschreven.add(nummer);
    return uitgeschreven.has(nummer) || isEnkelvoudig(deel);
  };
  const nameDeel = (nummer: string, deel: JsonSchema, eigenaar: string, veld: string): string => {
    const bekend = namen.get(nummer);
    if (bekend !== undefined) return bekend;
    const stam = getStam(deel, eigenaar, veld);
    let naam = stam;
    for (let volgnummer = 2; naam in uit || naam in vormen; volgnummer += 1) naam = `${stam}${volgnummer}`;
    namen.set(nummer, naam);
    // Reserves its place in the order, and its name for a part that contains itself.
    uit[naam] = {};
    uit[naam] = visit(deel, eigenaar, veld) as JsonSchema;
    return naam;
  };
  const visit = (knoop: unknown, eigenaar: string, veld: string): unknown => {
    if (Array.isArray(knoop)) return knoop.map((deel) => visit(deel, eigenaar, veld));
    if (!isVorm(knoop)) return knoop;
    const { $ref: ref, ...rest } = knoop;
    const overig = mapVorm(
      rest,
      (deel) => visit(deel, eigenaar, veld),
      (deel, naam) => visit(deel, eigenaar, naam),
    );
    if (typeof ref !== 'string' || !ref.startsWith(NAAMLOOS))
      return ref === undefined ? overig : { $ref: ref, ...overig };
    const nummer = ref.slice(NAAMLOOS.length);
    const deel = naamloos[nummer] as JsonSchema;
    return isUitgeschreven(nummer, deel, eigenaar, veld)
      ? { ...(visit(deel, eigenaar, veld) as Vorm), ...overig }
      : { $ref: `${REF}${nameDeel(nummer, deel, eigenaar, veld)}`, ...overig };
  };

  for (const [naam, vorm] of Object.entries(vormen)) {
    uit[naam] = {};
    uit[naam] = visit(vorm, naam, '') as JsonSchema;
  }
  return uit;
}
