import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Verantwoordingsbedrag, Verantwoordingsgeld } from './geld.js';
import { keyOf, listBedragen } from './listBedragen.js';

/** Computes the amounts of an account again, and names every one that differs by a cent or more. */
export function redoGeld(geld: Verantwoordingsgeld): Bevinding[] {
  const index = (bedragen: readonly Verantwoordingsbedrag[]) => new Map(bedragen.map((een) => [keyOf(een), een]));
  const [toen, nu] = [index(geld.bedragen), index(listBedragen(geld))];
  const dubbel = geld.bedragen.flatMap((een, i) =>
    toen.get(keyOf(een)) === een ? [] : [tell(['geld', 'bedragen', i, 'bedrag'], een, een.bedrag, '-')],
  );
  const anders = [...new Set([...toen.keys(), ...nu.keys()])].flatMap((sleutel) => {
    const [vastgelegd, opnieuw] = [toen.get(sleutel), nu.get(sleutel)];
    const een = vastgelegd ?? opnieuw;
    if (een === undefined || vastgelegd?.bedrag === opnieuw?.bedrag) return [];
    return [tell(['geld', 'bedragen'], een, vastgelegd?.bedrag ?? '-', opnieuw?.bedrag ?? '-')];
  });
  return [...dubbel, ...anders];
}

const tell = (
  pad: readonly (string | number)[],
  { begrotingsjaar, van, kostendrager = '-', soort }: Verantwoordingsbedrag,
  vastgelegd: string,
  opnieuw: string,
): Bevinding =>
  createBevinding('fout', 'register.bedrag_verschilt', pad, {
    begrotingsjaar,
    van,
    kostendrager,
    soort,
    vastgelegd,
    opnieuw,
  });
