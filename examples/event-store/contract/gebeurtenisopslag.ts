/** An event as a store takes it. What it says is the business of the library. */
export interface Opslaggebeurtenis {
  /** Its key in the stream. Who sends an event again, sends it under the same id. */
  readonly id: string;
  /** JSON, which the store gives back to the byte. */
  readonly inhoud: string;
}

/** An event at its place in a stream: 1, 2, 3. */
export interface Stroomgebeurtenis extends Opslaggebeurtenis {
  readonly nummer: number;
}

/** What was made of the first events of a stream, so that they need not be read again. It can be thrown away at any time. */
export interface Momentopname {
  /** How many events are in it. */
  readonly nummer: number;
  /** The id of the last of them. */
  readonly laatste: string;
  /** JSON. */
  readonly inhoud: string;
}

/** Which part of a stream is read. */
export interface LeesOptions {
  /** The events after this number. Default 0: from the first. */
  readonly na?: number;
  /** At most so many. Default: all. */
  readonly hoogstens?: number;
}

/** What an append came to. */
export interface Toegevoegd {
  /** How many events were new. */
  readonly nieuw: number;
  /** How many the stream has now: what the next append expects. */
  readonly lengte: number;
}

/**
 * A store of streams of events, of whatever kind: of teams, of agreements, of their money. What it must do is tried by `listProeven`; its
 * refusals are those of `Opslagfout`.
 */
export interface Gebeurtenisopslag {
  /** The events of a stream in their order; none when there is no such stream. What it gives is what was written, or it refuses. */
  readonly read: (stroom: string, options?: LeesOptions) => Promise<Stroomgebeurtenis[]>;
  /**
   * Adds events at the end of a stream: all of them, or none. When it says that it did, they are there after any crash.
   *
   * 1. Are all of them there already, to the byte, then it says so whatever was expected: a message that comes twice does no harm.
   * 2. Has the stream another length than `verwacht`, it refuses: `versie_conflict`.
   * 3. Is an id there with another content, it refuses: `id_botst`.
   * 4. Otherwise it adds those that are not there yet.
   */
  readonly append: (
    stroom: string,
    verwacht: number,
    gebeurtenissen: readonly Opslaggebeurtenis[],
  ) => Promise<Toegevoegd>;
  /** The snapshot of a stream. One that is damaged, or that is not of the stream as it is now, is not given. */
  readonly findMomentopname: (stroom: string) => Promise<Momentopname | undefined>;
  /** Keeps a snapshot in the place of the one before. */
  readonly saveMomentopname: (stroom: string, momentopname: Momentopname) => Promise<void>;
  readonly close: () => Promise<void>;
}
