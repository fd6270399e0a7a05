import { openUitleg, rankMeedoeners } from '../../selectie/huis.js';
import { compareSelecties } from '../../selectie/index.js';
import { refuse } from '../teksten/codes.js';
import type { Bewonersgrond } from './bewonersgrond.js';
import type { Bezwaarblad, Bladplaatsing, Bladpunten, Bladstand } from './bezwaarblad.js';
import type { Bezwaarinvoer } from './bezwaarinvoer.js';
import type { BezwaarOptions } from './bezwaarOptions.js';
import { listBladinbreng } from './listBladinbreng.js';
import { type Herhaling, redoKeuze } from './redoKeuze.js';

type Scores = Bezwaarinvoer['scores'];

/** Scores that differ no more than rounding are the same. */
const isZelfde = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));

/** Refuses an answer when the choice does not come out the same without a change: then the rules or figures are not those of the choice. */
function requireHerhaling({ selectie, scores }: Bezwaarinvoer, herhaling: Herhaling): void {
  const opnieuw = new Map(Object.entries(herhaling.scores));
  for (const [programma, { buurten }] of Object.entries(scores)) {
    const nieuw = new Map(opnieuw.get(programma)?.buurten.map(({ code, score }) => [code, score]));
    if (buurten.some(({ code, score }) => !isZelfde(score, nieuw.get(code) ?? null)))
      refuse('verslag.bezwaar_herhaalt_niet', { wat: `scores van ${programma}` }, ['scores', programma]);
  }
  /* v8 ignore next -- the same question has an answer again */
  const gekozen = 'gekozen' in herhaling.selectie ? herhaling.selectie.gekozen : [];
  const { erin, eruit, verschoven } = compareSelecties(selectie.gekozen, gekozen);
  const anders = [...erin, ...eruit, ...verschoven];
  if (anders.length > 0)
    refuse('verslag.bezwaar_herhaalt_niet', { wat: anders.map(({ code }) => code) }, ['selectie', 'gekozen']);
}

/** The scores of the buurt, before and now. */
function listPunten(grond: Bewonersgrond, { buurt, scores }: Bezwaarinvoer, nu: Scores): Bladpunten[] {
  const vind = (van: Scores, programma: string) =>
    new Map(Object.entries(van)).get(programma)?.buurten.find(({ code }) => code === buurt)?.score ?? undefined;
  return Object.keys(scores).flatMap((programma): Bladpunten[] => {
    const eerst = vind(scores, programma);
    const nieuw = vind(nu, programma);
    if (eerst === undefined && nieuw === undefined) return [];
    return [
      {
        /* v8 ignore next -- a programme with scores has a name */
        naam: grond.nameProgramma(programma) ?? 'het programma',
        ...(eerst === undefined ? {} : { toen: eerst }),
        /* v8 ignore next -- what is brought in takes no score away */
        ...(nieuw === undefined ? {} : { nu: nieuw }),
        decimalen: grond.decimalen(programma),
      },
    ];
  });
}

/** The places of the buurt, before and now. */
function listPlaatsingen(grond: Bewonersgrond, buurt: string, nu: Bewonersgrond['meedoeners']): Bladplaatsing[] {
  const vind = (meedoeners: Bewonersgrond['meedoeners'], id: string): Bladstand | undefined => {
    /* v8 ignore next -- the quota of both are the same */
    const buurten = meedoeners.find(({ quotum }) => quotum.id === id)?.buurten ?? [];
    const eigen = buurten.find(({ code }) => code === buurt);
    return eigen === undefined ? undefined : { rang: eigen.plaats, gedeeld: eigen.gedeeld, kon: buurten.length };
  };
  return grond.meedoeners.flatMap(({ quotum }): Bladplaatsing[] => {
    const toen = vind(grond.meedoeners, quotum.id);
    const straks = vind(nu, quotum.id);
    if (toen === undefined && straks === undefined) return [];
    const naam = grond.nameQuotum(quotum);
    return [{ naam, ...(toen === undefined ? {} : { toen }), ...(straks === undefined ? {} : { nu: straks }) }];
  });
}

/** What the choice becomes. */
function readKeuze(grond: Bewonersgrond, { buurt, selectie }: Bezwaarinvoer, nieuw: Herhaling['selectie']) {
  if (!('gekozen' in nieuw))
    return {
      uitkomst: nieuw.uitkomst,
      bewezen: nieuw.uitkomst === 'onhaalbaar',
      nu: false,
      erin: [],
      eruit: [],
      plaatsen: [],
    };
  const { erin, eruit } = compareSelecties(selectie.gekozen, nieuw.gekozen);
  const name = (lijst: typeof erin) => lijst.flatMap(({ code }) => (code === buurt ? [] : [grond.nameBuurt(code)]));
  const uitlegger = openUitleg(nieuw);
  const gekozen = nieuw.gekozen.some(({ code }) => code === buurt);
  const uitleg = gekozen ? undefined : uitlegger.explain(buurt);
  const stijging = uitleg?.soort === 'niet_gekozen' && uitleg.gemist.length === 0 ? uitleg.stijging : undefined;
  return {
    uitkomst: 'lijst' as const,
    bewezen: nieuw.bewijs.optimaal,
    nu: gekozen,
    erin: name(erin),
    eruit: name(eruit),
    plaatsen: listPlaatsingen(grond, buurt, rankMeedoeners(uitlegger)),
    ...(stijging === undefined
      ? {}
      : { tekort: { punten: stijging.punten, decimalen: grond.decimalen(stijging.programma) } }),
  };
}

/**
 * Everything that the answer tells: the choice is made again without a change, which must give the same, and then with what was brought in.
 *
 * @throws DomeinFout `verslag.inbreng_onbekend`, `verslag.bezwaar_herhaalt_niet`, and what `scoreBuurten` and `selectBuurten` throw
 */
export function readBezwaarblad(grond: Bewonersgrond, invoer: Bezwaarinvoer, options: BezwaarOptions): Bezwaarblad {
  const { buurt, ingebracht, selectie } = invoer;
  if (!grond.codes.includes(buurt)) refuse('verslag.inbreng_onbekend', { soort: 'buurt', wat: buurt }, ['buurt']);
  requireHerhaling(invoer, redoKeuze(invoer, []));
  const { scores, selectie: nieuw } = redoKeuze(
    invoer,
    ingebracht.filter(({ geweigerd }) => geweigerd === undefined),
  );
  return {
    buurt,
    naam: grond.nameBuurt(buurt),
    gemeente: invoer.gemeente,
    datum: options.datum,
    gekozen: grond.gekozen.has(buurt),
    gemaaktVan: grond.gemaaktVan,
    ingebracht: ingebracht.flatMap((inbreng) => listBladinbreng(grond, invoer, inbreng)),
    punten: listPunten(grond, invoer, scores),
    toen: selectie.gekozen.some(({ code }) => code === buurt),
    ...readKeuze(grond, invoer, nieuw),
    geloot: invoer.loting !== undefined,
    ...(options.contact === undefined ? {} : { contact: options.contact }),
    oneens: options.oneens ?? [],
    kleinste: [1, 0.1, 0.01, 0.001],
  };
}
