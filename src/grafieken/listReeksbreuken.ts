import type { Breukoorzaak } from '../kerncijfers/index.js';
import type { Naamlijn } from './reekslijn.js';

/** A break in words: what changed, and for which areas where it is not for all. */
export interface Breukmelding {
  readonly jaar: number;
  readonly oorzaak: string;
  /** The cause in a word. */
  readonly kort: string;
  /** Names of areas; empty when it is for all. */
  readonly gebieden: readonly string[];
}

const OORZAKEN: Readonly<Record<Breukoorzaak, readonly [oorzaak: string, kort: string]>> = {
  grens: ['grens kan anders zijn', 'grens'],
  code: ['andere code', 'code'],
  definitie: ['andere definitie', 'definitie'],
  status: ['voorlopig naast definitief', 'status'],
  populatie: ['andere groep mensen of eenheid', 'groep of eenheid'],
};

/** The breaks of all lines together, by year. */
export function listReeksbreuken(lijnen: readonly Naamlijn[]): readonly Breukmelding[] {
  const meldingen = new Map<string, Omit<Breukmelding, 'gebieden'> & { readonly gebieden: Set<string> }>();
  for (const { naam, breuken } of lijnen) {
    for (const { jaar, oorzaak: welke } of breuken) {
      const [oorzaak, kort] = OORZAKEN[welke];
      const melding = meldingen.get(`${jaar} ${welke}`) ?? { jaar, oorzaak, kort, gebieden: new Set() };
      melding.gebieden.add(naam);
      meldingen.set(`${jaar} ${welke}`, melding);
    }
  }
  return [...meldingen.values()]
    .sort((a, b) => a.jaar - b.jaar)
    .map(({ gebieden, ...melding }) => ({
      ...melding,
      gebieden: gebieden.size === lijnen.length ? [] : [...gebieden],
    }));
}
