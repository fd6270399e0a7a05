import type { Behandelijk } from '../ijk/behandelijk.js';
import { transformKolom } from './transformKolom.js';
import type { Behandelresultaat, Ingreep } from './treatKolom.js';

/** Treats values as those of a reference set were treated. */
export function applyBehandelijk(x: Float64Array, ijk: Behandelijk): Pick<Behandelresultaat, 'waarden' | 'ingrepen'> {
  const { onder = Number.NEGATIVE_INFINITY, boven = Number.POSITIVE_INFINITY, transformatie } = ijk;
  if (transformatie !== undefined)
    return {
      waarden: transformKolom(x, transformatie),
      ingrepen: Array.from(x, (waarde) => (Number.isNaN(waarde) ? undefined : transformatie.keuze.methode)),
    };
  const judge = (waarde: number): Ingreep | undefined =>
    waarde > boven ? 'winsoriseren_hoog' : waarde < onder ? 'winsoriseren_laag' : undefined;
  return {
    waarden: x.map((waarde) => Math.min(boven, Math.max(onder, waarde))),
    ingrepen: Array.from(x, judge),
  };
}
