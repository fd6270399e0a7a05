import type { Bevinding } from '../../kern/index.js';
import type { Kerncijferkolom } from '../../kerncijfers/index.js';
import { isZelfde } from '../model/isZelfde.js';
import type { Criterium, Normalisatie } from '../model/routekaart.js';
import { getBand } from '../normalisatie/getBand.js';
import { createBevinding } from '../teksten/codes.js';
import { dropJaar } from './dropJaar.js';
import type { Meetlat } from './meetlat.js';
import type { Meetlatcriterium } from './meetlatcriterium.js';

/** A criterion with the column of the table that it reads; without one for a judgement. */
export interface Bijcijfer {
  readonly criterium: Criterium;
  readonly normalisatie: Normalisatie;
  readonly cijfers: Pick<Kerncijferkolom, 'sleutel' | 'eenheid'> | undefined;
}

/** The fields in which a criterion is not that of the yardstick. */
function listAnders({ criterium, normalisatie, cijfers }: Bijcijfer, deel: Meetlatcriterium): string[] {
  const { ontbrekend, behandeling } = criterium;
  const doel = getBand(normalisatie, criterium.doel);
  const vult = ontbrekend?.regel === 'gemiddelde' || ontbrekend?.regel === 'mediaan';
  const aanvulling = vult ? { regel: ontbrekend.regel, groep: ontbrekend.groep ?? 'alle' } : undefined;
  const { regel, groep } = deel.aanvulling ?? {};
  const gelijk = {
    bron:
      cijfers === undefined || deel.cijfer === undefined
        ? cijfers === deel.cijfer
        : isZelfde(dropJaar(cijfers.sleutel), dropJaar(deel.cijfer.sleutel)),
    eenheid: cijfers === undefined || deel.cijfer === undefined || cijfers.eenheid === deel.cijfer.eenheid,
    doel: isZelfde(doel, deel.doel),
    behandeling: isZelfde(behandeling, deel.behandeling?.vraag),
    ontbrekend: isZelfde(aanvulling, regel === undefined ? undefined : { regel, groep }),
  };
  return Object.entries(gelijk).flatMap(([veld, isGoed]) => (isGoed ? [] : [veld]));
}

/** Whether a yardstick fits the criteria: it has them all, and was made of the same figures in the same way. */
export function checkPassend(meetlat: Meetlat, criteria: readonly Bijcijfer[]): Bevinding[] {
  return criteria.flatMap((een, k): readonly Bevinding[] => {
    const { id } = een.criterium;
    const pad = ['criteria', k];
    const deel = meetlat.criteria.find((ander) => ander.id === id);
    if (deel === undefined)
      return [createBevinding('fout', 'routekaart.meetlat_zonder_criterium', pad, { criterium: id })];
    return listAnders(een, deel).map((veld) =>
      createBevinding('fout', 'routekaart.meetlat_anders', [...pad, veld], { criterium: id, veld }),
    );
  });
}
