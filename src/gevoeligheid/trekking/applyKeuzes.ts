import { getSchaalsoort } from '../../routekaart/huis.js';
import type {
  Aggregatiewijze,
  Beoordelaarsrol,
  Criterium,
  Normalisatie,
  Ontbreekregel,
  Routekaart,
} from '../../routekaart/index.js';

/** One alternative for every choice. A choice that is left out stays as in the document. */
export interface Combinatie {
  readonly normalisatie?: Normalisatie | undefined;
  readonly aggregatie?: Aggregatiewijze | undefined;
  readonly aanvulling?: Ontbreekregel | undefined;
  readonly zonder?: Beoordelaarsrol | undefined;
}

const VERVANGBAAR: readonly Normalisatie['methode'][] = [
  'minmax',
  'zscore',
  'robuuste_zscore',
  'rang',
  'percentielrang',
  'borda',
];

function replaceKeuzes(
  criterium: Criterium,
  normalisatie: Normalisatie | undefined,
  aanvulling: Ontbreekregel | undefined,
) {
  const { bron, normalisatie: eigen, ontbrekend } = criterium;
  // A judgement without its own normalisation is read by the ends of its scale. That is a choice too. It stays when the alternative puts
  // the figures on the scale of the Routekaart. Beside ranks or z-scores such a judgement would count for almost nothing, so then it gets
  // the alternative too.
  const opEigenSchaal = bron.soort === 'beoordeling' && getSchaalsoort(normalisatie) === 'schaal';
  const vrij = eigen === undefined ? !opEigenSchaal : VERVANGBAAR.includes(eigen.methode);
  const streng = ontbrekend?.regel === 'weigeren' || ontbrekend?.regel === 'bodem';
  return {
    ...criterium,
    ...(normalisatie !== undefined && vrij ? { normalisatie } : {}),
    ...(aanvulling !== undefined && !streng ? { ontbrekend: aanvulling } : {}),
  };
}

/** The document with one alternative for each of the choices that it makes itself. */
export function applyKeuzes(
  routekaart: Routekaart,
  { normalisatie, aggregatie, aanvulling }: Omit<Combinatie, 'zonder'>,
): Routekaart {
  return {
    ...routekaart,
    ...(aggregatie === undefined ? {} : { aggregatie }),
    themas: (routekaart.themas ?? []).map((thema) => (aggregatie === undefined ? thema : { ...thema, aggregatie })),
    criteria: routekaart.criteria.map((criterium) => replaceKeuzes(criterium, normalisatie, aanvulling)),
  };
}
