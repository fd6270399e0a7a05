import { findSoort } from './findSoort.js';
import { isVorm } from './isVorm.js';
import { mapVorm } from './mapVorm.js';
import { toHoofdletter } from './toHoofdletter.js';
import { toVorm } from './toVorm.js';
import type { Vorm } from './vorm.js';

/** Fields whose form has a name elsewhere but is written out again: an event in a record, and the replacement in a correction. */
const ZELFDE = new Map([
  ['gebeurtenis', 'Teamgebeurtenis'],
  ['wordt', 'Teamgebeurtenis'],
  ['Overeenkomstgebeurtenis.wordt', 'Overeenkomstgebeurtenis'],
]);

/** Parts of an opzet whose fields mean the same as those of another part, unless they have words of their own. */
const NET_ALS = new Map([
  ['OpzetAanvullingen', 'ontbrekend'],
  ['OpzetBijdragen', 'FinancieringsplanBijdragen'],
  ['OpzetNormalisaties', 'normalisatie'],
  ['OpzetQuota', 'Quotum'],
]);

/** What is done with a form, or with a field of it: its words are found under the first of the keys that a table has. */
type Bewerking = (vorm: Vorm, sleutels: readonly string[]) => Vorm;

/** The names of a part, the most specific first. */
type Ouders = readonly [string, ...string[]];

/** The names under which the words for the fields of a part are found. Those in an opzet begin with its name: `OpzetGeld`. */
function listOuders([ouder]: Ouders, veld: string): Ouders {
  const zelfde = ZELFDE.get(`${ouder}.${veld}`) ?? ZELFDE.get(veld) ?? veld;
  if (!ouder.startsWith('Opzet')) return [zelfde];
  return [...withNetAls(`Opzet${toHoofdletter(veld)}`), zelfde];
}

function withNetAls(ouder: string): Ouders {
  const ander = NET_ALS.get(ouder);
  return ander === undefined ? [ouder] : [ouder, ander];
}

/**
 * Walks through forms by name, at every depth. A field is known by the most specific of `Ouder.soort.veld`, `Ouder.veld` and `veld`; an
 * alternative by `Ouder.soort`. The Ouder is the named part or the field that contains it; the soort distinguishes that part from its
 * alternatives.
 *
 * @param toDeel - what becomes of a form, from the form with its fields done and its keys
 * @param toVeld - what becomes of the form of a field, in the same way
 */
export function mapVelden(
  delen: Readonly<Record<string, unknown>>,
  toDeel: Bewerking,
  toVeld: Bewerking,
): Record<string, Vorm> {
  const visit = (knoop: unknown, ouders: Ouders): unknown => {
    if (Array.isArray(knoop)) return knoop.map((deel) => visit(deel, ouders));
    if (!isVorm(knoop)) return knoop;
    const soort = findSoort(knoop);
    const gedaan = mapVorm(
      knoop,
      (deel) => visit(deel, ouders),
      (deel, veld) => {
        const sleutels = ouders.flatMap((ouder) => [`${ouder}.${soort}.${veld}`, `${ouder}.${veld}`]);
        return toVeld(toVorm(visit(deel, listOuders(ouders, veld))), [...sleutels, veld]);
      },
    );
    return toDeel(
      gedaan,
      ouders.map((ouder) => `${ouder}.${soort}`),
    );
  };
  return Object.fromEntries(
    Object.entries(delen).map(([naam, deel]) => {
      const staart = toHoofdletter(findSoort(toVorm(deel)));
      // The name of an alternative ends with the value that distinguishes it from the others.
      const ouder = naam.endsWith(staart) ? naam.slice(0, naam.length - staart.length) || naam : naam;
      return [naam, toVorm(visit(deel, withNetAls(ouder)))];
    }),
  );
}
