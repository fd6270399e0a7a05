import {
  computeBudgetstaat,
  draftBegrotingswijziging,
  type Geldverloop,
  listBoekingen,
  listSisaregels,
  reconcileBoeken,
} from '../../financiering/index.js';
import { getJaar } from '../../kern/huis.js';
import { toGeldverloop } from '../../overeenkomst/index.js';
import type { Deelnemer } from '../../programma/index.js';
import type { StukOptions } from '../delen/stuk.js';
import type { Controleblad } from './controleblad.js';
import { sumControle } from './sumControle.js';

/** The last year of which the next year can be written as a day. */
const LAATSTE_JAAR = 9998;

/** The years in which money of an uitkering moved, and those of the sheet, up to a year. */
function listSisajaren({ gebeurtenissen }: Geldverloop, staat: readonly number[], tot: number): number[] {
  const kas = gebeurtenissen.flatMap(({ soort, datum }) =>
    soort === 'uitkering_ontvangen' || soort === 'uitkering_terugbetaald' ? [getJaar(datum)] : [],
  );
  return [...new Set([...staat, ...kas])].filter((jaar) => jaar <= Math.min(tot, LAATSTE_JAAR)).sort((a, b) => a - b);
}

/** Reckons the sheet of the money of a deelnemer. */
export function readControleblad(
  { overeenkomst }: Pick<Deelnemer, 'overeenkomst'>,
  { peildatum, bekendOp, vergelekenMet }: Pick<StukOptions, 'peildatum' | 'bekendOp' | 'vergelekenMet'>,
): Controleblad {
  const verloop = toGeldverloop(overeenkomst);
  const opties = { peildatum, bekendOp };
  const budgetstaat = computeBudgetstaat(verloop, { ...opties, vergelekenMet });
  const jaren = listSisajaren(
    verloop,
    budgetstaat.perJaar.map(({ begrotingsjaar }) => begrotingsjaar),
    getJaar(peildatum),
  );
  return {
    peildatum,
    ...(bekendOp === undefined ? {} : { bekendOp }),
    budgetstaat,
    ...sumControle(budgetstaat, listBoekingen(verloop, opties)),
    boeken: reconcileBoeken(verloop, opties),
    begroting: draftBegrotingswijziging(verloop, opties),
    sisa: jaren.flatMap((begrotingsjaar) => listSisaregels(verloop, { ...opties, begrotingsjaar })),
  };
}
