import { Datum } from '../../kern/index.js';

type Vorm = Readonly<Record<string, unknown>>;

const isVorm = (waarde: unknown): waarde is Vorm =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Changes every object in the list of a field; what is no list, and what in it is no object, is left for the schema. */
function changeElk(vorm: Vorm, veld: string, change: (een: Vorm, plek: number, aantal: number) => Vorm): Vorm {
  const lijst = vorm[veld];
  if (!Array.isArray(lijst)) return vorm;
  return {
    ...vorm,
    [veld]: lijst.map((een: unknown, plek) => (isVorm(een) ? change(een, plek, lijst.length) : een)),
  };
}

/** The day on which a condition was met is a fact. A condition among others gets a key, so that an event can name it. */
function migrateVoorwaarde(voorwaarde: Vorm, plek: number, aantal: number): Vorm {
  const { vervuldOp, ...rest } = voorwaarde;
  return { ...(aantal > 1 ? { id: `voorwaarde-${plek + 1}` } : {}), ...(Datum.is(vervuldOp) ? rest : voorwaarde) };
}

/** Who pays was called `partij`. A form that has the new name already keeps the old one too, for the schema to refuse. */
function migrateBijdrage(bijdrage: Vorm): Vorm {
  const { partij, ...rest } = bijdrage;
  const hernoemd = partij === undefined || 'van' in bijdrage ? bijdrage : { ...rest, van: partij };
  return changeElk(hernoemd, 'voorwaarden', migrateVoorwaarde);
}

/** An opzet of version 1 as one of version 2. What is not an opzet passes through, and is judged by the schema. */
export function migrateOpzet(opzet: Vorm): Record<string, unknown> {
  const { $schema, geld } = opzet;
  return {
    ...opzet,
    ...(typeof $schema === 'string' ? { $schema: $schema.replace(/opzet-1\.json$/, 'opzet-2.json') } : {}),
    ...(isVorm(geld)
      ? { geld: changeElk(geld, 'jaren', (blok) => changeElk(blok, 'bijdragen', migrateBijdrage)) }
      : {}),
  };
}
