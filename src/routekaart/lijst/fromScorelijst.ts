import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Beoordeling } from '../model/beoordeling.js';
import { isZelfde } from '../model/isZelfde.js';
import type { Routekaartscores } from '../score/routekaartscores.js';
import { scoreBuurten } from '../score/scoreBuurten.js';
import { refuse } from '../teksten/codes.js';
import { Scorelijst } from './scorelijst.js';
import { toScorelijst } from './toScorelijst.js';

/** The accepted relative difference of scores: powers and logarithms differ between machines in the last digits. */
const MARGE = 1e-9;

/** The parts of the input that are not those of the list. */
function listAnders(lijst: Scorelijst, opnieuw: Scorelijst): string[] {
  const gelijk = {
    indeling: isZelfde(lijst.indeling, opnieuw.indeling),
    kandidaten: lijst.vingerafdruk === opnieuw.vingerafdruk,
    referentie: lijst.referentie?.vingerafdruk === opnieuw.referentie?.vingerafdruk,
  };
  return Object.entries(gelijk).flatMap(([deel, isGoed]) => (isGoed ? [] : [deel]));
}

/** The buurten whose score, rank or coverage is not that of the list, by code. */
function listAfwijkend(lijst: Scorelijst, opnieuw: Scorelijst): string[] {
  const grootste = opnieuw.scores.reduce<number>((a, score) => Math.max(a, Math.abs(score ?? 0)), 0);
  const perCode = new Map(
    opnieuw.codes.map((code, i) => [
      code,
      { score: opnieuw.scores[i], rang: opnieuw.rangen[i], dekking: opnieuw.dekking[i] },
    ]),
  );
  const isDichtbij = (een: number | null | undefined, ander: number | null | undefined, maat: number) =>
    typeof een === 'number' && typeof ander === 'number' ? Math.abs(een - ander) <= MARGE * maat : een === ander;
  return lijst.codes
    .filter((code, i) => {
      const nu = perCode.get(code);
      return !(
        isDichtbij(lijst.scores[i], nu?.score, grootste) &&
        lijst.rangen[i] === nu?.rang &&
        isDichtbij(lijst.dekking[i], nu?.dekking, 1)
      );
    })
    .sort();
}

/**
 * Gives the full scores of a list, with the table of figures beside it: they are scored again, as the list says. It first checks that the
 * figures are the same, then that each score, rank and coverage is the one in the list, so a list that someone changed does not pass.
 *
 * The figures of the criteria count, of the candidates and of the reference set; the table may hold more. Scores may differ by one
 * billionth of the largest, as powers and logarithms do between machines.
 *
 * Cost: n log n in the buurten, as `scoreBuurten`.
 *
 * @param lijst - from `toScorelijst`
 * @param kerncijfers - the figures that the list was made of
 * @param beoordelingen - the judgements; `undefined` is none
 * @returns what `scoreBuurten` gave when the list was made
 * @throws DomeinFout `routekaart.scorelijst_andere_cijfers` (`delen`: the classification, or the figures of candidates or reference set),
 *   `routekaart.scorelijst_wijkt_af` (`buurten`: whose score is not that of the list), `kern.document_ongeldig` (no list), and what
 *   `scoreBuurten` throws
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
 * fromScorelijst(lijst, tabel).buurten.map(({ score }) => score); // => [1, 0]
 * fromScorelijst({ ...lijst, scores: [0.9, 0] }, tabel); // throws routekaart.scorelijst_wijkt_af
 * ```
 */
export function fromScorelijst(
  lijst: Scorelijst,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[] = [],
): Routekaartscores {
  const gelezen = Scorelijst.parse(lijst);
  const { routekaart, codes, gelijk = 'competitie', referentie, meetlat } = gelezen;
  const scores = scoreBuurten(routekaart, kerncijfers, beoordelingen, {
    kandidaten: codes,
    referentie: referentie?.gebieden,
    meetlat,
    gelijk,
  });
  const opnieuw = toScorelijst(scores);
  const anders = listAnders(gelezen, opnieuw);
  if (anders.length > 0)
    return refuse('routekaart.scorelijst_andere_cijfers', { routekaart: routekaart.id, delen: anders }, [
      'kerncijfers',
    ]);
  const buurten = listAfwijkend(gelezen, opnieuw);
  if (buurten.length > 0)
    return refuse('routekaart.scorelijst_wijkt_af', { routekaart: routekaart.id, buurten }, ['scores']);
  return scores;
}
