import * as z from 'zod';
import { attempt } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import type { PermutatieOptions } from '../../rekenen/index.js';
import { Loting, listTrekkingen, verifyLoting } from '../../selectie/index.js';
import type { Lotinvoer, Lotverdeling, Lotverdelingen } from '../model/lotingoordeel.js';
import { refuse } from '../teksten/codes.js';
import type { Trekkingen } from './testLotverschil.js';

/** A lot as the test needs it. */
export interface GelezenLoting {
  readonly blokken: readonly Lotverdeling[];
  /** The draws that the rules allow. Absent: every exchange within a block. */
  readonly trekkingen?: Trekkingen;
  /** Whether there is a document that gives the same when it is drawn again. */
  readonly vastgelegd: boolean;
  /** How many differences there are when it is drawn again. */
  readonly verschillen: number;
}

const codes = z.array(z.string().min(1));
const LotverdelingenSchema: z.ZodType<Lotverdelingen> = z.strictObject({
  blokken: z.array(z.strictObject({ ingeloot: codes, uitgeloot: codes })),
});

/** The longest sample of draws under rules that can be asked. */
const MEESTE_TREKKINGEN = 100_000;

function countVerschillen(loting: Loting): number {
  // It throws when the rules as they are written now allow no draw at all.
  const overgedaan = attempt(() => verifyLoting(loting));
  return overgedaan.success ? overgedaan.data.bevindingen.filter(({ ernst }) => ernst === 'fout').length : 1;
}

function readVerdeling(invoer: Lotverdelingen): GelezenLoting {
  const { blokken } = parseSchema(LotverdelingenSchema, invoer, 'loting');
  const gezien = new Set<string>();
  blokken.forEach(({ ingeloot, uitgeloot }, b) => {
    for (const buurt of [...ingeloot, ...uitgeloot]) {
      if (gezien.has(buurt)) refuse('evaluatie.buurt_dubbel', { buurt }, ['loting', 'blokken', b]);
      gezien.add(buurt);
    }
  });
  return { blokken, vastgelegd: false, verschillen: 0 };
}

/**
 * Reads a lot: its document, or only who was drawn. The rules of a document that is not right are not used: then every exchange within a
 * block counts, as when there is no document.
 *
 * @throws DomeinFout `kern.document_ongeldig`, `evaluatie.buurt_dubbel`
 */
export function readLoting(invoer: Lotinvoer, { steekproef = 9999, zaad }: PermutatieOptions): GelezenLoting {
  // Not an object: the schema says so.
  if (typeof invoer !== 'object' || invoer === null || !('soort' in invoer)) return readVerdeling(invoer);
  const loting = Loting.parse(invoer);
  const blokken = loting.blokken.map(({ deelnemers, ingeloot }) => {
    const alle = deelnemers.map(({ code }) => code);
    const erin = new Set(ingeloot);
    return { ingeloot: alle.filter((code) => erin.has(code)), uitgeloot: alle.filter((code) => !erin.has(code)) };
  });
  const verschillen = countVerschillen(loting);
  if (verschillen > 0 || loting.eisen.length === 0) return { blokken, vastgelegd: verschillen === 0, verschillen };
  const aantal = Math.min(steekproef, MEESTE_TREKKINGEN);
  return {
    blokken,
    trekkingen: {
      wijze: loting.wijze === 'opgesomd' ? 'volledig' : 'steekproef',
      trekkingen: listTrekkingen(loting, { aantal, zaad }).map((trekking) => trekking.flat()),
      ingeloot: blokken.flatMap(({ ingeloot }) => ingeloot),
    },
    vastgelegd: true,
    verschillen: 0,
  };
}
