import { describeCijfereisen, joinZinnen } from '../../register/huis.js';
import type { Kenmerk } from '../../selectie/index.js';
import { meervoud } from '../../stukken/huis.js';
import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import { blok } from './blok.js';
import { joinTeksten } from './joinTeksten.js';
import { nameIn } from './nameIn.js';
import type { Opzetstuk } from './opzetstuk.js';
import { showZin } from './showZin.js';

/** What a kenmerk means: where, by which figures, or both. */
function describeKenmerk(stuk: Opzetstuk, { naam, gebieden = [], cijfers = [] }: Kenmerk, k: number): Verslagtekst {
  const { lezer, hier } = stuk;
  const waar =
    gebieden.length === 0
      ? []
      : [
          composeTekst`de buurten in ${joinTeksten(gebieden.map((code, g) => nameIn(stuk, 'gebied', code, ['kenmerken', k, 'gebieden', g])))}`,
        ];
  const eisen = joinZinnen(describeCijfereisen(cijfers, ['kenmerken', k, 'cijfers']), ' en ');
  const getallen = eisen.length === 0 ? [] : [composeTekst`${showZin(stuk, eisen, [])}`];
  const delen = [...waar, ...getallen];
  const wat = delen.length === 0 ? ['geen enkele buurt'] : joinTeksten(delen, ', met ');
  return composeTekst`${lezer.tekst(hier('kenmerken', k, naam === undefined ? 'id' : 'naam'))}: ${wat}.`;
}

/** Where the programme is: the gemeenten, the classification of areas, and the names for places. */
export function composeWaar(stuk: Opzetstuk): Verslagblok[] {
  const { opzet, lezer, hier } = stuk;
  const namen = opzet.gemeenten.map(
    (_, g) => composeTekst`${lezer.tekst(hier('gemeenten', g, 'naam'))} (${lezer.tekst(hier('gemeenten', g, 'code'))})`,
  );
  return blok.sectie('Waar', [
    ...blok.alinea(
      composeTekst`Het programma is er voor de ${meervoud(namen.length, 'gemeente', 'gemeenten')} ${joinTeksten(namen)}. Wijken en buurten zijn die van de indeling van ${lezer.jaar(hier('indelingsjaar'))}.`,
    ),
    ...blok.lijst(
      (opzet.kenmerken ?? []).map((kenmerk, k) => describeKenmerk(stuk, kenmerk, k)),
      ['De opzet gebruikt deze namen voor plekken:'],
    ),
  ]);
}
