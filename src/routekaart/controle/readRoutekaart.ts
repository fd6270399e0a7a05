import { type Bevinding, DomeinFout, type Pad, type Parseresultaat } from '../../kern/index.js';
import type { Routekaartvorm } from '../model/routekaart.js';
import { type CheckRoutekaartOptions, checkRoutekaart } from './checkRoutekaart.js';

/** Judges the form of a Routekaart. */
type Vormlezer = (value: unknown) => Parseresultaat<Routekaartvorm>;

/** The name for a part without a readable name. Findings about that name are dropped, because the shape reports them already. */
const NAAMLOOS = '\n';

const keyOf = (pad: Pad) => pad.join('\n');

/** A document of which the lists at least are lists. */
interface Lijsten {
  readonly themas: readonly unknown[];
  readonly criteria: readonly unknown[];
}

/**
 * The part of a document with a wrong shape that can still be checked. Every part stays at its own place. A wrong part keeps only the
 * fields to which other parts refer, so that nothing is reported twice.
 *
 * @param stuk - the paths with a wrong shape, and the paths above them
 */
function mend(kaart: Lijsten, stuk: ReadonlySet<string>): object {
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
  return {
    id: 'routekaart',
    naam: NAAMLOOS,
    ...keep(kaart, [], () => true),
    // A wrong scale is reported once, and not again at every criterion that uses it.
    ...(stuk.has('beoordelingsschaal') ? { beoordelingsschaal: { van: 0, tot: 1, ankers: [] } } : {}),
    themas: Array.from(kaart.themas, mendThema),
    criteria: Array.from(kaart.criteria, mendCriterium),
  };
}

/**
 * Reads a Routekaart: its shape and the rules between its fields, all problems of both at once.
 *
 * @param safeParse - judges the shape
 */
export function readRoutekaart(
  value: unknown,
  safeParse: Vormlezer,
  options: CheckRoutekaartOptions,
): Parseresultaat<Routekaartvorm> {
  const vorm = safeParse(value);
  const fail = (id: string, bevindingen: readonly Bevinding[]): Parseresultaat<Routekaartvorm> => ({
    success: false,
    error: new DomeinFout('routekaart.routekaart_ongeldig', { id, aantal: bevindingen.length }, { bevindingen }),
  });
  const listFouten = (routekaart: Routekaartvorm) =>
    checkRoutekaart(routekaart, options).filter(({ ernst }) => ernst === 'fout');
  if (vorm.success) {
    const fouten = listFouten(vorm.data);
    return fouten.length === 0 ? vorm : fail(vorm.data.id, fouten);
  }
  const { bevindingen } = vorm.error;
  const { themas = [], criteria, ...rest }: Readonly<Record<string, unknown>> = Object(value);
  // Without lists there is nothing to check.
  if (!Array.isArray(themas) || !Array.isArray(criteria)) return vorm;
  const stuk = new Set(bevindingen.flatMap(({ pad }) => pad.map((_, k) => keyOf(pad.slice(0, k + 1)))));
  const hersteld = safeParse(mend({ ...rest, themas, criteria }, stuk));
  // Another kind or version, or not completely read.
  if (!hersteld.success) return vorm;
  const fouten = listFouten(hersteld.data).filter(({ params }) => !Object.values(params).flat().includes(NAAMLOOS));
  return fouten.length === 0 ? vorm : fail(hersteld.data.id, [...bevindingen, ...fouten]);
}
