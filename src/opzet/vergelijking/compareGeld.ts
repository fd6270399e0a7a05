import {
  type Boeking,
  type Boekingsvergelijking,
  compareBoekingen,
  createGeldverloop,
  type Geldverloop,
  listBoekingen,
} from '../../financiering/index.js';
import { attempt } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { createOvereenkomstdossier, toGeldverloop } from '../../overeenkomst/index.js';
import type { Opzetgegevens, Opzetuitkomst } from '../loop/uitkomst.js';
import type { Opzet } from '../model/opzet.js';
import { countBuurten } from '../vertaling/countBuurten.js';
import { draftConcept } from '../vertaling/draftConcept.js';
import { draftPlan } from '../vertaling/draftPlan.js';

/** The money of an opzet without a choice, laid on days: of its agreement, else of its plan by itself. */
function draftVerloop(opzet: Opzet, { start: gegeven }: Opzetgegevens): Geldverloop | undefined {
  const { geld, overeenkomst, partijen } = opzet;
  const start = gegeven ?? overeenkomst?.start;
  if (geld === undefined || start === undefined) return undefined;
  const financieringsplan = draftPlan(opzet, geld, start);
  if (overeenkomst === undefined || partijen === undefined) {
    const aantalBuurten = opzet.programmas.reduce((som, programma) => som + countBuurten(programma).van, 0);
    return createGeldverloop(financieringsplan, { aantalBuurten });
  }
  return toGeldverloop(
    createOvereenkomstdossier(draftConcept({ opzet, overeenkomst, partijen, financieringsplan, start })),
  );
}

/** The cells of the money of a run; `undefined` when there is no money, or it cannot be laid on days: the run tells why. */
function listCellen(
  opzet: Opzet,
  gegevens: Opzetgegevens,
  peildatum: Datum,
  { verloop: gegeven }: Opzetuitkomst,
): Boeking[] | undefined {
  const cellen = attempt(() => {
    const verloop = gegeven ?? draftVerloop(opzet, gegevens);
    return verloop === undefined ? undefined : listBoekingen(verloop, { peildatum });
  });
  return cellen.success ? cellen.data : undefined;
}

/** Compares the money of two runs by begrotingsjaar, party and cost bearer; `undefined` when one of them has none. */
export function compareGeld(
  opzetten: { readonly voor: Opzet; readonly na: Opzet },
  gegevens: Opzetgegevens,
  peildatum: Datum,
  { voor, na }: { readonly voor: Opzetuitkomst; readonly na: Opzetuitkomst },
): Boekingsvergelijking | undefined {
  const eerst = listCellen(opzetten.voor, gegevens, peildatum, voor);
  const later = listCellen(opzetten.na, gegevens, peildatum, na);
  return eerst === undefined || later === undefined ? undefined : compareBoekingen(eerst, later);
}
