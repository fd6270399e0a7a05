import type { Bevinding } from '../../kern/index.js';
import { isLeeg } from '../kop/isLeeg.js';
import { GEEN_RIJ, type Leeskolom, type Leesplan } from '../kop/leesplan.js';
import type { Gebiedssoort, Kerncijferkolom } from '../tabel/kerncijfertabel.js';
import { addGrenzen } from './addGrenzen.js';
import { fillKolom } from './fillKolom.js';
import { toRedennummer } from './toRedennummer.js';

/**
 * What the cells of a column are together:
 * - `gevuld`: there is a figure, or a cell that is wrong;
 * - `nul`: every figure is 0, over many areas;
 * - the others have no figure at all: `later` it is not published yet, `onbeslist` a few areas with dots do not tell, `niet_gemeten` and
 *   `niet_geleverd` by what a blank column means in the form, `leeg` for any other cause.
 */
export type Kolomstaat = 'gevuld' | 'nul' | 'later' | 'onbeslist' | 'niet_gemeten' | 'niet_geleverd' | 'leeg';

/** A column that was read. */
export interface Gelezenkolom {
  readonly gelezen: Leeskolom;
  readonly kolom: Kerncijferkolom;
  readonly staat: Kolomstaat;
}

/** The areas of a plan: the row and the kind of each, and the cells of the columns that stand in these rows. */
export interface Gebiedsrijen {
  readonly nummers: readonly number[];
  readonly cellen: ReadonlyMap<Leeskolom, readonly unknown[]>;
  readonly soorten: readonly Gebiedssoort[];
}

/** With at least this many areas, a column with only points was not published yet; it is not secret everywhere. */
const VEEL = 20;

const ONBEKEND = toRedennummer('onbekend');
const PUNT = toRedennummer('niet_gepubliceerd');
const LATER = toRedennummer('nog_niet_verschenen');
const NIET_VAN_TOEPASSING = toRedennummer('niet_van_toepassing');

/** A column in which other numbers stand for reasons. */
function changeRedenen(kolom: Kerncijferkolom, van: number, naar: number): Kerncijferkolom {
  return { ...kolom, redenen: kolom.redenen.map((reden) => (reden === van ? naar : reden)) };
}

/** Whether a cell is missing without a reason of its own: a dot or a blank. */
function isZonderReden(kolom: Kerncijferkolom, i: number, cel: unknown): boolean {
  return kolom.redenen[i] === PUNT || (kolom.redenen[i] === ONBEKEND && isLeeg(cel));
}

/** A column of which the marks of areas that cannot have the figure mean that. */
function markAfwezig(
  kolom: Kerncijferkolom,
  { afwezig, veld }: Leeskolom,
  { rijen }: Leesplan,
  soorten: readonly Gebiedssoort[],
  nummers: readonly number[],
): Kerncijferkolom {
  if (afwezig === undefined) return kolom;
  const redenen = kolom.redenen.map((reden, i) => {
    const soort = soorten[i];
    if (soort === undefined || !afwezig.includes(soort)) return reden;
    return isZonderReden(kolom, i, rijen[nummers[i] as number]?.[veld]) ? NIET_VAN_TOEPASSING : reden;
  });
  return { ...kolom, redenen };
}

/** Whether the rows outside the chosen areas change what the column is: they have a figure, or one other than 0. */
function isAndersElders(
  gelezen: Leeskolom,
  plan: Leesplan,
  aantal: number,
  alle: readonly number[],
  isAnders: (kolom: Kerncijferkolom) => boolean,
): boolean {
  return aantal < alle.length && isAnders(fillKolom(gelezen, plan, alle, []));
}

const heeftCijfer = ({ redenen }: Kerncijferkolom): boolean => redenen.includes(0);
const isNul = ({ waarden }: Kerncijferkolom): boolean => waarden.every((waarde) => waarde === 0);

/** What a column without any figure is, and why its figures are missing. */
function judgeLeeg(
  kolom: Kerncijferkolom,
  gelezen: Leeskolom,
  plan: Leesplan,
  alle: readonly number[],
  nummers: readonly number[],
): Gelezenkolom {
  const { leegBetekent, veld } = gelezen;
  const blijft = (staat: Kolomstaat): Gelezenkolom => ({ gelezen, kolom, staat });
  if (isAndersElders(gelezen, plan, nummers.length, alle, heeftCijfer)) return blijft('leeg');
  if (kolom.redenen.includes(PUNT)) {
    const { afgifte, puntZegtNiet } = plan;
    // A source that tells what a blank column means publishes all its columns at once.
    if (!puntZegtNiet || afgifte === 'laatste' || (afgifte === undefined && leegBetekent === 'niet_gemeten_in_periode'))
      return blijft('leeg');
    if (afgifte === undefined && alle.filter((rij) => rij >= 0).length < VEEL) return blijft('onbeslist');
    return { gelezen, kolom: changeRedenen(kolom, PUNT, LATER), staat: 'later' };
  }
  const isBlanco = nummers.every((rij) => rij === GEEN_RIJ || isLeeg(plan.rijen[rij]?.[veld]));
  if (leegBetekent === undefined || !isBlanco) return blijft('leeg');
  return {
    gelezen,
    kolom: changeRedenen(kolom, ONBEKEND, toRedennummer(leegBetekent)),
    staat: leegBetekent === 'niet_gemeten_in_periode' ? 'niet_gemeten' : 'niet_geleverd',
  };
}

/** Reads a column with its bounds, and judges what its cells are together. Wrong cells are reported in `bevindingen`. */
export function readKolom(
  gelezen: Leeskolom,
  plan: Leesplan,
  gebieden: Gebiedsrijen,
  bevindingen: Bevinding[],
): Gelezenkolom {
  const { findRij, ontbreekt } = gelezen;
  const aantal = gebieden.nummers.length;
  const fouten = bevindingen.length;
  const findRijen = (van: readonly number[]): readonly number[] => (findRij === undefined ? van : van.map(findRij));
  const nummers = findRijen(gebieden.nummers);
  const gelijk = fillKolom(gelezen, plan, nummers, bevindingen, gebieden.cellen.get(gelezen));
  const gevuld = markAfwezig(gelijk, gelezen, plan, gebieden.soorten, nummers);
  const kolom = addGrenzen(gevuld, gelezen, plan, { gebieden: gebieden.nummers, cijfers: nummers }, bevindingen);
  const alle = (): readonly number[] => findRijen(plan.gebiedsrijen ?? [...plan.rijen.keys()]);
  if (ontbreekt || aantal === 0) return { gelezen, kolom, staat: 'gevuld' };
  if (heeftCijfer(kolom)) {
    const nul = aantal >= VEEL && isNul(kolom) && !isAndersElders(gelezen, plan, aantal, alle(), (een) => !isNul(een));
    return { gelezen, kolom, staat: nul ? 'nul' : 'gevuld' };
  }
  if (bevindingen.length > fouten) return { gelezen, kolom, staat: 'gevuld' };
  const { afgifte: _, ...zonderAfgifte } = kolom;
  return judgeLeeg(zonderAfgifte, gelezen, plan, alle(), nummers);
}
