import type { Bevinding } from '../../kern/index.js';
import { i32 } from '../../rekenen/index.js';
import type { GemisteEis, UitlegNietGekozen } from '../model/uitleg.js';
import { createBevinding } from '../teksten/codes.js';
import { listMaskers } from '../vraagstuk/listMaskers.js';
import { createProef } from './createProef.js';
import { describeGemist } from './describeGemist.js';
import { describeUitkomst } from './describeUitkomst.js';
import { findStijging } from './findStijging.js';
import { listGemist } from './listGemist.js';
import { listPosities } from './listPosities.js';
import { listRegeloorzaken } from './listRegeloorzaken.js';
import { listVerruimingen } from './listVerruimingen.js';
import { nameQuota } from './nameQuota.js';
import type { Heropend } from './reopenSelectie.js';

/** The sentences of the conditions. Of a buurt that people excluded, what quota it has no score for does not matter while one would take it. */
function describeEisen(
  { vraagstuk }: Heropend,
  code: string,
  gemist: readonly GemisteEis[],
  past: boolean,
): readonly Bevinding[] {
  const noem = nameQuota(vraagstuk.quota);
  const uitgesloten = gemist.some(({ soort }) => soort === 'uitgesloten');
  const kop = uitgesloten ? [] : [createBevinding('info', 'selectie.uitleg_geen_kandidaat', [], { code })];
  const telt = uitgesloten && past ? gemist.filter((eis) => 'positie' in eis) : gemist;
  return [...kop, ...telt.map((eis) => describeGemist(eis, code, noem))];
}

/** Why a buurt is no candidate: the conditions that it does not meet, and what would change if a rule among these were not there. */
export function explainGeenKandidaat(heropend: Heropend, code: string, kandidaat: number): UitlegNietGekozen {
  const { vraagstuk, selectie } = heropend;
  const gemist = listGemist(vraagstuk, kandidaat);
  const past = i32(listMaskers(vraagstuk, []).na, kandidaat) !== 0;
  const eisen = describeEisen(heropend, code, gemist, past);
  const leeg = { soort: 'niet_gekozen' as const, code, oorzaken: [], gemist, verruimingen: [] };
  if (!past || !selectie.bewijs.optimaal) return { ...leeg, bevindingen: eisen };
  const eigen = listPosities(vraagstuk, code).filter(({ positie }) =>
    gemist.some((eis) => 'positie' in eis && eis.positie === positie),
  );
  // That without such a rule it may be in says nothing; that it would be does.
  const proef = createProef(heropend, kandidaat, true);
  const oorzaken = listRegeloorzaken(heropend, kandidaat, proef, eigen);
  const verruimingen = listVerruimingen(vraagstuk, code, 0, proef, eigen, oorzaken);
  const stijging = findStijging(heropend, kandidaat);
  return describeUitkomst(heropend, { ...leeg, oorzaken, verruimingen, bevindingen: eisen }, stijging);
}
