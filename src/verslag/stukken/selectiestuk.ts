import * as z from 'zod';
import { safeParseSchema } from '../../kern/index.js';
import type { Keuzezekerheid } from '../../programma/index.js';
import type { Routekaartscores } from '../../routekaart/index.js';
import { QuotaSchema, SelectBuurtenOptionsSchema, type SelectieGevonden } from '../../selectie/index.js';
import { explainFout } from '../document/explainFout.js';

/** What a choice was made from. */
export interface Selectieverantwoording {
  /** What a reader calls the gemeente: `Leeuwarden`. */
  readonly gemeente: string;
  readonly selectie: SelectieGevonden;
  /** The scores of every programme, by its name in the selection, as `scoreBuurten` gave them. */
  readonly scores: Readonly<Record<string, Pick<Routekaartscores, 'routekaart' | 'buurten' | 'gewichten'>>>;
  /** The names of the buurten, at least of those chosen. */
  readonly namen: readonly { readonly code: string; readonly naam: string }[];
  /** How often the same choice comes out under other weights: of `analyseSelectie`. Default: not known, and not told. */
  readonly zekerheid?: Keuzezekerheid | undefined;
}

/** A name as the id of a source. */
const slug = (naam: string) =>
  naam
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'programma';

/** The id of the source of every programme. Two names that would give one id get a number behind it. */
export function nameBronnen(scores: Selectieverantwoording['scores']): ReadonlyMap<string, string> {
  const bezet = new Set<string>();
  return new Map(
    Object.keys(scores).map((programma) => {
      const basis = `routekaart-${slug(programma)}`;
      let id = basis;
      for (let nummer = 2; bezet.has(id); nummer++) id = `${basis}-${nummer}`;
      bezet.add(id);
      return [programma, id];
    }),
  );
}

/** The documents that the values come from. Plain data: what scoring works out where it is first asked for is read here. */
export function readDocumenten({
  selectie,
  scores,
  namen,
  zekerheid,
}: Selectieverantwoording): Readonly<Record<string, unknown>> {
  const { uitkomst, gekozen, quota, konMeedoen, bewijs, invoer } = selectie;
  const bronnen = nameBronnen(scores);
  return {
    selectie: { uitkomst, gekozen, quota, ...(konMeedoen === undefined ? {} : { konMeedoen }), bewijs, invoer },
    namen: Object.fromEntries(namen.map(({ code, naam }) => [code, naam])),
    ...Object.fromEntries(
      Object.entries(scores).map(([programma, { routekaart, buurten, gewichten }]) => [
        bronnen.get(programma) as string,
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

/** Makes something of a selection; of what is none it says what is wrong with it. */
export function explainSelectiestuk<T>(invoer: Selectieverantwoording, options: object, doe: () => T): T {
  return explainFout(doe, () => {
    const gelezen = safeParseSchema(InvoerSchema, invoer, 'selectieverantwoording');
    return gelezen.success ? safeParseSchema(rij, options, 'opties') : gelezen;
  });
}
