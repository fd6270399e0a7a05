import type { Keuze } from '../boom/keuze.js';
import type { Model } from '../model/model.js';
import { readToewijzing } from '../model/readToewijzing.js';
import { isGeldig } from '../probleem/isGeldig.js';
import { sumWaarde } from '../probleem/sumWaarde.js';
import type { ExternAntwoord } from './externeOplosser.js';

/** The choice of an answer, when it has one that obeys every requirement in whole numbers. */
export function readAntwoord(model: Model, { x }: ExternAntwoord): Keuze | undefined {
  const { probleem } = model;
  const toewijzing = x && readToewijzing(model, x);
  if (toewijzing === undefined || !isGeldig(probleem, toewijzing)) return undefined;
  return { toewijzing, waarde: sumWaarde(probleem, toewijzing) };
}
