import { allocateCenten, multiplyCenten, toCenten, toVerhouding } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Kostenbijdrage } from '../model/bijdrage.js';
import { findTerugvorderbareBtw, minCenten, splitOverDragers } from './bedragen.js';
import type { BekendeTekst, Cel, Dag } from './cel.js';
import { cutCel } from './cut.js';
import { jaarVan, toDag } from './dag.js';
import { computeBedrag } from './layTekst.js';
import type { Rekening } from './rekening.js';
import { computeVastgesteld, computeVerlening, findVerlening, listVaststellingen } from './settle.js';

/** A contribution as one text has it. */
interface Vorm {
  readonly bijdrage: Kostenbijdrage;
  readonly programmajaar: number;
  readonly tekst: BekendeTekst;
}

/** The contributions that are a share of costs, by key, each with its forms in the order of the texts. */
function groupVormen({ teksten }: Rekening): Map<string, Vorm[]> {
  const uit = new Map<string, Vorm[]>();
  for (const tekst of teksten)
    for (const { programmajaar, bijdragen } of tekst.tekst.plan.perioden)
      for (const bijdrage of bijdragen) {
        if (bijdrage.soort !== 'werkelijke_kosten') continue;
        uit.set(bijdrage.id, [...(uit.get(bijdrage.id) ?? []), { bijdrage, programmajaar, tekst }]);
      }
  return uit;
}

/** The last form that holds by a day, or else the first. */
const vormOp = (vormen: readonly Vorm[], dag: Dag): Vorm =>
  vormen.reduce((eerder, vorm) => (vorm.tekst.van <= dag ? vorm : eerder));

function computePlafond({ bijdrage, tekst }: Vorm, rekening: Rekening): bigint {
  const verlening = findVerlening(bijdrage, rekening);
  if (verlening !== undefined) return computeVerlening(verlening, bijdrage, rekening);
  return computeBedrag(toCenten(bijdrage.plafond), bijdrage, tekst, rekening);
}

/** An amount on one day, over the bearers in proportion to what they bear of the ceiling. */
function bookOpDag({ bijdrage, programmajaar, tekst }: Vorm, dag: Dag, centen: bigint): Cel[] {
  const delen = splitOverDragers(toCenten(bijdrage.plafond), bijdrage);
  const wegen = delen.map((deel) => deel.centen);
  const parts = wegen.length === 1 ? [centen] : allocateCenten(centen, wegen);
  const basis = { tekst: tekst.plek, bijdrage, programmajaar, begin: dag, einde: dag, van: dag, tot: dag };
  const jaar = jaarVan(dag);
  return zipRijen(delen, parts).flatMap(([{ kostendrager }, deel]): Cel[] =>
    deel === 0n ? [] : [{ ...basis, soort: 'last', kostendrager, jaar, boekjaar: jaar, centen: deel }],
  );
}

/** The share of the costs up to the peildatum, cumulative and at most the ceiling; each cost gets the increase. */
function realise(
  id: string,
  vormen: readonly Vorm[],
  rekening: Rekening,
): { readonly cellen: Cel[]; readonly som: bigint } {
  const kosten = rekening.gebeurtenissen
    .get('kosten_gemaakt')
    .filter(({ bijdrage }) => bijdrage === id)
    .map(({ datum, bedrag }) => ({ dag: toDag(datum), bedrag }))
    .filter(({ dag }) => dag <= rekening.peildatum)
    .sort((a, b) => a.dag - b.dag);
  const plafonds = new Map<Vorm, bigint>();
  const cellen: Cel[] = [];
  let breuk = 0n;
  let som = 0n;
  for (const { dag, bedrag } of kosten) {
    const vorm = vormOp(vormen, dag);
    const geheel = toCenten(bedrag);
    const kost = rekening.metBtw ? geheel : geheel - findTerugvorderbareBtw(geheel, vorm.bijdrage);
    breuk += kost * readMiljoensten(vorm.bijdrage);
    const aandeel = multiplyCenten(breuk, 1n, 100_000_000n);
    const plafond = plafonds.get(vorm) ?? computePlafond(vorm, rekening);
    plafonds.set(vorm, plafond);
    const tot = minCenten(aandeel, plafond);
    if (tot <= som) continue;
    cellen.push(...bookOpDag(vorm, dag, tot - som));
    som = tot;
  }
  return { cellen, som };
}

/** The share of a contribution in whole millionths of a percent: in a document it has at most six decimals. */
function readMiljoensten({ aandeel }: Kostenbijdrage): bigint {
  /* v8 ignore next 3 -- the schema has read the share as a decimal */
  const fail = (): never => {
    throw new RangeError(aandeel);
  };
  const [, deel = 0n] = toVerhouding([1e-6, aandeel], fail);
  return deel;
}

/** The estimate for the days after the peildatum, as far as the ceiling leaves room, in the order of days. */
function estimate(cellen: readonly Cel[], ruimte: bigint, peildatum: Dag): Cel[] {
  let over = ruimte < 0n ? 0n : ruimte;
  return cellen
    .flatMap((cel) => {
      const { na } = cutCel(cel, peildatum);
      return na ? [na] : [];
    })
    .sort((a, b) => a.van - b.van)
    .flatMap((cel) => {
      const centen = minCenten(cel.centen, over);
      over -= centen;
      return centen === 0n ? [] : [{ ...cel, centen }];
    });
}

/**
 * A share of actual costs: what was realised up to the peildatum, and of the estimate what lies after it. A vaststelling takes the place
 * of the estimate, in the year of its day.
 */
export function countKosten(cellen: readonly Cel[], rekening: Rekening): Cel[] {
  const vaststellingen = listVaststellingen(rekening);
  return [...groupVormen(rekening)].reduce<Cel[]>(
    (uit, [id, vormen]) => {
      const eigen = uit.filter((cel) => cel.bijdrage.id === id);
      const gerealiseerd = realise(id, vormen, rekening);
      const vastgesteld = vaststellingen.get(id);
      const rest: Cel[] = [];
      if (vastgesteld === undefined) {
        const plafond = computePlafond(vormOp(vormen, rekening.peildatum), rekening);
        const geraamd = eigen.filter(({ soort }) => soort === 'last');
        rest.push(...estimate(geraamd, plafond - gerealiseerd.som, rekening.peildatum));
        rest.push(...eigen.filter(({ soort }) => soort === 'vrijval'));
      } else {
        const dag = toDag(vastgesteld.datum);
        const vorm = vormOp(vormen, dag);
        rest.push(...bookOpDag(vorm, dag, computeVastgesteld(vastgesteld, vorm.bijdrage, rekening) - gerealiseerd.som));
      }
      return [...uit.filter((cel) => cel.bijdrage.id !== id), ...gerealiseerd.cellen, ...rest];
    },
    [...cellen],
  );
}
