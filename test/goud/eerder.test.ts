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
  return isGelijk(oud.uit, nieuw.uit) ? undefined : 'gives another answer';
}

test('an earlier version gives the answer of its newest form, or a refusal', async () => {
  const slecht: string[] = [];
  let keren = 0;
  for (const doel of DOELEN.filter(({ naam }) => !naam.startsWith('belofte '))) {
    const [argumenten = []] = await bron.maak(doel);
    const gezien = new Set<string>();
    for (const [pad, soort] of listDocumentplekken(argumenten, new Set(EERDER.keys()))) {
      const plek = `${soort} ${pad.filter((deel) => typeof deel === 'string').join('.')}`;
      const paren = EERDER.get(soort) ?? [];
      if (gezien.has(plek)) continue;
      gezien.add(plek);
      for (const { oud, nieuw } of paren.slice(0, runs(paren.length, 3))) {
        keren++;
        const verschil = await findVerschil(
          doel,
          replaceAt(argumenten, pad, () => oud),
          replaceAt(argumenten, pad, () => nieuw),
        );
        if (verschil !== undefined) slecht.push(`${doel.naam} (${pad.join('.')}) ${verschil}`);
      }
    }
  }
  expect([...new Set(slecht)]).toEqual([]);
  expect(keren).toBeGreaterThan(100);
}, 120_000);
