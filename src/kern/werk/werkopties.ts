import * as z from 'zod';

/** What can stop a call: the part of an `AbortSignal` that this library uses. An object with a getter does as well. */
export interface Afbreeksignaal {
  /** When it is `true`, the call stops. */
  readonly aborted: boolean;
}

/**
 * How much a call may do, and what can stop it. Work is counted in steps and never in time, so that a call ends the same on every machine.
 *
 * Each function that takes these says what a step of it is, how many it may take by default, and about how long those take. Past the bound
 * it throws `kern.te_veel_werk`, and after the signal `kern.afgebroken`; it gives no half result.
 */
export interface Werkopties {
  /** The maximum number of steps: a whole number of 1 or more. Each function has its own default. */
  readonly werk?: number | undefined;
  /**
   * Read when the call begins, and then every few thousand steps. An `AbortSignal` stops a call that waits in between, or runs in a worker
   * that is told; an object with a getter stops any call, for instance after some time.
   */
  readonly signaal?: Afbreeksignaal | undefined;
}

const isSignaal = (waarde: unknown): boolean =>
  typeof waarde === 'object' && waarde !== null && 'aborted' in waarde && typeof waarde.aborted === 'boolean';

/** The fields of {@link Werkopties}, for the schema of the options of a function. */
export const WERKVELDEN = {
  werk: z.int().min(1).optional(),
  signaal: z.custom<Afbreeksignaal>(isSignaal, { error: 'kern.signaal_ongeldig' }).optional(),
} as const;

/** The schema of {@link Werkopties}, whatever else the options hold. */
export const WerkoptiesSchema: z.ZodType<Werkopties> = z.object(WERKVELDEN);
