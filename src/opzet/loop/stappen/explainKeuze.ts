import { writeSelectieverantwoording } from '../../../stukken/index.js';
import type { Verslag } from '../../../verslag/index.js';
import type { Werk } from '../werk.js';
import { findBeste } from './findBeste.js';
import { findStukgrond } from './findStukgrond.js';
import { nameCijferbronnen } from './nameCijferbronnen.js';

/** The account of the selection for residents. It explains scores and choice, so it needs those of the run itself. */
export function explainKeuze(werk: Werk): Verslag | undefined {
  const { opzet, peildatum, uit } = werk;
  const grond = findStukgrond(werk, 'selectieverantwoording', findBeste(uit));
  if (grond === undefined) return undefined;
  const oneens = opzet.brieven?.selectieverantwoording?.oneens;
  const cijferbronnen = nameCijferbronnen(werk);
  return writeSelectieverantwoording(grond, {
    peildatum,
    cijferbronnen,
    ...(oneens === undefined ? {} : { oneens }),
  });
}
