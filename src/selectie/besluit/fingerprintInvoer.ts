import { createVingerafdruk } from '../../kern/index.js';
import type { Programmascore, SelectieGebied } from '../model/invoer.js';
import type { SelectieInvoer } from '../model/selectieInvoer.js';
import { getWijkVanCode } from '../vraagstuk/getWijkVanCode.js';
import { countKandidaten } from './countKandidaten.js';
import { fingerprintBuren } from './fingerprintBuren.js';
import type { Inhoud } from './inhoud.js';
import { sortByCode } from './sortByCode.js';

/** The input of a selection, of which a decision has the fingerprints. */
export type Gegeven = Pick<SelectieInvoer, 'scores'> & {
  readonly opties: Pick<SelectieInvoer['opties'], 'gebieden' | 'buren'>;
};

/** The fingerprint of something of each gebied, by code. A gebied that does not have it does not count. */
function fingerprintPer(gebieden: readonly SelectieGebied[], get: (gebied: SelectieGebied) => unknown): string {
  return createVingerafdruk(
    gebieden.flatMap((gebied) => {
      const waarde = get(gebied) ?? undefined;
      return waarde === undefined ? [] : [[gebied.code, waarde]];
    }),
  );
}

/** Features and figures that are there. An empty list says the same as none. */
const listKenmerken = ({ kenmerken = [] }: SelectieGebied) =>
  kenmerken.length === 0 ? undefined : [...new Set(kenmerken)].sort();

function listCijfers({ cijfers = {} }: SelectieGebied) {
  const bekend = Object.entries(cijfers).filter(([, waarde]) => waarde !== null);
  return bekend.length === 0 ? undefined : Object.fromEntries(bekend);
}

/** The gebieden as a selection uses them: those given, or those of the scores; a wijk that is not given is that of the code. */
function readGebieden({ scores, opties }: Gegeven): readonly SelectieGebied[] {
  const codes = new Set(Object.values(scores).flatMap((rijen) => rijen.map(({ code }) => code)));
  return sortByCode(opties.gebieden ?? [...codes].map((code) => ({ code })));
}

/** The fingerprint of the buurten with a score, each with its score. */
function fingerprintScores(rijen: readonly Programmascore[]): string {
  return createVingerafdruk(sortByCode(rijen).flatMap(({ code, score }) => (score === null ? [] : [[code, score]])));
}

/** The fingerprints of the input of a selection. The order of rows does not count, because it does not change the outcome. */
export function fingerprintInvoer(gegeven: Gegeven): Inhoud['invoer'] {
  const gebieden = readGebieden(gegeven);
  return {
    methode: 'sha256-rfc8785',
    scores: Object.entries(gegeven.scores)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([programma, rijen]) => ({ programma, vingerafdruk: fingerprintScores(rijen) })),
    gebieden: {
      codes: createVingerafdruk(gebieden.map(({ code }) => code)),
      namen: fingerprintPer(gebieden, ({ naam }) => naam),
      wijken: fingerprintPer(gebieden, ({ code, wijk }) => wijk ?? getWijkVanCode(code)),
      kenmerken: fingerprintPer(gebieden, listKenmerken),
      inwoners: fingerprintPer(gebieden, ({ inwoners }) => inwoners),
      cijfers: fingerprintPer(gebieden, listCijfers),
    },
    buren: fingerprintBuren(gegeven.opties.buren),
    kandidaten: countKandidaten(gegeven.scores),
  };
}
