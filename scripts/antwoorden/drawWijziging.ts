import { addDuur, Datum, type Toeval } from 'buurtaanpak/kern';
import { isTak, listDelen, type Pad } from '../fuzz/boom.js';
import { drawWaarde, pick } from '../fuzz/waarden.js';
import type { Wijziging } from './wijziging.js';

/** What fields of a name hold elsewhere. */
export type Voorraad = ReadonlyMap<string, readonly unknown[]>;

const HOOGSTENS = 40;

/** What stands in values under each name, each once, as far as it is small. */
export function collectVoorraad(waarden: readonly unknown[]): Voorraad {
  const voorraad = new Map<string, Map<string, unknown>>();
  const visit = (hier: unknown, naam: string): void => {
    const tekst = isTak(hier) || typeof hier !== 'object' ? JSON.stringify(hier) : undefined;
    if (tekst !== undefined && tekst.length < 400) {
      const bekend = voorraad.get(naam) ?? new Map<string, unknown>();
      voorraad.set(naam, bekend);
      if (bekend.size < HOOGSTENS) bekend.set(tekst, hier);
    }
    for (const [veld, deel] of listDelen(hier).slice(0, 60)) visit(deel, typeof veld === 'string' ? veld : naam);
  };
  for (const waarde of waarden) visit(waarde, '');
  return new Map([...voorraad].map(([naam, bekend]) => [naam, [...bekend.values()]]));
}

const DECIMAAL = /^-?\d{1,15}(?:\.\d{1,9})?$/;

function drawGetal(toeval: Toeval, getal: number): number {
  const heel = Number.isInteger(getal);
  const keuzes = [getal + 1, getal - 1, 0, -getal, 2 * getal, toeval.nextBelow(12)];
  if (!heel) keuzes.push(getal * 1.1, getal * 0.9, Math.round(getal), getal + 0.5);
  return pick(toeval, keuzes);
}

function drawDecimaal(toeval: Toeval, tekst: string): string {
  const [, breuk = ''] = tekst.split('.');
  const stap = breuk === '' ? 1 : 1 / 10 ** breuk.length;
  const getal = drawGetal(toeval, Number(tekst));
  return pick(toeval, [getal, Number(tekst) + stap, Number(tekst) - stap]).toFixed(breuk.length);
}

const STAPPEN = [{ dagen: 1 }, { dagen: -1 }, { maanden: 1 }, { maanden: -1 }, { jaren: 1 }, { jaren: -1 }];

/** A day near another one, which nobody takes out of the calendar. */
const drawDatum = (toeval: Toeval, datum: Datum): Datum =>
  datum < '1900' || datum > '2200' ? datum : addDuur(datum, pick(toeval, STAPPEN));

/** Another value of the kind of one: a little more or less, or what a field of that name holds elsewhere. */
function drawAnder(toeval: Toeval, waarde: unknown, naam: string, voorraad: Voorraad): unknown {
  const worp = toeval.nextBelow(20);
  if (worp === 0) return drawWaarde(toeval);
  const elders = voorraad.get(naam) ?? [];
  if (worp < 7 && elders.length > 1) return pick(toeval, elders);
  if (typeof waarde === 'number') return drawGetal(toeval, waarde);
  if (typeof waarde === 'boolean') return !waarde;
  if (typeof waarde === 'string') {
    if (Datum.is(waarde)) return drawDatum(toeval, waarde);
    if (DECIMAAL.test(waarde)) return drawDecimaal(toeval, waarde);
    return pick(toeval, [`${waarde}x`, '', waarde.slice(0, -1), ...elders]);
  }
  if (Array.isArray(waarde)) return pick(toeval, [[], waarde.slice(0, 1), waarde.slice(1), [...waarde].reverse()]);
  return elders.length > 0 ? pick(toeval, elders) : undefined;
}

/** A place in arguments: the deeper, the rarer. */
function drawPad(toeval: Toeval, waarde: unknown): Pad {
  const pad: (string | number)[] = [];
  let hier = waarde;
  while (pad.length < 20) {
    const delen = listDelen(hier);
    if (delen.length === 0 || (pad.length > 1 && toeval.nextBelow(7) === 0)) break;
    const [naam, deel] = pick(toeval, delen);
    pad.push(naam);
    hier = deel;
  }
  return pad;
}

const readAt = (waarde: unknown, pad: Pad): unknown =>
  pad.reduce<unknown>((hier, naam) => (hier as Record<string | number, unknown>)[naam], waarde);

/** A small change of arguments that an app could make as well. */
export function drawWijziging(toeval: Toeval, argumenten: unknown, voorraad: Voorraad): Wijziging | undefined {
  const pad = drawPad(toeval, argumenten);
  const naam = pad.at(-1);
  if (naam === undefined) return undefined;
  const ouder = readAt(argumenten, pad.slice(0, -1));
  const worp = toeval.nextBelow(10);
  if (Array.isArray(ouder) && pad.length > 1 && worp < 5)
    return [pick(toeval, ['weg', 'dubbel', 'ruil'] as const), pad];
  if (!Array.isArray(ouder) && worp < 1) return ['weg', pad];
  if (!Array.isArray(ouder) && worp < 2) {
    // A field that is not there, or that nobody knows.
    const ander = pick(toeval, [...voorraad.keys(), 'onbekend']);
    return ['zet', [...pad.slice(0, -1), ander], pick(toeval, voorraad.get(ander) ?? [1])];
  }
  const veld = [...pad].reverse().find((deel) => typeof deel === 'string');
  return ['zet', pad, drawAnder(toeval, readAt(argumenten, pad), String(veld ?? ''), voorraad)];
}
