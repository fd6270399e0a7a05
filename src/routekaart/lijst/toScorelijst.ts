import { fingerprintCijfers } from '../meetlat/fingerprintCijfers.js';
import { Routekaartscores } from '../score/routekaartscores.js';
import { gronden } from '../score/scoregrond.js';
import type { Criteriumscores } from '../score/scores.js';
import { refuse } from '../teksten/codes.js';
import type { Scorelijst } from './scorelijst.js';

/** The figures or judgements of a criterion as they were delivered: without what was filled in, and as they were before treatment. */
function listRuw({ waarden, aangevuld, ingrepen }: Criteriumscores): (number | null)[] {
  const ruw = [...waarden];
  for (const { rij, was } of ingrepen) ruw[rij] = was;
  for (const rij of aangevuld) ruw[rij] = null;
  return ruw;
}

/**
 * Makes the compact form of scores: score, rank and coverage of every candidate, with the Routekaart and the fingerprints of the figures. It
 * is smaller than the figures themselves; `fromScorelijst` gives the whole back, with the table of figures beside it.
 *
 * Of the findings it keeps the warnings. A yardstick stands in it only when it was given to `scoreBuurten`.
 *
 * Cost: n log n in the buurten; each part of the scores that was not asked yet is made here.
 *
 * @param scores - what `scoreBuurten` gave, or a copy of it from a file
 * @returns the document; its columns have the order of the scores
 * @throws DomeinFout `kern.document_ongeldig` (these are no scores), `routekaart.scorelijst_onvolledig` (scores that were stored by version
 *   1 do not hold what a list needs)
 *
 * @example
 * ```ts
 * import { fromScorelijst, Routekaart, scoreBuurten, toScorelijst } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: [{ id: 'gas', naam: 'Gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
 * });
 * const tabel = {
 *   indeling: { gebieden: 'cbs' as const, jaar: 2024 },
 *   gebieden: ['BU00010001', 'BU00010002'].map((code) => ({ code, naam: code, soort: 'buurt' as const })),
 *   kolommen: [{
 *     sleutel: 'gas',
 *     figuur: 'gas',
 *     eenheid: 'm3',
 *     bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
 *     waarden: Float64Array.of(900, 1300),
 *     redenen: new Uint8Array(2),
 *   }],
 * };
 * const lijst = toScorelijst(scoreBuurten(routekaart, tabel));
 * [lijst.codes, lijst.scores, lijst.rangen, lijst.dekking];
 * // => [['BU00010002', 'BU00010001'], [1, 0], [1, 2], [1, 1]]
 * fromScorelijst(lijst, tabel).criteria[0]?.waarden; // => [1300, 900]
 * ```
 */
export function toScorelijst(scores: Routekaartscores): Scorelijst {
  // What scoring made here needs no judgement of its form.
  const gelezen = gronden.has(scores) ? scores : Routekaartscores.parse(scores);
  const { routekaart, indeling, gelijk, referentie, meetlat, buurten, criteria } = gelezen;
  if (indeling === undefined || meetlat === undefined)
    return refuse('routekaart.scorelijst_onvolledig', { routekaart: routekaart.id }, []);
  const codes = buurten.map(({ code }) => code);
  const waarschuwingen = gelezen.bevindingen.filter(({ ernst }) => ernst === 'waarschuwing');
  return {
    soort: 'scorelijst',
    versie: 1,
    routekaart,
    indeling,
    ...(gelijk === undefined ? {} : { gelijk }),
    codes,
    scores: buurten.map(({ score }) => score),
    rangen: buurten.map(({ rang }) => rang),
    dekking: buurten.map(({ dekking }) => dekking),
    ...(referentie === undefined || referentie === 'meetlat'
      ? {}
      : { referentie: { gebieden: referentie, vingerafdruk: meetlat.vingerafdruk } }),
    ...(referentie === 'meetlat' ? { meetlat } : {}),
    ...(waarschuwingen.length === 0 ? {} : { bevindingen: waarschuwingen }),
    // Among themselves the candidates are the reference set.
    vingerafdruk: referentie === undefined ? meetlat.vingerafdruk : fingerprintCijfers(codes, criteria.map(listRuw)),
  };
}
