import { showWaarde } from '../../kern/huis.js';
import { u32 } from '../../rekenen/index.js';
import { refuse } from '../teksten/codes.js';
import { toCeltekst } from './celtekst.js';
import { type Kop, zelfdeRij } from './kop.js';
import type { Rij } from './leesplan.js';

/** The year of a row: a number, or what a code of an area of a year begins with; undefined when it names none. */
function readJaar(rij: Rij, veld: string): number | undefined {
  const jaar = /^\s*((?:19|2\d)\d{2})/.exec(toCeltekst(rij[veld]))?.[1];
  return jaar === undefined ? undefined : Number(jaar);
}

/**
 * The rows by year, when they have several: those of the year that is asked for, else each year as a group.
 *
 * @param veld - the column with the year; undefined when there is none
 * @throws DomeinFout `kerncijfers.geen_jaar` for a row without a year among rows of several
 */
export function splitJaren(
  alle: readonly Rij[],
  veld: string | undefined,
  gevraagd: number | undefined,
): Pick<Kop, 'rijen' | 'getRijnummer' | 'jaar' | 'groepering'> {
  const heel = { rijen: alle, getRijnummer: zelfdeRij };
  if (veld === undefined) return heel;
  const jaarVan = alle.map((rij) => readJaar(rij, veld));
  const jaren = [...new Set(jaarVan)].filter((jaar) => jaar !== undefined).sort((a, b) => a - b);
  if (jaren.length < 2) return { ...heel, jaar: jaren[0] };
  const zonder = jaarVan.indexOf(undefined);
  if (zonder >= 0) {
    const waarde = showWaarde(alle[zonder]?.[veld]);
    refuse('kerncijfers.geen_jaar', { rij: zonder + 1, kolom: veld, waarde }, [zonder, veld]);
  }
  if (gevraagd !== undefined && jaren.includes(gevraagd)) {
    const nummers = Uint32Array.from(alle.keys()).filter((i) => jaarVan[i] === gevraagd);
    return {
      rijen: alle.filter((_, i) => jaarVan[i] === gevraagd),
      getRijnummer: (rij) => u32(nummers, rij),
      jaar: gevraagd,
    };
  }
  return {
    ...heel,
    groepering: {
      groepen: jaren.map((jaar) => ({ dimensies: {}, marge: 'waarde', jaar })),
      vanRij: Uint32Array.from(jaarVan, (jaar) => jaren.findIndex((een) => een === jaar)),
      soorten: new Set(['perioden']),
    },
  };
}
