import { findKenmerk } from '../lees/findKenmerk.js';
import { measureBuurt } from '../lees/measureBuurt.js';
import { readBlok } from '../lees/readBlok.js';
import type { Register } from '../lees/register.js';
import type { Weglaatreden } from '../model/evaluatie.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Evaluatieplan, Planconditie, Planconfiguratie } from '../model/evaluatieplan.js';
import type { Casus } from './casus.js';
import { readLid } from './readLid.js';
import { toConditienaam } from './toConditienaam.js';

/** A membership with the figure behind it, or the reason why there is none. */
function readConditie(
  situatie: Situatie,
  { kenmerk, groep, kalibratie }: Planconditie,
): { readonly lid: number; readonly figuur: number } | Weglaatreden {
  const waarde = findKenmerk(situatie, kenmerk);
  if (waarde === undefined) return 'geen_kenmerk';
  if (typeof waarde === 'object') return waarde.reden;
  const figuur = typeof waarde === 'number' ? waarde : Number(waarde === groep);
  const lid = readLid(figuur, kalibratie);
  return lid === 0.5 ? 'op_kruispunt' : { lid, figuur };
}

/** A buurt as a case, or the reason why it is none: a value is missing, or it is neither in nor out of a set. */
export function readCasus(
  register: Register,
  buurt: string,
  vraag: Planconfiguratie,
  plan: Pick<Evaluatieplan, 'blok'>,
): Casus | Weglaatreden {
  const situatie = register.situaties.get(buurt);
  if (situatie === undefined) return 'geen_kenmerk';
  const condities: Record<string, number> = {};
  const figuren: number[] = [];
  for (const conditie of vraag.condities) {
    const gelezen = readConditie(situatie, conditie);
    if (typeof gelezen === 'string') return gelezen;
    condities[toConditienaam(conditie)] = gelezen.lid;
    figuren.push(gelezen.figuur);
  }
  const blok = readBlok(situatie, plan);
  if (blok === undefined) return 'geen_blok';
  const meting = measureBuurt(register, situatie, vraag);
  if (typeof meting === 'string') return meting;
  const uitkomst = readLid(meting.waarde, vraag.kalibratie);
  if (uitkomst === 0.5) return 'op_kruispunt';
  return {
    geval: { geval: buurt, condities, uitkomst, ...(blok === '' ? {} : { blok }) },
    meting,
    ruw: { uitkomst: meting.waarde, condities: Float64Array.from(figuren) },
  };
}
