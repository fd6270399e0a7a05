import type { Bevinding } from '../../kern/index.js';
import { checkKans, readPermutatieOptions } from '../../rekenen/index.js';
import type {
  AnalyseConfiguratiesOptions,
  Configuratieanalyse,
  Configuratiegeval,
  Configuratierobuustheid,
} from '../model/configuratieanalyse.js';
import { judgeBewijs } from '../oordeel/judgeBewijs.js';
import { createBevinding } from '../teksten/codes.js';
import type { Casussen, Grenzen } from './casussen.js';
import { concludeConfiguraties } from './concludeConfiguraties.js';
import { createVergelijker } from './createVergelijker.js';
import { describeZijde } from './describeZijde.js';
import { judgePlaatsen } from './judgePlaatsen.js';
import { listPlaatsen } from './listPlaatsen.js';
import { noteZijde } from './noteZijde.js';
import { omitGeval } from './omitGeval.js';
import { rangeAnkers } from './rangeAnkers.js';
import { rangeGrenzen } from './rangeGrenzen.js';
import { readGevallen } from './readGevallen.js';
import type { Richting } from './solveTafel.js';
import { toBit } from './toBit.js';

/** From this number of cases a combination must have two of them. */
const VEEL_GEVALLEN = 30;

/** The expectations in bits, for the outcome. */
function toRichting(condities: readonly string[], verwachting: AnalyseConfiguratiesOptions['verwachting']): Richting {
  const collect = (soort: string) =>
    condities.reduce((som, naam, j) => som + (verwachting?.[naam] === soort ? toBit(condities.length, j) : 0), 0);
  return { aanwezig: collect('aanwezig'), afwezig: collect('afwezig') };
}

/**
 * At most so many conditions can be told from chance: 3 with 12 cases, 6 with 48. Our own rule: four times the cases, three conditions more.
 */
function countHoogstens(gevallen: number): number {
  return Math.max(1, Math.floor(3 + 1.5 * Math.log2(gevallen / 12)));
}

function examineRobuustheid(
  casussen: Casussen,
  grenzen: Grenzen,
  richting: Richting,
  ruw: AnalyseConfiguratiesOptions['ruw'],
): Configuratierobuustheid {
  const isEender = createVergelijker(casussen, grenzen, richting);
  const rijen = judgePlaatsen(listPlaatsen(casussen), casussen.uitkomst, grenzen);
  return {
    ...rangeGrenzen(casussen, rijen, grenzen, isEender),
    ankers: ruw === undefined ? [] : rangeAnkers(casussen, grenzen, isEender, ruw),
    weglaten: casussen.gevallen.map((geval, i) => ({ geval, gelijk: isEender(omitGeval(casussen, i), grenzen) })),
  };
}

/** The remarks about the cases and the robustness as a whole. */
function noteGeheel({ gevallen, condities }: Casussen, robuustheid: Configuratierobuustheid | undefined): Bevinding[] {
  const hoogstens = countHoogstens(gevallen.length);
  const veel = { condities: condities.length, gevallen: gevallen.length, hoogstens };
  const wankel = (robuustheid?.weglaten ?? []).filter(({ gelijk }) => !gelijk).map(({ geval }) => geval);
  return [
    ...(condities.length > hoogstens
      ? [createBevinding('waarschuwing', 'evaluatie.configuraties_veel_condities', ['gevallen'], veel)]
      : []),
    ...(wankel.length === 0
      ? []
      : [createBevinding('info', 'evaluatie.configuraties_wankel', ['robuustheid', 'weglaten'], { gevallen: wankel })]),
  ];
}

