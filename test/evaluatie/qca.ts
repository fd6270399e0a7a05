import type { AnalyseConfiguratiesOptions, Combinatie, Configuratiegeval } from 'buurtaanpak/evaluatie';
import { readGegevensJson } from '../gegevens.js';

interface Termmaten {
  readonly term: string;
  readonly inclS: number;
  readonly PRI: number;
  readonly covS: number;
  readonly covU: number;
}

interface Minimaal {
  readonly priemimplicanten: readonly string[];
  readonly modellen: readonly (readonly string[])[];
  readonly maten: readonly {
    readonly termen: readonly Termmaten[];
    readonly oplossing: Omit<Termmaten, 'term' | 'covU'>;
  }[];
}

/** A case of the reference. */
export interface Qcageval {
  readonly naam: string;
  readonly condities: readonly string[];
  readonly inclusiegrens: number;
  readonly prigrens: number;
  readonly frequentiegrens: number;
  readonly gevallen: readonly {
    readonly geval: string;
    readonly condities: readonly number[];
    readonly uitkomst: number;
  }[];
  readonly waarheidstabel: readonly {
    readonly combinatie: readonly number[];
    readonly n: number;
    readonly uit: '0' | '1' | '?';
    readonly incl: number;
    readonly PRI: number;
  }[];
  readonly behoudend: Minimaal;
  readonly spaarzaam: Minimaal;
  readonly verwachting: string;
  readonly tussen: readonly {
    readonly behoudend: readonly string[];
    readonly spaarzaam: readonly string[];
    readonly gemakkelijkeTegenfeitelijken: readonly (readonly number[])[];
    readonly modellen: readonly (readonly string[])[];
  }[];
  readonly toeval?: { readonly statistiek: number; readonly mogelijk: number; readonly p: number };
}

/** Values of the R package QCA and of a program of its own. */
export interface Qcareferentie {
  readonly gevallen: readonly Qcageval[];
  readonly kalibratie: {
    readonly gevallen: readonly {
      readonly buiten: number;
      readonly kruispunt: number;
      readonly binnen: number;
      readonly waarden: readonly number[];
      readonly lidmaatschap: readonly number[];
    }[];
  };
  readonly noodzaak: {
    readonly gevallen: readonly {
      readonly condities: readonly (readonly number[])[];
      readonly uitkomst: readonly number[];
      readonly maten: readonly { readonly inclN: number; readonly RoN: number; readonly covN: number }[];
    }[];
  };
}

export const qcareferentie = (): Qcareferentie => readGegevensJson<Qcareferentie>('referentie/evaluatie_qca.json');

/** Cases of rows of memberships; the conditions get these names. */
export function toGevallen(
  rijen: readonly { readonly geval?: string; readonly condities: readonly number[]; readonly uitkomst: number }[],
  namen: readonly string[],
): Configuratiegeval[] {
  return rijen.map(({ geval, condities, uitkomst }, i) => ({
    geval: geval ?? `g${i}`,
    condities: Object.fromEntries(namen.map((naam, j) => [naam, condities[j] as number])),
    uitkomst,
  }));
}

/** The options of a case of the reference. */
export function toOptions(geval: Qcageval): AnalyseConfiguratiesOptions {
  const { condities, inclusiegrens, prigrens, frequentiegrens, verwachting } = geval;
  const delen = verwachting.split(',');
  const paren = condities.flatMap((naam, j) =>
    delen[j] === '-' ? [] : [[naam, delen[j] === '1' ? ('aanwezig' as const) : ('afwezig' as const)] as const],
  );
  return { inclusiegrens, prigrens, frequentiegrens, verwachting: Object.fromEntries(paren) satisfies Combinatie };
}
