/** A document of an earlier version, handed to a function as it was stored: what its newest form gives, or a refusal. */
import { readdirSync } from 'node:fs';
import { isDomeinFout } from 'buurtaanpak/kern';
import { expect, test } from 'vitest';
import { copyTak, isGelijk, replaceAt } from '../../scripts/fuzz/boom.js';
import type { Doel } from '../../scripts/fuzz/doel.js';
import { DOELEN } from '../../scripts/fuzz/doelen.js';
import { Bron, listDocumentplekken } from '../../scripts/fuzz/invoer.js';
import { runs } from '../runs.js';
import { leesGoud } from './leesGoud.js';
import { HEETTE, LEZERS } from './soorten.js';

/** The stored documents of which something changes when they are read, by their kind. */
const EERDER = new Map<string, { readonly oud: unknown; readonly nieuw: unknown }[]>();
for (const bestand of readdirSync(new URL('verwacht/', import.meta.url))) {
  const naam = bestand.split('-')[0] ?? '';
  const soort = (HEETTE[naam] ?? naam) as keyof typeof LEZERS;
  const paren = leesGoud(bestand).map((oud) => ({ oud, nieuw: LEZERS[soort](oud) }));
  EERDER.set(soort, [...(EERDER.get(soort) ?? []), ...paren]);
}

const ALLES = runs(10) >= 10;
const bron = new Bron();
const call = async ({ roep }: Doel, argumenten: unknown): Promise<{ uit: unknown } | { fout: unknown }> => {
  try {
    return { uit: await roep(...(copyTak(argumenten) as unknown[])) };
  } catch (fout) {
    return { fout };
  }
};

/** What is wrong with the answers for an earlier form and for the newest one. */
async function findVerschil(doel: Doel, van: unknown, naar: unknown): Promise<string | undefined> {
  const oud = await call(doel, van);
  if ('fout' in oud) return isDomeinFout(oud.fout) ? undefined : `throws ${String(oud.fout)}`;
  const nieuw = await call(doel, naar);
  if ('fout' in nieuw) return `takes what is refused once it is read: ${String(nieuw.fout)}`;
  return isGelijk(toJson(oud.uit), toJson(nieuw.uit)) ? undefined : 'gives another answer';
}

/** What is about the form of a document that was handed over, and so tells it from its newest one. */
const OVER_DE_VORM = [
  // Their answer holds the fingerprint of what they were given.
  /^evaluatie\.evaluateSituaties$/,
  /^register\.verifyVerantwoording$/,
  /^stukken\.write(?:Buurtbrieven|Narekenblad|Selectieverantwoording)$/,
  // It brings the steps of version 1 along.
  /^financiering\.upcastStappen$/,
  // What an event holds was read with the event.
  /^overeenkomst\.replayOvereenkomst$/,
];
/** The rooms of which a part of the tests has every function. */
const VAAK = /^(?:financiering|overeenkomst|programma|verslag)\./;
/** As a store has it: a number that is none becomes `null`. */
const toJson = (uit: unknown): unknown => JSON.parse(JSON.stringify(uit ?? null));

test('an earlier version gives the answer of its newest form, or a refusal', async () => {
  const slecht: string[] = [];
  let keren = 0;
  for (const doel of DOELEN) {
    const { naam } = doel;
    if (naam.startsWith('belofte ') || OVER_DE_VORM.some((een) => een.test(naam)) || !(ALLES || VAAK.test(naam)))
      continue;
    const [argumenten = []] = await bron.maak(doel);
    const gezien = new Set<string>();
    for (const [pad, soort] of listDocumentplekken(argumenten, new Set(EERDER.keys()))) {
      const plek = `${soort} ${pad.filter((deel) => typeof deel === 'string').join('.')}`;
      const paren = EERDER.get(soort) ?? [];
      if (gezien.has(plek)) continue;
      gezien.add(plek);
      for (const { oud, nieuw } of paren.slice(0, runs(paren.length))) {
        keren++;
        const verschil = await findVerschil(
          doel,
          replaceAt(argumenten, pad, () => oud),
          replaceAt(argumenten, pad, () => nieuw),
        );
        if (verschil !== undefined) slecht.push(`${naam} (${pad.join('.')}) ${verschil}`);
      }
    }
  }
  expect([...new Set(slecht)]).toEqual([]);
  expect(keren).toBeGreaterThan(30);
}, 120_000);
