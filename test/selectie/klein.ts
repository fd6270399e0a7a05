/** A question of a selection that is as small as one test needs: programmes `p` and `r`, buurten that are a letter. */
import type { Bevinding } from 'buurtaanpak/kern';
import type {
  Programmascore,
  Programmascores,
  Quotum,
  Scoreinvoer,
  SelectBuurtenOptions,
  SelectieGevonden,
  Selectieopties,
} from 'buurtaanpak/selectie';
import { selectBuurten } from 'buurtaanpak/selectie';
import { type Heropend, reopenSelectie } from '../../src/selectie/uitleg/reopenSelectie.js';
import { checkInvoer } from '../../src/selectie/vraagstuk/checkInvoer.js';
import { createVraagstuk } from '../../src/selectie/vraagstuk/createVraagstuk.js';
import type { Vraagstuk } from '../../src/selectie/vraagstuk/vraagstuk.js';
import { findFout } from '../hulp.js';

/** Rows of scores, from codes to scores. */
export const rijen = (scores: Readonly<Record<string, number | null>>): Programmascore[] =>
  Object.entries(scores).map(([code, score]) => ({ code, score }));

/** Scores of programme `p`, and of `r` when they are given. */
export const scoresVan = (
  p: Readonly<Record<string, number | null>>,
  r?: Readonly<Record<string, number | null>>,
): Programmascores => (r === undefined ? { p: rijen(p) } : { p: rijen(p), r: rijen(r) });

/** A quotum for the programme with its name, changed or not. */
export const quotum = (id: string, aantal: Quotum['aantal'], wijziging: Partial<Quotum> = {}): Quotum => ({
  id,
  programma: id,
  aantal,
  ...wijziging,
});

/** A checked question. */
export const vraagstukVan = (
  scores: Programmascores,
  quota: readonly Quotum[],
  opties: Selectieopties = {},
): Vraagstuk => createVraagstuk(scores, quota, checkInvoer(scores, quota, opties), opties);

/** A selection in which buurten were chosen. */
export function gevonden(
  scores: Scoreinvoer,
  quota: readonly Quotum[],
  opties: SelectBuurtenOptions = {},
): SelectieGevonden {
  const selectie = selectBuurten(scores, quota, opties);
  if (!('gekozen' in selectie)) throw new Error(`the outcome is ${selectie.uitkomst}`);
  return selectie;
}

/** A selection in which buurten were chosen, with its question in numbers again. */
export const heropendVan = (
  scores: Scoreinvoer,
  quota: readonly Quotum[],
  opties: SelectBuurtenOptions = {},
): Heropend => reopenSelectie(gevonden(scores, quota, opties));

/** A chosen buurt of a quotum that is named as its programme. */
export const buurt = (code: string, quotum: string, score: number, programma = quotum) => ({
  code,
  programma,
  quotum,
  score,
});

/** A finding as a test expects it. */
export const meld = (
  ernst: Bevinding['ernst'],
  code: string,
  pad: readonly (string | number)[],
  params: object = {},
) => ({ ernst, code: code.includes('.') ? code : `selectie.${code}`, pad, params });

/** The code, the path, the params and the findings of a refusal; `undefined` when nothing is refused. */
export function weigering(doe: () => unknown) {
  const fout = findFout(doe);
  return fout && { code: fout.code, pad: fout.pad, params: fout.params, bevindingen: fout.bevindingen };
}

/** The refusal of input with these findings. */
export const ongeldig = (...bevindingen: readonly object[]) => ({
  code: 'selectie.invoer_ongeldig',
  pad: [],
  params: { aantal: bevindingen.length },
  bevindingen,
});

/** A refusal without more findings than itself. */
export const weiger = (code: string, params: object = {}, pad: readonly (string | number)[] = []) => ({
  code: `selectie.${code}`,
  pad,
  params,
  bevindingen: [meld('fout', code, pad, params)],
});
