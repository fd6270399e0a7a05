import type { Lineairresultaat } from '../../rekenen/index.js';
import { createRegister } from '../lees/createRegister.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { compareAanlopen } from './compareAanlopen.js';
import { concludeVerschil } from './concludeVerschil.js';
import { concludeWeigering } from './concludeWeigering.js';
import { countSets } from './countSets.js';
import { describeGroep } from './describeGroep.js';
import { estimateVerschuiving } from './estimateVerschuiving.js';
import { findWeigering } from './findWeigering.js';
import { judgeVerschil } from './judgeVerschil.js';
import { listGevoeligheid } from './listGevoeligheid.js';
import { measureSets } from './measureSets.js';
import { measureVerandering } from './measureVerandering.js';
import { noteMeting } from './noteMeting.js';
import { readKleinsteEffect } from './readKleinsteEffect.js';
import { readVerschilvraag } from './readVerschilvraag.js';
import type { Lid, Verandering } from './setmeting.js';
import { testSets } from './testSets.js';
import type { Vergelijkingskeuze } from './vergelijkingskeuze.js';
import type {
  Buurtenset,
  ComputeVerschilInVerschillenOptions,
  VerschilInVerschillen,
  Verschilvraag,
} from './verschilvraag.js';
import type { Weigering } from './weigering.js';

/** The test of the changes, or the reason why there is no verdict. */
function testLeden(leden: readonly Lid<Verandering>[], vraag: Verschilvraag): Lineairresultaat | Weigering {
  const weigering = findWeigering(leden, vraag);
  if (weigering !== undefined && weigering.reden !== 'groep_te_klein') return weigering;
  const getoetst = testSets(leden, vraag);
  // Of a small group that could show no effect at all, the conclusion says so.
  return weigering === undefined || !isHoogstens(getoetst.toets.kleinsteP, vraag.alfa) ? getoetst : weigering;
}

/**
 * How much more an outcome changed in the buurten of the programme than in the buurten they are compared with: the difference in
 * differences. Changes that would have happened anyway cancel out, provided that both groups would have changed in the same way without
 * the programme. The two earlier days of `controle` test that condition.
 *
 * The test exchanges, within every set, which buurten are in the programme, in every possible way. With one comparison buurt in each set,
 * that means turning signs (Rosenbaum 2002, Observational Studies, section 2.4). A set with one buurt of the programme and k comparison
 * buurten weighs k / (k + 1), as in a regression with a term for every set. The interval holds every effect that the test does not reject.
 *
 * No verdict is given, and `effect` and `toetsing` are absent, when the first measurement was a criterion of the choice, when the gemeente
 * fixes who has the programme, or when one side has fewer than four buurten, without a draw by lot. When both sides of every set have two
 * buurten or more, p is the larger p of the exchange and of Welch's test, which allows a difference in spread.
 *
 * @param uitkomsten - the rows; rows of other outcomes are ignored
 * @param sets - for instance the `sets` of `selectVergelijkingsbuurten`
 * @returns the effect with interval, test, smallest demonstrable effect and conclusion. A buurt without one of the two measurements is left
 *   out with its reason. A set left without buurten of the programme, or without comparison buurten, is left out whole
 * @throws DomeinFout `evaluatie.buurt_dubbel`, `evaluatie.vanaf_na_op` (days in the wrong order), `evaluatie.getal_ongeldig`,
 *   `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`, `kern.zaad_ongeldig`, `kern.datum_buiten_bereik`
 *
 * @example
 * ```ts
 * import { computeVerschilInVerschillen } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const [voor, na] = [Datum.parse('2026-09-01'), Datum.parse('2027-09-01')];
 * const meting = (buurt: string, eerst: number, later: number) => [
 *   { buurt, uitkomst: 'score', moment: voor, waarde: eerst },
 *   { buurt, uitkomst: 'score', moment: na, waarde: later },
 * ];
 * const { effect, conclusie } = computeVerschilInVerschillen(
 *   [meting('a', 5, 8), meting('b', 6, 8), meting('p', 5, 6), meting('q', 7, 8)].flat(),
 *   [
 *     { behandeld: ['a'], vergelijking: ['p'] },
 *     { behandeld: ['b'], vergelijking: ['q'] },
 *   ],
 *   { uitkomst: 'score', voor, na },
 * );
 * effect?.waarde; // => 1.5
 * conclusie.code; // => 'evaluatie.conclusie_did_nooit'
 * ```
 */
export function computeVerschilInVerschillen(
  uitkomsten: readonly Uitkomstregel[],
  sets: readonly Buurtenset[] | Vergelijkingskeuze,
  options: ComputeVerschilInVerschillenOptions,
): VerschilInVerschillen {
  const vraag = readVerschilvraag(uitkomsten, sets, options);
  const { uitkomst, voor, na, alfa, onderscheidingsvermogen } = vraag;
  const gegevens = { soort: 'evaluatiegegevens', versie: 2, situaties: [], uitkomsten } as const;
  const register = createRegister(gegevens, vraag.margeDagen);
  const { gemeten, weggelaten } = measureSets(vraag.sets, measureVerandering(register, uitkomst, [voor], na));
  const leden = gemeten.flat();
  const basis = {
    uitkomst,
    voor,
    na,
    aantal: countSets(gemeten),
    ...(leden.length === 0 ? {} : { behandeld: describeGroep(gemeten, 1), vergelijking: describeGroep(gemeten, 0) }),
    weggelaten,
  };
  const meting = noteMeting(vraag, uitkomsten, leden, weggelaten);
  const getoetst = testLeden(leden, vraag);
  if ('reden' in getoetst) {
    return {
      // Without a set there is nothing that could be read as an effect.
      soort: getoetst.reden === 'geen_set' ? 'oordeel' : 'geweigerd',
      ...basis,
      gevoeligheid: [],
      bewijs: judgeVerschil(vraag, uitkomsten, meting.feiten, getoetst),
      conclusie: concludeWeigering(uitkomst, getoetst, ['conclusie']),
      bevindingen: meting.bevindingen,
    };
  }
  const { toets, effect } = getoetst;
  const vooraf = compareAanlopen(register, vraag);
  const gevoeligheid = listGevoeligheid(register, vraag, gemeten, meting.grensbuurten);
  const kleinsteEffect = readKleinsteEffect(getoetst, toets.kleinsteP, alfa, onderscheidingsvermogen);
  const verschuiving = estimateVerschuiving(gemeten, 1 - alfa);
  const feiten = vooraf.feit === undefined ? meting.feiten : [...meting.feiten, vooraf.feit];
  return {
    soort: 'oordeel',
    ...basis,
    effect,
    toetsing: toets,
    kleinsteEffect,
    ...(verschuiving === undefined ? {} : { verschuiving }),
    ...(vooraf.controle === undefined ? {} : { controle: vooraf.controle }),
    gevoeligheid: gevoeligheid.rijen,
    bewijs: judgeVerschil(vraag, uitkomsten, feiten, undefined),
    conclusie: concludeVerschil(uitkomst, getoetst, kleinsteEffect, leden.length, alfa),
    bevindingen: [...meting.bevindingen, ...vooraf.bevindingen, ...gevoeligheid.bevindingen],
  };
}
