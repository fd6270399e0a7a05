import { f64 } from '../../rekenen/index.js';
import type { Model } from '../model/model.js';
import { readToewijzing } from '../model/readToewijzing.js';
import { isGeldig } from '../probleem/isGeldig.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { sumWaarde } from '../probleem/sumWaarde.js';
import { boundVerlies, type Getuigenis } from './boundVerlies.js';
import { createDrempels } from './createDrempels.js';
import { createHoop } from './createHoop.js';
import { createRuimte, type Inspanning, type Stand } from './createRuimte.js';
import { createSplitser } from './createSplitser.js';
import { improveKeuze } from './improveKeuze.js';
import { isBepaald } from './isBepaald.js';
import type { Keuze } from './keuze.js';
import type { Knoop } from './knoop.js';
import { listAndere } from './listAndere.js';
import { isOp, type Teller } from './teller.js';

/** The question of a search. */
export interface Zoekopdracht {
  /** `beste`: the choice of the highest value; `eerste`: any choice; `alle`: every choice. */
  readonly soort: 'beste' | 'eerste' | 'alle';
  /** Only choices worth at least this. */
  readonly drempel: number;
  /** With `alle`: stop after this many. */
  readonly hoogstens?: number;
  /** The subproblems to begin with. Default: the whole problem. */
  readonly begin?: readonly Knoop[] | undefined;
}

/** With `beste`: whether another choice is as good. */
export type Tweede = 'geen' | 'gevonden' | 'onbekend';

/** The result of a search. */
export interface Zoekresultaat {
  readonly tweede: Tweede;
  /** With `beste` and `eerste` at most one. */
  readonly keuzes: readonly Keuze[];
  /** Nothing is worth more. */
  readonly bovengrens: number;
  /** The search is complete: what was not found does not exist. */
  readonly volledig: boolean;
  /** The subproblems that are left. */
  readonly open: readonly Knoop[];
}

/** Searches one model, again and again, with narrower bounds or other values. */
export interface Zoeker {
  readonly model: Model;
  /** The whole problem. */
  readonly wortel: Knoop;
  readonly search: (opdracht: Zoekopdracht, teller: Teller) => Zoekresultaat;
  /** Opens every column again. */
  readonly reset: () => void;
  /** Narrows the bounds of a column in the whole problem. */
  readonly limit: (kolom: number, laag: number, hoog: number) => void;
  /** Whether a column is 0 in the whole problem. */
  readonly isDicht: (kolom: number) => boolean;
  /** The subproblem in which one variable has other bounds. */
  readonly createKnoop: (variabele: number, laag: number, hoog: number, ouder?: Knoop) => Knoop;
  /** Fixes the columns of which the bound of the last search shows that no choice worth `waarde` has them otherwise. */
  readonly fix: (waarde: number) => void;
  /**
   * After `fix`: whether at most one choice is worth `waarde`. That is so when the columns that are left are determined by rows whose sum is
   * certain: those with equal bounds, and those whose price is so high that another sum costs too much. `false` when this does not tell.
   */
  readonly isBepaald: (waarde: number) => boolean;
  /** The subproblems that together hold every choice but this one, or every choice that differs in some vakken (as bits). */
  readonly listAndere: (toewijzing: Int16Array, vakken?: number) => readonly Knoop[];
  readonly setWaarden: (waarden: Float64Array) => void;
  /** The problem with its present values. */
  readonly probleem: () => Keuzeprobleem;
  /**
   * The lowest value that a candidate outside the model needs in a vak to be in a choice worth `waarde`: one that every count treats as it
   * does this candidate. By the prices of the last search of the whole problem, and without any bonus.
   */
  readonly findDrempels: (waarde: number) => (kandidaat: number, vak: number) => number;
}

const isZelfde = (een: Keuze, ander: Keuze) => een.toewijzing.every((j, c) => j === ander.toewijzing[c]);

const WORTEL: Knoop = {
  nummer: 0,
  ouder: undefined,
  variabele: -1,
  laag: 0,
  hoog: 0,
  grens: Number.POSITIVE_INFINITY,
  diepte: 0,
  stap: 0,
};

/**
 * Branch and bound over the linear problem of `createRuimte`. It takes the subproblem with the highest bound and dives from there, so that
 * it finds choices early. Nothing is closed but on a bound in whole numbers, and no choice counts before every requirement is checked in
 * whole numbers.
 */
