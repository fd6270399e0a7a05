import * as z from 'zod';

/** What `checkProgramma` goes by. */
export interface CheckProgrammaOptions {
  /** So many whole months after the start of its term a buurt must have a formed team. Default: 6. */
  readonly maandenTotTeam?: number;
  /** A pause of so many whole months is told. Default: 6. */
  readonly maandenPauze?: number;
  /** A project in one phase for so many whole months is told, and a formed team without a meeting in as many. Default: 12. */
  readonly maandenStilstand?: number;
}

const maanden = z.int().min(0).max(1200).optional();

/** Schema of {@link CheckProgrammaOptions}, beside options of others. */
export const OptiesSchema = z.looseObject({
  maandenTotTeam: maanden,
  maandenPauze: maanden,
  maandenStilstand: maanden,
});
