import { showWaarde } from '../../kern/huis.js';
import { GEBEURTENIS_PER_COMMANDO } from '../commando/commandogebeurtenissen.js';
import { COMMANDOSOORTEN } from '../commando/commandosoorten.js';
import type { Overeenkomstcommando } from '../commando/overeenkomstcommando.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { refuse } from '../teksten/codes.js';

/** What stands for the agreement before there is one; the rules refuse such a command. */
const GEEN = 'geen';

/** The number of the next addendum: one more than were ever recorded. */
function countAddenda({ gebeurtenissen }: Overeenkomstdossier): number {
  return gebeurtenissen.filter(({ soort }) => soort === 'addendum_vastgesteld').length;
}

/** The key of the agreement: that of the record, or of the first draft. */
function findOvereenkomst(commando: Overeenkomstcommando, dossier: Overeenkomstdossier): unknown {
  if (dossier.overeenkomst !== '') return dossier.overeenkomst;
  return commando.soort === 'stel_op' ? (commando.document?.id ?? GEEN) : GEEN;
}

/** The event of a command, before its form and the rules are checked. */
export function toGebeurtenis(commando: Overeenkomstcommando, dossier: Overeenkomstdossier): unknown {
  const { soort } = commando;
  if (typeof soort !== 'string' || !COMMANDOSOORTEN.includes(soort))
    refuse('kern.keuze_onbekend', { waarde: showWaarde(soort), keuzes: COMMANDOSOORTEN }, ['soort']);
  const hoofd = { versie: 2, overeenkomst: findOvereenkomst(commando, dossier) };
  switch (soort) {
    case 'corrigeer':
      return { ...commando, ...hoofd, soort: 'correctie' };
    case 'leg_vast': {
      const { feit, soort: _, ...rest } = commando;
      return { ...rest, ...feit, ...hoofd };
    }
    case 'stel_addendum_vast':
    case 'verleng':
      return { ...commando, ...hoofd, soort: 'addendum_vastgesteld', nummer: countAddenda(dossier) + 1 };
    default:
      return { ...commando, ...hoofd, soort: GEBEURTENIS_PER_COMMANDO[soort] };
  }
}
