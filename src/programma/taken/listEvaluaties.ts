import { LOPEND } from '../../overeenkomst/huis.js';
import type { Evaluatiemoment } from '../../overeenkomst/index.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import type { Taak, Taakstand } from '../model/taak.js';
import { createTekst } from '../teksten/codes.js';
import { toStand } from './toStand.js';

/** Where an evaluation stands. It is late when `checkOvereenkomstdossier` finds it overdue. */
function findStand({ id, datum }: Evaluatiemoment, { stand, peildatum }: GelezenDeelnemer): Taakstand {
  const { status, evaluaties } = stand;
  if (evaluaties.some(({ moment }) => moment === id)) return 'gedaan';
  if (status === 'geevalueerd') return 'vervallen';
  const opDag = toStand(datum, peildatum);
  // Before its work began an agreement asks for no evaluation.
  return opDag === 'te_laat' && !LOPEND.includes(status) && status !== 'beeindigd' ? 'voorbij' : opDag;
}

/** The evaluations of the text that counts. After the final one no other is asked for. */
export function listEvaluaties(gelezen: GelezenDeelnemer): Taak[] {
  return (gelezen.tekst?.evaluatiemomenten ?? []).map((moment) => ({
    soort: 'evaluatie',
    id: moment.id,
    wat: createTekst('programma.taak_evaluatie', { onderwerp: moment.onderwerp }),
    uiterlijk: moment.datum,
    stand: findStand(moment, gelezen),
  }));
}
