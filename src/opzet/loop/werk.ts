import { attempt } from '../../kern/huis.js';
import type { Bevinding, Datum, Pad, Werkopties } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Overeenkomstdossier, Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Beoordeling } from '../../routekaart/index.js';
import type { Zoekopties } from '../../selectie/index.js';
import type { Verslag } from '../../verslag/index.js';
import type { Opzet } from '../model/opzet.js';
import type { Opzetbenodigd, Opzetgegevens, Opzetstap, Opzetuitkomst } from './uitkomst.js';

type Wijzigbaar<T> = { -readonly [K in keyof T]: T[K] };

/** What a run has come to: the fields of the outcome, filled in step by step. */
export type Tussenstand = Wijzigbaar<Omit<Opzetuitkomst, 'gegeven' | 'nodig' | 'bevindingen'>>;

/** A run under way: what it works on, and what it has come to. */
export interface Werk {
  readonly opzet: Opzet;
  readonly gegevens: Opzetgegevens;
  readonly peildatum: Datum;
  readonly briefdatum: Datum | undefined;
  readonly software: { readonly naam: string; readonly versie: string };
  readonly oplosser: Zoekopties['oplosser'];
  /** What was published before. */
  readonly eerder: readonly Verslag[];
  readonly signaal: Werkopties['signaal'];
  /** The steps that a fault of the opzet stops. What is handed in for them is still used. */
  readonly gestopt: Set<Opzetstap>;
  /** The figures as the sources have them, each in its own classification. */
  readonly brontabellen: Kerncijfertabel[];
  readonly uit: Tussenstand;
  /** The judgements that could be read, by Routekaart. */
  readonly oordelen: Map<string, readonly Beoordeling[]>;
  /** The agreement that goes on: the text that holds on the peildatum, and its record. */
  geldend?: { readonly overeenkomst: Samenwerkingsovereenkomst; readonly dossier: Overeenkomstdossier };
  readonly gegeven: Opzetstap[];
  readonly nodig: { readonly stap: Opzetstap; readonly wat: Opzetbenodigd; readonly id?: string }[];
  readonly bevindingen: Bevinding[];
  /** The step that was the first to tell a finding, by its code and params. */
  readonly gemeld: Map<string, string | number>;
}

const nameBevinding = ({ code, params }: Bevinding) => JSON.stringify([code, params]);

/** Marks findings as told: no later step tells them in the same words. */
export function silence({ gemeld }: Werk, stap: Opzetstap, gevonden: readonly Bevinding[]): void {
  for (const een of gevonden) if (!gemeld.has(nameBevinding(een))) gemeld.set(nameBevinding(een), stap);
}

/**
 * Adds findings, each with the place of its step in front. What an earlier step told in the same words is left out: a later step works with
 * what the earlier one made, and would tell it again.
 */
export function tell({ bevindingen, gemeld }: Werk, voor: Pad, gevonden: readonly Bevinding[]): void {
  const [stap = ''] = voor;
  for (const een of gevonden) {
    const wat = nameBevinding(een);
    const eerder = gemeld.get(wat) ?? stap;
    gemeld.set(wat, eerder);
    if (eerder === stap) bevindingen.push({ ...een, pad: [...voor, ...een.pad] });
  }
}

/**
 * The result of a part of a step. What it refuses becomes findings with the place of the step in front, and then there is no result.
 *
 * @param move - the place in the step of a place in the refusal. Default: the same
 */
export function doStap<T>(werk: Werk, voor: Pad, compute: () => T, move = (pad: Pad): Pad => pad): T | undefined {
  const gedaan = attempt(compute);
  if (gedaan.success) return gedaan.data;
  // Who stops a run wants no result.
  if (gedaan.error.code === 'kern.afgebroken') throw gedaan.error;
  tell(
    werk,
    voor,
    gedaan.error.bevindingen.map((een) => ({ ...een, pad: move(een.pad) })),
  );
  return undefined;
}
