import { checkAantal, type Toetsopties } from '../../rekenen/index.js';
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
export const VENSTER = 4;

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

/** The windows, the one of the verdict, and its buurten with an outcome. */
interface Keuzerandvraag {
  readonly vensters: readonly Venster[];
  readonly gevraagd: Venster | undefined;
  readonly blokken: readonly (readonly Gemetendeelnemer[])[];
}

/** The verdict of the asked window, beside the other windows. */
function judgeVensters(
  vraag: OpenEffectvraag,
  { vensters, gevraagd, blokken }: Keuzerandvraag,
  options: CompareKeuzerandOptions & Toetsopties,
  volledig: boolean,
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
  const gamma = volledig && getoetst && isHoogstens(getoetst.toets.p, alfa) ? computeGamma(blokken, alfa) : undefined;
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
 * As `compareKeuzerand`; when not `volledig` without what only stands beside the verdict and takes long: the other windows, and `gamma`.
 */
export function judgeKeuzerand(
  selectie: Selectie,
  uitkomsten: readonly Uitkomstregel[],
  options: CompareKeuzerandOptions & Toetsopties,
  volledig: boolean,
): Keuzerandoordeel {
  const { uitkomst, op, vanaf, venster = VENSTER } = options;
  checkVraag(options);
  const vraag = openEffectvraag(uitkomsten, options, vanaf);
  const { verkennend } = vraag;
  const { randen, nietOpScore } = findKeuzeranden(selectie);
  const alle = listVensters(randen);
  const gevraagd = alle.find(({ perKant }) => perKant === venster);
  const vensters = volledig ? alle : alle.filter((een) => een === gevraagd);
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
  const gevonden = judgeVensters(vraag, { vensters, gevraagd, blokken }, options, volledig);
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
