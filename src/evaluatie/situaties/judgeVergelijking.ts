import type { Pad } from '../../kern/index.js';
import { computeBlootstelling } from '../lees/computeBlootstelling.js';
import type { Vergelijkingsresultaat } from '../model/evaluatie.js';
import { deriveKleinsteEffect } from '../oordeel/deriveKleinsteEffect.js';
import { concludeOntoetsbaar } from './concludeOntoetsbaar.js';
import { concludeVergelijking } from './concludeVergelijking.js';
import type { Correctieruimte } from './correctieruimte.js';
import type { Deel } from './deel.js';
import { evaluateZonderVervanging } from './evaluateZonderVervanging.js';
import { judgeDeel } from './judgeDeel.js';
import { ONDERSCHEIDINGSVERMOGEN } from './standaard.js';

type Oordeel = Pick<Vergelijkingsresultaat, 'toetsing' | 'kleinsteEffect' | 'zonderVervanging' | 'conclusie'>;

/** The verdict of a comparison, or why there is none. */
function concludeDeel(
  deel: Deel,
  pAangepast: number,
  { plan, getoetst, alfa, alfaStreng }: Correctieruimte,
  pad: Pad,
): Oordeel {
  const { vraag, rijen, berekening } = deel;
  const namen = { uitkomst: vraag.uitkomst.naam, kenmerk: vraag.kenmerk.naam };
  const aantal = rijen.length;
  if (berekening.ontoetsbaar !== undefined) {
    return { conclusie: concludeOntoetsbaar(namen, berekening.ontoetsbaar, aantal, pad) };
  }
  const { toets, kleinsteP, ontwerp, groepen, maten, blokken } = berekening;
  const { onderscheidingsvermogen = ONDERSCHEIDINGSVERMOGEN } = plan;
  const toetsing = { ...toets, pAangepast };
  const kleinsteEffect = deriveKleinsteEffect(ontwerp, kleinsteP, alfaStreng, onderscheidingsvermogen);
  const zonderVervanging = evaluateZonderVervanging(deel, toetsing, alfa, pad);
  const { jaNee } = vraag;
  const basis = {
    namen,
    toetsing,
    kleinsteP,
    kleinsteEffect,
    groepen,
    maten,
    jaNee,
    aantal,
    blokken,
    getoetst,
    alfa,
    pad,
  };
  return {
    toetsing,
    kleinsteEffect,
    ...(zonderVervanging === undefined ? {} : { zonderVervanging }),
    conclusie: concludeVergelijking(basis),
  };
}

/** The answer to one question of the plan, once the number of comparisons is known. */
export function judgeVergelijking(
  deel: Deel,
  pAangepast: number,
  ruimte: Correctieruimte,
  pad: Pad,
): Vergelijkingsresultaat {
  const { vraag, rijen, weggelaten, berekening } = deel;
  const { sleutel, uitkomst, kenmerk, op, vanaf } = vraag.vergelijking;
  const { toetsing, kleinsteEffect, zonderVervanging, conclusie } = concludeDeel(deel, pAangepast, ruimte, pad);
  return {
    vergelijking: sleutel,
    uitkomst,
    kenmerk,
    op,
    ...(vanaf === undefined ? {} : { vanaf }),
    soort: berekening.soort,
    aantal: rijen.length,
    blokken: berekening.blokken,
    weggelaten: weggelaten.map(({ buurt, reden }) => ({ buurt, reden })),
    blootstelling: rijen.map(computeBlootstelling).filter((een) => een !== undefined),
    groepen: berekening.groepen,
    ...(toetsing === undefined ? {} : { toetsing }),
    maten: berekening.maten,
    ...(kleinsteEffect === undefined ? {} : { kleinsteEffect }),
    ...(zonderVervanging === undefined ? {} : { zonderVervanging }),
    bewijs: judgeDeel(deel, ruimte.plan),
    conclusie,
  };
}
