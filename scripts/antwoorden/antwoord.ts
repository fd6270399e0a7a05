import { createHash } from 'node:crypto';
import { DomeinFout } from 'buurtaanpak/kern';
import { copyTak, toTekst } from '../fuzz/boom.js';
import type { Doel } from '../fuzz/doel.js';

/** So many items of an iterator are read. */
const ITEMS = 50;
/** A longer answer is kept as its beginning, its length and what makes it one of a kind. */
const KORT = 160;

function unfold(uit: unknown): unknown {
  if (typeof uit !== 'object' || uit === null || !('next' in uit) || typeof uit.next !== 'function') return uit;
  const items: unknown[] = [];
  for (let i = 0; i < ITEMS; i++) {
    const { done, value } = uit.next() as IteratorResult<unknown>;
    if (done) break;
    items.push(value);
  }
  return items;
}

/** What a call comes to, in one text: its answer, or its refusal with all findings. */
export async function readAntwoord({ roep }: Doel, argumenten: unknown): Promise<string> {
  try {
    return `= ${toTekst(unfold(await roep(...(copyTak(argumenten) as unknown[]))))}`;
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) return `! ${String(fout)}`;
    return `? ${toTekst([fout.code, fout.pad, fout.params, fout.bevindingen])}`;
  }
}

/** An answer as it is kept. */
export function shortenAntwoord(tekst: string): string {
  if (tekst.length <= KORT) return tekst;
  return `${tekst.slice(0, KORT)}… ${tekst.length} ${createHash('sha256').update(tekst).digest('hex').slice(0, 16)}`;
}
