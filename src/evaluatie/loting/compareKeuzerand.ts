import { checkAantal } from '../../rekenen/index.js';
import type { Selectie } from '../../selectie/index.js';
import type { Situatie, Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { CompareKeuzerandOptions, Keuzerandoordeel } from '../model/lotingoordeel.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { judgeBewijs } from '../oordeel/judgeBewijs.js';
import { judgeVoormeting } from '../oordeel/judgeVoormeting.js';
import { roundFiguur } from '../oordeel/roundFiguur.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { computeGamma } from './computeGamma.js';
import { computeSpreiding } from './computeSpreiding.js';
import { describeVenster, findEvenwicht, listVensters, type Venster } from './describeVensters.js';
import { findKeuzeranden } from './findKeuzeranden.js';
import { judgeEffect } from './judgeEffect.js';
import { type Gemetendeelnemer, measureDeelnemers } from './measureDeelnemers.js';
import { measureUitkomst } from './measureUitkomst.js';
import { noteKeuzerand } from './noteKeuzerand.js';
import { type OpenEffectvraag, openEffectvraag } from './openEffectvraag.js';
import { refuseEffect } from './refuseEffect.js';
import { testLotverschil } from './testLotverschil.js';

/** The window when the plan names none. */
const VENSTER = 4;

function checkVraag({ op, vanaf, venster = VENSTER }: CompareKeuzerandOptions): void {
  checkAantal('venster', venster, 3, 5);
  if (vanaf !== undefined && vanaf >= op) refuse('evaluatie.vanaf_na_op', { vanaf, op });
}

/** The kenmerken that are a figure somewhere, in order of key. */
function listFiguren(situaties: readonly Situatie[]): string[] {
  const sleutels = situaties.flatMap(({ kenmerken }) =>
    Object.entries(kenmerken).flatMap(([sleutel, waarde]) => (typeof waarde === 'number' ? [sleutel] : [])),
  );
  return [...new Set(sleutels)].sort();
}

/** What is known of the first measurements of a change, beside the choice. */
function noteVooraf(
  blokken: readonly (readonly Gemetendeelnemer[])[],
  { uitkomst, selectie }: CompareKeuzerandOptions,
) {
  const paren = blokken.flat().flatMap(({ meting: { voor, na } }) => (voor === undefined ? [] : [{ voor, na }]));
  if (paren.length === 0) return { feiten: [], bevindingen: [] };
  return judgeVoormeting(selectie, uitkomst, paren, ['vanaf']);
}

/** The remark about who does not count. */
function noteNietOpScore(nietOpScore: Keuzerandoordeel['nietOpScore']) {
  if (nietOpScore.length === 0) return [];
  const buurten = nietOpScore.map(({ buurt }) => buurt).join(', ');
  const params = { aantal: nietOpScore.length, buurten };
  return [createBevinding('info', 'evaluatie.keuzerand_niet_op_score', ['nietOpScore'], params)];
}

/** The verdict of the asked window, beside the other windows. */
function judgeVensters(
  vraag: OpenEffectvraag,
  vensters: readonly Venster[],
  gevraagd: Venster | undefined,
  blokken: readonly (readonly Gemetendeelnemer[])[],
  options: CompareKeuzerandOptions,
) {
  const { register, alfa, uitkomst } = vraag;
  const { op, vanaf, situaties = [], kenmerken = listFiguren(situaties) } = options;
  const opties = { ...options, betrouwbaarheid: 1 - alfa };
  const waarden = new Map(
    (vensters.at(-1)?.buurten ?? []).flatMap(({ buurt }) => {
      const meting = measureUitkomst(register, buurt, { uitkomst, op, vanaf });
      return typeof meting === 'object' ? [[buurt, meting.waarde] as const] : [];
    }),
  );
  const perBuurt = new Map(situaties.map((situatie) => [situatie.buurt, situatie]));
  const rijen = vensters.map((een) => describeVenster(een, waarden, perBuurt, kenmerken, opties));
  const eigen = rijen.find(({ perKant }) => perKant === gevraagd?.perKant);
  const getoetst = blokken.length === 0 ? undefined : testLotverschil(blokken, undefined, opties);
  const omvang = {
    buurten: blokken.flat().length,
    blokken: blokken.length,
    spreiding: computeSpreiding(blokken, getoetst?.effect.waarde ?? 0),
  };
  const evenwicht = findEvenwicht(rijen);
  const gamma = getoetst && isHoogstens(getoetst.toets.p, alfa) ? computeGamma(blokken, alfa) : undefined;
  const opmerking =
    eigen === undefined || gevraagd === undefined
      ? { feiten: [], bevindingen: [] }
      : noteKeuzerand(eigen, gevraagd.buurten, waarden, options);
  const grens =
    gamma === undefined
      ? []
      : [createBevinding('info', 'evaluatie.keuzerand_gamma', ['gamma'], { uitkomst, gamma: roundFiguur(gamma) })];
  return {
    feiten: opmerking.feiten,
    bevindingen: [...opmerking.bevindingen, ...grens],
    oordeel: {
      vensters: rijen,
      ...judgeEffect(vraag, getoetst, omvang),
      ...(evenwicht === undefined ? {} : { grootsteEvenwichtigeVenster: evenwicht }),
      ...('helling' in opmerking ? { helling: opmerking.helling } : {}),
      ...(gamma === undefined ? {} : { gamma }),
    },
  };
}

/**
 * Whether the programme works, at the cut of the choice: the last buurten that were chosen against the first that were not. So near the cut
 * their scores hardly differ, and which side they came on is almost chance (local randomisation: Cattaneo, Frandsen and Titiunik, Journal
 * of Causal Inference 3 (2015) 1-24). Each quotum is a block, weighted by its number of buurten.
 *
 * **Who counts.** Only candidates of whom the score alone decided. Whoever would be on the other side without a rule (found by choosing again
 * without it), has a fixed place, is excluded, or was chosen for another quotum, is passed over and named in `nietOpScore`. Somebody who was
 * not chosen counts at the cut of one quotum only: the nearest. Equal scores keep the order of the selection. A quotum with fewer buurten
 * than the window takes part with as many as it has on both sides. A buurt without an outcome is left out, and no other takes its place.
 *
 * **Window.** The verdict is of `venster` buurten on each side, as set in the plan: a wider one lets the slope of the score in (in
 * simulations 6 on each side gave 5 to 13% false findings, 12 gave up to 79%). The other windows show how much depends on that number.
 *
 * **Test.** The places are exchanged within each quotum in every possible way; p is the share that is at least as far from 0, and the interval
 * holds every constant effect that the same test does not reject. `gamma` says how unequal the chances must have been to undo the verdict.
 *
 * @param selectie - a selection of `selectBuurten`, with its `invoer`; after a lot all places are fixed, so use `testLoting` there
 * @param uitkomsten - the rows; rows of other outcomes are ignored
 * @returns refused for an outcome that exists only where there is a team, and for a change since a criterion of the choice
 * @throws DomeinFout `evaluatie.vanaf_na_op`, `evaluatie.getal_ongeldig`, `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`,
 *   `evaluatie.aantal_te_groot`, `selectie.niets_gekozen`, `selectie.invoer_ongeldig`, `kern.document_ongeldig`
 *
 * @example
 * ```ts
 * import { compareKeuzerand } from 'buurtaanpak/evaluatie';
 * import { Datum } from 'buurtaanpak/kern';
 * import { selectBuurten } from 'buurtaanpak/selectie';
 *
 * const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
 * const rijen = codes.map((code, i) => ({ code, score: 90 - i }));
 * const selectie = selectBuurten({ oost: rijen }, [{ id: 'oost', programma: 'oost', aantal: 5 }]);
 * const op = Datum.parse('2029-09-01');
 * const cijfers = [6, 8, 7, 9, 8, 5, 4, 5.5, 4.5, 6];
 * const { effect, toetsing, gamma, bewijs } = compareKeuzerand(
 *   selectie,
 *   codes.map((buurt, i) => ({ buurt, uitkomst: 'leefbaarheid', moment: op, waarde: cijfers[i] ?? 0 })),
 *   {
 *     uitkomst: 'leefbaarheid',
 *     op,
 *     venster: 4,
 *     vastgesteldOp: Datum.parse('2026-06-01'),
 *     situaties: codes.map((buurt, i) => ({ buurt, kenmerken: { inwoners: [700, 820, 640, 900, 760][i % 5] ?? 0 } })),
 *   },
 * );
 * effect?.waarde; // => 3.25
 * toetsing?.p; // => 2 / 70
 * gamma?.toFixed(2); // => '1.92'
 * bewijs.bewijsniveau; // => 4
 * ```
 */
export function compareKeuzerand(
  selectie: Selectie,
  uitkomsten: readonly Uitkomstregel[],
  options: CompareKeuzerandOptions,
): Keuzerandoordeel {
  const { uitkomst, op, vanaf, venster = VENSTER } = options;
  checkVraag(options);
  const vraag = openEffectvraag(uitkomsten, options, vanaf);
  const { verkennend } = vraag;
  const { randen, nietOpScore } = findKeuzeranden(selectie);
  const vensters = listVensters(randen);
  const gevraagd = vensters.find(({ perKant }) => perKant === venster);
  const dagen = { uitkomst, op, vanaf };
  const { blokken, weggelaten } = measureDeelnemers(vraag, gevraagd?.buurten ?? [], dagen);
  const basis = { uitkomst, op, ...(vanaf === undefined ? {} : { vanaf }), venster, nietOpScore, weggelaten };
  const vooraf = noteVooraf(blokken, options);
  const totaal = gevraagd?.buurten.length ?? 0;
  const bevindingen = [
    ...(weggelaten.length === 0
      ? []
      : [
          createBevinding('waarschuwing', 'evaluatie.buurten_weggelaten', ['weggelaten'], {
            vergelijking: uitkomst,
            aantal: weggelaten.length,
            totaal,
          }),
        ]),
    ...noteNietOpScore(nietOpScore),
    ...vooraf.bevindingen,
  ];
  const geweigerd = refuseEffect({
    uitkomst,
    ontwerp: 'keuzerand',
    selectie: options.selectie,
    voormetingen: blokken.flat().flatMap(({ meting }) => meting.voor ?? []),
    verkennend,
    alternatieven: ['loting', 'trapsgewijs', 'eerdere_voormeting', 'beschrijven'],
  });
  if (geweigerd !== undefined) return { ...geweigerd, ...basis, vensters: [], bevindingen };
  const gevonden = judgeVensters(vraag, vensters, gevraagd, blokken, options);
  const getoetst = gevonden.oordeel.toetsing !== undefined;
  return {
    soort: 'oordeel',
    ...basis,
    ...gevonden.oordeel,
    bewijs: judgeBewijs({
      vraag: 'werkt_het',
      ontwerp: 'keuzerand',
      feiten: [...vooraf.feiten, ...gevonden.feiten],
      geweigerd: !getoetst,
      verkennend,
      alternatieven: ['loting', 'trapsgewijs', getoetst ? 'samenvoegen' : 'beschrijven'],
    }),
    bevindingen: [...bevindingen, ...gevonden.bevindingen],
  };
}
