import type { Criterium, Routekaart } from 'buurtaanpak/routekaart';
import { isOpgegeven } from './instelling.js';

/** Something with a weight. */
export interface Weegbaar {
  readonly id: string;
  readonly naam: string;
  /** Absent for a thema. */
  readonly criterium?: Criterium;
  /** Whether its weight can be set: it is given as a number, and there is something on its level to weigh it against. */
  readonly stelbaar: boolean;
}

/** A thema with what is weighed in it; without a name the top, when criteria stand there. */
export interface Niveau {
  readonly naam?: string;
  readonly delen: readonly Weegbaar[];
}

/**
 * The levels of a Routekaart as the page shows them: a thema begins with itself, then come its criteria, then the themas below it. The criteria
 * that belong to no thema come first.
 */
export function listNiveaus(routekaart: Routekaart): readonly Niveau[] {
  const { themas = [], criteria } = routekaart;
  function list(boven: string | undefined, kop: Weegbaar | undefined, naam: string | undefined): readonly Niveau[] {
    const binnen = criteria.filter(({ thema }) => thema === boven);
    const onder = themas.filter((thema) => thema.boven === boven);
    const stelbaar = isOpgegeven(routekaart, boven) && binnen.length + onder.length > 1;
    const delen = [
      ...(kop === undefined ? [] : [kop]),
      ...binnen.map((criterium) => ({ id: criterium.id, naam: criterium.naam, criterium, stelbaar })),
    ];
    return [
      ...(delen.length === 0 ? [] : [{ ...(naam === undefined ? {} : { naam }), delen }]),
      ...onder.flatMap((thema) =>
        list(
          thema.id,
          { id: thema.id, naam: 'Gewicht van dit thema', stelbaar },
          naam === undefined ? thema.naam : `${naam}, ${thema.naam}`,
        ),
      ),
    ];
  }
  return list(undefined, undefined, undefined);
}

/** A slider. */
export interface Bereik {
  readonly hoogste: number;
  readonly stap: number;
}

/** The range of the sliders for weights: the power of ten that holds them all, in steps in which each of them can be told. */
export function planBereik(gewichten: readonly number[]): Bereik {
  const hoogste = gewichten.every((gewicht) => Number.isInteger(gewicht))
    ? Math.max(10, 10 ** Math.ceil(Math.log10(Math.max(1, ...gewichten))))
    : 10 ** Math.ceil(Math.log10(Math.max(...gewichten)));
  const fits = (stap: number) =>
    gewichten.every((gewicht) => Math.abs(gewicht / stap - Math.round(gewicht / stap)) < 1e-9);
  return { hoogste, stap: [hoogste / 10, hoogste / 20].find(fits) ?? hoogste / 100 };
}
