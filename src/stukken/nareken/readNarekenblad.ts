import { createVingerafdruk, formatOpsomming } from '../../kern/index.js';
import type { Criterium } from '../../routekaart/index.js';
import { listLezers, toFrequentie } from '../../verslag/index.js';
import { ceilGat } from '../delen/ceilGat.js';
import { readKansen } from '../delen/readKansen.js';
import { createNarekenzin } from './createNarekenzin.js';
import type { Narekenblad, Narekencriterium, Narekenkans } from './narekenblad.js';
import type { Narekeninvoer } from './narekeninvoer.js';
import { ZONDERSCOREWOORDEN } from './zonderscorewoorden.js';

type Scores = Narekeninvoer['scores'][string];

/** A criterion with the source of its figures: of the columns, else of the yardstick. */
function readCriterium(
  { routekaart, criteria, meetlat }: Scores,
  { id, naam, bron, richting }: Criterium,
  kolommen: Narekeninvoer['kolommen'],
): Narekencriterium {
  const eigen = criteria.find((een) => een.id === id);
  const basis = {
    routekaart: routekaart.naam,
    naam,
    soort: bron.soort,
    richting,
    ...(eigen === undefined ? {} : { gewicht: eigen.gewicht, effectief: eigen.effectief }),
  };
  if (bron.soort === 'beoordeling') return basis;
  const cijfers =
    kolommen?.find(({ sleutel }) => sleutel === bron.sleutel) ?? meetlat?.criteria.find((een) => een.id === id)?.cijfer;
  if (cijfers === undefined) return basis;
  const { naam: bronnaam, tabel, jaar } = cijfers.bron;
  return { ...basis, bron: bronnaam, tabel, jaar };
}

function readQuota({ selectie }: Narekeninvoer): Narekenblad['quota'] {
  const tellingen = new Map(selectie.quota.map((telling) => [telling.quotum, telling]));
  return selectie.invoer.quota.flatMap(({ id, naam }) => {
    const telling = tellingen.get(id);
    /* v8 ignore next -- the account of the choice, which is written first, refuses a quotum without a count */
    if (telling === undefined) return [];
    const { van, tot, kandidaten, over } = telling;
    const gekozen = selectie.gekozen.filter(({ quotum }) => quotum === id).length;
    return [{ naam: naam ?? id, van, tot, gescoord: kandidaten, konMeedoen: over, gekozen }];
  });
}

/** How sure the choice is, as a whole and of each buurt with a name, most often chosen first. */
function readZekerheid(
  { zekerheid: gegeven, keuze, selectie }: Narekeninvoer,
  namen: ReadonlyMap<string, string>,
): Pick<Narekenblad, 'kansen' | 'overlap' | 'perBuurt'> {
  const zekerheid = gegeven ?? keuze?.zekerheid;
  if (zekerheid === undefined) return { perBuurt: [] };
  const { buurten: _, ...kansen } = readKansen(zekerheid);
  const gekozen = new Set(selectie.gekozen.map(({ code }) => code));
  const { trekkingen, overlap, perBuurt = [] } = zekerheid;
  return {
    kansen,
    overlap,
    perBuurt: perBuurt.flatMap(({ buurt, kans }): Narekenkans[] => {
      const naam = namen.get(buurt);
      const { zin, standaardfout, wilson95 } = toFrequentie(Math.round(kans * trekkingen), trekkingen);
      const [laagste, hoogste] = wilson95;
      return naam === undefined ? [] : [{ naam, gekozen: gekozen.has(buurt), zin, standaardfout, laagste, hoogste }];
    }),
  };
}

/** The buurten without a score and why, by name: as the scores tell it, else as the choice does. */
function readZonderScore(
  invoer: Narekeninvoer,
  namen: ReadonlyMap<string, string>,
  toZin: ReturnType<typeof createNarekenzin>,
): Pick<Narekenblad, 'zonderScore' | 'aantalZonderScore'> {
  const uitScores = Object.values(invoer.scores).flatMap(({ routekaart, zonderScore = [] }) =>
    zonderScore.flatMap(({ code, redenen }) => {
      const naam = namen.get(code);
      const reden = redenen.flatMap((een) => toZin(een)?.replace(/^Geen score: /, '') ?? []).join(' ');
      return naam === undefined
        ? []
        : [{ naam, routekaart: routekaart.naam, reden: reden === '' ? ZONDERSCOREWOORDEN.onbekend : reden }];
    }),
  );
  const lijst =
    uitScores.length > 0
      ? uitScores
      : (invoer.keuze?.zonderScore ?? []).map(({ naam, reden }) => ({ naam, reden: ZONDERSCOREWOORDEN[reden] }));
  return {
    aantalZonderScore: new Set(lijst.map(({ naam }) => naam)).size,
    zonderScore: lijst.sort((a, b) => (a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : 0)),
  };
}

