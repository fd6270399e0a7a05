import type { Toeval } from 'buurtaanpak/kern';
import { isTak, listDelen, maakObject } from './boom.js';
import { drawWaarde, pick } from './waarden.js';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (waarde: unknown): waarde is Schema => isTak(waarde) && !Array.isArray(waarde);
const asSchemas = (waarde: unknown): readonly Schema[] => (Array.isArray(waarde) ? waarde.filter(isSchema) : []);
const asGetal = (waarde: unknown, anders: number): number => (typeof waarde === 'number' ? waarde : anders);

/** Values that a JSON Schema allows, at its borders more often than not: empty lists, the longest text, the largest number. */
export class Groeier {
  readonly #wortel: Schema;
  readonly #teksten: readonly string[];
  readonly #passend = new Map<string, readonly string[]>();

  constructor(wortel: object, teksten: readonly string[]) {
    this.#wortel = wortel as Schema;
    this.#teksten = teksten;
  }

  /** One value; the deeper, the smaller. */
  grow(toeval: Toeval, schema: Schema = this.#wortel, diepte = 0): unknown {
    const { $ref, anyOf, oneOf, type } = schema;
    if (typeof $ref === 'string') return this.grow(toeval, this.#follow($ref), diepte);
    if ('const' in schema) return schema.const;
    if (Array.isArray(schema.enum)) return pick(toeval, schema.enum);
    const keuzen = asSchemas(anyOf ?? oneOf);
    if (keuzen.length > 0) return this.grow(toeval, pick(toeval, keuzen), diepte);
    if (type === 'object') return this.#growObject(toeval, schema, diepte);
    if (type === 'array') return this.#growLijst(toeval, schema, diepte);
    if (type === 'string') return this.#growTekst(toeval, schema);
    if (type === 'integer' || type === 'number') return growGetal(toeval, schema);
    if (type === 'boolean') return toeval.nextBelow(2) === 0;
    return type === 'null' ? null : drawWaarde(toeval);
  }

  #follow(verwijzing: string): Schema {
    const naam = verwijzing.split('/').at(-1) ?? '';
    const gevonden = isSchema(this.#wortel.$defs) ? this.#wortel.$defs[naam] : undefined;
    return isSchema(gevonden) ? gevonden : {};
  }

  #growObject(toeval: Toeval, schema: Schema, diepte: number): unknown {
    const verplicht = new Set(Array.isArray(schema.required) ? schema.required : []);
    const kans = diepte > 8 ? 8 : toeval.nextBelow(3) === 0 ? 8 : 2;
    const velden = listDelen(schema.properties).filter(([naam]) => verplicht.has(naam) || toeval.nextBelow(kans) === 0);
    const bekend = velden.map(
      ([naam, deel]) => [String(naam), this.grow(toeval, isSchema(deel) ? deel : {}, diepte + 1)] as const,
    );
    if (!isSchema(schema.additionalProperties) || diepte > 8) return maakObject(bekend);
    const { additionalProperties, propertyNames } = schema;
    const extra = Array.from({ length: toeval.nextBelow(3) }, () => {
      const naam = isSchema(propertyNames) ? this.grow(toeval, { type: 'string', ...propertyNames }) : 'x';
      return [String(naam), this.grow(toeval, additionalProperties, diepte + 1)] as const;
    });
    return maakObject([...bekend, ...extra]);
  }

  #growLijst(toeval: Toeval, schema: Schema, diepte: number): unknown {
    const vooraan = asSchemas(schema.prefixItems).map((deel) => this.grow(toeval, deel, diepte + 1));
    const minst = asGetal(schema.minItems, 0);
    const meest = Math.min(asGetal(schema.maxItems, minst + 3), minst + 3);
    const aantal = diepte > 8 ? minst : minst + toeval.nextBelow(meest - minst + 1);
    const rest = isSchema(schema.items) ? schema.items : {};
    return [
      ...vooraan,
      ...Array.from({ length: Math.max(0, aantal - vooraan.length) }, () => this.grow(toeval, rest, diepte + 1)),
    ];
  }

  #growTekst(toeval: Toeval, { pattern, format, minLength, maxLength }: Schema): string {
    if (format === 'date') return pick(toeval, ['2026-09-01', '2027-08-31', '0001-01-01', '9999-12-31', '2028-02-29']);
    if (typeof pattern === 'string') return pick(toeval, this.#listPassend(pattern));
    const lang = asGetal(maxLength, 200);
    const kort = asGetal(minLength, 0);
    return pick(toeval, ['x'.repeat(kort), 'x'.repeat(lang), pick(toeval, this.#teksten).slice(0, lang) || 'x']);
  }

  #listPassend(pattern: string): readonly string[] {
    const eerder = this.#passend.get(pattern);
    if (eerder !== undefined) return eerder;
    const vorm = new RegExp(pattern, 'u');
    const passend = this.#teksten.filter((tekst) => vorm.test(tekst));
    const lijst = passend.length > 0 ? passend : ['x'];
    this.#passend.set(pattern, lijst);
    return lijst;
  }
}

function growGetal(toeval: Toeval, schema: Schema): number {
  const stap = schema.type === 'integer' ? 1 : 1e-6;
  const onder = asGetal(schema.minimum, asGetal(schema.exclusiveMinimum, Number.NaN) + stap);
  const boven = asGetal(schema.maximum, asGetal(schema.exclusiveMaximum, Number.NaN) - stap);
  const ruim =
    schema.type === 'integer' ? [0, 1, 2, 1000, 2 ** 31, Number.MAX_SAFE_INTEGER] : [0, 0.1, 1, 1e308, 5e-324];
  const keuzen = [onder, boven, ...ruim, -1].filter(
    (getal) => Number.isFinite(getal) && !(getal < onder) && !(getal > boven),
  );
  return keuzen.length === 0 ? 0 : pick(toeval, keuzen);
}
