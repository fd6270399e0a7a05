import * as z from 'zod';
import type { Bevinding } from '../bevinding/bevinding.js';
import { DomeinFout } from '../bevinding/DomeinFout.js';
import { showWaarde } from '../bevinding/showWaarde.js';
import { createBevinding } from '../teksten/codes.js';
import { requireObject } from './requireObject.js';
import { type Parseresultaat, safeParseSchema } from './safeParseSchema.js';

/** What every document has: its kind and the version of its form. */
export interface DocumentHoofd {
  readonly soort: string;
  readonly versie: number;
}

/** What {@link defineDocument} needs. */
export interface DefineDocumentOptions<T extends DocumentHoofd> {
  /** The kind, the value of the field `soort`. */
  readonly soort: T['soort'];
  /** The newest version of its form. */
  readonly versie: T['versie'];
  /** The schema of the newest version, `soort` and `versie` included as literals. */
  readonly schema: z.ZodType<T>;
  /** For every earlier version the step to the next: `migraties[0]` takes version 1 to version 2. */
  readonly migraties: readonly ((document: Readonly<Record<string, unknown>>) => Record<string, unknown>)[];
  /**
   * What the kind was called in an earlier version, and the last version with that name. A document of that name is read as an earlier
   * version of this kind. Default: it never had another name.
   */
  readonly eerder?: { readonly soort: string; readonly versie: number } | undefined;
}

/** A document written in a program: `soort` and `versie` may be left out. */
export type Documentinvoer<T extends DocumentHoofd> = T extends DocumentHoofd
  ? Omit<T, 'soort' | 'versie'> & Partial<Pick<T, 'soort' | 'versie'>>
  : never;

/**
 * A kind of document: how it is made and how it is read. Both judge the form only; a function `checkX` judges the meaning.
 *
 * Cost: n in the parts of the document, for each of its members.
 */
export interface Documentsoort<T extends DocumentHoofd> {
  /** The kind, the value of the field `soort`. */
  readonly soort: T['soort'];
  /** The newest version of its form. */
  readonly versie: T['versie'];
  /** Reads every version. A document that contains this one can so still be read after the form of this one has changed. */
  readonly schema: z.ZodType<T>;
  /**
   * Reads a document from anything, for instance what `JSON.parse` gave.
   *
   * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
   */
  readonly parse: (value: unknown) => T;
  /** Reads a document as `parse` does, but returns the error instead of throwing it. */
  readonly safeParse: (value: unknown) => Parseresultaat<T>;
  /**
   * Makes a document in a program: fills in `soort` and `versie`.
   *
   * @throws DomeinFout `kern.document_ongeldig`, with every problem in `bevindingen`
   */
  readonly create: (invoer: Documentinvoer<T>) => T;
}

/**
 * Defines a kind of document: plain JSON with a `soort` and a `versie`. Earlier versions are brought up to date while reading;
 * newer ones are refused with a clear code, as this version of the library cannot know what they mean.
 *
 * @returns `parse` and `create`, which throw a `DomeinFout`, and `safeParse`, which returns it. Codes: `kern.document_ongeldig` with
 *   all problems in `bevindingen` (among them `kern.soort_verkeerd` and `kern.versie_onbekend`)
 * @throws RangeError when the number of migrations is not that of the earlier versions: a mistake in the library itself
 *
 * @example
 * ```ts
 * import { defineDocument } from 'buurtaanpak/kern/huis';
 * import * as z from 'zod';
 *
 * const Notitie = defineDocument({
 *   soort: 'notitie',
 *   versie: 2,
 *   schema: z.strictObject({ soort: z.literal('notitie'), versie: z.literal(2), tekst: z.string() }),
 *   migraties: [({ text, ...rest }) => ({ ...rest, tekst: text })],
 * });
 * Notitie.parse({ soort: 'notitie', versie: 1, text: 'oud' }); // => { soort: 'notitie', versie: 2, tekst: 'oud' }
 * Notitie.parse({ soort: 'notitie', versie: 3, tekst: 'nieuw' }); // throws kern.document_ongeldig
 * Notitie.create({ tekst: 'nieuw' }); // => { soort: 'notitie', versie: 2, tekst: 'nieuw' }
 * ```
 */
export function defineDocument<T extends DocumentHoofd>(options: DefineDocumentOptions<T>): Documentsoort<T> {
  const { soort, versie, schema, migraties, eerder } = options;
  if (migraties.length !== versie - 1) throw new RangeError(`${soort}: ${versie - 1} migrations expected`);

  /** Whether a document has this kind, under the name of its version. */
  const isSoort = (gekregen: unknown, gelezen: unknown): boolean =>
    gekregen === soort || (eerder !== undefined && gekregen === eerder.soort && Number(gelezen) <= eerder.versie);
  /** Brings an earlier version of this kind up to date. Any other value comes back unchanged, and is judged by the schema. */
  const migrate = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const { soort: gekregen, versie: gelezen } = value as Partial<DocumentHoofd>;
    if (!isSoort(gekregen, gelezen) || !Number.isInteger(gelezen) || gelezen === undefined || gelezen < 1) return value;
    return migraties
      .slice(gelezen - 1)
      .reduce<Record<string, unknown>>(
        (oud, migreer, stap) => ({ ...migreer(oud), soort, versie: gelezen + stap + 1 }),
        value as Record<string, unknown>,
      );
  };
  const fail = (bevinding: Bevinding): Parseresultaat<T> => ({
    success: false,
    error: new DomeinFout('kern.document_ongeldig', { soort, aantal: 1 }, { bevindingen: [bevinding] }),
  });
  const safeParse = (value: unknown): Parseresultaat<T> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return safeParseSchema(schema, value, soort);
    const { soort: gekregen, versie: gelezen } = value as Partial<DocumentHoofd>;
    if (gekregen !== undefined && !isSoort(gekregen, gelezen)) {
      return fail(
        createBevinding('fout', 'kern.soort_verkeerd', ['soort'], { verwacht: soort, gekregen: showWaarde(gekregen) }),
      );
    }
    if (typeof gelezen !== 'number') return safeParseSchema(schema, value, soort);
    if (!Number.isInteger(gelezen) || gelezen < 1 || gelezen > versie) {
      return fail(
        createBevinding('fout', 'kern.versie_onbekend', ['versie'], {
          // A finding is plain JSON, and JSON has no NaN.
          versie: Number.isFinite(gelezen) ? gelezen : showWaarde(gelezen),
          soort,
          nieuwste: versie,
        }),
      );
    }
    return safeParseSchema(schema, migrate(value), soort);
  };
  const parse = (value: unknown): T => {
    const resultaat = safeParse(value);
    if (!resultaat.success) throw resultaat.error;
    return resultaat.data;
  };
  const create = (invoer: Documentinvoer<T>): T => {
    requireObject(invoer, soort);
    return parse({ soort, versie, ...invoer });
  };
  return { soort, versie, schema: versie === 1 ? schema : z.preprocess(migrate, schema), parse, safeParse, create };
}
