import * as z from 'zod';
import { safeParseSchema } from '../../kern/index.js';
import type { Keuzezekerheid } from '../../programma/index.js';
import type { Routekaartscores } from '../../routekaart/index.js';
import { QuotaSchema, SelectBuurtenOptionsSchema, type SelectieGevonden } from '../../selectie/index.js';
import { explainFout } from '../document/explainFout.js';

/** The input of a piece about a selection. */
export interface Selectieverantwoording {
  /** The name of the gemeente for readers: `Leeuwarden`. */
  readonly gemeente: string;
  readonly selectie: SelectieGevonden;
  /** The scores of every programme, by its name in the selection, as `scoreBuurten` gave them. */
  readonly scores: Readonly<Record<string, Pick<Routekaartscores, 'routekaart' | 'buurten' | 'gewichten'>>>;
  /** The names of the buurten, at least of those chosen. */
  readonly namen: readonly { readonly code: string; readonly naam: string }[];
  /** How often other weights give the same choice, from `analyseSelectie`. Default: not known, and not mentioned. */
  readonly zekerheid?: Keuzezekerheid | undefined;
}

/** Turns a name into the id of a source. */
const slug = (naam: string) =>
  naam
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'programma';

/** The scores of a programme, with the id of their source. */
export interface Scorebron {
  readonly id: string;
  readonly programma: string;
  readonly scores: Selectieverantwoording['scores'][string];
}

/** The id of the source of every programme. When two names give the same id, a number is added. */
export function nameBronnen(scores: Selectieverantwoording['scores']): Scorebron[] {
  const bezet = new Set<string>();
  return Object.entries(scores).map(([programma, eigen]) => {
    const basis = `routekaart-${slug(programma)}`;
    let id = basis;
    for (let nummer = 2; bezet.has(id); nummer++) id = `${basis}-${nummer}`;
    bezet.add(id);
    return { id, programma, scores: eigen };
  });
}

/** The documents from which the values come, as plain data. Scores that are computed at first use are computed here. */
export function readDocumenten({
  selectie,
  scores,
  namen,
  zekerheid,
}: Selectieverantwoording): Readonly<Record<string, unknown>> {
  const { uitkomst, gekozen, quota, konMeedoen, bewijs, invoer } = selectie;
  return {
    selectie: { uitkomst, gekozen, quota, ...(konMeedoen === undefined ? {} : { konMeedoen }), bewijs, invoer },
    namen: Object.fromEntries(namen.map(({ code, naam }) => [code, naam])),
    ...Object.fromEntries(
      nameBronnen(scores).map(({ id, scores: { routekaart, buurten, gewichten } }) => [
        id,
        { routekaart, buurten, gewichten },
      ]),
    ),
    ...(zekerheid === undefined ? {} : { zekerheid }),
  };
}

const rij = z.looseObject({});
const InvoerSchema = z.looseObject({
  gemeente: z.string(),
  selectie: z.looseObject({
    gekozen: z.array(z.looseObject({ code: z.string() })),
    quota: z.array(rij),
    bewijs: rij,
    invoer: z.looseObject({ quota: QuotaSchema, opties: SelectBuurtenOptionsSchema }),
  }),
  scores: z.record(
    z.string(),
    z.looseObject({
      routekaart: z.looseObject({ criteria: z.array(rij) }),
      buurten: z.array(rij),
      gewichten: z.array(rij),
    }),
  ),
  namen: z.array(z.looseObject({ code: z.string(), naam: z.string() })),
});

/** Runs a function on a selection. When the selection is not valid, the error names its problems. */
export function explainSelectiestuk<T>(invoer: Selectieverantwoording, options: object, doe: () => T): T {
  return explainFout(doe, () => {
    const gelezen = safeParseSchema(InvoerSchema, invoer, 'selectieverantwoording');
    return gelezen.success ? safeParseSchema(rij, options, 'opties') : gelezen;
  });
}
