import { showWaarde } from '../../kern/huis.js';
import { isDomeinFout } from '../../kern/index.js';
import type { ExternAntwoord, ExterneOplosser } from '../../oplosser/index.js';
import { refuse } from '../teksten/codes.js';

const STATUSSEN: ReadonlySet<unknown> = new Set(['optimaal', 'onhaalbaar', 'gestopt']);

/** The field of an answer that is not what it should be. */
function findGebrek(antwoord: Partial<Record<keyof ExternAntwoord, unknown>>, kolommen: number): string | undefined {
  const { status, x, grens } = antwoord;
  if (!STATUSSEN.has(status)) return `status ${showWaarde(status)}`;
  if (x !== undefined && !(x instanceof Uint8Array && x.length === kolommen)) return `x ${showWaarde(x)}`;
  if (grens !== undefined && (typeof grens !== 'number' || Number.isNaN(grens))) return `grens ${showWaarde(grens)}`;
  return undefined;
}

/** Makes what another solver throws an error of this library. */
function ask(oplosser: ExterneOplosser, ...vraag: Parameters<ExterneOplosser['solve']>): ExternAntwoord {
  try {
    return oplosser.solve(...vraag);
  } catch (fout) {
    if (isDomeinFout(fout)) throw fout;
    const melding = fout instanceof Error ? fout.message : showWaarde(fout);
    return refuse('selectie.oplosser_fout', { naam: oplosser.naam, melding });
  }
}

/** A solver of another make of which the answers have their form, and that fails in words of this library only. */
export function guardOplosser(oplosser: ExterneOplosser): ExterneOplosser {
  const { naam, versie } = oplosser;
  return {
    naam,
    versie,
    solve: (probleem, opties) => {
      const antwoord = ask(oplosser, probleem, opties);
      const melding = findGebrek(antwoord ?? {}, probleem.waarden.length);
      return melding === undefined ? antwoord : refuse('selectie.oplosser_fout', { naam, melding });
    },
  };
}
