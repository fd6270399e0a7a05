import type { Bevinding } from '../../kern/index.js';
import { FORMULIERKOLOMMEN, type Formuliercel } from '../../routekaart/index.js';
import type { Geplaatst, IngevuldBlad } from './blad.js';

/** A row of the sheets together: on which sheet it stands, and where. */
interface Herkomst {
  readonly blad: number;
  readonly rij: number;
}

/** Sheets of one Routekaart under each other, with the columns in the order of the form. */
export interface Samen {
  readonly rijen: readonly (readonly Formuliercel[])[];
  /** Moves a finding about the whole to the sheet and the row it is about. */
  readonly place: (bevinding: Bevinding) => Bevinding;
  /** The rows that gave a judgement, counted from 1: those with a score, without those that a finding calls a mistake. */
  readonly listGelezen: (bevindingen: readonly Bevinding[]) => number[];
}

const toTekst = (cel: unknown): string =>
  typeof cel === 'string' || typeof cel === 'number' ? String(cel).trim() : '';

const readKoppen = ([kop = []]: IngevuldBlad['rijen']): string[] =>
  kop.map((cel) => (typeof cel === 'string' ? cel.trim().toLowerCase() : ''));

/**
 * Puts sheets under each other, so that what two people handed in twice is found across files.
 *
 * @param bladen - the sheets, each with its place in what was handed in
 */
export function joinBladen(bladen: readonly Geplaatst[]): Samen {
  const rijen: (readonly Formuliercel[])[] = [[...FORMULIERKOLOMMEN]];
  const herkomsten: Herkomst[] = [];
  const namen = new Map(bladen.map(({ blad: { bron, naam }, plaats }) => [plaats, bron ?? naam]));
  for (const { blad, plaats } of bladen) {
    const koppen = readKoppen(blad.rijen);
    const plekken = FORMULIERKOLOMMEN.map((kolom) => koppen.indexOf(kolom));
    for (const [r, rij] of blad.rijen.slice(1).entries()) {
      rijen.push(plekken.map((plek) => rij[plek] ?? null));
      herkomsten.push({ blad: plaats, rij: r + 2 });
    }
  }
  // The first row has the names of the columns, and rows are counted from 1.
  const find = (rij: unknown) => herkomsten.slice(Number(rij) - 2, Number(rij) - 1);
  const place = (bevinding: Bevinding): Bevinding => {
    const [rij, ...rest] = bevinding.pad;
    const [hier] = find(rij);
    const eerder = find(bevinding.params.rij).map((ander) =>
      ander.blad === hier?.blad ? ander.rij : `${ander.rij} (${namen.get(ander.blad)})`,
    );
    return {
      ...bevinding,
      pad: [...find(rij).flatMap(({ blad, rij: nummer }) => [blad, nummer]), ...rest],
      params: { ...bevinding.params, ...Object.fromEntries(eerder.map((waar) => ['rij', waar])) },
    };
  };
  const score = FORMULIERKOLOMMEN.indexOf('score');
  const listGelezen = (bevindingen: readonly Bevinding[]): number[] => {
    const fout = new Set(bevindingen.flatMap(({ ernst, pad: [rij] }) => (ernst === 'fout' ? [rij] : [])));
    return rijen.flatMap((rij, r) => (r === 0 || toTekst(rij[score]) === '' || fout.has(r + 1) ? [] : [r + 1]));
  };
  return { rijen, place, listGelezen };
}
