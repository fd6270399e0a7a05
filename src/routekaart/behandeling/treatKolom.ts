import { isGelijk, measureBereik, presentWaarden } from '../../rekenen/index.js';
import type { Behandeling } from '../model/routekaart.js';
import { deriveTransformatie } from './deriveTransformatie.js';
import { transformKolom } from './transformKolom.js';
import { measureVorm, type Vorm } from './vorm.js';

/** The treatment of a value: drawn in from above or below, or transformed. */
export type Ingreep = 'winsoriseren_hoog' | 'winsoriseren_laag' | 'log' | 'boxcox';

/** A column after treatment. */
export interface Behandelresultaat {
  /** NaN where missing. */
  readonly waarden: Float64Array;
  /** Per row the treatment; `undefined` for an untreated value. */
  readonly ingrepen: readonly (Ingreep | undefined)[];
  /** The shape before, and after each step that was taken. Not defined for fewer than four figures or a constant column. */
  readonly stappen: readonly {
    readonly stap: 'vooraf' | 'winsoriseren' | 'transformatie';
    readonly vorm: Vorm | undefined;
    readonly voldoet: boolean;
  }[];
  /** The number of rounds in which values were drawn in (winsorised). */
  readonly gewinsoriseerd: number;
}

/**
 * Winsorises: each round draws in the extreme value on the side of the long tail to the next value. Equal values go together. Stops when
 * the shape is within the bounds, or after `hoogstens` rounds.
 */
function winsorise(x: Float64Array, hoogstens: number, isScheef: (vorm: Vorm | undefined) => vorm is Vorm) {
  const waarden = x.slice();
  const ingrepen: (Ingreep | undefined)[] = Array.from(x, () => undefined);
  let ronden = 0;
  let vorm = measureVorm(presentWaarden(waarden));
  while (ronden < hoogstens && isScheef(vorm)) {
    const hoog = vorm.scheefheid > 0;
    const { minimum, maximum } = measureBereik(waarden);
    const uiterste = hoog ? maximum : minimum;
    let volgende = hoog ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    for (const waarde of waarden) {
      if (Number.isNaN(waarde) || isGelijk(waarde, uiterste)) continue;
      volgende = hoog ? Math.max(volgende, waarde) : Math.min(volgende, waarde);
    }
    waarden.forEach((waarde, i) => {
      if (!isGelijk(waarde, uiterste)) return;
      waarden[i] = volgende;
      ingrepen[i] = hoog ? 'winsoriseren_hoog' : 'winsoriseren_laag';
    });
    ronden += 1;
    vorm = measureVorm(presentWaarden(waarden));
  }
  return { waarden, ingrepen, ronden, vorm };
}

/** Treats a column as its criterion says. The public function, with the documentation, is `treatWaarden`. */
export function treatKolom(x: Float64Array, behandeling: Behandeling): Behandelresultaat {
  const { winsoriseren = 5, transformatie, scheefheid = 2, kurtosis = 3.5 } = behandeling;
  const isScheef = (vorm: Vorm | undefined): vorm is Vorm =>
    vorm !== undefined && Math.abs(vorm.scheefheid) >= scheefheid && vorm.kurtosis >= kurtosis;
  const vooraf = measureVorm(presentWaarden(x));
  const stappen: Behandelresultaat['stappen'][number][] = [
    { stap: 'vooraf', vorm: vooraf, voldoet: !isScheef(vooraf) },
  ];
  const niets: (Ingreep | undefined)[] = Array.from(x, () => undefined);
  if (!isScheef(vooraf)) return { waarden: x, ingrepen: niets, stappen, gewinsoriseerd: 0 };

  const { waarden, ingrepen, ronden, vorm } = winsorise(x, winsoriseren, isScheef);
  stappen.push({ stap: 'winsoriseren', vorm, voldoet: !isScheef(vorm) });
  if (!isScheef(vorm) || transformatie === undefined) return { waarden, ingrepen, stappen, gewinsoriseerd: ronden };

  const getransformeerd = transformKolom(x, deriveTransformatie(x, transformatie, vooraf.scheefheid < 0));
  const achteraf = measureVorm(presentWaarden(getransformeerd));
  stappen.push({ stap: 'transformatie', vorm: achteraf, voldoet: !isScheef(achteraf) });
  return {
    waarden: getransformeerd,
    ingrepen: Array.from(x, (waarde) => (Number.isNaN(waarde) ? undefined : transformatie.methode)),
    stappen,
    gewinsoriseerd: ronden,
  };
}
