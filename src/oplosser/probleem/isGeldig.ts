import { f64, i16, i32 } from '../../rekenen/index.js';
import type { Keuzeprobleem } from './keuzeprobleem.js';

/** Whether an assignment of candidates to vakken (-1: not chosen) obeys every requirement of a problem. All sums are of whole numbers. */
export function isGeldig(probleem: Keuzeprobleem, toewijzing: Int16Array): boolean {
  const { masker, vakken, verplicht, groepen, tellingen, samen, vloeren } = probleem;
  const n = masker.length;
  const aantallen = new Int32Array(vakken.van.length);
  for (let c = 0; c < n; c++) {
    const j = i16(toewijzing, c);
    if (j < 0) continue;
    if (!((i32(masker, c) >> j) & 1)) return false;
    aantallen[j] = i32(aantallen, j) + 1;
  }
  const count = (leden: Int32Array, bits: number) => {
    let aantal = 0;
    for (const c of leden) if (i16(toewijzing, c) >= 0 && (bits >> i16(toewijzing, c)) & 1) aantal++;
    return aantal;
  };
  const isBinnen = (aantal: number, van: number, tot: number) => aantal >= van && aantal <= tot;
  return (
    aantallen.every((aantal, j) => isBinnen(aantal, i32(vakken.van, j), i32(vakken.tot, j))) &&
    verplicht.every((c) => i16(toewijzing, c) >= 0) &&
    groepen.every(({ leden, hoogstens, vakken: bits }) => count(leden, bits) <= hoogstens) &&
    tellingen.every(({ leden, van, tot, vakken: bits }) => isBinnen(count(leden, bits), van, tot)) &&
    samen.every((set) => set.every((c) => i16(toewijzing, c) >= 0) || set.every((c) => i16(toewijzing, c) < 0)) &&
    isBinnenBand(probleem, toewijzing) &&
    vloeren.every(({ waarden, minimaal }) => sumWaarden(waarden, toewijzing) >= minimaal) &&
    !hasBotsing(probleem, toewijzing)
  );
}

function isBinnenBand({ band }: Keuzeprobleem, toewijzing: Int16Array): boolean {
  if (band === undefined) return true;
  let som = 0;
  for (let c = 0; c < toewijzing.length; c++) if (i16(toewijzing, c) >= 0) som += f64(band.gewichten, c);
  return som >= band.minimaal && som <= band.maximaal;
}

function hasBotsing({ paren, botsingen }: Keuzeprobleem, toewijzing: Int16Array): boolean {
  if (paren === undefined) return false;
  return botsingen.some((bits) => {
    const telt = (c: number) => i16(toewijzing, c) >= 0 && ((bits >> i16(toewijzing, c)) & 1) === 1;
    for (let c = 0; c < toewijzing.length; c++) {
      if (!telt(c)) continue;
      for (let b = i32(paren.start, c); b < i32(paren.start, c + 1); b++) if (telt(i32(paren.buren, b))) return true;
    }
    return false;
  });
}

/** The total of values by vak and candidate over the chosen candidates, without any bonus. */
export function sumWaarden(waarden: Float64Array, toewijzing: Int16Array): number {
  const n = toewijzing.length;
  let som = 0;
  for (let c = 0; c < n; c++) if (i16(toewijzing, c) >= 0) som += f64(waarden, i16(toewijzing, c) * n + c);
  return som;
}
