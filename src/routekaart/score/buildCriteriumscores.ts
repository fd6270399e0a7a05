import { f64 } from '../../rekenen/index.js';
import type { Kolom } from './buildKolom.js';
import { pickKolom } from './pickKolom.js';
import type { Criteriumscores, Waardeingreep } from './scores.js';

/** The columns of one criterion in the document, in the order of its buurten. */
export function buildCriteriumscores(
  kolom: Kolom,
  bijdragen: Float64Array,
  volgorde: Uint32Array,
): Pick<Criteriumscores, 'waarden' | 'genormaliseerd' | 'bijdragen' | 'aangevuld' | 'ingrepen'> {
  const { waarden, invoer, uitkomst, aangevuld, behandeling } = kolom;
  const gevuld: number[] = [];
  if (aangevuld !== undefined)
    volgorde.forEach((i, rij) => {
      if (aangevuld[i] !== 0) gevuld.push(rij);
    });
  const ingrepen: Waardeingreep[] = [];
  if (behandeling !== undefined)
    volgorde.forEach((i, rij) => {
      const ingreep = behandeling.ingrepen[i];
      if (ingreep === undefined) return;
      const soort = ingreep === 'log' || ingreep === 'boxcox' ? 'transformatie' : 'winsoriseren';
      ingrepen.push({ rij, soort, was: f64(waarden, i) + 0 });
    });
  return {
    waarden: pickKolom(invoer, volgorde),
    genormaliseerd: pickKolom(uitkomst.scores, volgorde),
    bijdragen: pickKolom(bijdragen, volgorde),
    aangevuld: gevuld,
    ingrepen,
  };
}
