import { type Bevinding, DomeinFout, isDomeinFout, type Pad, parseSchema } from 'buurtaanpak/kern';
import type * as z from 'zod';
import { type Plaats, Weigering } from './probleem.js';
import type { Taal } from './teksten.js';

/** The part of a request that a route sees. */
export interface Vraag {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly taal: Taal;
  /** A header, by its name in lower case. */
  readonly kop: (naam: 'if-match' | 'if-none-match') => string | undefined;
}

/** The answer of a route. */
export interface Antwoord {
  readonly status: 200 | 201 | 304;
  readonly koppen?: Readonly<Record<string, string>>;
  /** Plain JSON; none with 304. */
  readonly inhoud?: unknown;
}

/** The name of a schema of the OpenAPI document, or a schema. */
export type Schemaverwijzing = string | Readonly<Record<string, unknown>>;

/** A route: its action, and its description in the OpenAPI document. Every refusal of a route has one of the statuses of `fouten`. */
export interface Route {
  readonly methode: 'GET' | 'POST' | 'PUT';
  /** Under `/v1`, with `{name}` for what differs. */
  readonly pad: string;
  readonly operatie: string;
  readonly samenvatting: string;
  readonly query?: readonly {
    readonly naam: string;
    readonly verplicht: boolean;
    readonly schema: Readonly<Record<string, unknown>>;
    readonly omschrijving: string;
  }[];
  readonly koppen?: readonly ('If-Match' | 'If-None-Match')[];
  readonly body?: Schemaverwijzing;
  readonly antwoorden: Readonly<Partial<Record<Antwoord['status'], Schemaverwijzing | undefined>>>;
  readonly fouten: readonly (400 | 404 | 409 | 412 | 428)[];
  readonly handle: (vraag: Vraag) => Antwoord | Promise<Antwoord>;
}

/** Reads a value by a schema, or refuses it with all its problems. */
export function readGegeven<T>(schema: z.ZodType<T>, waarde: unknown, naam: string, plaats: Plaats = 'body'): T {
  return judge(() => parseSchema(schema, waarde, naam), 400, plaats);
}

/** Runs an action on the given value. A refusal of the library becomes the answer, with this status. */
export function judge<T>(doe: () => T, status: Weigering['status'] = 400, plaats: Plaats = 'body'): T {
  try {
    return doe();
  } catch (fout) {
    if (isDomeinFout(fout)) throw new Weigering(status, fout, plaats);
    throw fout;
  }
}

/** Reads the parts of a body, each by its own reader, so that the client gets the problems of all parts at once. */
export function createDelenlezer(naam: string) {
  const bevindingen: Bevinding[] = [];
  return {
    /** The part, or nothing when it is wrong. */
    read<T>(pad: Pad, doe: () => T): T | undefined {
      try {
        return doe();
      } catch (fout) {
        if (!isDomeinFout(fout)) throw fout;
        bevindingen.push(...fout.bevindingen.map((een) => ({ ...een, pad: [...pad, ...een.pad] })));
        return undefined;
      }
    },
    /** A finding about a part. */
    add(pad: Pad, gevonden: readonly Bevinding[]): void {
      bevindingen.push(...gevonden.map((een) => ({ ...een, pad: [...pad, ...een.pad] })));
    },
    /** Refuses when something was wrong. */
    finish(): void {
      if (bevindingen.length === 0) return;
      const params = { soort: naam, aantal: bevindingen.length };
      throw new Weigering(400, new DomeinFout('kern.document_ongeldig', params, { bevindingen }));
    },
  };
}
