import type { Quotum } from '../model/quotum.js';
import type { Regel } from '../model/regel.js';
import type { Botsing, Verruiming } from '../model/selectie.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import { isHaalbaar } from './isHaalbaar.js';

/** The maximum number of codes of one rule that are tried one by one. */
const MEESTE_CODES = 50;

function replaceAt<T>(rij: readonly T[], positie: number, nieuw: readonly T[]): readonly T[] {
  return [...rij.slice(0, positie), ...nieuw, ...rij.slice(positie + 1)];
}

function findAantal(vraagstuk: Vraagstuk, id: string): Verruiming[] {
  const { quota } = vraagstuk;
  const j = quota.findIndex((quotum) => quotum.id === id);
  const quotum = quota[j] as Quotum;
  const { van, tot } = rangeVanAantal(quotum.aantal);
  const past = (aantal: { readonly van: number; readonly tot: number }) =>
    isHaalbaar(vraagstuk, { quota: replaceAt(quota, j, [{ ...quotum, aantal }]) }) === true;
  const beschikbaar = vraagstuk.gebieden.length;
  for (let laag = Math.min(van, beschikbaar + 1) - 1; laag >= 0; laag--) {
    const aantal = { van: laag, tot: van === tot ? laag : tot };
    if (past(aantal)) return [{ soort: 'aantal', quotum: id, ...aantal }];
  }
  for (let hoog = tot + 1; hoog <= Math.min(beschikbaar, tot + vraagstuk.regels.length + 1); hoog++) {
    const aantal = { van: van === tot ? hoog : van, tot: hoog };
    if (past(aantal)) return [{ soort: 'aantal', quotum: id, ...aantal }];
  }
  return [];
}

function findBijRegel(vraagstuk: Vraagstuk, positie: number, regel: Regel): Verruiming[] {
  const { regels } = vraagstuk;
  const past = (nieuw: readonly Regel[]) =>
    isHaalbaar(vraagstuk, { regels: replaceAt(regels, positie, nieuw) }) === true;
  if (!past([])) return [];
  const uit: Verruiming[] = [];
  if (regel.soort === 'hoogstens_per_groep') {
    // Without the rule a selection exists, so some higher number is enough.
    for (let hoogstens = regel.hoogstens + 1; hoogstens <= vraagstuk.gebieden.length; hoogstens++) {
      if (!past([{ ...regel, hoogstens }])) continue;
      uit.push({ soort: 'hoogstens', positie, hoogstens });
      break;
    }
  }
  if (regel.soort === 'uitgesloten' && regel.codes.length > 1) {
    for (const code of regel.codes.slice(0, MEESTE_CODES)) {
      const codes = regel.codes.filter((ander) => ander !== code);
      if (past([{ ...regel, codes }])) uit.push({ soort: 'toelaten', positie, code });
    }
  }
  return [...uit, { soort: 'zonder_regel', positie, regel }];
}

/** Every single change of a quotum or rule in the clash that makes a selection possible. */
export function findVerruimingen(vraagstuk: Vraagstuk, botsing: readonly Botsing[]): readonly Verruiming[] {
  return botsing.flatMap((element) =>
    element.soort === 'quotum'
      ? findAantal(vraagstuk, element.quotum)
      : findBijRegel(vraagstuk, element.positie, element.regel),
  );
}
