import type * as z from 'zod';
import { type Bevinding, DomeinFout, defineDocument, type Parseresultaat } from '../../kern/index.js';
import { type CheckRoutekaartOptions, checkRoutekaart } from './checkRoutekaart.js';
import {
  AggregatiewijzeSchema,
  BeoordelingsschaalSchema,
  type Criterium,
  CriteriumSchema,
  type Routekaart,
  RoutekaartSchema,
  type Thema,
  ThemaSchema,
  WegingSchema,
} from './routekaart.js';

const RoutekaartDocument = defineDocument<Routekaart>({
  soort: 'routekaart',
  versie: 1,
  schema: RoutekaartSchema,
  migraties: [],
});

type Veld = Readonly<Record<string, unknown>>;

const isVeld = (value: unknown): value is Veld => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOr = (value: unknown, anders: string) => (typeof value === 'string' && value !== '' ? value : anders);
const keepIf = <T>(schema: z.ZodType<T>, value: unknown): T | undefined => schema.safeParse(value).data;

/** What a wrong criterion still says: enough for others to refer to it, nothing that would be reported twice. */
function mendCriterium(value: unknown, i: number): Criterium {
  const goed = keepIf(CriteriumSchema, value);
  if (goed !== undefined) return goed;
  const { id, thema, gewicht } = isVeld(value) ? value : {};
  return {
    id: textOr(id, `\n${i}`),
    naam: '',
    ...(typeof thema === 'string' ? { thema } : {}),
    ...(typeof gewicht === 'number' ? { gewicht } : {}),
    bron: { soort: 'kerncijfer', sleutel: '' },
    richting: 'hoger',
  };
}

function mendThema(value: unknown, i: number): Thema {
  const goed = keepIf(ThemaSchema, value);
  if (goed !== undefined) return goed;
  const { id, boven, gewicht } = isVeld(value) ? value : {};
  return {
    id: textOr(id, `\n\n${i}`),
    naam: '',
    ...(typeof boven === 'string' ? { boven } : {}),
    ...(typeof gewicht === 'number' ? { gewicht } : {}),
  };
}

/** What can be checked of a document whose shape is wrong: every part at its own place, wrong parts by what they still say. */
function mend(value: Veld): Routekaart | undefined {
  if (!Array.isArray(value.criteria) || value.criteria.length === 0) return undefined;
  const anderSchaal = {
    van: 0,
    tot: 1,
    ankers: [
      { waarde: 0, betekenis: '-' },
      { waarde: 1, betekenis: '-' },
    ],
  };
  return {
    soort: 'routekaart',
    versie: 1,
    id: textOr(value.id, 'routekaart'),
    naam: '',
    aggregatie: keepIf(AggregatiewijzeSchema, value.aggregatie),
    weging: keepIf(WegingSchema, value.weging),
    // A wrong scale is reported once, not again at every criterion that leans on it.
    beoordelingsschaal:
      value.beoordelingsschaal === undefined
        ? undefined
        : (keepIf(BeoordelingsschaalSchema, value.beoordelingsschaal) ?? anderSchaal),
    themas: Array.isArray(value.themas) ? Array.from(value.themas, mendThema) : [],
    criteria: Array.from(value.criteria, mendCriterium),
  };
}

/** Reads a Routekaart: its shape and the rules between its fields, all problems of both at once. */
export function readRoutekaart(value: unknown, options: CheckRoutekaartOptions): Parseresultaat<Routekaart> {
  const vorm = RoutekaartDocument.safeParse(value);
  const fail = (id: string, bevindingen: readonly Bevinding[]): Parseresultaat<Routekaart> => ({
    success: false,
    error: new DomeinFout('routekaart.routekaart_ongeldig', { id, aantal: bevindingen.length }, { bevindingen }),
  });
  const listFouten = (routekaart: Routekaart, check: CheckRoutekaartOptions) =>
    checkRoutekaart(routekaart, check).filter(({ ernst }) => ernst === 'fout');
  if (vorm.success) {
    const fouten = listFouten(vorm.data, options);
    return fouten.length === 0 ? vorm : fail(vorm.data.id, fouten);
  }
  const hersteld = isVeld(value) && value.soort === 'routekaart' && value.versie === 1 ? mend(value) : undefined;
  // Without the figures, of which a mended criterion knows nothing.
  const fouten = hersteld === undefined ? [] : listFouten(hersteld, {});
  if (hersteld === undefined || fouten.length === 0) return vorm;
  const plekken = new Set(vorm.error.bevindingen.map(({ pad }) => pad.join('\n')));
  return fail(hersteld.id, [...vorm.error.bevindingen, ...fouten.filter(({ pad }) => !plekken.has(pad.join('\n')))]);
}
