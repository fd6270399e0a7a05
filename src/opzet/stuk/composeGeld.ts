import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import { BIJDRAGEDOELWOORDEN } from './bijdragedoelwoorden.js';
import { blok } from './blok.js';
import { composeBenodigd } from './composeBenodigd.js';
import { composeBijdragen } from './composeBijdragen.js';
import { composeDragers } from './composeDragers.js';
import { describeAfspraken } from './describeAfspraken.js';
import { joinTeksten } from './joinTeksten.js';
import { type Geplaatstebijdrage, listBijdragen } from './listBijdragen.js';
import { listBijdragezinnen } from './listBijdragezinnen.js';
import { namePartij } from './namePartij.js';
import type { Geldstuk, Opzetstuk } from './opzetstuk.js';
import { showTaakveld } from './showTaakveld.js';
import { toZin } from './toZin.js';

/** A contribution in a sentence: whose, for what, and for which years. */
function nameBijdrage(stuk: Geldstuk, { bijdrage, jaren, j, b }: Geplaatstebijdrage): Verslagtekst {
  const wie = namePartij(stuk, bijdrage.van, ['geld', 'jaren', j, 'bijdragen', b, 'van']);
  const volgorde = [...jaren.entries()].sort(([, een], [, ander]) => een - ander);
  const welke = joinTeksten(
    volgorde.map(([i]) => [stuk.lezer.getal(stuk.hier('geld', 'jaren', j, 'programmajaren', i))]),
  );
  return composeTekst`${wie}, ${BIJDRAGEDOELWOORDEN[bijdrage.doel]}, jaar ${welke}`;
}

/** The money: contributions by year, costs, cost bearers, and what belongs to each contribution. */
export function composeGeld(opzetstuk: Opzetstuk): Verslagblok[] {
  const { lezer, hier } = opzetstuk;
  const { geld } = opzetstuk.opzet;
  if (geld === undefined) return [];
  const stuk: Geldstuk = { ...opzetstuk, geld };
  const bijdragen = listBijdragen(geld);
  const dragers = (geld.kostendragers ?? []).map(({ partij, taakveld }, k) => {
    const plek = ['geld', 'kostendragers', k];
    const veld = taakveld === undefined ? [] : composeTekst`, ${showTaakveld(stuk, [...plek, 'taakveld'])}`;
    return composeTekst`${lezer.tekst(hier(...plek, 'naam'))}: van ${namePartij(stuk, partij, [...plek, 'partij'])}${veld}.`;
  });
  return blok.sectie('Het geld', [
    ...blok.alinea(
      composeTekst`${lezer.tekst(hier('geld', 'naam'))}. Een programmajaar is een jaar vanaf de eerste dag van de overeenkomst, geen kalenderjaar.`,
    ),
    ...(bijdragen.length === 0 ? blok.alinea(['Er zijn nog geen bijdragen.']) : blok.tabel(composeBijdragen(stuk))),
    ...composeBenodigd(stuk),
    ...composeDragers(stuk),
    ...(bijdragen.length === 0 ? [] : blok.lijst(describeAfspraken(stuk), ['Voor alle bijdragen geldt:'])),
    ...blok.lijst(dragers, ['De kostendragers:']),
    ...blok.lijst(
      bijdragen.flatMap((een) => {
        const zinnen = listBijdragezinnen(stuk, een);
        return zinnen.length === 0
          ? []
          : [
              toZin(
                composeTekst`${nameBijdrage(stuk, een)}: ${zinnen.flatMap((zin, i) => (i === 0 ? zin : ['; ', ...zin]))}`,
              ),
            ];
      }),
      ['Bij de bijdragen hoort:'],
    ),
  ]);
}