export function createZoeker(model: Model, inspanning?: Inspanning): Zoeker {
  let probleem = model.probleem;
  const ruimte = createRuimte(model, inspanning);
  const splitser = createSplitser(model);
  let gemaakt = 1;

  const createKnoop = (ouder: Knoop, variabele: number, laag: number, hoog: number, grens: number, stap: number) => ({
    nummer: gemaakt++,
    ouder,
    variabele,
    laag,
    hoog,
    grens,
    diepte: ouder.diepte + 1,
    stap,
  });

  /** The choice of the arcs that are 1, or `undefined` when it does not obey the requirements. */
  const readKeuze = (kolommen: Float64Array): Keuze | undefined => {
    const toewijzing = readToewijzing(model, kolommen);
    return toewijzing && toKeuze(toewijzing);
  };
  const toKeuze = (toewijzing: Int16Array): Keuze | undefined =>
    isGeldig(probleem, toewijzing) ? { toewijzing, waarde: sumWaarde(probleem, toewijzing) } : undefined;

  /** The witness of the whole problem, and what it leaves of each column within the present bounds. */
  const readGetuige = (): Getuigenis | undefined => {
    const getuige = ruimte.getuige();
    if (getuige === undefined) return undefined;
    return { getuige, ...ruimte.certificaat().findRest(getuige, ruimte.laag, ruimte.hoog) };
  };

  const fix = (waarde: number) => {
    const getuigenis = readGetuige();
    if (getuigenis === undefined) return;
    const { rest } = getuigenis;
    const drempel = waarde / ruimte.eenheid();
    for (let k = 0; k < rest.length; k++) {
      if (ruimte.laag[k] === ruimte.hoog[k] || boundVerlies(getuigenis, f64(rest, k)) >= drempel) continue;
      if (f64(rest, k) > 0) ruimte.laag[k] = 1;
      else ruimte.hoog[k] = 0;
    }
  };

  const search = (opdracht: Zoekopdracht, teller: Teller): Zoekresultaat => {
    const { soort, hoogstens = 1, begin = [WORTEL] } = opdracht;
    const eenheid = ruimte.eenheid();
    const gevonden: Keuze[] = [];
    const gelijk: { tweede: Tweede } = { tweede: 'onbekend' };
    // In units, from the lowest value that counts.
    let drempel = Math.ceil(opdracht.drempel / eenheid);
    const hoop = createHoop();
    for (const knoop of begin) hoop.push(knoop);
    const isKlaar = () => soort !== 'beste' && gevonden.length >= (soort === 'eerste' ? 1 : hoogstens);

    /** Keeps the better of two choices, and notes when they are as good. */
    const offerBeste = (keuze: Keuze, grens: number) => {
      const nu = gevonden[0];
      if (nu !== undefined && keuze.waarde === nu.waarde) {
        if (isZelfde(keuze, nu)) return;
        gelijk.tweede = 'gevonden';
        drempel = nu.waarde / eenheid + 1;
        return;
      }
      const af = keuze.waarde >= grens * eenheid;
      const beste = af ? keuze : improveKeuze(probleem, keuze, ruimte.hoog, model);
      gevonden[0] = beste;
      gelijk.tweede = 'geen';
      // What is as good stays open, until another choice as good is found.
      drempel = beste.waarde / eenheid;
      if (!af || hoop.top() !== undefined) fix(beste.waarde);
    };

    /** @param grens - nothing near it is worth more, in units: then it needs no improvement */
    const offer = (keuze: Keuze, grens: number) => {
      if (keuze.waarde < drempel * eenheid) return;
      if (soort === 'beste') offerBeste(keuze, grens);
      else gevonden.push(keuze);
    };

    /** A choice that is the solution of its subproblem: whether that is done with. */
    const settleKeuze = (knoop: Knoop, keuze: Keuze, grens: number) => {
      const rest = () => listAndere(model, keuze.toewijzing, ruimte.hier, knoop, grens, () => gemaakt++);
      offer(keuze, grens);
      if (soort === 'alle') {
        for (const kind of rest()) hoop.push(kind);
        return true;
      }
      if (isKlaar() || grens < drempel) return true;
      if (soort !== 'beste' || keuze.waarde !== gevonden[0]?.waarde) return false;
      if (knoop.ouder === undefined) {
        // The bounds of the whole problem tell more about a tie than its parts.
        gelijk.tweede = 'onbekend';
        drempel = keuze.waarde / eenheid + 1;
        return grens < drempel;
      }
      for (const kind of rest()) hoop.push(kind);
      return true;
    };

    /** Handles a solved subproblem: gives the child to dive into, if any, and puts the other on the heap. */
    const branch = (knoop: Knoop, stand: Stand): Knoop | undefined => {
      splitser.learn(knoop, stand.grens);
      const splitsing = splitser.choose(stand, ruimte.hier);
      // Without a solution, and with nothing left to decide, the bounds are the solution.
      const kolommen = stand.kolommen ?? (splitsing === undefined ? ruimte.hier.laag : undefined);
      if (kolommen !== undefined && splitsing?.gebroken !== true) {
        const keuze = readKeuze(kolommen);
        if (keuze !== undefined && settleKeuze(knoop, keuze, stand.grens)) return undefined;
      } else if (kolommen !== undefined && soort !== 'alle' && (knoop.diepte === 0 || teller.knopen % 20 === 0)) {
        const keuze = splitser.round(kolommen, ruimte.hier);
        const geldig = toKeuze(keuze);
        if (geldig !== undefined) offer(geldig, stand.grens);
        if (isKlaar() || stand.grens < drempel) return undefined;
      }
      if (splitsing === undefined) return undefined;
      const { variabele, onder, deel } = splitsing;
      const boven = createKnoop(knoop, variabele, onder + 1, Number.POSITIVE_INFINITY, stand.grens, 1 - deel);
      const beneden = createKnoop(knoop, variabele, Number.NEGATIVE_INFINITY, onder, stand.grens, deel);
      const [eerst, later] = deel >= 0.3 ? [boven, beneden] : [beneden, boven];
      hoop.push(later);
      if (soort !== 'alle') return eerst;
      // The best first, so that those that are found first are the best.
      hoop.push(eerst);
      return undefined;
    };

    let gestopt = false;
    const voor = teller.knopen;
    let duik: Knoop | undefined;
    while (!isKlaar()) {
      const knoop: Knoop | undefined = duik ?? hoop.pop();
      duik = undefined;
      if (knoop === undefined) break;
      if (knoop.grens < drempel) continue;
      if (isOp(teller)) {
        hoop.push(knoop);
        gestopt = true;
        break;
      }
      teller.knopen++;
      if (soort === 'beste' && teller.knopen > voor + 1) teller.vertakt = true;
      const stand = ruimte.solve(knoop, () => drempel, teller);
      if (stand !== undefined) duik = branch(knoop, stand);
    }
    const open = hoop.list().filter(({ grens }) => grens >= drempel);
    const hoogste = open.reduce((meest, { grens }) => Math.max(meest, grens), Number.NEGATIVE_INFINITY);
    const beste = gevonden.reduce((meest, { waarde }) => Math.max(meest, waarde), Number.NEGATIVE_INFINITY);
    return {
      keuzes: gevonden,
      tweede: gestopt && gelijk.tweede === 'geen' ? 'onbekend' : gelijk.tweede,
      bovengrens: Math.max(hoogste * eenheid, beste),
      volledig: !gestopt && (soort !== 'alle' || open.length === 0),
      open,
    };
  };

  return {
    model,
    wortel: WORTEL,
    search,
    reset: () => {
      ruimte.laag.fill(0);
      ruimte.hoog.fill(1);
    },
    limit: (kolom, laag, hoog) => {
      ruimte.laag[kolom] = Math.max(f64(ruimte.laag, kolom), laag);
      ruimte.hoog[kolom] = Math.min(f64(ruimte.hoog, kolom), hoog);
    },
    isDicht: (kolom) => ruimte.hoog[kolom] === 0,
    createKnoop: (variabele, laag, hoog, ouder = WORTEL) => createKnoop(ouder, variabele, laag, hoog, ouder.grens, 0),
    probleem: () => probleem,
    fix,
    isBepaald: (waarde) => {
      const getuigenis = readGetuige();
      return getuigenis !== undefined && isBepaald(getuigenis, ruimte, waarde / ruimte.eenheid());
    },
    listAndere: (toewijzing, vakken) =>
      listAndere(model, toewijzing, ruimte, WORTEL, Number.POSITIVE_INFINITY, () => gemaakt++, vakken),
    setWaarden: (waarden) => {
      probleem = { ...probleem, waarden };
      ruimte.setWaarden(waarden);
    },
    findDrempels: (waarde) => {
      const getuigenis = readGetuige();
      if (getuigenis === undefined) return () => Number.NEGATIVE_INFINITY;
      return createDrempels(model, getuigenis, waarde, ruimte.eenheid());
    },
  };
}
