import type { Paramwaarde } from '../bevinding/bevinding.js';
import { showGetal } from './showGetal.js';
import { type Paramplaats, showParam } from './showParam.js';
import { showAandeel } from './showWaardeMetEenheid.js';
import type { Tekstentabel } from './tekstentabel.js';

type Params = Readonly<Record<string, Paramwaarde>>;

/** `{naam}`, `{naam%}` for a share as a percentage, and `{naam|dag|dagen}` for a word that goes with a number. */
const PLEK = /\{([a-zA-Z]+)(?:(%)|\|([^{}|]*)\|([^{}|]*))?\}/g;

/** A piece between brackets, which is left out when none of its values is there: `-`. */
const HAAKJES = / \([^(){}]*(?:\{[a-zA-Z]+\}[^(){}]*)+\)/g;

/** Whether a number, a number in a text or a list asks for the singular. */
function isEnkel(waarde: Paramwaarde | undefined): boolean {
  return typeof waarde === 'object' ? waarde?.length === 1 : Number(waarde) === 1;
}

/** Numbers of one finding that would look the same after rounding: there the difference is what the sentence is about. */
function needsDetail(params: Params, teksten: Tekstentabel): boolean {
  const getallen = new Set(Object.values(params).filter((waarde) => typeof waarde === 'number'));
  return new Set([...getallen].map((getal) => showGetal(getal, teksten))).size < getallen.size;
}

/**
 * Fills the `{names}` of a text. A name without a value stays in the text, so that the gap can be seen. `{aantal|dag|dagen}` becomes the
 * first word when the value is one (or a list of one), and else the second; `{aandeel%}` shows a share as a percentage. A value that
 * ends a sentence by itself takes no second full stop.
 */
export function fillTekst(
  tekst: string,
  params: Params,
  teksten: Tekstentabel,
  plaats: Omit<Paramplaats, 'naam' | 'detail'>,
): string {
  const detail = needsDetail(params, teksten);
  const kort = tekst.replace(HAAKJES, (heel) =>
    [...heel.matchAll(PLEK)].every(([, naam = '']) => params[naam] === '-') ? '' : heel,
  );
  const gevuld = kort.replace(PLEK, (heel, naam: string, aandeel?: string, enkel?: string, meer?: string) => {
    if (!Object.hasOwn(params, naam)) return heel;
    const waarde = params[naam] as Paramwaarde;
    if (enkel !== undefined && meer !== undefined) return isEnkel(waarde) ? enkel : meer;
    if (aandeel !== undefined && typeof waarde === 'number') return showAandeel(waarde, teksten);
    return showParam(waarde, teksten, { ...plaats, naam, detail });
  });
  return gevuld.replace(/([.!?…])\.(?=\s|$)/g, '$1');
}
