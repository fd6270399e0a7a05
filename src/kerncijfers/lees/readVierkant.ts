import type { Bevinding } from '../../kern/index.js';
import { findVeld } from '../kop/findVeld.js';
import { getKop } from '../kop/getKop.js';
import type { Leesresultaat } from '../kop/leesplan.js';
import { selectGevraagd } from '../kop/selectGevraagd.js';
import { splitJaren } from '../kop/splitJaren.js';
import type { Invoer } from '../kop/toRijen.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { findVierkantveld } from '../vierkant/findVierkantveld.js';
import { matchVierkant } from '../vierkant/matchVierkant.js';
import { toVierkantkolom } from '../vierkant/toVierkantkolom.js';
import { checkJaar } from './checkJaar.js';
import { checkSleutels } from './checkSleutels.js';
import type { Publicatieopties } from './leesopties.js';
import { getMarkeringen } from './markeringen.js';
import { readPlan } from './readPlan.js';

const VORM = 'vierkant';

/** Reads squares of CBS. The grid is the same in every year, so the year of the classification says only how new the table is. */
export function readVierkant(
  { rijen: alle, bevindingen: overInvoer }: Invoer,
  options: Publicatieopties,
): Leesresultaat {
  const { nodig = [], sleutels = [], bron = 'CBS' } = options;
  checkSleutels(nodig, 'nodig');
  checkSleutels(sleutels, 'sleutels');
  if (options.jaar !== undefined) checkJaar(options.jaar, 'jaar');
  const kop = getKop(alle);
  const code = findVierkantveld(kop) ?? refuse('kerncijfers.codekolom_ontbreekt', { vorm: VORM });
  const jaarveld = findVeld(kop, 'jaar');
  const { rijen, getRijnummer, groepering, ...vanRijen } = splitJaren(alle, jaarveld, options.jaar);
  // Rows of several years: one year must be chosen.
  if (groepering !== undefined) refuse('kerncijfers.jaar_ontbreekt', { vorm: VORM });
  const { jaar = vanRijen.jaar } = options;
  const anders = kop.filter((veld) => veld !== code.veld && veld !== jaarveld);
  const gematcht = matchVierkant(anders, rijen, jaar);
  const { kolommen, bevindingen: overSleutels } = selectGevraagd(gematcht.kolommen, options, VORM);
  const { tabel = code.gebieden } = options;
  const gelezen = vanRijen.jaar ?? gematcht.jaren.at(-1);
  const anderJaar: Bevinding[] =
    jaar !== undefined && gelezen !== undefined && (jaar !== (vanRijen.jaar ?? jaar) || !gematcht.jaren.includes(jaar))
      ? [createBevinding('waarschuwing', 'kerncijfers.jaar_verschilt', [], { jaar, gelezen })]
      : [];
  const nieuwste = jaar ?? gelezen ?? refuse('kerncijfers.jaar_ontbreekt', { vorm: VORM });
  return readPlan({
    vorm: VORM,
    rijen,
    getRijnummer,
    gebiedsvelden: [{ code: code.veld }],
    vrij: { vierkant: true },
    kolommen: kolommen.map((kolom) => toVierkantkolom(kolom, { naam: bron, tabel })),
    nodig,
    notatie: {
      decimaalteken: options.decimaalteken ?? '.',
      duizendtalteken: options.duizendtalteken,
      markeringen: getMarkeringen(VORM, nieuwste, options.markeringen),
    },
    indeling: {
      gebieden: code.gebieden,
      jaar: options.indeling === undefined ? nieuwste : checkJaar(options.indeling, 'indeling'),
    },
    puntZegtNiet: false,
    herstelNullen: false,
    namen: options.namen ?? {},
    gemeenten: options.gemeenten,
    bevindingen: [...overInvoer, ...anderJaar, ...gematcht.bevindingen, ...overSleutels],
  });
}
