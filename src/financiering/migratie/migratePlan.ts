import { Datum } from '../../kern/index.js';
import { listTermijnen } from './listTermijnen.js';
import { nameVoorwaarde } from './nameVoorwaarde.js';
import { type StapV1, StapV1Schema } from './planV1.js';

type Vorm = Readonly<Record<string, unknown>>;

const isVorm = (waarde: unknown): waarde is Vorm =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Changes every object in a list; what is not a list, and what in it is not an object, passes through. */
const changeElk = (lijst: unknown, change: (vorm: Vorm, plek: number) => Vorm): unknown =>
  Array.isArray(lijst) ? lijst.map((een, plek) => (isVorm(een) ? change(een, plek) : een)) : lijst;

/** Renames a field. A form that has the new name already keeps the old one too, for the schema to refuse. */
function rename(vorm: Vorm, oud: string, nieuw: string): Vorm {
  if (!(oud in vorm) || nieuw in vorm) return vorm;
  const { [oud]: waarde, ...rest } = vorm;
  return { ...rest, [nieuw]: waarde };
}

/** A step that was no step of version 1 either, as a planned step: the schema says what is wrong with it. */
function showFout(stap: unknown): unknown {
  if (!isVorm(stap)) return stap;
  return { ...stap, stap: stap.status, uiterlijk: stap.gepland ?? stap.werkelijk };
}

/** Planned payments become instalments, other planned steps stay planned, and what happened leaves the plan: see `upcastStappen`. */
function migrateStappen(bijdrage: Vorm): Vorm {
  const { stappen, ...rest } = bijdrage;
  if (!Array.isArray(stappen) || stappen.length > 1000 || 'termijnen' in rest || 'planning' in rest) return bijdrage;
  const goed: StapV1[] = [];
  const planning: unknown[] = [];
  for (const stap of stappen) {
    const gelezen = StapV1Schema.safeParse(stap);
    if (!gelezen.success) {
      planning.push(showFout(stap));
      continue;
    }
    const { status, bedrag, gepland, werkelijk } = gelezen.data;
    goed.push(gelezen.data);
    if (status !== 'betaald' && werkelijk === undefined) planning.push({ stap: status, uiterlijk: gepland, bedrag });
  }
  const termijnen = listTermijnen(goed).map(({ stap: _, ...termijn }) => termijn);
  return {
    ...rest,
    ...(termijnen.length === 0 ? {} : { termijnen }),
    ...(planning.length === 0 ? {} : { planning }),
  };
}

/** The day on which a condition was met is a fact. A condition among others gets a key, so that an event can name it. */
function migrateVoorwaarden(bijdrage: Vorm): Vorm {
  const { voorwaarden } = bijdrage;
  if (!Array.isArray(voorwaarden)) return bijdrage;
  const change = (voorwaarde: Vorm, plek: number): Vorm => {
    const { vervuldOp, ...rest } = voorwaarde;
    const id = nameVoorwaarde(plek, voorwaarden.length);
    return {
      ...(id === undefined ? {} : { id }),
      ...(vervuldOp === undefined || Datum.is(vervuldOp) ? rest : voorwaarde),
    };
  };
  return { ...bijdrage, voorwaarden: changeElk(voorwaarden, change) };
}

const migrateBijdrage = (bijdrage: Vorm): Vorm => ({
  soort: 'bedrag',
  ...migrateStappen(migrateVoorwaarden(rename(bijdrage, 'partij', 'van'))),
});

/**
 * A plan of version 1 as one of version 2. What is not a plan passes through, and is judged by the schema: a field that is not of
 * version 1, and a step that is none, stay for it to refuse.
 */
export function migratePlan(plan: Vorm): Record<string, unknown> {
  const change = (periode: Vorm): Vorm => ({ ...periode, bijdragen: changeElk(periode.bijdragen, migrateBijdrage) });
  return { ...plan, versie: 2, ...('perioden' in plan ? { perioden: changeElk(plan.perioden, change) } : {}) };
}
