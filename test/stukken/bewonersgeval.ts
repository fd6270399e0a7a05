import { Datum } from 'buurtaanpak/kern';
import { type Quotum, type SelectieGevonden, type Selectieopties, selectBuurten } from 'buurtaanpak/selectie';
import {
  type Bewonersinvoer,
  listBronnen,
  type WriteBuurtbrievenOptions,
  writeBuurtbrieven,
} from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst, Verslag, verifyHerkomst } from 'buurtaanpak/verslag';
import { expect } from 'vitest';
import { deepFreeze } from '../hulp.js';

export const OPTIONS: WriteBuurtbrievenOptions = {
  peildatum: Datum.parse('2026-06-30'),
  datum: Datum.parse('2026-07-06'),
};

/** A selection, which the test needs to be found. */
export function kies(
  scores: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
  quota: readonly Quotum[],
  opties: Selectieopties = {},
): SelectieGevonden {
  const rijen = Object.fromEntries(
    Object.entries(scores).map(([programma, een]) => [
      programma,
      Object.entries(een).map(([code, score]) => ({ code, score })),
    ]),
  );
  const selectie = selectBuurten(rijen, quota, opties);
  if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
  return selectie;
}

/** The input of letters about a selection, in which every buurt has a name. */
export function maakInvoer(selectie: SelectieGevonden, meer: Partial<Bewonersinvoer> = {}): Bewonersinvoer {
  const codes = new Set([
    ...Object.values(selectie.invoer.scores).flatMap((rijen) => rijen.map(({ code }) => code)),
    ...(selectie.invoer.opties.gebieden ?? []).map(({ code }) => code),
  ]);
  const namen = [...codes].map((code) => ({ code, naam: `Buurt ${code}` }));
  return { gemeente: 'Leeuwarden', selectie, scores: {}, namen, ...meer };
}

/** A letter misleads nobody, and each value of it is found back in its sources. */
export function expectGoed(verslag: Verslag, bronnen: Parameters<typeof verifyHerkomst>[1]): void {
  expect(checkVerslag(verslag)).toEqual([]);
  expect(verifyHerkomst(verslag, bronnen)).toEqual([]);
  expect(Verslag.parse(JSON.parse(JSON.stringify(verslag)))).toEqual(verslag);
  expect(JSON.stringify(verslag.blokken)).not.toMatch(/undefined|NaN|\[object/);
}

/** The letter to a buurt as one line of text; that it is good is checked as well. */
export function lees(invoer: Bewonersinvoer, code: string, options: Partial<WriteBuurtbrievenOptions> = {}): string {
  const alle = { ...OPTIONS, ...options };
  const brief = writeBuurtbrieven(deepFreeze(invoer), { ...alle, buurten: [code] })[code];
  if (brief === undefined) throw new Error(code);
  expectGoed(brief, listBronnen(invoer, { ...alle, buurt: code }));
  return renderTekst(brief, { breedte: 2000 }).replaceAll(/\s+/g, ' ');
}