/**
 * Which combinations of conditions go with an outcome: qualitative comparative analysis (QCA), with yes and no (crisp) or with memberships
 * (fuzzy). A combination is sufficient when its consistency and PRI reach the cut-offs and enough cases are in it. Simplified to the
 * conservative, intermediate and parsimonious solutions (Ragin 2008, Redesigning Social Inquiry; Schneider and Wagemann 2012), each with
 * ALL minimal models: the data choose none of them. The same for the absence of the outcome.
 *
 * It describes, and measures no effect: `bewijs` has no level. Somebody who asks for many conditions almost always finds a solution: of 12
 * cases with 4 conditions and outcomes by chance, 82 in 100 do. Therefore `toeval` deals the outcomes out again over the cases, in all
 * different ways when there are few, and asks how often as many cases with the outcome lie in a sufficient combination. Only when p is at
 * most `alfa` is the answer a finding. The absence of the outcome is only described, so that the chance of a false finding stays `alfa`.
 *
 * Cut-offs are included, and compared after rounding to twelve significant digits. A measure that would be 0 / 0 is 0. Terms, models and
 * rows have the order of the conditions (presence, absence, not counting); ties between models are all listed, up to 100. When there are
 * more, or the search takes too long, `volledig` is false, with a remark. `robuustheid` says between which cut-offs the models stay the same
 * (exact for consistency and PRI), whether they do without each case, and, with `ruw`, how far each figure of a calibration can move: until
 * a change at a figure of a case, or between two such figures where the models change, found by halving (ten widths are looked at).
 *
 * Cost: n² in the cases, of which there are at most 200: for `robuustheid` each is left out once. The conditions, at most 8, double it
 * each; a test by chance takes at most 400 million steps.
 *
 * @param gevallen - the cases, 1 to 200, in any order, with 1 to 8 conditions that are the same for all; memberships of 0 to 1
 * @param options - the cut-offs, the expectations (set down before the outcomes) and the chance test. A sample has by default 99,999
 *   arrangements, fewer with many cases and combinations
 * @returns plain JSON, not rounded except in sentences
 * @throws DomeinFout `evaluatie.invoer_ongeldig` with all of `evaluatie.geval_dubbel`, `evaluatie.geval_condities`,
 *   `evaluatie.condities_aantal`, `evaluatie.conditie_onbekend`, `evaluatie.lidmaatschap_ongeldig`, `evaluatie.lidmaatschap_half` (a case is
 *   neither in nor out), `evaluatie.kalibratie_volgorde`, `evaluatie.kalibratie_gelijk`, `evaluatie.ruw_aantal` and
 *   `evaluatie.ruw_wijkt_af`; `kern.document_ongeldig` for another form; `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot` (too many
 *   cases, too large a sample), `evaluatie.kans_ongeldig`, `kern.zaad_ongeldig`
 *
 * @example
 * ```ts
 * import { analyseConfiguraties } from 'buurtaanpak/evaluatie';
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { nl } from 'buurtaanpak/taal';
 *
 * const gevallen = Array.from({ length: 12 }, (_, i) => {
 *   const [dorp, jong] = [i % 2, Math.floor(i / 2) % 2];
 *   return { geval: `buurt ${i + 1}`, condities: { dorp, jong }, uitkomst: dorp === 1 && jong === 0 ? 1 : 0 };
 * });
 * const { uitkomst, bevinding, bewijs, conclusie } = analyseConfiguraties(gevallen, { naam: 'Actief na drie jaar' });
 * uitkomst.spaarzaam.modellen.map(({ naam, covS }) => [naam, covS]); // => [['dorp*~jong', 1]]
 * uitkomst.toeval.p === 4 / 220; // => true
 * bevinding; // => true
 * 'bewijsniveau' in bewijs; // => false
 * formatBevinding(conclusie, nl).startsWith('Bevinding bij Actief na drie jaar: de combinaties dorp*~jong'); // => true
 * ```
 */
export function analyseConfiguraties(
  gevallen: readonly Configuratiegeval[],
  options: AnalyseConfiguratiesOptions = {},
): Configuratieanalyse {
  const casussen = readGevallen(gevallen, options);
  const { alfa = 0.05, naam = 'uitkomst', inclusiegrens = 0.8, prigrens = 0.5, ontkenning = true } = options;
  const { frequentiegrens = gevallen.length < VEEL_GEVALLEN ? 1 : 2, robuustheid = true, verkennend = true } = options;
  checkKans('alfa', alfa);
  const { maximum, steekproef, zaad } = options;
  const keuze = readPermutatieOptions({
    ...(maximum === undefined ? {} : { maximum }),
    ...(steekproef === undefined ? {} : { steekproef }),
    ...(zaad === undefined ? {} : { zaad }),
  });
  const grenzen = { inclusiegrens, prigrens, frequentiegrens };
  const richting = toRichting(casussen.condities, options.verwachting);
  const plaatsen = listPlaatsen(casussen);
  const voor = describeZijde(casussen, plaatsen, { ...grenzen, uitkomst: casussen.uitkomst, richting, keuze });
  const tegen = ontkenning
    ? describeZijde(casussen, plaatsen, {
        ...grenzen,
        uitkomst: casussen.uitkomst.map((y) => 1 - y),
        richting: { aanwezig: richting.afwezig, afwezig: richting.aanwezig },
        keuze,
      })
    : undefined;
  const bestendig = robuustheid ? examineRobuustheid(casussen, grenzen, richting, options.ruw) : undefined;
  return {
    condities: casussen.condities,
    ...grenzen,
    uitkomst: voor.zijde,
    ...(tegen === undefined ? {} : { ontkenning: tegen.zijde }),
    ...(bestendig === undefined ? {} : { robuustheid: bestendig }),
    ...concludeConfiguraties(voor.zijde, { naam, alfa, condities: casussen.condities.length }),
    bewijs: judgeBewijs({
      vraag: 'waar_werkt_het',
      ontwerp: 'configuraties',
      feiten: [],
      verkennend,
      alternatieven: ['vergelijking', 'samenvoegen'],
    }),
    bevindingen: [
      ...noteGeheel(casussen, bestendig),
      ...noteZijde(voor.zijde, voor.alleParen, ['uitkomst']),
      ...(tegen === undefined ? [] : noteZijde(tegen.zijde, tegen.alleParen, ['ontkenning'])),
    ],
  };
}
