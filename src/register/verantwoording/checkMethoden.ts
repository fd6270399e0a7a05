import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { METHODEN } from './methoden.js';
import type { Rekenwijze } from './rekenwijze.js';

/** What decides between equally good choices, after the precedence that was given: the code of the buurt. */
const GELIJKSPEL = 'code';

/** Holds the methods of an account against those of this library: a later one cannot be done, an earlier one is done by its settings. */
export function checkMethoden(
  { methoden, selectie }: Rekenwijze,
  bekend: Readonly<Record<string, number>> = METHODEN,
): Bevinding[] {
  const nu = new Map(Object.entries(bekend));
  const { gelijkspel } = selectie;
  const gelijk =
    gelijkspel === GELIJKSPEL
      ? []
      : [
          createBevinding('fout', 'register.methode_onbekend', ['rekenwijze', 'selectie', 'gelijkspel'], {
            methode: 'gelijkspel',
            versie: gelijkspel,
            bekend: GELIJKSPEL,
          }),
        ];
  const anders = methoden.flatMap(({ naam, versie }, i): Bevinding[] => {
    const pad = ['rekenwijze', 'methoden', i];
    const eigen = nu.get(naam);
    if (eigen === undefined || versie > eigen)
      return [
        createBevinding('fout', 'register.methode_onbekend', pad, { methode: naam, versie, bekend: eigen ?? '-' }),
      ];
    return versie < eigen
      ? [createBevinding('info', 'register.methode_ouder', pad, { methode: naam, versie, nu: eigen })]
      : [];
  });
  return [...gelijk, ...anders];
}
