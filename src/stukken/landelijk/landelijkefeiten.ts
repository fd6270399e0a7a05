/** The id of {@link Landelijkefeiten} among the sources of a piece. */
export const LANDBRON = 'landelijk';

/** The figures of one deelnemer, by what they were made. */
export interface Deelnemergrondslag {
  readonly naam: string;
  /** The year of the classification of its buurten. Absent: no agreement and no choice is known. */
  readonly indelingsjaar?: number | undefined;
  /** The scale of its scores in words. Absent: not known. */
  readonly schaal?: string | undefined;
}

/** Whether the figures of deelnemers can be laid beside each other. */
export interface Landelijkefeiten {
  readonly deelnemers: readonly Deelnemergrondslag[];
}
