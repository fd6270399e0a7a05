import type { Routekaart, Thema, Weging } from 'buurtaanpak/routekaart';

/** A way of weighing without the parts that are gone. Weights that were given, or that follow from the figures, need no change. */
function dropWeging(weging: Weging | undefined, weg: ReadonlySet<string>): Weging | undefined {
  switch (weging?.methode) {
    case 'rangorde': {
      const volgorde = weging.volgorde.flatMap((plaats): (string | readonly string[])[] => {
        if (typeof plaats === 'string') return weg.has(plaats) ? [] : [plaats];
        const over = plaats.filter((id) => !weg.has(id));
        return over.length === 0 ? [] : [over];
      });
      return { ...weging, volgorde };
    }
    case 'swing': {
      const over = Object.entries(weging.punten).filter(([id]) => !weg.has(id));
      const meeste = Math.max(...over.map(([, punten]) => punten));
      return { ...weging, punten: Object.fromEntries(over.map(([id, punten]) => [id, (punten / meeste) * 100])) };
    }
    case 'ahp':
      return { ...weging, vergelijkingen: weging.vergelijkingen.filter(({ a, b }) => !weg.has(a) && !weg.has(b)) };
    default:
      return weging;
  }
}

/**
 * The Routekaart without some criteria, and without the themas in which nothing is left then. The weights of the others stay as they are,
 * so that their shares grow in proportion.
 *
 * @returns `undefined` when no criterion is left
 */
export function dropCriteria(routekaart: Routekaart, weg: ReadonlySet<string>): Routekaart | undefined {
  if (weg.size === 0) return routekaart;
  const criteria = routekaart.criteria.filter(({ id }) => !weg.has(id));
  if (criteria.length === 0) return undefined;
  let themas: readonly Thema[] = routekaart.themas ?? [];
  for (let voor = -1; voor !== themas.length; ) {
    voor = themas.length;
    const gevuld = new Set([...criteria.map(({ thema }) => thema), ...themas.map(({ boven }) => boven)]);
    themas = themas.filter(({ id }) => gevuld.has(id));
  }
  const over = new Set(themas.map(({ id }) => id));
  const kwijt = new Set([...weg, ...(routekaart.themas ?? []).flatMap(({ id }) => (over.has(id) ? [] : [id]))]);
  return {
    ...routekaart,
    ...(routekaart.weging === undefined ? {} : { weging: dropWeging(routekaart.weging, kwijt) }),
    ...(routekaart.themas === undefined
      ? {}
      : { themas: themas.map((thema) => ({ ...thema, weging: dropWeging(thema.weging, kwijt) })) }),
    criteria,
  };
}
