import { composeAlineas } from './composeAlineas.js';
import { describeInvoer } from './describeInvoer.js';
import { describeKeuze } from './describeKeuze.js';
import { describeScore } from './describeScore.js';
import { describeUitvoer } from './describeUitvoer.js';
import { describeZelflerend } from './describeZelflerend.js';
import type { Registerbasis } from './registergrond.js';

/**
 * Describes in Dutch how Routekaarten lead to scores and a selection to a choice, as html of at most 5,000 characters: input, score, choice,
 * output and whether it learns. When it does not fit, criteria are left out first, and counted; the choice goes last.
 */
export const describeMethode = (basis: Registerbasis): string =>
  composeAlineas(
    [
      describeInvoer(basis),
      ...describeScore(basis),
      ...describeKeuze(basis),
      describeUitvoer(basis),
      { kop: describeZelflerend(basis) },
    ],
    5000,
  );
