import * as z from 'zod';
import { type Bevinding, parseSchema } from '../../../kern/index.js';
import type { Kerncijfertabel } from '../../../kerncijfers/index.js';
import {
  type Beoordeling,
  checkBeoordelingen,
  type Routekaart,
  Routekaartscores,
  scoreBuurten,
} from '../../../routekaart/index.js';
import type { Programmascore } from '../../../selectie/index.js';
import { checkOordelen } from '../../formulier/checkOordelen.js';
import { createBevinding } from '../../teksten/codes.js';
import { doStap, tell, type Werk } from '../werk.js';
import { checkDekking } from './checkDekking.js';
import { listInvoer } from './listInvoer.js';
import { listKandidaten } from './listKandidaten.js';
import { readOordelen } from './readOordelen.js';

/** Rows of scores; other fields of an app may stand beside them. */
const RijenSchema = z.array(z.looseObject({ code: z.string().min(1), score: z.number().nullable() }));

const hasOordelen = ({ criteria }: Routekaart) => criteria.some(({ bron }) => bron.soort === 'beoordeling');

/** The mistakes in the judgements for a Routekaart; with a `fout` among them nothing is scored by it. */
function judgeOordelen(werk: Werk, routekaart: Routekaart, rijen: readonly Beoordeling[], tabel: Kerncijfertabel) {
  const buurten = listKandidaten(tabel);
  const gevonden: Bevinding[] = [
    ...checkBeoordelingen(routekaart, rijen, { buurten, peildatum: werk.peildatum }),
    ...checkOordelen(werk.opzet, rijen),
    ...checkDekking(werk.opzet, routekaart, rijen, tabel),
  ];
  tell(werk, ['scores', 'oordelen', routekaart.id], gevonden);
  return !gevonden.some(({ ernst }) => ernst === 'fout');
}

/** Refuses scores that are neither rows nor what `scoreBuurten` gives. */
const parseScores = (scores: unknown) =>
  Array.isArray(scores) ? parseSchema(RijenSchema, scores, 'scores') : Routekaartscores.parse(scores);

/** The scores that were handed in. */
function takeScores(werk: Werk): Record<string, Routekaartscores | readonly Programmascore[]> {
  const { scores } = werk.gegevens;
  if (scores === undefined) return {};
  werk.gegeven.push('scores');
  const bekend = werk.opzet.programmas.map(({ id }) => id);
  const goed = Object.entries(scores).filter(([programma, rijen]) => {
    if (!bekend.includes(programma)) {
      tell(werk, ['scores'], [createBevinding('fout', 'opzet.programma_onbekend', [programma], { programma, bekend })]);
      return false;
    }
    return doStap(werk, ['scores', programma], () => parseScores(rijen)) !== undefined;
  });
  return Object.fromEntries(goed);
}

/** The scores of every programme: those handed in, and else by its Routekaart. */
export function scoreProgrammas(werk: Werk): void {
  const { opzet, uit, gestopt } = werk;
  const scores = takeScores(werk);
  uit.scores = scores;
  const { tabel } = uit;
  if (tabel === undefined || gestopt.has('scores')) return;
  readOordelen(werk);
  const open = opzet.programmas.filter(({ id }) => !Object.hasOwn(scores, id));
  for (const routekaart of opzet.routekaarten) {
    const programmas = open.filter((programma) => programma.routekaart === routekaart.id);
    if (programmas.length === 0) continue;
    const rijen = werk.oordelen.get(routekaart.id);
    if (rijen === undefined && hasOordelen(routekaart)) {
      werk.nodig.push({ stap: 'scores', wat: 'oordelen', id: routekaart.id });
      continue;
    }
    if (!judgeOordelen(werk, routekaart, rijen ?? [], tabel)) continue;
    for (const programma of programmas) {
      doStap(werk, ['scores', programma.id], () => {
        const { oordelen, alleen } = listInvoer(werk, programma, tabel);
        const gescoord = scoreBuurten(routekaart, tabel, oordelen, alleen);
        tell(werk, ['scores', programma.id], gescoord.bevindingen);
        scores[programma.id] = gescoord;
      });
    }
  }
}
