import type { Datum } from '../../kern/index.js';
import type { Overeenkomststand, Overeenkomstversie } from '../../overeenkomst/index.js';
import type { Keuzebuurt } from '../model/keuze.js';
import type { Teksten } from './findTeksten.js';

/** The start of a buurt in a text that names it. */
function findInTekst(buurt: string, { document: { reikwijdte, looptijd } }: Overeenkomstversie): Datum[] {
  const genoemd = reikwijdte.buurten?.find((een) => een.buurt === buurt);
  return genoemd === undefined ? [] : [genoemd.start ?? looptijd.van];
}

/**
 * The first day of the term of a buurt: of a replacement as the agreement has it, else that of the text in force, else of the newest text
 * that names it, else of the choice. Default: the first day of the agreement. Absent: no text is known.
 */
export function findStart(
  { buurt, start }: Pick<Keuzebuurt, 'buurt' | 'start'>,
  { gestopt }: Overeenkomststand,
  { geldend, alle }: Teksten,
): Datum | undefined {
  if (geldend === undefined) return start;
  const vervanging = gestopt.find(({ vervangenDoor }) => vervangenDoor?.buurt === buurt)?.vervangenDoor;
  return (
    vervanging?.start ??
    [geldend, ...[...alle].reverse()].flatMap((versie) => findInTekst(buurt, versie))[0] ??
    start ??
    geldend.document.looptijd.van
  );
}
