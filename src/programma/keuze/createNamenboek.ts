import { Wijkcode } from '../../gebied/index.js';
import type { SelectieGevonden } from '../../selectie/index.js';
import type { Keuzebuurt } from '../model/keuze.js';
import { toSleutel } from '../model/toSleutel.js';
import type { Buurtnaam } from './options.js';

/** What readers are told of a buurt besides its code. */
export type Benoemd = Pick<Keuzebuurt, 'naam' | 'wijk' | 'inwoners'>;

/** Finds what readers are told of a buurt; `undefined` when it has no name. */
export type Namenboek = (code: string) => Benoemd | undefined;

/** The names of the list, else those of the areas of the selection. A wijk of which only the code is known is left out. */
export function createNamenboek(namen: readonly Buurtnaam[], { invoer }: SelectieGevonden): Namenboek {
  const bekend = new Map(namen.map((een) => [toSleutel(een.code), een]));
  const gebieden = new Map((invoer.opties.gebieden ?? []).map((een) => [toSleutel(een.code), een]));
  return (code) => {
    const gebied = gebieden.get(toSleutel(code));
    const genoemd = bekend.get(toSleutel(code));
    const naam = genoemd?.naam ?? gebied?.naam;
    if (naam === undefined) return undefined;
    const plaats = genoemd?.wijk ?? gebied?.wijk;
    // What the areas of a selection call a wijk is for its rules, so it may be a code of the app.
    const wijk = Wijkcode.is(plaats) ? bekend.get(toSleutel(plaats))?.naam : genoemd?.wijk;
    const inwoners = genoemd?.inwoners ?? gebied?.inwoners ?? undefined;
    return {
      naam,
      ...(wijk === undefined ? {} : { wijk }),
      ...(inwoners === undefined ? {} : { inwoners: Math.round(inwoners) }),
    };
  };
}
