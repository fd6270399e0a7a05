import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { decodeWaarde, encodeWaarde } from '../fuzz/code.js';
import { applyWijziging, type Wijziging } from './wijziging.js';

/** A call whose answer is kept: which example it begins from, what is changed in it, and what it came to. */
export interface Antwoordgeval {
  readonly basis: number;
  readonly wijzigingen: readonly Wijziging[];
  readonly antwoord: string;
}

/** The kept calls of a room, by function. */
export type Antwoorden = ReadonlyMap<string, readonly Antwoordgeval[]>;

const MAP = new URL('../../test/data/antwoorden/', import.meta.url);
const getBestand = (kamer: string) => new URL(`${kamer}.json`, MAP);

type Regel = readonly [basis: number, wijzigingen: readonly (readonly unknown[])[], antwoord: string];

const encode = ([daad, pad, ...naar]: Wijziging) => [daad, pad, ...naar.map((waarde) => encodeWaarde(waarde, []))];
const decode = ([daad, pad, ...naar]: readonly unknown[]) =>
  [daad, pad, ...naar.map((waarde) => decodeWaarde(waarde, []))] as unknown as Wijziging;

/** What a file would keep of a call in more characters is not kept. */
const LENGTE = 500;

/** The changes as they come back from the file; `undefined` when a file cannot keep them, or they are long. */
export function keepWijzigingen(wijzigingen: readonly Wijziging[]): Wijziging[] | undefined {
  let tekst: string;
  try {
    tekst = JSON.stringify(wijzigingen.map(encode));
  } catch {
    return undefined;
  }
  return tekst.length > LENGTE ? undefined : (JSON.parse(tekst) as unknown[][]).map(decode);
}

/** Arguments with changes in them, one after the other. */
export const changeArgumenten = (voorbeeld: unknown, wijzigingen: readonly Wijziging[]): unknown =>
  wijzigingen.reduce(applyWijziging, voorbeeld);

/** The kept calls of a room: none when nobody has kept any. */
export function readAntwoorden(kamer: string): Antwoorden {
  if (!existsSync(getBestand(kamer))) return new Map();
  const bestand = JSON.parse(readFileSync(getBestand(kamer), 'utf8')) as Record<string, Regel[]>;
  return new Map(
    Object.entries(bestand).map(([naam, regels]) => [
      naam,
      regels.map(([basis, wijzigingen, antwoord]) => ({ basis, wijzigingen: wijzigingen.map(decode), antwoord })),
    ]),
  );
}

/** Keeps the calls of a room, one a line. */
export function writeAntwoorden(kamer: string, antwoorden: Antwoorden): void {
  const functies = [...antwoorden].map(([naam, gevallen]) => {
    const regels = gevallen.map(({ basis, wijzigingen, antwoord }) =>
      JSON.stringify([basis, wijzigingen.map(encode), antwoord]),
    );
    return `${JSON.stringify(naam)}: [\n${regels.join(',\n')}\n]`;
  });
  writeFileSync(getBestand(kamer), `{\n${functies.join(',\n')}\n}\n`);
}
