import { type Bevinding, DomeinFout, defineDocument, type Pad, type Parseresultaat } from '../../kern/index.js';
import { type CheckRoutekaartOptions, checkRoutekaart } from './checkRoutekaart.js';
import { type Routekaart, RoutekaartSchema } from './routekaart.js';

const RoutekaartDocument = defineDocument<Routekaart>({
  soort: 'routekaart',
  versie: 1,
  schema: RoutekaartSchema,
  migraties: [],
});

/** The name of what has none that can be read; what is found of it by that name is told by the shape. */
const NAAMLOOS = '\n';

const keyOf = (pad: Pad) => pad.join('\n');

/**
 * What can be checked of a document whose shape is wrong: every part at its own place, and of a wrong one what it still says, which is
 * enough for others to refer to it and nothing that would be reported twice.
 *
 * @param stuk - the places in which the shape is wrong, with all that holds them
 */
function mend(kaart: Routekaart, stuk: ReadonlySet<string>): Parseresultaat<Routekaart> {
  const keep = (deel: unknown, pad: Pad, hoort: (veld: string) => boolean) =>
    Object.fromEntries(Object.entries(deel ?? {}).filter(([veld]) => hoort(veld) && !stuk.has(keyOf([...pad, veld]))));
  const mendThema = (thema: unknown, i: number) =>
    stuk.has(keyOf(['themas', i]))
      ? {
          id: NAAMLOOS,
          naam: NAAMLOOS,
          ...keep(thema, ['themas', i], (veld) => ['id', 'boven', 'gewicht'].includes(veld)),
        }
      : thema;
  const mendCriterium = (criterium: unknown, i: number) =>
    stuk.has(keyOf(['criteria', i]))
      ? {
          id: NAAMLOOS,
          naam: NAAMLOOS,
          bron: { soort: 'kerncijfer', sleutel: NAAMLOOS },
          richting: 'hoger',
          ...keep(criterium, ['criteria', i], (veld) => ['id', 'thema', 'gewicht'].includes(veld)),
        }
      : criterium;
  return RoutekaartDocument.safeParse({
    id: 'routekaart',
    naam: NAAMLOOS,
    ...keep(kaart, [], () => true),
    // A wrong scale is reported once, not again at every criterion that leans on it.
    ...(stuk.has('beoordelingsschaal') ? { beoordelingsschaal: { van: 0, tot: 1, ankers: [] } } : {}),
    themas: Array.from(kaart.themas ?? [], mendThema),
    criteria: Array.from(kaart.criteria, mendCriterium),
  });
}

/** Reads a Routekaart: its shape and the rules between its fields, all problems of both at once. */
export function readRoutekaart(value: unknown, options: CheckRoutekaartOptions): Parseresultaat<Routekaart> {
  const vorm = RoutekaartDocument.safeParse(value);
  const fail = (id: string, bevindingen: readonly Bevinding[]): Parseresultaat<Routekaart> => ({
    success: false,
    error: new DomeinFout('routekaart.routekaart_ongeldig', { id, aantal: bevindingen.length }, { bevindingen }),
  });
  const listFouten = (routekaart: Routekaart) =>
    checkRoutekaart(routekaart, options).filter(({ ernst }) => ernst === 'fout');
  if (vorm.success) {
    const fouten = listFouten(vorm.data);
    return fouten.length === 0 ? vorm : fail(vorm.data.id, fouten);
  }
  const { bevindingen } = vorm.error;
  const { themas = [], criteria } = (value ?? {}) as Partial<Routekaart>;
  // What has no lists to look in is not looked into.
  if (!Array.isArray(themas) || !Array.isArray(criteria)) return vorm;
  const stuk = new Set(bevindingen.flatMap(({ pad }) => pad.map((_, k) => keyOf(pad.slice(0, k + 1)))));
  const hersteld = mend(value as Routekaart, stuk);
  // Of another kind or version, or not read to its end.
  if (!hersteld.success) return vorm;
  const fouten = listFouten(hersteld.data).filter(({ params }) => !Object.values(params).flat().includes(NAAMLOOS));
  return fouten.length === 0 ? vorm : fail(hersteld.data.id, [...bevindingen, ...fouten]);
}
