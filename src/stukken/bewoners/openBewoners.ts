import { createVingerafdruk, DomeinFout } from '../../kern/index.js';
import { openUitleg, rankMeedoeners } from '../../selectie/huis.js';
import { listDefinitief, type Quotum } from '../../selectie/index.js';
import { nameBronnen } from '../delen/nameBronnen.js';
import { readDocumenten } from '../delen/readDocumenten.js';
import { showVerdelingen } from '../delen/showVerdelingen.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import type { Bewonersgrond, Scoregrond } from './bewonersgrond.js';
import type { Bewonersinvoer } from './bewonersinvoer.js';
import { countScoredecimalen } from './countScoredecimalen.js';

/** The names of buurten, with those of the selection and of the scores where the list does not know one. */
function readNamen(invoer: Bewonersinvoer): ReadonlyMap<string, string> {
  const { selectie, scores, namen } = invoer;
  const rijen = [
    ...Object.values(scores).flatMap(({ buurten }) => buurten),
    ...(selectie.invoer.opties.gebieden ?? []),
    ...namen,
  ];
  return new Map(rijen.flatMap(({ code, naam }) => (naam === undefined || naam === '' ? [] : [[code, naam]])));
}

/** The fingerprints of the documents that a letter was made from. */
function fingerprintDocumenten(invoer: Bewonersinvoer): Record<string, string> {
  const { namen: _, ...documenten } = readDocumenten(invoer);
  return Object.fromEntries(Object.entries(documenten).map(([id, document]) => [id, createVingerafdruk(document)]));
}

/** How many decimals the scores of each programme carry, by their size and by the middle of their spreads. */
function createDecimalen({ selectie, spreiding = {} }: Bewonersinvoer): (programma: string) => number {
  const perProgramma = new Map(
    Object.entries(selectie.invoer.scores).map(([programma, rijen]) => {
      const grootte = rijen.reduce((max, { score }) => Math.max(max, Math.abs(score ?? 0)), 0);
      const spreidingen = Float64Array.from(spreiding[programma] ?? [], (een) => een.spreidingScore).sort();
      return [programma, countScoredecimalen(grootte, spreidingen[Math.floor(spreidingen.length / 2)])];
    }),
  );
  /* v8 ignore next -- every programme that is asked for has scores */
  return (programma) => perProgramma.get(programma) ?? 2;
}

/** Every buurt needs a name, as a resident knows no codes. All that have none are told at once. */
function requireNamen(codes: readonly string[], namen: ReadonlyMap<string, string>): void {
  const fouten = codes.flatMap((buurt) =>
    namen.has(buurt) ? [] : [createBevinding('fout', 'verslag.naam_ontbreekt', ['namen'], { buurt })],
  );
  const [eerste] = fouten;
  if (eerste !== undefined)
    throw new DomeinFout('verslag.naam_ontbreekt', eerste.params, { pad: ['namen'], bevindingen: fouten });
}

/**
 * Opens a selection for letters about its buurten.
 *
 * @throws DomeinFout `verslag.naam_ontbreekt`, and what `explainSelectie` throws about a selection
 */
export function openBewoners(invoer: Bewonersinvoer): Bewonersgrond {
  const { selectie, besluit, programmas = {}, kenmerken = {} } = invoer;
  const uitlegger = openUitleg(selectie);
  const codes = [...uitlegger.vraagstuk.index.keys()].sort();
  const namen = readNamen(invoer);
  requireNamen(codes, namen);
  const genoemd = new Map(Object.entries(programmas));
  const scores = nameBronnen(invoer.scores).map(
    (bron): Scoregrond => ({
      ...bron,
      naam: genoemd.get(bron.programma) ?? bron.scores.routekaart.naam,
      rij: new Map(bron.scores.buurten.map(({ code }, b) => [code, b])),
    }),
  );
  const perProgramma = new Map(scores.map((een) => [een.programma, een.naam]));
  const perKenmerk = new Map(Object.entries(kenmerken));
  const nameProgramma = (programma: string) => genoemd.get(programma) ?? perProgramma.get(programma);
  const gekozen = listDefinitief({ gekozen: [...selectie.gekozen], afwijkingen: besluit?.afwijkingen ?? [] });
  return {
    invoer,
    uitlegger,
    meedoeners: rankMeedoeners(uitlegger),
    scores,
    gebieden: new Map((selectie.invoer.opties.gebieden ?? []).map((gebied) => [gebied.code, gebied])),
    codes,
    gekozen: new Map(gekozen.map(({ code, quotum }) => [code, quotum])),
    verdelingen: showVerdelingen(selectie),
    gemaaktVan: fingerprintDocumenten(invoer),
    // A deviation may bring in a buurt that was in no selection.
    nameBuurt: (code) => namen.get(code) ?? refuse('verslag.naam_ontbreekt', { buurt: code }, ['namen']),
    nameKenmerk: (kenmerk) => perKenmerk.get(kenmerk) ?? kenmerk.replace(/[_-]+/g, ' '),
    nameQuotum: ({ naam, programma }: Quotum) => naam ?? nameProgramma(programma) ?? 'het programma',
    nameProgramma,
    decimalen: createDecimalen(invoer),
  };
}