function readAfdrukken({ besluit, verantwoording, scores, keuze }: Narekeninvoer): Narekenblad['afdrukken'] {
  const besluitdruk = besluit?.vingerafdrukken.geheel ?? keuze?.vingerafdruk;
  return [
    ...(besluitdruk === undefined
      ? []
      : [
          {
            wat: 'Het selectiebesluit',
            ...(besluit === undefined ? {} : { versie: String(besluit.versie) }),
            afdruk: besluitdruk,
          },
        ]),
    ...(verantwoording === undefined
      ? []
      : [
          {
            wat: 'De verantwoording',
            versie: String(verantwoording.versie),
            afdruk: verantwoording.vingerafdrukken.geheel,
          },
        ]),
    ...Object.values(scores).map(({ routekaart }) => ({
      wat: `De Routekaart ${routekaart.naam}`,
      versie: String(routekaart.versie),
      afdruk: createVingerafdruk(routekaart),
    })),
  ];
}

/** In which roles people judged. How many there were is not told: it can be a few. */
function readOordelaars({ keuze }: Narekeninvoer): Pick<Narekenblad, 'oordelaars'> {
  const rollen = keuze?.methode?.beoordelaars ?? [];
  return rollen.length === 0 ? {} : { oordelaars: formatOpsomming(rollen.map(({ rol }) => rol.replaceAll('_', ' '))) };
}

/** Where the decision can be found and of when it is. */
function readBesluit({ besluit, keuze }: Narekeninvoer): Pick<Narekenblad, 'besluit'> {
  const kenmerk = besluit?.kenmerk ?? keuze?.kenmerk;
  const datum = besluit?.datum ?? keuze?.besluitdatum;
  return kenmerk === undefined || datum === undefined ? {} : { besluit: { kenmerk, datum } };
}

/** The errors and warnings that concern a journalist, as sentences. */
function readPunten(
  { bevindingen }: Narekeninvoer,
  toZin: ReturnType<typeof createNarekenzin>,
): Pick<Narekenblad, 'bekeken' | 'elders' | 'punten'> {
  if (bevindingen === undefined) return { elders: 0, punten: [] };
  const eigen = bevindingen.filter(
    ({ code, ernst, params }) => ernst !== 'info' && listLezers(code, params).includes('journalist'),
  );
  const punten = eigen.flatMap((bevinding) => {
    const zin = toZin(bevinding);
    return zin === undefined ? [] : [{ code: bevinding.code, pad: bevinding.pad, zin }];
  });
  return { bekeken: bevindingen.length, elders: eigen.length - punten.length, punten };
}

/** Gathers what a journalist needs to redo a choice. Keys that have no name are left out: a reader does not know them. */
export function readNarekenblad(invoer: Narekeninvoer): Narekenblad {
  const { selectie, scores, keuze, verantwoording, kolommen, gewichtenDoor, downloads = [] } = invoer;
  const namen = new Map([
    ...Object.values(scores).flatMap(({ buurten }) => buurten.map(({ code, naam }) => [code, naam] as const)),
    ...invoer.namen.map(({ code, naam }) => [code, naam] as const),
  ]);
  const toZin = createNarekenzin(invoer);
  const routekaarten = Object.values(scores);
  return {
    criteria: routekaarten.flatMap((een) =>
      een.routekaart.criteria.map((criterium) => readCriterium(een, criterium, kolommen)),
    ),
    wegingen: routekaarten.map(({ routekaart: { naam, weging, themas = [] } }) => ({
      naam,
      methodes: [...new Set([weging, ...themas.map((een) => een.weging)].map((een) => een?.methode ?? 'opgegeven'))],
    })),
    quota: readQuota(invoer),
    gekozen: selectie.gekozen.length,
    ...(selectie.konMeedoen === undefined ? {} : { konMeedoen: selectie.konMeedoen }),
    ...(selectie.bewijs.optimaal ? {} : { gat: ceilGat(selectie.bewijs.gat) }),
    ...(gewichtenDoor === undefined ? {} : { gewichtenDoor }),
    ...readOordelaars(invoer),
    ...readBesluit(invoer),
    ...readZekerheid(invoer, namen),
    ...(keuze?.afwijkingen === undefined ? {} : { afwijkingen: keuze.afwijkingen }),
    ...(keuze?.loting === undefined ? {} : { loting: keuze.loting }),
    ...readZonderScore(invoer, namen, toZin),
    afdrukken: readAfdrukken(invoer),
    afdrukmethode: 'SHA-256 over canonieke JSON (RFC 8785)',
    ...(verantwoording === undefined
      ? {}
      : { software: `${verantwoording.software.naam} ${verantwoording.software.versie}` }),
    downloads,
    ...readPunten(invoer, toZin),
  };
}
