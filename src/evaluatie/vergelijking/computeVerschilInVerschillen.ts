import type { Lineairresultaat } from '../../rekenen/index.js';
import { createRegister } from '../lees/createRegister.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { compareAanlopen } from './compareAanlopen.js';
import { computeLaagsteP } from './computeLaagsteP.js';
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
function testGemeten(
  gemeten: readonly (readonly Lid<Verandering>[])[],
  vraag: Verschilvraag,
): (Lineairresultaat & { readonly laagsteP: number }) | Weigering {
  const leden = gemeten.flat();
  const weigering = findWeigering(leden, vraag);
  if (weigering !== undefined && weigering.reden !== 'groep_te_klein') return weigering;
  const getoetst = testSets(leden, vraag);
  const laagsteP = computeLaagsteP(getoetst.toets, gemeten);
  // Of a small group that could show no effect at all, the conclusion says so.
  return weigering === undefined || !isHoogstens(laagsteP, vraag.alfa) ? { ...getoetst, laagsteP } : weigering;
}

/**
 * How much more an outcome changed in the buurten of the programme than in the buurten they are compared with: the difference in
 * differences. Changes that would have happened anyway cancel out, provided that both groups would have changed in the same way without
 * the programme.
 *
 * Refused, as an answer with `soort` `geweigerd` and without an effect, is: an outcome that only a team gives (`TEAMUITKOMSTEN`); a first
 * measurement about days that were a criterion of the choice; sets that were matched on a criterion; a gemeente that fixes who has the
 * programme; fewer than four buurten on a side, not drawn by lot, unless so few could show no effect at all, which is then said. A first
 * measurement nearer to the choice than the outcome is warns, by the middles of the days that they are about; a difference of at most 31
 * days is none (symmetric differences: Chabé-Ferret 2015, Journal of Econometrics 185).
 *
 * The test exchanges, within every set, which buurten are in the programme, in every possible way. With one comparison buurt in each set,
 * that means turning signs (Rosenbaum 2002, Observational Studies, section 2.4). A set with one buurt of the programme and k comparison
 * buurten weighs k / (k + 1), as in a regression with a term for every set. When both sides of every set have two buurten or more and no
 * lots were drawn, p is the larger p of the studentised exchange and of Welch's test. The interval holds every effect that the same test
 * does not reject, so the two never contradict each other.
 *
 * `controle` looks at the changes between earlier days, when there could be no effect. They are shown together and tested by one test, of
 * the largest studentised change among them. That it finds nothing is no proof: `kleinsteEffect` of each says what could have been seen, at
 * the level divided by their number. A pair that touches a criterion is skipped with a finding.
 *
 * `gevoeligheid` holds the same question answered otherwise, never as the verdict: since the mean of `voormetingen`, which finds more but
 * leaves in some of what was by chance low at the choice; and without the comparison buurten that border on the programme.
 *
 * Cost: n² in the sets, as each pair of them counts for `verschuiving`: more than four million pairs are refused. For each arrangement n.
 * The arrangements are at most 400,000, or a sample of which all labels together are at most 20 million.
 *
 * @param uitkomsten - the rows; rows of other outcomes are ignored
 * @param sets - a choice of `selectVergelijkingsbuurten`, which says itself what it was matched on, or bare sets
 * @returns the effect with interval, test, smallest demonstrable effect and conclusion, and in `bewijs` what that is worth: level 3 at most.
 *   A buurt without one of the two measurements is left out with its reason. A set left without buurten of the programme, or without
 *   comparison buurten, is left out whole. More than a tenth left out, or more of one side, gives `evaluatie.uitval`
 * @throws DomeinFout `kern.document_ongeldig` (an argument has not its form), `evaluatie.buurt_dubbel`, `evaluatie.vanaf_na_op` (days in the
 *   wrong order), `evaluatie.dag_na_start`, `evaluatie.getal_ongeldig`, `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`,
 *   `evaluatie.aantal_te_groot`, `kern.zaad_ongeldig`, `kern.te_veel_werk`, `kern.afgebroken`, `kern.datum_buiten_bereik`
 *
 * @example
 * ```ts
 * import { computeVerschilInVerschillen } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const [voor, na] = [Datum.parse('2023-09-01'), Datum.parse('2029-09-01')];
 * const sets = [1, 2, 3, 4, 5, 6].map((nummer) => ({ behandeld: [`b${nummer}`], vergelijking: [`k${nummer}`] }));
 * const metingen = sets.flatMap(({ behandeld, vergelijking }, i) =>
 *   [...behandeld, ...vergelijking].flatMap((buurt) => [
 *     { buurt, uitkomst: 'cijfer', moment: voor, waarde: 6 },
 *     { buurt, uitkomst: 'cijfer', moment: na, waarde: buurt.startsWith('b') ? 7 + i / 10 : 6.5 },
 *   ]),
 * );
 * const { effect, toetsing, conclusie, bewijs } = computeVerschilInVerschillen(metingen, sets, { uitkomst: 'cijfer', voor, na });
 * effect?.waarde.toFixed(2); // => '0.75'
 * toetsing?.p; // => 2 / 64
 * conclusie.code; // => 'evaluatie.conclusie_did_hoger'
 * bewijs.bewijsniveau; // => 2
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
  const getoetst = testGemeten(gemeten, vraag);
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
  const { toets, effect, laagsteP } = getoetst;
  const vooraf = compareAanlopen(register, vraag);
  const gevoeligheid = listGevoeligheid(register, vraag, gemeten, meting.grensbuurten);
  const kleinsteEffect = readKleinsteEffect(getoetst, laagsteP, alfa, onderscheidingsvermogen);
  const verschuiving = estimateVerschuiving(gemeten);
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
    bewijs: judgeVerschil(vraag, uitkomsten, feiten, undefined, !isHoogstens(laagsteP, alfa)),
    conclusie: concludeVerschil(uitkomst, getoetst, kleinsteEffect, leden.length, alfa),
    bevindingen: [...meting.bevindingen, ...vooraf.bevindingen, ...gevoeligheid.bevindingen],
  };
}
