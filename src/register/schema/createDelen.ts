import * as z from 'zod';
import { describeDelen } from './describeDelen.js';
import { DOCUMENTEN, type Documentbeschrijving, type Documentnaam } from './documenten.js';
import { GEDEELD } from './gedeeld.js';
import { nameDelen } from './nameDelen.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

function describe(vorm: JsonSchema, { titel, omschrijving }: Documentbeschrijving): JsonSchema {
  const { title: _, description: __, ...inhoud } = vorm;
  return { title: titel, description: omschrijving, ...inhoud };
}

/**
 * Every form in the documents, once and under its own name: the documents themselves (under their title), the forms that they share, and
 * their larger parts, with a description of each field. They refer to each other as `#/$defs/<name>`.
 */
export function createDelen(
  documenten: Readonly<Partial<Record<Documentnaam, z.ZodType>>>,
): Readonly<Record<string, JsonSchema>> {
  const register = z.registry<{ readonly id: string }>();
  const beschrijvingen = new Map<string, Documentbeschrijving>();
  const add = (schema: z.ZodType, beschrijving: Documentbeschrijving) => {
    register.add(schema, { id: beschrijving.titel });
    beschrijvingen.set(beschrijving.titel, beschrijving);
  };
  const { opzet, ...eerst } = documenten;
  for (const naam of Object.keys(DOCUMENTEN) as Documentnaam[]) {
    const schema = naam === 'opzet' ? undefined : eerst[naam];
    if (schema !== undefined) add(schema, DOCUMENTEN[naam]);
  }
  for (const [titel, { schema, omschrijving }] of Object.entries(GEDEELD)) add(schema, { titel, omschrijving });
  // Last, as it uses parts of almost all others and should name none of them.
  if (opzet !== undefined) add(opzet, DOCUMENTEN.opzet);

  const gemaakt = z.toJSONSchema(register, {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'ref',
    uri: (id) => `#/$defs/${id}`,
  });
  // Through text, so that only JSON values remain.
  const { __shared, ...schemas }: Record<string, JsonSchema> = JSON.parse(JSON.stringify(gemaakt.schemas));
  const vormen = Object.fromEntries(
    Object.entries(schemas).map(([naam, { $schema: _, $id: __, ...vorm }]) => [
      naam,
      describe(vorm, beschrijvingen.get(naam) as Documentbeschrijving),
    ]),
  );
  return describeDelen(nameDelen(vormen, { ...__shared?.$defs } as Record<string, JsonSchema>));
}
