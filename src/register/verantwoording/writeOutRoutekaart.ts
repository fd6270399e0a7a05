import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { AggregatiewijzeSchema, NormalisatieSchema, OntbreekregelSchema } from '../../routekaart/huis.js';
import type {
  Aggregatiewijze,
  BeoordelingBron,
  Criterium,
  Normalisatie,
  Ontbreekregel,
  Routekaart,
  Weging,
} from '../../routekaart/index.js';
import { BEOORDELAARSROLLEN } from '../../routekaart/index.js';
import type { Scorestandaarden } from './rekenwijze.js';

const GROEPEN = z.enum(['wijk', 'gemeente', 'alle']);
const GELIJK = z.enum(['laagste', 'gemiddeld']);
const VOLGENS = z.enum(['waarde', 'percentiel']);
const PER_ROL = z.enum(['gemiddelde', 'mediaan']);
const WEGINGEN = z.enum(['opgegeven', 'gelijk', 'entropie', 'critic', 'pca']);

/** A default as this library knows it. */
const read = <T>(schema: z.ZodType<T>, waarde: unknown): T => parseSchema(schema, waarde, 'rekenwijze');

function writeOutNormalisatie(normalisatie: Normalisatie, standaard: Scorestandaarden): Normalisatie {
  switch (normalisatie.methode) {
    case 'rang':
    case 'percentielrang':
    case 'borda':
      return { gelijk: read(GELIJK, standaard.gelijk), ...normalisatie };
    case 'afstand_referentie':
    case 'ijkpunten':
      return { begrenzen: standaard.begrenzen, ...normalisatie };
    case 'categorieen':
      return { volgens: read(VOLGENS, standaard.volgens), ...normalisatie };
    default:
      return normalisatie;
  }
}

/** The normalisation that a criterion names, or else the default: of a judgement along its scale. */
function resolveNormalisatie(routekaart: Routekaart, criterium: Criterium, standaard: Scorestandaarden): Normalisatie {
  const { bron, richting, normalisatie } = criterium;
  if (normalisatie !== undefined) return normalisatie;
  const schaal = bron.soort === 'beoordeling' ? (bron.schaal ?? routekaart.beoordelingsschaal) : undefined;
  return schaal === undefined || richting === 'doel'
    ? read(NormalisatieSchema, { methode: standaard.normalisatie })
    : read(NormalisatieSchema, { methode: standaard.oordeelnormalisatie, onder: schaal.van, boven: schaal.tot });
}

function writeOutBron(bron: BeoordelingBron, standaard: Scorestandaarden): BeoordelingBron {
  const perRol = (waarde: number) => Object.fromEntries(BEOORDELAARSROLLEN.map((rol) => [rol, waarde]));
  return {
    ...bron,
    perRol: bron.perRol ?? read(PER_ROL, standaard.perRol),
    minimumRollen: bron.minimumRollen ?? standaard.minimumRollen,
    minimumStemmen: { ...perRol(standaard.minimumStemmen), ...bron.minimumStemmen },
    rolgewichten: { ...perRol(standaard.rolgewicht), ...bron.rolgewichten },
  };
}

function writeOutOntbrekend(regel: Ontbreekregel, standaard: Scorestandaarden): Ontbreekregel {
  return regel.regel === 'gemiddelde' || regel.regel === 'mediaan'
    ? { groep: read(GROEPEN, standaard.groep), ...regel }
    : regel;
}

const writeOutWeging = (weging: Weging | undefined, standaard: Scorestandaarden): Weging =>
  weging === undefined
    ? { methode: read(WEGINGEN, standaard.weging) }
    : weging.methode === 'ahp'
      ? { maximaleCr: standaard.maximaleCr, ...weging }
      : weging;

/**
 * A Routekaart that names everything it leaves to a default, so that it scores the same in a library with other defaults. Weights stand only
 * where they count: on a level whose weights are given.
 *
 * @throws DomeinFout `kern.document_ongeldig`: a default that this library does not know
 */
export function writeOutRoutekaart(routekaart: Routekaart, standaard: Scorestandaarden): Routekaart {
  const aggregatie: Aggregatiewijze = read(AggregatiewijzeSchema, { methode: standaard.aggregatie });
  const ontbrekend = read(OntbreekregelSchema, { regel: standaard.ontbrekend });
  const niveau = <T extends Pick<Routekaart, 'aggregatie' | 'weging' | 'dekking'>>(deel: T) => ({
    ...deel,
    aggregatie: deel.aggregatie ?? aggregatie,
    weging: writeOutWeging(deel.weging, standaard),
    dekking: deel.dekking ?? standaard.dekking,
  });
  const { themas = [], criteria, schaal } = routekaart;
  const isOpgegeven = (boven: string | undefined) => {
    const deel = boven === undefined ? routekaart : themas.find(({ id }) => id === boven);
    return writeOutWeging(deel?.weging, standaard).methode === 'opgegeven';
  };
  const weeg = <T extends { readonly gewicht?: number | undefined }>(een: T, boven: string | undefined): T =>
    isOpgegeven(boven) ? { ...een, gewicht: een.gewicht ?? standaard.gewicht } : een;
  return {
    ...niveau(routekaart),
    schaal: schaal ?? standaard.schaal,
    ...(routekaart.themas === undefined ? {} : { themas: themas.map((thema) => weeg(niveau(thema), thema.boven)) }),
    criteria: criteria.map((criterium) => ({
      ...weeg(criterium, criterium.thema),
      bron: criterium.bron.soort === 'beoordeling' ? writeOutBron(criterium.bron, standaard) : criterium.bron,
      normalisatie: writeOutNormalisatie(resolveNormalisatie(routekaart, criterium, standaard), standaard),
      ontbrekend: writeOutOntbrekend(criterium.ontbrekend ?? ontbrekend, standaard),
      ...(criterium.behandeling === undefined
        ? {}
        : {
            behandeling: {
              winsoriseren: standaard.winsoriseren,
              scheefheid: standaard.scheefheid,
              kurtosis: standaard.kurtosis,
              ...criterium.behandeling,
            },
          }),
    })),
  };
}
