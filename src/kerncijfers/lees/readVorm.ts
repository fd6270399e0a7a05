import type { Bevinding } from '../../kern/index.js';
import type { Rijkeuze } from '../kop/chooseLeden.js';
import { ONGEDEELD } from '../kop/groep.js';
import type { Kop } from '../kop/kop.js';
import type { Leesresultaat, Rij } from '../kop/leesplan.js';
import { readKaartKop } from '../kop/readKaartKop.js';
import { readKwbKop } from '../kop/readKwbKop.js';
import { readOdata3Kop } from '../kop/readOdata3Kop.js';
import { readOdata4Kop } from '../kop/readOdata4Kop.js';
import { readStatlineKop } from '../kop/readStatlineKop.js';
import type { Invoer } from '../kop/toRijen.js';
import type { Kerncijfervorm } from '../kop/vorm.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { checkJaar } from './checkJaar.js';
import { checkSleutels } from './checkSleutels.js';
import { createGroepraster } from './createGroepraster.js';
import { findDecimaalteken } from './findDecimaalteken.js';
import type { Publicatieopties } from './leesopties.js';
import { getMarkeringen } from './markeringen.js';
import { planKolommen } from './planKolommen.js';
import { readIndeling } from './readIndeling.js';
import { readPlan } from './readPlan.js';

type Vorm = Exclude<Kerncijfervorm, 'eigen' | 'lang' | 'vierkant'>;

function readKop(rijen: readonly Rij[], vorm: Vorm, { selectie = {}, jaar, meta }: Publicatieopties): Kop {
  const keuze: Rijkeuze = { selectie, jaar };
  switch (vorm) {
    case 'kwb':
      return readKwbKop(rijen, jaar);
    case 'odata3':
      return readOdata3Kop(rijen, keuze, meta);
    case 'odata4':
      return readOdata4Kop(rijen, keuze);
    case 'kaart':
    case 'pdok':
      return readKaartKop(rijen, vorm, jaar);
    case 'statline':
      return readStatlineKop(rijen, keuze);
  }
}

/** The cells that may hold figures, column by column. */
function* listCellen({ kolommen, rijen }: Kop): Generator<unknown> {
  for (const { veld } of kolommen) for (const rij of rijen) yield rij[veld];
}

/** The decimal sign of text: the declared one, else that of the form. For StatLine that is the one that its cells show. */
function getDecimaalteken(kop: Kop, vorm: Vorm, { decimaalteken }: Publicatieopties): '.' | ',' {
  if (decimaalteken !== undefined) return decimaalteken;
  if (vorm !== 'statline') return vorm === 'kwb' ? ',' : '.';
  return findDecimaalteken(listCellen(kop)) ?? ',';
}

/** The year of the figures, the last one when there are several, and a finding when the caller names another than the rows. */
function readJaar(kop: Kop, invoer: Invoer, vorm: Vorm, options: Publicatieopties): [number, Bevinding[]] {
  const jaren = kop.groepering?.groepen.flatMap(({ jaar }) => jaar ?? []) ?? [];
  const gelezen = jaren.length > 0 ? Math.max(...jaren) : (kop.jaar ?? invoer.jaar);
  const jaar = checkJaar(options.jaar ?? gelezen ?? refuse('kerncijfers.jaar_ontbreekt', { vorm }), 'jaar');
  const verschilt = options.jaar !== undefined && gelezen !== undefined && options.jaar !== gelezen;
  return [
    jaar,
    verschilt ? [createBevinding('waarschuwing', 'kerncijfers.jaar_verschilt', [], { jaar, gelezen })] : [],
  ];
}

/** The place of a cell in the input. Rows may have been left out, and lines turned into rows. */
function readPlaatsen({ getRijnummer }: Kop, { getPlek }: Invoer) {
  if (getPlek === undefined) return { getRijnummer };
  return {
    getRijnummer: (rij: number, veld: string): number => getPlek(getRijnummer(rij, veld), veld).rij,
    getKolomnaam: (rij: number, veld: string): string => getPlek(getRijnummer(rij, veld), veld).kolom,
  };
}

/** Reads rows of a published form. */
export function readVorm(invoer: Invoer, vorm: Vorm, options: Publicatieopties): Leesresultaat {
  // Without metadata all keys are those of the catalogue.
  if (options.meta === undefined) {
    checkSleutels(options.nodig ?? [], 'nodig');
    checkSleutels(options.sleutels ?? [], 'sleutels');
  }
  const kop = readKop(invoer.rijen, vorm, options);
  const [jaar, overJaar] = readJaar(kop, invoer, vorm, options);
  if (kop.gebiedsvelden.length === 0) refuse('kerncijfers.codekolom_ontbreekt', { vorm });
  const raster = createGroepraster(kop, kop.groepering ?? ONGEDEELD);
  const { kolommen, bevindingen } = planKolommen(kop, raster, vorm, jaar, options);
  const [indeling, overIndeling] = readIndeling(kolommen, jaar, options);
  return readPlan({
    vorm,
    rijen: kop.rijen,
    ...readPlaatsen(kop, invoer),
    gebiedsrijen: raster.gebiedsrijen,
    gebiedsvelden: kop.gebiedsvelden,
    soortveld: kop.soortveld,
    wijzigingveld: kop.wijzigingveld,
    kolommen,
    nodig: options.nodig ?? [],
    notatie: {
      decimaalteken: getDecimaalteken(kop, vorm, options),
      duizendtalteken: options.duizendtalteken,
      markeringen: getMarkeringen(vorm, jaar, options.markeringen),
    },
    indeling: { gebieden: 'cbs', jaar: indeling },
    puntZegtNiet: vorm !== 'odata4',
    afgifte: options.afgifte,
    herstelNullen: options.herstelNullen ?? false,
    namen: options.namen ?? {},
    gemeenten: options.gemeenten,
    bevindingen: [...invoer.bevindingen, ...overJaar, ...raster.bevindingen, ...bevindingen, ...overIndeling],
  });
}
