import * as z from 'zod';

/** The score of a buurt for one programme; `null` when it has no score, and then it is not a candidate for that programme. */
export interface Programmascore {
  readonly code: string;
  readonly score: number | null;
}

/** The scores of every programme, by its name. A buurt without a score for a programme is not a candidate for it. */
export type Programmascores = Readonly<Record<string, readonly Programmascore[]>>;

/**
 * The scores of every programme as `selectBuurten` takes them: rows, or what `scoreBuurten` of `buurtaanpak/routekaart` gave. Of a row only
 * the code and the score are used.
 */
export type Scoreinvoer = Readonly<
  Record<string, readonly Programmascore[] | { readonly buurten: readonly Programmascore[] }>
>;

/** The data of a buurt that quota and rules can use. */
export interface SelectieGebied {
  readonly code: string;
  readonly naam?: string | undefined;
  /** The wijk in which it lies. Default for a CBS code such as `BU00802001`: the wijk in that code, `WK008020`. */
  readonly wijk?: string | undefined;
  /** Features, such as `dorp`. */
  readonly kenmerken?: readonly string[] | undefined;
  /** Inhabitants; `null` or absent when unknown. */
  readonly inwoners?: number | null | undefined;
  /** Figures by name; `null` when missing. */
  readonly cijfers?: Readonly<Record<string, number | null>> | undefined;
}

const naam = z.string().min(1).max(300);

/** Schema of {@link SelectieGebied}. */
export const SelectieGebiedSchema: z.ZodType<SelectieGebied> = z.strictObject({
  code: naam,
  naam: z.string().optional(),
  wijk: z.string().optional(),
  kenmerken: z.array(z.string()).optional(),
  inwoners: z.number().nullable().optional(),
  cijfers: z.record(z.string(), z.number().nullable()).optional(),
});

/** Schema of {@link Programmascores}. */
export const ProgrammascoresSchema: z.ZodType<Programmascores> = z.record(
  naam,
  z.array(z.strictObject({ code: naam, score: z.number().nullable() })),
);
