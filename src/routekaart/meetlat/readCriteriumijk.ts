import type { Behandelijk } from '../ijk/behandelijk.js';
import type { Criteriumijk } from '../ijk/criteriumijk.js';
import type { Kolomijk } from '../ijk/kolomijk.js';
import type { Meetlatbehandeling, Meetlatcriterium } from './meetlatcriterium.js';

/** Of a reference set without a value; only its count may be read. */
const GEEN: Kolomijk = {
  aantal: 0,
  minimum: Number.POSITIVE_INFINITY,
  maximum: Number.NEGATIVE_INFINITY,
  gemiddelde: 0,
  spreiding: 0,
  mediaan: 0,
  mad: 0,
  norm: 0,
  kwantielen: new Float64Array(0),
  verdeling: undefined,
};

function readKolomijk({ aantal, maten, verdeling }: Meetlatcriterium): Kolomijk {
  if (maten === undefined) return GEEN;
  const { laagste, hoogste, kwantielen, ...overig } = maten;
  return {
    aantal,
    minimum: laagste,
    maximum: hoogste,
    ...overig,
    kwantielen: Float64Array.from(kwantielen),
    verdeling:
      verdeling === undefined
        ? undefined
        : { waarden: Float64Array.from(verdeling.waarden), tot: Float64Array.from(verdeling.tot) },
  };
}

function readBehandelijk({ vraag, onder, boven, transformatie }: Meetlatbehandeling): Behandelijk {
  const keuze = vraag.transformatie;
  return {
    onder,
    boven,
    ...(transformatie === undefined || keuze === undefined
      ? {}
      : {
          transformatie: {
            keuze,
            gespiegeld: transformatie.gespiegeld,
            minimum: transformatie.laagste,
            maximum: transformatie.hoogste,
          },
        }),
  };
}

/** A criterion of a yardstick as numbers to score by. */
export function readCriteriumijk(criterium: Meetlatcriterium): Criteriumijk {
  const { behandeling, aanvulling } = criterium;
  return {
    kolom: readKolomijk(criterium),
    behandeling: behandeling === undefined ? undefined : readBehandelijk(behandeling),
    aanvulling: new Map((aanvulling?.cijfers ?? []).map(({ code, waarde }) => [code, waarde])),
  };
}
