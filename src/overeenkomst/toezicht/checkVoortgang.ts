import type { Bevinding, Datum } from '../../kern/index.js';
import { getTekst } from '../regels/getTekst.js';
import { createBevinding } from '../teksten/codes.js';
import { findStatus } from '../verloop/findStatus.js';
import type { Opbouw } from '../verloop/opbouw.js';
import { LOPEND } from './lopend.js';

/** Evaluations of the text in force whose day has come, but that were not recorded. */
function findAchterstallig(opbouw: Opbouw, peildatum: Datum): Bevinding[] {
  const momenten = getTekst(opbouw, peildatum).evaluatiemomenten;
  return momenten
    .filter(({ id, datum }) => datum < peildatum && !opbouw.evaluaties.some(({ moment }) => moment === id))
    .map(({ id, datum }) =>
      createBevinding('waarschuwing', 'overeenkomst.evaluatie_achterstallig', ['evaluaties'], { moment: id, datum }),
    );
}

/** The last day is over and nobody recorded the end. */
function findVoorbij(opbouw: Opbouw, peildatum: Datum): Bevinding {
  const { opzegging } = opbouw;
  if (opzegging !== undefined)
    return createBevinding('waarschuwing', 'overeenkomst.opzegging_voorbij', ['opzegging', 'per'], {
      per: opzegging.waarde.per,
    });
  const { tot } = getTekst(opbouw, peildatum).looptijd;
  return createBevinding('waarschuwing', 'overeenkomst.looptijd_voorbij', ['status'], { tot });
}

/** What should have happened by a day and has not. */
export function checkVoortgang(opbouw: Opbouw, peildatum: Datum): Bevinding[] {
  const status = findStatus(opbouw, peildatum);
  const begin = opbouw.eerste?.waarde.ingangsdatum;
  const loopt = LOPEND.includes(status);
  const uit: Bevinding[] = [];
  if (opbouw.ondertekend === undefined && begin !== undefined && begin <= peildatum && status !== 'concept')
    uit.push(createBevinding('waarschuwing', 'overeenkomst.ondertekening_te_laat', ['status'], { begin }));
  if (status === 'afgelopen') uit.push(findVoorbij(opbouw, peildatum));
  if (loopt || status === 'beeindigd') uit.push(...findAchterstallig(opbouw, peildatum));
  if ((loopt || status === 'ondertekend') && opbouw.raadsinformatie.length === 0)
    uit.push(createBevinding('waarschuwing', 'overeenkomst.raad_niet_geinformeerd', ['raadsinformatie'], {}));
  if (loopt)
    opbouw.gestopt.forEach(({ buurt, laatsteDag, vervangenDoor }, g) => {
      if (vervangenDoor !== undefined) return;
      const params = { buurt, datum: laatsteDag };
      uit.push(createBevinding('info', 'overeenkomst.buurt_niet_vervangen', ['gestopt', g], params));
    });
  return uit;
}
