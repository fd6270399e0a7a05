import type { Datum } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Afspraak, BekendeTekst, Cel, Cellen, ComputeCellenOptions, Dag } from './cel.js';
import { bookInOpenJaren } from './close.js';
import { countKosten } from './countKosten.js';
import { eersteDag, toDag } from './dag.js';
import { cutVenster, end } from './end.js';
import {
  type Blik,
  bekendVanaf,
  type Gebeurtenisindex,
  indexGebeurtenissen,
  selectGebeurtenissen,
  selectTeksten,
} from './kennis.js';
import { layTekst } from './layTekst.js';
import type { Rekening } from './rekening.js';
import { changeVerlening, settle } from './settle.js';
import { stop } from './stop.js';
import { suspend } from './suspend.js';

/** The first year that a document can hold: before every event. */
const EERSTE_JAAR = 1000;

/** The cells in the years on which they are laid, before closed years. */
function layCellen(rekening: Rekening): Cel[] {
  const perTekst = rekening.teksten.flatMap((tekst) =>
    cutVenster(changeVerlening(end(stop(suspend(layTekst(tekst, rekening), rekening), rekening), rekening), rekening)),
  );
  return settle(countKosten(perTekst, rekening), rekening);
}

/** What the reckonings of one course share. */
interface Bron {
  readonly verloop: Geldverloop;
  readonly index: Gebeurtenisindex;
  readonly methode: 'dagen' | 'maanden';
  readonly metBtw: boolean;
}

function createRekening({ verloop, index, methode, metBtw }: Bron, blik: Blik, peildatum: Datum): Rekening {
  return {
    partijen: new Map(verloop.partijen.map((partij) => [partij.id, partij])),
    teksten: selectTeksten(verloop, blik),
    gebeurtenissen: selectGebeurtenissen(index, blik),
    peildatum: toDag(peildatum),
    methode,
    metBtw,
    eersteBegroting: false,
  };
}

/** The closings that were known, in the order in which they became known; of a year that was closed twice the first. */
function listAfsluitingen({ gebeurtenissen }: Rekening): { readonly jaar: number; readonly dag: Datum }[] {
  const afsluitingen = gebeurtenissen
    .get('jaar_afgesloten')
    .map((een) => ({ jaar: een.begrotingsjaar, dag: bekendVanaf(een) }))
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : a.jaar - b.jaar));
  const gezien = new Set<number>();
  return afsluitingen.filter(({ jaar }) => !gezien.has(jaar) && gezien.add(jaar));
}

/**
 * The cells as they are booked: those of a closed year as they were known on the day on which its closing was recorded, with that day as
 * peildatum.
 */
function bookCellen(bron: Bron, rekening: Rekening): Cel[] {
  const afgesloten = new Map<number, readonly Cel[]>();
  let vorige: { readonly dag: Datum; readonly cellen: readonly Cel[] } | undefined;
  for (const { jaar, dag } of listAfsluitingen(rekening)) {
    const cellen = vorige?.dag === dag ? vorige.cellen : layCellen(createRekening(bron, { dag }, dag));
    vorige = { dag, cellen };
    afgesloten.set(
      jaar,
      bookInOpenJaren(cellen, afgesloten).filter((cel) => cel.boekjaar === jaar),
    );
  }
  return bookInOpenJaren(layCellen(rekening), afgesloten);
}

/** The first budget: the cells of the first text without any event. */
function layBegroting(rekening: Rekening): Cel[] {
  const eerste = rekening.teksten.find(({ van }) => van === Number.NEGATIVE_INFINITY);
  if (eerste === undefined) return [];
  return layCellen({
    ...rekening,
    teksten: [{ ...eerste, tot: Number.POSITIVE_INFINITY }],
    gebeurtenissen: selectGebeurtenissen(new Map(), {}),
    peildatum: eersteDag(EERSTE_JAAR),
    eersteBegroting: true,
  });
}

function sumPerBijdrage(cellen: readonly Cel[]): Map<string, bigint> {
  const uit = new Map<string, bigint>();
  for (const { bijdrage, centen } of cellen) uit.set(bijdrage.id, (uit.get(bijdrage.id) ?? 0n) + centen);
  return uit;
}

function listAfspraken(
  teksten: readonly BekendeTekst[],
  cellen: readonly Cel[],
  inclusief: readonly Cel[],
): Map<string, Afspraak> {
  const zonder = sumPerBijdrage(cellen);
  const met = inclusief === cellen ? zonder : sumPerBijdrage(inclusief);
  const uit = new Map<string, Afspraak>();
  for (const { tekst } of teksten)
    for (const { programmajaar, bijdragen } of tekst.plan.perioden)
      for (const bijdrage of bijdragen) {
        const { id } = bijdrage;
        uit.set(id, { bijdrage, programmajaar, exclusief: zonder.get(id) ?? 0n, inclusief: met.get(id) ?? 0n });
      }
  return uit;
}

const krijgtBtwTerug = ({ btw }: Bijdrage): boolean => btw !== undefined && btw.verwerking !== 'kostprijsverhogend';

/**
 * The cells of a course: what every projection of the money sums or cuts. It lays each text, applies suspensions, stops and exits, the
 * end, decisions, conditions and changed grants, keeps the days on which the text holds, and then over all texts counts costs, sets final
 * amounts and books in open years what became known after a year was closed.
 *
 * @param verloop - a course that `readVerloop` has read
 * @param blik - what was known, when that is not all of a day
 */
export function computeCellen(verloop: Geldverloop, options: ComputeCellenOptions, blik?: Blik): Cellen {
  const { peildatum, bekendOp, methode = 'dagen' } = options;
  const bron: Bron = { verloop, index: indexGebeurtenissen(verloop.gebeurtenissen), methode, metBtw: false };
  const kennis = blik ?? { dag: bekendOp };
  const rekening = createRekening(bron, kennis, peildatum);
  const { teksten, gebeurtenissen } = rekening;
  const cellen = bookCellen(bron, rekening);
  const metBtw = teksten.some(({ tekst }) => tekst.plan.perioden.some((een) => een.bijdragen.some(krijgtBtwTerug)));
  const inclusief = metBtw ? bookCellen({ ...bron, metBtw }, { ...rekening, metBtw }) : cellen;
  const afgesloten = new Map<number, Dag>(listAfsluitingen(rekening).map(({ jaar, dag }) => [jaar, toDag(dag)]));
  const begroot = layBegroting(rekening);
  return {
    cellen,
    inclusief,
    begroot,
    teksten,
    gebeurtenissen,
    afgesloten,
    afspraken: listAfspraken(teksten, cellen, inclusief),
  };
}
