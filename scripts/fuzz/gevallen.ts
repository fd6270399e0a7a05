import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createVingerafdruk } from 'buurtaanpak/kern';
import { findBreuk } from './beloof.js';
import { decodeWaarde, encodeWaarde } from './code.js';
import type { Doel } from './doel.js';
import type { Bron } from './invoer.js';

const MAP = new URL('../../test/data/fuzz/gevallen/', import.meta.url);

/** A failure that was found and mended, as its file keeps it. */
export interface Geval {
  readonly functie: string;
  /** The promise that it broke. */
  readonly wat: string;
  /** The arguments, by `encodeWaarde`. */
  readonly argumenten: unknown;
}

/** Keeps a failure as a test for ever, and gives the name of its file. */
export async function writeGeval(bron: Bron, doel: Doel, wat: string, argumenten: readonly unknown[]): Promise<string> {
  const [rij = []] = await bron.maak(doel);
  const geval: Geval = { functie: doel.naam, wat, argumenten: encodeWaarde(argumenten, rij) };
  const merk = createVingerafdruk([doel.naam, JSON.stringify(geval.argumenten)]).slice(7, 15);
  const bestand = `${doel.naam.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${merk}.json`;
  mkdirSync(MAP, { recursive: true });
  writeFileSync(new URL(bestand, MAP), `${JSON.stringify(geval, undefined, 2)}\n`);
  return bestand;
}

/** The kept failures, by file. */
export function readGevallen(): ReadonlyMap<string, Geval> {
  const bestanden = readdirSync(MAP)
    .filter((naam) => naam.endsWith('.json'))
    .sort();
  return new Map(bestanden.map((naam) => [naam, JSON.parse(readFileSync(new URL(naam, MAP), 'utf8')) as Geval]));
}

/** The promise that a kept case breaks; `undefined` when it is mended. */
export async function replayGeval(
  bron: Bron,
  doelen: readonly Doel[],
  geval: Geval,
  ms: number,
): Promise<string | undefined> {
  const doel = doelen.find(({ naam }) => naam === geval.functie);
  if (doel === undefined) return `no function ${geval.functie}`;
  const [rij = []] = await bron.maak(doel);
  const argumenten = decodeWaarde(geval.argumenten, rij) as readonly unknown[];
  return findBreuk(doel, argumenten, ms);
}
