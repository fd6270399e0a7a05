import { type Bevinding, createVingerafdruk, isDomeinFout, parseSchema } from '../../kern/index.js';
import { fromKerncijferdocument } from '../../kerncijfers/index.js';
import { scoreBuurten } from '../../routekaart/index.js';
import { DoelSchema } from '../../selectie/huis.js';
import {
  type Programmascores,
  type Selectieopties,
  selectBuurten,
  type VerifySelectiebesluitInvoer,
  verifySelectiebesluit,
} from '../../selectie/index.js';
import { createBevinding } from '../teksten/codes.js';
import { checkMethoden } from './checkMethoden.js';
import { findDecimalen } from './findDecimalen.js';
import { redoGeld } from './redoGeld.js';
import { toUitkomst } from './toUitkomst.js';
import type { Verantwoording, Verantwoordingsuitkomst } from './verantwoording.js';
import { writeOutRoutekaart } from './writeOutRoutekaart.js';

/** The accepted relative difference of scores: powers and logarithms differ between machines in the last digits. */
const MARGE = 1e-9;

function differs(een: number, ander: number): boolean {
  return Math.abs(een - ander) > MARGE * Math.max(1, Math.abs(een), Math.abs(ander));
}

/** Runs a step. When the step refuses its input, the errors become findings. */
function attempt<T>(stap: string, doe: () => T, bevindingen: Bevinding[]): T | undefined {
  try {
    return doe();
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    bevindingen.push(
      createBevinding('fout', 'register.stap_mislukt', [stap], { stap, code: fout.code }),
      ...fout.bevindingen.map((bevinding) => ({ ...bevinding, pad: [stap, ...bevinding.pad] })),
    );
    return undefined;
  }
}

function redoScores(inhoud: Omit<Verantwoording, 'vingerafdrukken'>, bevindingen: Bevinding[]) {
  const tabel = attempt('kerncijfers', () => fromKerncijferdocument(inhoud.kerncijfers), bevindingen);
  if (tabel === undefined) return undefined;
  const opnieuw = new Map<string, ReadonlyMap<string, number | null>>();
  inhoud.programmas.forEach(({ programma, routekaart, beoordelingen, kandidaten, referentie, meetlat }, p) => {
    if (opnieuw.has(programma)) {
      const pad = ['programmas', p, 'programma'];
      bevindingen.push(createBevinding('fout', 'register.programma_dubbel', pad, { programma }));
    }
    const scores = attempt(
      `programmas[${p}]`,
      () =>
        scoreBuurten(writeOutRoutekaart(routekaart, inhoud.rekenwijze.scores), tabel, beoordelingen.rijen, {
          ...(kandidaten === undefined ? {} : { kandidaten }),
          referentie,
          meetlat,
        }),
      bevindingen,
    );
    if (scores !== undefined) opnieuw.set(programma, new Map(scores.buurten.map(({ code, score }) => [code, score])));
  });
  return opnieuw;
}

function compareScores(
  vastgelegd: Programmascores,
  opnieuw: ReadonlyMap<string, ReadonlyMap<string, number | null>>,
): { readonly bevindingen: Bevinding[]; readonly scores: Programmascores } {
  const bevindingen: Bevinding[] = [];
  const scores: Record<string, { readonly code: string; readonly score: number | null }[]> = {};
  for (const [programma, rijen] of Object.entries(vastgelegd)) {
    const nieuw = opnieuw.get(programma);
    if (nieuw === undefined) {
      bevindingen.push(
        createBevinding('fout', 'register.programma_zonder_routekaart', ['scores', programma], { programma }),
      );
      continue;
    }
    scores[programma] = rijen.map(({ code, score }, i) => {
      // A buurt that was deliberately not a candidate stays that way.
      if (score === null) return { code, score };
      const waarde = nieuw.get(code) ?? null;
      if (waarde === null || differs(waarde, score)) {
        const params = { programma, buurt: code, vastgelegd: score, opnieuw: waarde ?? '-' };
        bevindingen.push(
          createBevinding('fout', 'register.score_verschilt', ['scores', programma, i, 'score'], params),
        );
      }
      return { code, score: waarde };
    });
  }
  return { bevindingen, scores };
}

function compareUitkomst(vastgelegd: Verantwoordingsuitkomst, opnieuw: Verantwoordingsuitkomst): Bevinding[] {
  const uit: Bevinding[] = [];
  const pad = ['uitkomst'];
  if (vastgelegd.uitkomst !== opnieuw.uitkomst) {
    const params = { vastgelegd: vastgelegd.uitkomst, opnieuw: opnieuw.uitkomst };
    uit.push(createBevinding('fout', 'register.uitkomst_verschilt', [...pad, 'uitkomst'], params));
  }
  const places = ({ gekozen }: Verantwoordingsuitkomst) =>
    new Map(gekozen.map(({ code, programma, quotum }) => [code, `${programma}/${quotum}`]));
  const [een, ander] = [places(vastgelegd), places(opnieuw)];
  for (const code of [...new Set([...een.keys(), ...ander.keys()])].sort()) {
    if (een.get(code) === ander.get(code)) continue;
    const params = { buurt: code, vastgelegd: een.get(code) ?? '-', opnieuw: ander.get(code) ?? '-' };
    uit.push(createBevinding('fout', 'register.buurt_verschilt', [...pad, 'gekozen'], params));
  }
  const [totaal, nieuw] = [vastgelegd.totaalscore, opnieuw.totaalscore];
  if (totaal === null || nieuw === null ? totaal !== nieuw : differs(totaal, nieuw)) {
    const params = { vastgelegd: totaal ?? '-', opnieuw: nieuw ?? '-' };
    uit.push(createBevinding('fout', 'register.totaalscore_verschilt', [...pad, 'totaalscore'], params));
  }
  return uit;
}

