import type { Bevinding, Datum } from '../../kern/index.js';
import { computeGemiddelde, type Toetsopties } from '../../rekenen/index.js';
import { findUitkomst } from '../lees/findUitkomst.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { Lotblokoordeel, Lotingoordeel, TestLotingOptions, Voormetingcorrectie } from '../model/lotingoordeel.js';
import { type Bewijsfeit, judgeBewijs } from '../oordeel/judgeBewijs.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { noteUitval } from '../vergelijking/noteUitval.js';
import { computeSpreiding } from './computeSpreiding.js';
import { correctVoormeting } from './correctVoormeting.js';
import { judgeEffect } from './judgeEffect.js';
import { type Gemetendeelnemer, measureDeelnemers } from './measureDeelnemers.js';
import { noteUitvoering } from './noteUitvoering.js';
import { type OpenEffectvraag, openEffectvraag } from './openEffectvraag.js';
import type { GelezenLoting } from './readLoting.js';
import { refuseEffect } from './refuseEffect.js';
import { testLotverschil } from './testLotverschil.js';

function checkDagen({ op, vanaf, voormeting }: TestLotingOptions): Datum | undefined {
  for (const eerder of [vanaf, voormeting]) {
    if (eerder !== undefined && eerder >= op) refuse('evaluatie.vanaf_na_op', { vanaf: eerder, op });
  }
  return vanaf === undefined || (voormeting !== undefined && voormeting > vanaf) ? voormeting : vanaf;
}

function describeBlok(blok: readonly Gemetendeelnemer[]): Lotblokoordeel {
  const waarden = (kant: boolean) => blok.filter(({ erin }) => erin === kant).map(({ waarde }) => waarde);
  const [erin, eruit] = [waarden(true), waarden(false)];
  return {
    ingeloot: erin.length,
    uitgeloot: eruit.length,
    met: computeGemiddelde(erin),
    zonder: computeGemiddelde(eruit),
  };
}

/** The correction for an earlier figure; a figure that is not from before the programme would take a part of the effect away. */
function correct(
  { uitkomst, register }: OpenEffectvraag,
  { trekkingen }: GelezenLoting,
  blokken: readonly (readonly Gemetendeelnemer[])[],
  options: TestLotingOptions & Toetsopties,
): { readonly metVoormeting?: Voormetingcorrectie | undefined; readonly bevindingen: readonly Bevinding[] } {
  const { voormeting, starts = [] } = options;
  if (voormeting === undefined) return { bevindingen: [] };
  const [start] = starts.map((een) => een.start).sort();
  if (start !== undefined && voormeting >= start) {
    const params = { uitkomst, voormeting, start };
    const bevinding = createBevinding('waarschuwing', 'evaluatie.voormeting_na_start', ['voormeting'], params);
    return { bevindingen: [bevinding] };
  }
  const eenheden = blokken.flat().flatMap((eenheid) => {
    const eerder = findUitkomst(register, eenheid.buurt, uitkomst, voormeting);
    return typeof eerder === 'object' ? [{ ...eenheid, eerder: eerder.waarde }] : [];
  });
  return { metVoormeting: correctVoormeting(eenheden, trekkingen, options), bevindingen: [] };
}

/** What lowers the level of a lot, with the remarks. */
function noteLoting(
  { vastgelegd, verschillen, blokken }: GelezenLoting,
  weggelaten: Lotingoordeel['weggelaten'],
  { uitkomst, op, starts }: TestLotingOptions,
) {
  const sets = blokken.map(({ ingeloot, uitgeloot }) => ({ behandeld: ingeloot, vergelijking: uitgeloot }));
  const { uitval, bevindingen } = noteUitval({ uitkomst, sets }, weggelaten);
  const uitvoering = starts && noteUitvoering(blokken, starts, op);
  const feiten: Bewijsfeit[] = [];
  if (!vastgelegd) feiten.push('lotdocument_ontbreekt');
  if (uitvoering !== undefined && uitvoering.nietGevolgd.length > 0) feiten.push('loting_niet_gevolgd');
  if (uitval) feiten.push('uitval');
  const klopt =
    verschillen === 0
      ? []
      : [createBevinding('waarschuwing', 'evaluatie.loting_klopt_niet', ['loting'], { aantal: verschillen })];
  return {
    feiten,
    uitvoering: uitvoering === undefined ? {} : { nietGevolgd: uitvoering.nietGevolgd },
    bevindingen: [...klopt, ...bevindingen, ...(uitvoering?.bevindingen ?? [])],
  };
}

/** As `testLoting`, of a lot that was read. */
export function judgeLoting(
  lot: GelezenLoting,
  uitkomsten: readonly Uitkomstregel[],
  options: TestLotingOptions & Toetsopties,
): Lotingoordeel {
  const { uitkomst, op, vanaf, selectie } = options;
  const vraag = openEffectvraag(uitkomsten, options, checkDagen(options));
  const { alfa, verkennend } = vraag;
  const deelnemers = lot.blokken.flatMap(({ ingeloot, uitgeloot }, b) => [
    ...ingeloot.map((buurt) => ({ buurt, blok: String(b), erin: true })),
    ...uitgeloot.map((buurt) => ({ buurt, blok: String(b), erin: false })),
  ]);
  const { blokken, weggelaten } = measureDeelnemers(vraag, deelnemers, { uitkomst, op, vanaf });
  const { feiten, uitvoering, bevindingen } = noteLoting(lot, weggelaten, options);
  const basis = {
    uitkomst,
    op,
    ...(vanaf === undefined ? {} : { vanaf }),
    blokken: blokken.map(describeBlok),
    weggelaten,
    ...uitvoering,
  };
  const geweigerd = refuseEffect({
    uitkomst,
    ontwerp: 'loting',
    selectie,
    voormetingen: blokken.flat().flatMap(({ meting }) => meting.voor ?? []),
    verkennend,
    alternatieven: ['eerdere_voormeting', 'beschrijven'],
  });
  if (geweigerd !== undefined) return { ...geweigerd, ...basis, bevindingen };
  const opties = { ...options, betrouwbaarheid: 1 - alfa };
  const getoetst = blokken.length === 0 ? undefined : testLotverschil(blokken, lot.trekkingen, opties);
  const correctie = correct(vraag, lot, blokken, options);
  const omvang = {
    buurten: blokken.flat().length,
    blokken: blokken.length,
    spreiding: computeSpreiding(blokken, getoetst?.effect.waarde ?? 0),
  };
  return {
    soort: 'oordeel',
    ...basis,
    ...judgeEffect(vraag, getoetst, omvang),
    ...(correctie.metVoormeting === undefined ? {} : { metVoormeting: correctie.metVoormeting }),
    bewijs: judgeBewijs({
      vraag: 'werkt_het',
      ontwerp: 'loting',
      feiten,
      geweigerd: getoetst === undefined,
      verkennend,
      alternatieven: getoetst === undefined ? ['beschrijven'] : ['samenvoegen'],
    }),
    bevindingen: [...bevindingen, ...correctie.bevindingen],
  };
}
