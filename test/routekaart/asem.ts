import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import type { Criterium, Thema } from 'buurtaanpak/routekaart';
import { makeTabel, readReferentie } from './hulp.js';

export type Kolom = readonly (number | null)[];

export interface AsemInvoer {
  readonly units: { readonly uCode: readonly string[] };
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly denominators: Readonly<Record<string, Kolom>>;
  readonly meta: {
    readonly Level: readonly number[];
    readonly iCode: readonly string[];
    readonly Direction: readonly number[];
    readonly Weight: readonly number[];
    readonly Parent: readonly (string | null)[];
    readonly Target: readonly (number | null)[];
    readonly Denominator: readonly (string | null)[];
    readonly Type: readonly string[];
  };
  readonly indicators: readonly string[];
  readonly raw: Readonly<Record<string, Kolom>>;
}

export const readAsem = () => readReferentie<AsemInvoer>('asem_input.json');

/** The direction of an indicator. */
export function richtingOf(asem: AsemInvoer, code: string): 'hoger' | 'lager' {
  return asem.meta.Direction[asem.meta.iCode.indexOf(code)] === -1 ? 'lager' : 'hoger';
}

/** The ASEM index as thema's and criteria; `maak` can add to a criterion. */
export function makeAsem(
  asem: AsemInvoer,
  maak: (code: string) => Partial<Criterium>,
  gewichten?: Readonly<Record<string, number>>,
): { readonly themas: Thema[]; readonly criteria: Criterium[] } {
  const { meta } = asem;
  const parentOf = (code: string) => meta.Parent[meta.iCode.indexOf(code)] ?? undefined;
  const gewichtOf = (code: string) => gewichten?.[code] ?? meta.Weight[meta.iCode.indexOf(code)] ?? 1;
  const aggregaten = meta.iCode.filter((code, i) => meta.Type[i] === 'Aggregate' && parentOf(code) !== undefined);
  const under = (code: string) => {
    const boven = parentOf(code);
    return boven === 'Index' ? undefined : boven;
  };
  return {
    themas: aggregaten.map((id) => {
      const boven = under(id);
      return { id, naam: id, gewicht: gewichtOf(id), ...(boven === undefined ? {} : { boven }) };
    }),
    criteria: asem.indicators.map((id) => {
      const thema = under(id);
      return {
        id,
        naam: id,
        bron: { soort: 'kerncijfer', sleutel: id },
        richting: richtingOf(asem, id),
        gewicht: gewichtOf(id),
        ...(thema === undefined ? {} : { thema }),
        ...maak(id),
      };
    }),
  };
}

export function makeAsemTabel(uCode: readonly string[], kolommen: Readonly<Record<string, Kolom>>): Kerncijfertabel {
  return makeTabel(kolommen, { codes: uCode });
}
