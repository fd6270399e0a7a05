import { allocateCenten, toCenten } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Financieringsperiode } from '../model/financieringsplan.js';
import { refuse } from '../teksten/codes.js';
import type { Plaats } from '../verloop/geldverloop.js';
import {
  findTerugvorderbareBtw,
  indexeerCenten,
  minCenten,
  procentVan,
  splitOverDragers,
  statedBedrag,
} from './bedragen.js';
import type { BekendeTekst, Dag } from './cel.js';
import { toDag } from './dag.js';
import { listPlaatsen, toGewicht } from './deelnemers.js';
import { sortOpDatum } from './kennis.js';
import { createKlok, findPlaatsstart, type Klok, listVervangingen } from './klok.js';
import { layRijen, type Rij } from './lay.js';
import type { Deelname, Rekening, Tekststand } from './rekening.js';

/** An amount of a contribution in a text: with the index figures that reach the text, and without VAT that the payer gets back. */
export function computeBedrag(
  centen: bigint,
  bijdrage: Bijdrage,
  { tekst, van }: Pick<BekendeTekst, 'tekst' | 'van'>,
  { gebeurtenissen, metBtw }: Pick<Rekening, 'gebeurtenissen' | 'metBtw'>,
): bigint {
  let uit = centen;
  for (const index of sortOpDatum(gebeurtenissen.get('geindexeerd'))) {
    const raakt = van === Number.NEGATIVE_INFINITY || tekst.geregistreerd < index.geregistreerd;
    if (raakt && index.bijdragen.includes(bijdrage.id)) uit = indexeerCenten(uit, index.van, index.naar);
  }
  return metBtw ? uit : uit - findTerugvorderbareBtw(uit, bijdrage);
}

/** The amount that is laid: what is stated, but of a share of costs the share of the estimate, at most the ceiling. */
export function computeAanleg(bijdrage: Bijdrage, tekst: BekendeTekst, rekening: Rekening): bigint {
  const bedrag = computeBedrag(toCenten(statedBedrag(bijdrage)), bijdrage, tekst, rekening);
  if (bijdrage.soort !== 'werkelijke_kosten') return bedrag;
  const raming = procentVan(computeBedrag(toCenten(bijdrage.raming), bijdrage, tekst, rekening), bijdrage.aandeel);
  return minCenten(raming, bedrag);
}

/** What the laying of one text needs of its buurten. */
interface Aanleg {
  readonly tekst: BekendeTekst;
  readonly rekening: Rekening;
  /** The years of the programme of a buurt, or of the plan for what has no buurt. */
  readonly klokVan: (plaats: Plaats | undefined) => Klok;
}

function createAanleg(tekst: BekendeTekst, rekening: Rekening): Aanleg {
  const vervangingen = listVervangingen(rekening);
  const teksten = rekening.teksten.map((een) => een.tekst);
  const klokken = new Map<Dag, Klok>();
  const planklok = tekst.tekst.plan.perioden.map(({ periode }) => ({
    begin: toDag(periode.van),
    einde: toDag(periode.tot),
  }));
  const klokVan = (plaats: Plaats | undefined): Klok => {
    if (plaats === undefined) return planklok;
    const start = findPlaatsstart(plaats, tekst.tekst, teksten, vervangingen);
    const klok = klokken.get(start) ?? createKlok(tekst.tekst.plan, start);
    klokken.set(start, klok);
    return klok;
  };
  return { tekst, rekening, klokVan };
}

interface Deel {
  readonly rij: Rij;
  readonly gewicht: bigint;
}

