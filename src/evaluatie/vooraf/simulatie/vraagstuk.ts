import type { Werk } from '../../../kern/huis.js';
import type { Datum, Werkopties } from '../../../kern/index.js';
import type { Loting } from '../../../selectie/index.js';
import type { Evaluatiebewijs } from '../../model/bewijs.js';
import type { Evaluatieplan, Planopzet, Vergelijking } from '../../model/evaluatieplan.js';
import type { SimulateEvaluatieOptions, Simulatiecel, Simulatieopzet } from '../../model/simulatie.js';

/** A simulated buurt: all that does not depend on chance. */
export interface Simulatiebuurt {
  readonly buurt: string;
  readonly cel: Simulatiecel;
  /** Of the plan, by key: the group or the figure. */
  readonly kenmerken: Readonly<Record<string, string | number>>;
  /** The gemeente, or what stands for it. */
  readonly gemeente: string;
  /** Within what it is compared by the plan. */
  readonly blok: string;
  readonly programma: boolean;
  readonly start: Datum;
  readonly spreiding: number;
  readonly uitval: number;
}

/** A measurement to draw: how much of the deviation of the one before is left, and what the effect does to it. */
export interface Meting {
  readonly moment: Datum;
  /** The share of the deviation that is left of the measurement before, in the direction away from the anchor. */
  readonly blijft: number;
  /** Years since the start of the programme. */
  readonly jaren: number;
  /** Whether the programme has begun. */
  readonly gestart: boolean;
}

/** The measurements of a buurt, away from the day on which its deviation is drawn first: later ones, and earlier ones backwards. */
export interface Metingen {
  readonly later: readonly Meting[];
  readonly eerder: readonly Meting[];
}

/** A buurt in a stream. */
export interface Stroomlid extends Metingen {
  readonly buurt: Simulatiebuurt;
  /** How many times the effect it gets. */
  readonly gewicht: number;
}

/** An outcome to draw, with the measurements of every buurt. */
export interface Simulatiestroom {
  readonly uitkomst: string;
  readonly jaNee: boolean;
  /** Whether the choice of the buurten was made by a figure of this outcome. */
  readonly gekozen: boolean;
  /** By gemeente. */
  readonly blokken: readonly (readonly Stroomlid[])[];
}

/** A question of the plan, with what a size of 1 of the effect makes true of it. */
export interface Deelvraag {
  readonly vergelijking: Vergelijking;
  /** What the outcome is called. */
  readonly naam: string;
  readonly waarPerEffect: number | undefined;
}

/** A simulation that was read and fits. */
export interface Vraagstuk {
  readonly plan: Evaluatieplan;
  readonly ontwerp: Planopzet;
  readonly opzet: Simulatieopzet;
  readonly buurten: readonly Simulatiebuurt[];
  /** The document of the lot, when there was something to draw. */
  readonly loting?: Loting;
  readonly stromen: readonly Simulatiestroom[];
  readonly vragen: readonly Deelvraag[];
  readonly perioden: readonly Datum[];
  readonly alfa: number;
  readonly onderscheidingsvermogen: number;
  /** Counts the work, and how much of it one run is. */
  readonly werk: Werk;
  readonly werkPerRun: number;
  /** The largest size of the effect that is tried. */
  readonly grootsteEffect: number;
  readonly opties: Required<Omit<SimulateEvaluatieOptions, 'effecten' | keyof Werkopties>> & {
    readonly effecten: readonly number[];
  };
}

/** What one run says of one question. */
export interface Runuitslag {
  readonly gevonden: boolean;
  readonly geweigerd: boolean;
  /** The estimate, in the unit of the outcome. */
  readonly waarde?: number;
  /** The ends of its interval, infinite where it is open. */
  readonly einden?: readonly [number, number];
  /** The direction of the estimate: -1, 0 or 1. */
  readonly richting?: number;
  readonly bewijs: Evaluatiebewijs;
}
