import { createGeldverloop, listBoekingen, sumRegels } from '../../financiering/index.js';
import { toGeldverloop } from '../../overeenkomst/index.js';
import type { Verantwoordingsbedrag, Verantwoordingsgeld } from './geld.js';

/** The key of an amount: its year, payer, cost bearer and kind. */
export const keyOf = ({
  begrotingsjaar,
  van,
  kostendrager = '',
  soort,
}: Omit<Verantwoordingsbedrag, 'bedrag'>): string => JSON.stringify([begrotingsjaar, van, kostendrager, soort]);

/**
 * The amounts of an account by year, payer, cost bearer and kind, in that order (code units).
 *
 * @throws DomeinFout what `toGeldverloop`, `createGeldverloop` and `listBoekingen` throw
 */
export function listBedragen(geld: Omit<Verantwoordingsgeld, 'bedragen'>): Verantwoordingsbedrag[] {
  const { bron, peildatum, bekendOp, methode, aantalBuurten } = geld;
  const verloop =
    bron.soort === 'overeenkomstdossier' ? toGeldverloop(bron) : createGeldverloop(bron, { aantalBuurten });
  const boekingen = listBoekingen(verloop, { peildatum, bekendOp, methode });
  return sumRegels(boekingen, ['begrotingsjaar', 'van', 'kostendrager', 'soort'])
    .map((regel) => ({ sleutel: keyOf(regel), regel }))
    .sort((een, ander) => (een.sleutel < ander.sleutel ? -1 : 1))
    .map(({ regel }) => regel);
}