/** The rows of one contribution: by bearer, in it by buurt in the order of the text. */
function splitBijdrage(bijdrage: Bijdrage, centen: bigint, p: number, { tekst, rekening, klokVan }: Aanleg): Deel[] {
  const { programmajaar } = tekst.tekst.plan.perioden[p] as Financieringsperiode;
  const toDeel = (kostendrager: string | undefined, plaats: Plaats | undefined, bedrag: bigint): Deel => {
    const { begin, einde } = klokVan(plaats)[p] as Klok[number];
    const { buurt } = plaats ?? {};
    const dagen = { begin, einde, van: begin, tot: einde };
    const gewicht = plaats === undefined ? 0n : toGewicht(plaats);
    return {
      rij: { tekst: tekst.plek, bijdrage, kostendrager, buurt, programmajaar, ...dagen, centen: bedrag },
      gewicht,
    };
  };
  const { plaatsen, aantalBuurten = 0 } = tekst.tekst;
  if (bijdrage.soort === 'prijs_per_buurt') {
    if (plaatsen === undefined) return [toDeel(undefined, undefined, centen * BigInt(aantalBuurten))];
    return listPlaatsen(tekst.tekst, bijdrage, undefined, rekening.partijen).map((plaats) =>
      toDeel(plaats.kostendragers?.[0], plaats, centen),
    );
  }
  return splitOverDragers(centen, bijdrage).flatMap(({ kostendrager, centen: deel }) => {
    if (plaatsen === undefined || bijdrage.soort === 'werkelijke_kosten')
      return [toDeel(kostendrager, undefined, deel)];
    const mee = listPlaatsen(tekst.tekst, bijdrage, kostendrager, rekening.partijen);
    if (mee.length === 0) return refuseZonderBuurt(bijdrage, kostendrager, deel, p, tekst);
    return zipRijen(mee, allocateCenten(deel, mee.map(toGewicht))).map(([plaats, bedrag]) =>
      toDeel(kostendrager, plaats, bedrag),
    );
  });
}

/** An addendum may still list a year that was over before it with buurten that are no longer in it; that year is in the texts before. */
function refuseZonderBuurt(
  bijdrage: Bijdrage,
  kostendrager: string | undefined,
  centen: bigint,
  p: number,
  { tekst, van, plek }: BekendeTekst,
): Deel[] {
  const voorbij = toDag((tekst.plan.perioden[p] as Financieringsperiode).periode.tot) < van;
  if (centen === 0n || voorbij) return [];
  const pad = ['teksten', plek, 'plan', 'perioden', p, 'bijdragen', bijdrage.id];
  return refuse(
    'financiering.kostendrager_zonder_buurt',
    { kostendrager: kostendrager ?? bijdrage.van, bijdrage: bijdrage.id },
    pad,
  );
}

/** Whether a year counts: an option only when it was taken in time, and never in the first budget. */
function isGelicht({ programmajaar, optie }: Financieringsperiode, { gebeurtenissen, eersteBegroting }: Rekening) {
  if (optie === undefined) return true;
  const gelicht = gebeurtenissen
    .get('optie_gelicht')
    .some((een) => een.programmajaar === programmajaar && een.datum <= optie.uiterlijk);
  return gelicht && !eersteBegroting;
}

/** Lays one amount of a contribution as a text lays it, whatever events. */
export function layBijdrage(bijdrage: Bijdrage, centen: bigint, p: number, tekst: BekendeTekst, rekening: Rekening) {
  const delen = splitBijdrage(bijdrage, centen, p, createAanleg(tekst, rekening));
  return layRijen(
    delen.map(({ rij }) => rij),
    rekening.methode,
  );
}

/** Lays all money of a text, as if it held from the beginning and nothing happened. */
export function layTekst(tekst: BekendeTekst, rekening: Rekening): Tekststand {
  const aanleg = createAanleg(tekst, rekening);
  const delen = tekst.tekst.plan.perioden.flatMap((periode, p) =>
    isGelicht(periode, rekening)
      ? periode.bijdragen.flatMap((bijdrage) =>
          bijdrage.soort === 'specifieke_uitkering'
            ? []
            : splitBijdrage(bijdrage, computeAanleg(bijdrage, tekst, rekening), p, aanleg),
        )
      : [],
  );
  const deelnames = delen.flatMap(({ rij, gewicht }): Deelname[] => {
    const { bijdrage, kostendrager, programmajaar, buurt, begin, einde } = rij;
    return buurt === undefined ? [] : [{ bijdrage, kostendrager, programmajaar, buurt, gewicht, begin, einde }];
  });
  return {
    tekst,
    cellen: layRijen(
      delen.map(({ rij }) => rij),
      rekening.methode,
    ),
    deelnames,
  };
}
