import { formatOpsomming } from '../../kern/index.js';
import type { Briefkop } from '../../verslag/index.js';
import { namesByRol } from './namesByRol.js';
import type { Stuk } from './stuk.js';

/** What an app says of a letterhead. What is left out comes from the model, when that knows it. */
export type Briefgegevens = Partial<Briefkop>;

/** The functions that sign for the gemeenten, each once. */
function listOndertekenaars({ tekst: { partijen } }: Stuk): string[] {
  const functies = partijen.flatMap((partij) =>
    partij.rol === 'gemeente' ? partij.ondertekenaars.map(({ functie }) => functie) : [],
  );
  return [...new Set(functies)];
}

/** The letterhead of a letter of the college to its council. The day of the letter is never made up. */
export function composeBriefkop(stuk: Stuk, gegevens: Briefgegevens = {}): Briefkop {
  const gemeenten = formatOpsomming(namesByRol(stuk, 'gemeente'));
  return {
    onderwerp: stuk.tekst.titel,
    aan: `De gemeenteraad van ${gemeenten}`,
    van: `Burgemeester en wethouders van ${gemeenten}`,
    bijlagen: (stuk.tekst.bijlagen ?? []).map(({ titel }) => ({ titel })),
    ondertekenaars: listOndertekenaars(stuk),
    ...gegevens,
  };
}
