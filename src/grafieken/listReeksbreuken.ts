import type { Breukoorzaak } from '../kerncijfers/index.js';
import type { Naamlijn } from './reekslijn.js';

/** A break in words: what changed, and for which areas where it is not for all. */
export interface Breukmelding {
  readonly jaar: number;
  readonly oorzaak: string;
  /** Names of areas; empty when it is for all. */
  readonly gebieden: readonly string[];
}

const OORZAKEN: Readonly<Record<Breukoorzaak, string>> = {
  grens: 'grens kan anders zijn',
  code: 'andere code',
  definitie: 'andere definitie',
  status: 'voorlopig naast definitief',
  populatie: 'andere groep mensen of eenheid',
};

/** The breaks of all lines together, by year. */
export function listReeksbreuken(lijnen: readonly Naamlijn[]): readonly Breukmelding[] {
  const meldingen = new Map<
    string,
    { readonly jaar: number; readonly oorzaak: string; readonly gebieden: Set<string> }
  >();
  for (const { naam, breuken } of lijnen) {
    for (const { jaar, oorzaak } of breuken) {
      const sleutel = `${jaar} ${oorzaak}`;
      const melding = meldingen.get(sleutel) ?? { jaar, oorzaak: OORZAKEN[oorzaak], gebieden: new Set() };
      melding.gebieden.add(naam);
      meldingen.set(sleutel, melding);
    }
  }
  return [...meldingen.values()]
    .sort((a, b) => a.jaar - b.jaar)
    .map(({ gebieden, ...melding }) => ({
      ...melding,
      gebieden: gebieden.size === lijnen.length ? [] : [...gebieden],
    }));
}
