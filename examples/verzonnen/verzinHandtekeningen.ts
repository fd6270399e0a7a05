import { addDuur } from 'buurtaanpak/kern';
import type { Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';

/** A concept as it might come back: a week before the first day everybody signs, the gemeente commits its money and others promise theirs. */
export function verzinHandtekeningen(concept: Samenwerkingsovereenkomst): Samenwerkingsovereenkomst {
  const { partijen, looptijd, financieringsplan } = concept;
  const datum = addDuur(looptijd.van, { dagen: -7 });
  const gemeenten = partijen.filter(({ rol }) => rol === 'gemeente').map(({ id }) => id);
  return {
    ...concept,
    handtekeningen: partijen.flatMap(({ id: partij, ondertekenaars }) =>
      ondertekenaars.map(({ functie }) => ({ partij, functie, datum })),
    ),
    financieringsplan: {
      ...financieringsplan,
      perioden: financieringsplan.perioden.map((periode) => ({
        ...periode,
        bijdragen: periode.bijdragen.map((bijdrage) => {
          const status = gemeenten.includes(bijdrage.partij) ? 'vastgelegd' : 'toegezegd';
          return { ...bijdrage, stappen: [{ status, bedrag: bijdrage.bedrag, werkelijk: datum }] };
        }),
      })),
    },
  };
}
