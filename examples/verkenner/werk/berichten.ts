import type { Bevinding } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import type { Opzet } from 'buurtaanpak/opzet';
import type { Beoordeling, Beoordelingen, Routekaart } from 'buurtaanpak/routekaart';
import type { Quotum, Selectieanalyse, Selectieopties } from 'buurtaanpak/selectie';
import type { Plekbevinding } from '../model/writeBevinding.js';

/** A problem as a finding of the library, to be written in Dutch by its code, or as a sentence of the page itself. */
export type Probleem = Plekbevinding | string;

/** The question to the reader. */
export type Leesvraag =
  | {
      readonly soort: 'kerncijfers';
      readonly bytes: ArrayBuffer;
      readonly jaar: number;
      /** Keys of the figures that are read. */
      readonly sleutels: readonly string[];
    }
  | { readonly soort: 'document'; readonly bytes: ArrayBuffer }
  | { readonly soort: 'omtrekken'; readonly bytes: ArrayBuffer };

/** The outline of an area: the rings of all its polygons, each `x, y, x, y` in the units of the file. */
export interface Omtrek {
  readonly code: string;
  readonly ringen: readonly Float64Array[];
}

/** Outlines as they were read; on `aarde` they are longitude and latitude. */
export interface Omtrekken {
  readonly vlakken: readonly Omtrek[];
  readonly aarde: boolean;
}

/** The answer of the reader. */
export type Leesantwoord =
  | {
      readonly soort: 'kerncijfers';
      readonly tabel: Kerncijfertabel;
      readonly bevindingen: readonly Pick<Bevinding, 'code' | 'params'>[];
    }
  | { readonly soort: 'omtrekken'; readonly omtrekken: Omtrekken }
  | { readonly soort: 'opzet'; readonly opzet: Opzet; readonly vingerafdruk: string }
  | { readonly soort: 'oordelen'; readonly oordelen: readonly Beoordelingen[] }
  | { readonly soort: 'fout'; readonly problemen: readonly Probleem[] };

/** The question to the analysis. */
export interface Onzekerheidsvraag {
  readonly programmas: readonly {
    readonly id: string;
    readonly routekaart: Routekaart;
    readonly buurten: Kerncijfertabel;
    readonly oordelen: readonly Beoordeling[];
  }[];
  readonly quota: readonly Quotum[];
  readonly opties: Selectieopties;
  /** Codes of the present choice. */
  readonly basis: readonly string[];
  readonly trekkingen: number;
  /** How close the weights stay to those of the sliders; absent: any division is as likely as another. */
  readonly concentratie?: number;
}

/** Ranks between which 90 % of the draws lie. */
export interface Rangbereik {
  readonly programma: string;
  readonly code: string;
  readonly van: number;
  readonly tot: number;
}

/** The answer of the analysis: its progress, and finally its outcome or the reason why it has no outcome. */
export type Onzekerheidsantwoord =
  | { readonly soort: 'voortgang'; readonly deel: number }
  | { readonly soort: 'klaar'; readonly analyse: Selectieanalyse; readonly rangen: readonly Rangbereik[] }
  | { readonly soort: 'fout'; readonly problemen: readonly Probleem[] };
