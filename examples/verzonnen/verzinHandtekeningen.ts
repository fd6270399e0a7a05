import { addDuur } from 'buurtaanpak/kern';
import type { Overeenkomstdossier, Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { legVast, type Opdracht } from '../overeenkomsten/legVast.js';

/**
 * What might happen with a concept: a month before the first day it is drawn up, a week before it everybody signs, the gemeente commits its
 * money and others promise theirs.
 */
export function verzinHandtekeningen(concept: Samenwerkingsovereenkomst): Overeenkomstdossier {
  const { looptijd, financieringsplan } = concept;
  const opgesteld = addDuur(looptijd.van, { maanden: -1 });
  const datum = addDuur(looptijd.van, { dagen: -7 });
  // The college decided on it on the day that it was drawn up.
  const partijen = concept.partijen.map((partij) =>
    partij.rol === 'gemeente' ? { ...partij, besluit: { kenmerk: 'verzonnen', datum: opgesteld } } : partij,
  );
  const gemeenten = partijen.filter(({ rol }) => rol === 'gemeente').map(({ id }) => id);
  const bijdragen = financieringsplan.perioden.flatMap((periode) => periode.bijdragen);
  return legVast([
    { soort: 'stel_op', datum: opgesteld, document: { ...concept, partijen } },
    { soort: 'bied_aan', datum: opgesteld },
    ...partijen.flatMap(({ id: partij, ondertekenaars }) =>
      ondertekenaars.map(({ functie }): Opdracht => ({ soort: 'onderteken', datum, partij, functie })),
    ),
    ...bijdragen.flatMap((bijdrage): Opdracht[] => {
      if (!('bedrag' in bijdrage)) return [];
      const soort = gemeenten.includes(bijdrage.van) ? 'verplichting_aangegaan' : 'bijdrage_toegezegd';
      return [{ soort: 'leg_vast', datum, feit: { soort, datum, bijdrage: bijdrage.id, bedrag: bijdrage.bedrag } }];
    }),
  ]);
}
