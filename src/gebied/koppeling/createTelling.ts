import { createSom, type Som } from './createSom.js';
import { joinSommen } from './joinSommen.js';
import type { Koppelingsdeel, Koppelingshoeveelheid, NieuwGebied, VerdwenenGebied } from './koppeling.js';

/** The units of one old area that went to one new area, or to none. */
interface Groep {
  readonly gewicht: Som;
  readonly oppervlakte: Som;
}

/** By new area, `undefined` for none. */
type Groepen = Map<string | undefined, Groep>;

/** The parts of a mapping, each list by code. */
interface Telresultaat {
  readonly delen: readonly Koppelingsdeel[];
  readonly verdwenen: readonly VerdwenenGebied[];
  readonly nieuw: readonly NieuwGebied[];
}

/** Counts units by where they lay and lie. Its outcome is the same whatever the order in which units are added. */
export interface Telling {
  /**
   * Adds a unit.
   *
   * @param van - its old area; `undefined` when it has none
   * @param naar - its new area
   */
  readonly add: (van: string | undefined, naar: string | undefined, gewicht: number, oppervlakte?: number) => void;
  readonly listDelen: () => Telresultaat;
  /** The units with or without an old and a new area, together. */
  readonly measure: (metVan: boolean, metNaar: boolean) => Required<Koppelingshoeveelheid>;
}

const byCode = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);

/** What stands under a code, sorted by code. */
function listCodes<T>(map: ReadonlyMap<string | undefined, T>): (readonly [string, T])[] {
  return [...map].flatMap(([code, inhoud]) => (code === undefined ? [] : [[code, inhoud] as const])).sort(byCode);
}

/** A sum as a share of the whole: at most 1, whatever the rounding of fractions. */
const toDeel = (som: Som, geheel: number): number => Math.min(1, joinSommen([som]) / geheel);

/** Measures the share of a group in its old area: by weight, else by surface, else by number; and by surface, where all units have one. */
function createMaat(groepen: readonly Groep[]) {
  const aantal = groepen.reduce((som, groep) => som + groep.gewicht.count(), 0);
  const metVlak = groepen.reduce((som, groep) => som + groep.oppervlakte.count(), 0) === aantal;
  const gewicht = joinSommen(groepen.map((groep) => groep.gewicht));
  const vlak = metVlak ? joinSommen(groepen.map((groep) => groep.oppervlakte)) : 0;
  return (groep: Groep) => {
    const aandeelOppervlakte = vlak > 0 ? toDeel(groep.oppervlakte, vlak) : undefined;
    const aandeel =
      gewicht > 0 ? toDeel(groep.gewicht, gewicht) : (aandeelOppervlakte ?? groep.gewicht.count() / aantal);
    return { aandeel, ...(aandeelOppervlakte === undefined ? {} : { aandeelOppervlakte }) };
  };
}

function listDelen(perVan: ReadonlyMap<string | undefined, Groepen>): Telresultaat {
  const verdwenen: VerdwenenGebied[] = [];
  const delen = listCodes(perVan).flatMap(([van, groepen]) => {
    const measure = createMaat([...groepen.values()]);
    const weg = groepen.get(undefined);
    const kwijt = weg === undefined ? 0 : measure(weg).aandeel;
    if (weg !== undefined && kwijt > 0) verdwenen.push({ code: van, aandeel: kwijt, eenheden: weg.gewicht.count() });
    return listCodes(groepen).map(([naar, groep]) => ({ van, naar, ...measure(groep) }));
  });
  const nieuw = listCodes(perVan.get(undefined) ?? new Map<string, Groep>());
  return { delen, verdwenen, nieuw: nieuw.map(([code, groep]) => ({ code, eenheden: groep.gewicht.count() })) };
}

/** An empty count. */
export function createTelling(): Telling {
  const perVan = new Map<string | undefined, Groepen>();
  return {
    add: (van, naar, gewicht, oppervlakte) => {
      const groepen = perVan.get(van) ?? new Map<string | undefined, Groep>();
      if (groepen.size === 0) perVan.set(van, groepen);
      const groep = groepen.get(naar) ?? { gewicht: createSom(), oppervlakte: createSom() };
      if (groep.gewicht.count() === 0) groepen.set(naar, groep);
      groep.gewicht.add(gewicht);
      if (oppervlakte !== undefined) groep.oppervlakte.add(oppervlakte);
    },
    listDelen: () => listDelen(perVan),
    measure: (metVan, metNaar) => {
      const sommen = [...perVan].flatMap(([van, groepen]) =>
        [...groepen].flatMap(([naar, groep]) =>
          (van !== undefined) === metVan && (naar !== undefined) === metNaar ? [groep.gewicht] : [],
        ),
      );
      return { eenheden: sommen.reduce((som, een) => som + een.count(), 0), gewicht: joinSommen(sommen) };
    },
  };
}
