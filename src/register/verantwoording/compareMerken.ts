import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { createMerken } from './createMerken.js';
import type { Kruismerken, Merk, Merken } from './merken.js';
import type { Verantwoording } from './verantwoording.js';

/** The names of the parts that differ, were taken away or were added. A name that is there twice is compared by its place. */
function listAnders(een: readonly Merk[], ander: readonly Merk[]): string[] {
  const teken = (lijst: readonly Merk[]) => {
    const keer = new Map<string, number>();
    return new Map(
      lijst.map(([naam, merk]) => {
        const hoeveelste = keer.get(naam) ?? 0;
        keer.set(naam, hoeveelste + 1);
        return [JSON.stringify([naam, hoeveelste]), { naam, merk }] as const;
      }),
    );
  };
  const [toen, nu] = [teken(een), teken(ander)];
  const anders = [...new Set([...toen.keys(), ...nu.keys()])].filter(
    (wie) => toen.get(wie)?.merk !== nu.get(wie)?.merk,
  );
  return [...new Set(anders.map((wie) => (toen.get(wie) ?? nu.get(wie))?.naam ?? ''))];
}

const tellDeel = (pad: Pad, namen: readonly string[]): Bevinding[] =>
  namen.map((naam) =>
    createBevinding('fout', 'register.onderdeel_veranderd', pad, { deel: pad.map(String).join('.'), naam }),
  );

/**
 * Which cells of a table were changed. When several rows and several columns differ, what crosses is not certain, and these are told by
 * themselves.
 */
function compareKruis(een: Kruismerken, ander: Kruismerken, pad: Pad): Bevinding[] {
  const rijen = listAnders(een.rijen, ander.rijen);
  const kolommen = listAnders(een.kolommen, ander.kolommen);
  if (rijen.length === 0 || kolommen.length === 0 || (rijen.length > 1 && kolommen.length > 1))
    return tellDeel(pad, [...rijen, ...kolommen]);
  return rijen.flatMap((gebied) =>
    kolommen.map((kolom) =>
      createBevinding('fout', 'register.cel_veranderd', pad, { deel: pad.map(String).join('.'), gebied, kolom }),
    ),
  );
}

/** What was changed in an account since its marks were made: which cell, which quotum, which rule, which chosen buurt. */
export function compareMerken(
  toen: Merken,
  bewaard: Pick<Verantwoording, 'kerncijfers' | 'programmas' | 'scores' | 'quota' | 'opties' | 'uitkomst'>,
): Bevinding[] {
  const nu = createMerken(bewaard);
  const leeg: Kruismerken = { rijen: [], kolommen: [] };
  const aantal = Math.max(toen.beoordelingen.length, nu.beoordelingen.length);
  return [
    ...compareKruis(toen.kerncijfers, nu.kerncijfers, ['kerncijfers']),
    ...tellDeel(['programmas'], listAnders(toen.routekaarten, nu.routekaarten)),
    ...Array.from({ length: aantal }, (_, p) =>
      compareKruis(toen.beoordelingen[p] ?? leeg, nu.beoordelingen[p] ?? leeg, ['programmas', p, 'beoordelingen']),
    ).flat(),
    ...compareKruis(toen.scores, nu.scores, ['scores']),
    ...tellDeel(['quota'], listAnders(toen.quota, nu.quota)),
    ...tellDeel(['opties', 'regels'], listAnders(toen.regels, nu.regels)),
    ...tellDeel(['uitkomst', 'gekozen'], listAnders(toen.gekozen, nu.gekozen)),
  ];
}
