import type { Datum } from '../../kern/index.js';
import { computeKas } from '../kas/computeKas.js';
import { sumKas } from '../kas/sumKas.js';
import { computeStanden } from '../stand/computeStanden.js';
import { readPeiling } from '../stand/peiling.js';
import { listUitkeringen } from '../uitkering/listUitkeringen.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { computeNetto, type Stroom } from './computeNetto.js';
import { createBijdragestand } from './createBijdragestand.js';
import { createUitkeringstand } from './createUitkeringstand.js';
import { listKasregels } from './listKasregels.js';
import { listRegels } from './listRegels.js';
import { sumPartijen } from './sumPartijen.js';
import type { Bijdragestand, Kasregel, Uitputting, Uitputtingsregel } from './uitputting.js';

/** Options of {@link computeUitputting}. */
export interface ComputeUitputtingOptions {
  /** The last day on which what happened counts: payments, commitments, budget decisions, realised lasten. */
  readonly peildatum: Datum;
  /** Only what was known on this day. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /** How the days of a year of the programme are laid over the begrotingsjaren. Default: `dagen`. */
  readonly methode?: 'dagen' | 'maanden' | undefined;
}

DOC
export function computeUitputting(verloop: Geldverloop, options: ComputeUitputtingOptions): Uitputting {
  const peiling = readPeiling(verloop, options);
  const standen = computeStanden(peiling);
  const uitkeringen = new Map(listUitkeringen(standen).map((telling) => [telling.stand, telling]));
  const regels: Uitputtingsregel[] = [];
  const kas: Kasregel[] = [];
  const bijdragen: Bijdragestand[] = [];
  const stromen: Stroom[] = [];
  for (const stand of standen.standen) {
    const { bijdrage } = stand.plek;
    const uitkering = uitkeringen.get(stand);
    if (uitkering) {
      bijdragen.push(createUitkeringstand(uitkering));
      stromen.push({ bijdrage, prognose: uitkering.jaren.reduce((som, { baten }) => som + baten, 0n) });
      continue;
    }
    const eigenKas = computeKas(stand, peiling.peildatum);
    regels.push(...listRegels(stand));
    kas.push(...listKasregels(bijdrage, eigenKas));
    bijdragen.push(createBijdragestand(stand, stand.lasten.totaal, sumKas(eigenKas)));
    stromen.push({ bijdrage, prognose: stand.lasten.totaal.prognose });
  }
  const betalers = standen.standen.map(({ plek: { bijdrage } }) => bijdrage.van);
  return {
    peildatum: peiling.peildatum,
    regels,
    kas,
    perPartij: sumPartijen(regels, kas, [...new Set(betalers)]),
    bijdragen,
    ...computeNetto(stromen, peiling.verloop.partijen),
  };
}