/** Checks that the decision is about this selection, and that it is valid by itself. */
function checkBesluit(
  inhoud: Omit<Verantwoording, 'vingerafdrukken'>,
  hulp: Hulp,
  bevindingen: Bevinding[],
): Bevinding[] {
  const { besluit, programmas, scores, quota, opties } = inhoud;
  if (besluit === undefined) return [];
  const differs = (deel: string, een: unknown, ander: unknown): Bevinding[] =>
    createVingerafdruk(een) === createVingerafdruk(ander)
      ? []
      : [createBevinding('fout', 'register.besluit_verschilt', ['besluit', deel], { deel })];
  const toets = attempt(
    'besluit',
    () => verifySelectiebesluit(besluit, { scores, gebieden: opties.gebieden, buren: opties.buren, ...hulp }),
    bevindingen,
  );
  return [
    ...differs('quota', besluit.quota, quota),
    ...differs('regels', besluit.regels, opties.regels ?? []),
    ...differs('doel', besluit.doel, opties.doel ?? { soort: 'totaal' }),
    ...differs('voorrang', besluit.voorrang, opties.voorrang ?? []),
    ...differs('decimalen', besluit.decimalen, opties.decimalen ?? besluit.decimalen),
    ...differs('knopenbudget', besluit.knopenbudget, opties.knopenbudget ?? besluit.knopenbudget),
    ...differs('pivotbudget', besluit.pivotbudget ?? null, opties.pivotbudget ?? besluit.pivotbudget ?? null),
    ...programmas.flatMap(({ programma, routekaart }) => {
      const vermeld = besluit.routekaarten[programma];
      if (vermeld === undefined) return [];
      return [
        ...differs(`routekaarten.${programma}.id`, vermeld.id, routekaart.id),
        ...(vermeld.vingerafdruk === undefined
          ? []
          : differs(`routekaarten.${programma}.vingerafdruk`, vermeld.vingerafdruk, createVingerafdruk(routekaart))),
      ];
    }),
    ...(toets?.bevindingen ?? []).map((bevinding) => ({ ...bevinding, pad: ['besluit', ...bevinding.pad] })),
  ];
}

/** The options of the selection, with those that were left to a default at the time. */
function writeOutOpties({
  scores,
  quota,
  opties,
  rekenwijze,
}: Omit<Verantwoording, 'vingerafdrukken'>): Selectieopties {
  const { doel, decimalen, knopenbudget, pivotbudget } = rekenwijze.selectie;
  return {
    doel: parseSchema(DoelSchema, { soort: doel }, 'rekenwijze'),
    // An account of version 1 does not say it: then as many as could be added exactly.
    decimalen: decimalen ?? findDecimalen(scores, quota, opties),
    knopenbudget,
    pivotbudget,
    ...opties,
  };
}

/** What a selection or its lot was made with, and what no document holds. */
export type Hulp = Pick<VerifySelectiebesluitInvoer, 'oplosser' | 'analyse'>;

/** Repeats every step from the figures on, and reports the differences with what was recorded. */
export function redoVerantwoording(inhoud: Omit<Verantwoording, 'vingerafdrukken'>, hulp: Hulp = {}): Bevinding[] {
  const methoden = checkMethoden(inhoud.rekenwijze);
  const bevindingen: Bevinding[] = [];
  const { geld } = inhoud;
  const bedragen =
    geld === undefined ? [] : (attempt('geld', () => redoGeld(geld), bevindingen) ?? bevindingen.splice(0));
  const opnieuw = redoScores(inhoud, bevindingen);
  // A step that could not be repeated cannot be compared.
  if (opnieuw === undefined || bevindingen.length > 0) return [...methoden, ...bedragen, ...bevindingen];
  const vergeleken = compareScores(inhoud.scores, opnieuw);
  const selectie = attempt(
    'quota',
    () => selectBuurten(vergeleken.scores, inhoud.quota, { ...writeOutOpties(inhoud), oplosser: hulp.oplosser }),
    bevindingen,
  );
  const besluit = checkBesluit(inhoud, hulp, bevindingen);
  return [
    ...methoden,
    ...bedragen,
    ...vergeleken.bevindingen,
    ...bevindingen,
    ...(selectie === undefined ? [] : compareUitkomst(inhoud.uitkomst, toUitkomst(selectie))),
    ...besluit,
  ];
}
