import { cpuUsage } from 'node:process';
import { createToeval } from 'buurtaanpak/kern';
import { listDelen } from '../fuzz/boom.js';
import type { Doel } from '../fuzz/doel.js';
import { readAntwoord, shortenAntwoord } from './antwoord.js';
import { drawWijziging, type Voorraad } from './drawWijziging.js';
import { type Antwoordgeval, changeArgumenten, keepWijzigingen } from './gevallen.js';
import type { Wijziging } from './wijziging.js';

/** So many calls are tried of a function, or so many milliseconds of processor time. */
const POGINGEN = 500;
const LANGST = 8000;
/** So many are kept, or so many milliseconds, but a few at least. */
const HOOGSTENS = 40;
const MINSTENS = 3;
const SAMEN = 150;

async function time<T>(doe: () => Promise<T>): Promise<readonly [T, number]> {
  const begin = cpuUsage();
  const uit = await doe();
  const { user, system } = cpuUsage(begin);
  return [uit, (user + system) / 1000];
}

/** Which codes and kinds an answer has: what two calls that took the same way have in common. */
const showVorm = (antwoord: string): string =>
  [...new Set([...antwoord.matchAll(/"([a-z_]+\.[a-z_]+)"|"soort":"([a-z_]+)"|^(.)/g)].map(([alles]) => alles))]
    .sort()
    .join();

const isBruikbaar = (voorbeeld: readonly unknown[], { vast }: Doel) =>
  listDelen(voorbeeld).some(([plek]) => !vast.includes(Number(plek)));

/** Draws calls of a function, and keeps those that answer in another way than the ones before, then those that answer otherwise at all. */
export async function drawGevallen(
  doel: Doel,
  voorbeelden: readonly (readonly unknown[])[],
  voorraad: Voorraad,
): Promise<Antwoordgeval[]> {
  const toeval = createToeval(`antwoorden ${doel.naam}`);
  const klein = voorbeelden
    .map((een, i) => [i, JSON.stringify(een)?.length ?? 0] as const)
    .filter(([, lengte]) => lengte < 300_000);
  const gevonden: (Antwoordgeval & { readonly ms: number })[] = [];
  const [vormen, antwoorden] = [new Set<string>(), new Set<string>()];
  const nieuw: typeof gevonden = [];
  let gebruikt = 0;
  for (let i = 0; i < POGINGEN && gebruikt < LANGST && klein.length > 0; i++) {
    const [basis] = klein[i < klein.length ? i : toeval.nextBelow(klein.length)] as (typeof klein)[number];
    const voorbeeld = voorbeelden[basis] as readonly unknown[];
    const wijzigingen: Wijziging[] = [];
    let argumenten: unknown = voorbeeld;
    const keren = i < klein.length || !isBruikbaar(voorbeeld, doel) ? 0 : 1 + Math.max(0, toeval.nextBelow(5) - 2);
    for (let k = 0; k < keren; k++) {
      const wijziging = drawWijziging(toeval, argumenten, voorraad);
      if (wijziging === undefined || doel.vast.includes(Number(wijziging[1][0]))) continue;
      wijzigingen.push(wijziging);
      argumenten = changeArgumenten(argumenten, [wijziging]);
    }
    const bewaard = keepWijzigingen(wijzigingen);
    if (bewaard === undefined) continue;
    const [antwoord, ms] = await time(() => readAntwoord(doel, changeArgumenten(voorbeeld, bewaard)));
    gebruikt += ms;
    if (antwoord.startsWith('!') || ms > SAMEN || antwoorden.has(antwoord)) continue;
    antwoorden.add(antwoord);
    const vorm = showVorm(antwoord);
    const lijst = vormen.has(vorm) ? gevonden : nieuw;
    vormen.add(vorm);
    lijst.push({ basis, wijzigingen: bewaard, antwoord: shortenAntwoord(antwoord), ms });
  }
  let samen = 0;
  const uit: Antwoordgeval[] = [];
  for (const { ms, ...geval } of [...nieuw, ...gevonden]) {
    if (uit.length >= HOOGSTENS || (uit.length >= MINSTENS && samen + ms > SAMEN)) continue;
    samen += ms;
    uit.push(geval);
  }
  return uit;
}
