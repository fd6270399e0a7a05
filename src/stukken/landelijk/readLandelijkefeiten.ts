import { formatGetal } from '../../kern/index.js';
import { findTekst } from '../../programma/huis.js';
import type { Programma } from '../../programma/index.js';
import { countDecimalen } from '../delen/countDecimalen.js';
import type { StukOptions } from '../delen/stuk.js';
import type { Landelijkefeiten } from './landelijkefeiten.js';

/** As it is: rounded, two scales that differ would look the same. */
const showGrens = (getal: number): string => formatGetal(getal, { decimalen: countDecimalen(getal, 6) });

/** By what the figures of each deelnemer were made. */
export function readLandelijkefeiten(
  { deelnemers }: Programma,
  dagen: Pick<StukOptions, 'peildatum' | 'bekendOp'>,
): Landelijkefeiten {
  return {
    deelnemers: deelnemers.map(({ naam, keuze, overeenkomst }) => {
      const indelingsjaar = keuze?.indelingsjaar ?? findTekst(overeenkomst, dagen)?.reikwijdte.indelingsjaar;
      const { schaal } = keuze ?? {};
      return {
        naam,
        ...(indelingsjaar === undefined ? {} : { indelingsjaar }),
        ...(schaal === undefined ? {} : { schaal: `van ${showGrens(schaal.van)} tot ${showGrens(schaal.tot)}` }),
      };
    }),
  };
}
