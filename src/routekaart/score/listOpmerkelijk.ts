import type { Bevinding } from '../../kern/index.js';
import type { Gebied } from '../../kerncijfers/index.js';
import { f64, RUIS } from '../../rekenen/index.js';
import { isOpZichzelf } from '../normalisatie/isOpZichzelf.js';
import { createBevinding } from '../teksten/codes.js';
import type { Criteriumkolom, Voorbereiding } from './prepareScoring.js';

/** With less than this share of the weight, a score rests on few data. It is slightly below one half, so that exactly half is enough. */
const HELFT = 0.5 - 1e-9;

/** Scores that rest on few data: less than half of the weight has a figure or judgement of the buurt itself. By code. */
function listDun({ gebieden, kolommen }: Voorbereiding, effectief: Float64Array, scores: Float64Array): Bevinding[] {
  const mist = new Float64Array(scores.length);
  kolommen.forEach(({ ruw, gaten, aangevuld }, k) => {
    const gewicht = f64(effectief, k);
    if (gewicht === 0 || (gaten === 0 && aangevuld === undefined)) return;
    for (let i = 0; i < mist.length; i++) if (Number.isNaN(ruw[i])) mist[i] = f64(mist, i) + gewicht;
  });
  return gebieden.flatMap(({ code, naam }, i) => {
    const dekking = 1 - f64(mist, i);
    if (Number.isNaN(scores[i]) || dekking >= HELFT) return [];
    const procent = Math.max(0, Math.floor(100 * dekking + 1e-9));
    return [createBevinding('waarschuwing', 'routekaart.score_dun', ['buurten', code], { buurt: code, naam, procent })];
  });
}

/** Methods in which, of the other values, only the lowest and the highest determine the score of a value. */
const OP_UITEINDEN = ['minmax', 'afstand_maximum', 'afstand_referentie'];

/** The buurten without a score whose value determines the scores of others. */
function listMaatgevend(
  { uitkomst, normalisatie }: Criteriumkolom,
  gebieden: readonly Gebied[],
  scores: Float64Array,
): Gebied[] {
  const { methode } = normalisatie;
  if (isOpZichzelf(normalisatie)) return [];
  let laagste = Number.POSITIVE_INFINITY;
  let hoogste = Number.NEGATIVE_INFINITY;
  uitkomst.scores.forEach((waarde, i) => {
    if (Number.isNaN(waarde) || Number.isNaN(scores[i])) return;
    laagste = Math.min(laagste, waarde);
    hoogste = Math.max(hoogste, waarde);
  });
  const ruis = RUIS * Math.max(Math.abs(laagste), Math.abs(hoogste));
  const decides = (waarde: number) =>
    !OP_UITEINDEN.includes(methode) || waarde < laagste - ruis || waarde > hoogste + ruis;
  return gebieden.filter((_, i) => {
    const waarde = f64(uitkomst.scores, i);
    return Number.isNaN(scores[i]) && !Number.isNaN(waarde) && decides(waarde);
  });
}

/** Findings about given scores: scores that rest on few data, and criteria whose scale is set by a buurt without a score. */
export function listOpmerkelijk(
  voorbereiding: Voorbereiding,
  effectief: Float64Array,
  scores: Float64Array,
): Bevinding[] {
  const { gebieden, kolommen, eigen } = voorbereiding;
  const isGemist = scores.some((score) => Number.isNaN(score));
  const maten =
    eigen && isGemist
      ? kolommen.flatMap((kolom, k) => {
          const buurten = f64(effectief, k) > 0 ? listMaatgevend(kolom, gebieden, scores) : [];
          if (buurten.length === 0) return [];
          const params = {
            criterium: kolom.criterium.id,
            buurten: buurten.map(({ code }) => code).sort(),
          };
          return [createBevinding('info', 'routekaart.maat_zonder_score', ['criteria', k], params)];
        })
      : [];
  return [...maten, ...listDun(voorbereiding, effectief, scores).sort(byPad)];
}

const byPad = (a: Bevinding, b: Bevinding) => (String(a.pad[1]) < String(b.pad[1]) ? -1 : 1);
