import { meervoud } from '../../stukken/huis.js';
import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import { blok } from './blok.js';
import { joinTeksten } from './joinTeksten.js';
import type { Opzetstuk } from './opzetstuk.js';
import { showBuurten } from './showBuurten.js';
import { sumBereiken } from './sumBereiken.js';

function describeGemeenten({ opzet, lezer, hier }: Opzetstuk): Verslagtekst {
  const namen = opzet.gemeenten.map((_, g) => [lezer.tekst(hier('gemeenten', g, 'naam'))]);
  return composeTekst`de ${meervoud(namen.length, 'gemeente', 'gemeenten')} ${joinTeksten(namen)}`;
}

/** The order that the programme is a part of. */
function describeOpdracht({ opzet, lezer, hier }: Opzetstuk): Verslagtekst {
  if (opzet.opdracht === undefined) return [];
  const { uitvoerder, aantalDeelnemers, buurtenPerDeelnemer } = opzet.opdracht;
  const aan = uitvoerder === undefined ? '' : composeTekst` aan ${lezer.tekst(hier('opdracht', 'uitvoerder'))}`;
  const deelnemers = composeTekst`${lezer.getal(hier('opdracht', 'aantalDeelnemers'))} ${meervoud(aantalDeelnemers, 'deelnemer', 'deelnemers')}`;
  const buurten = composeTekst`${lezer.getal(hier('opdracht', 'buurtenPerDeelnemer'))} ${meervoud(buurtenPerDeelnemer, 'buurt', 'buurten')}`;
  return composeTekst`Het programma hoort bij een opdracht van ${lezer.tekst(hier('opdracht', 'opdrachtgever'))}${aan}: ${deelnemers} met elk ${buurten}. Een deelnemer is een gemeente, of enkele gemeenten met één overeenkomst.`;
}

/** What the document is, and how many buurten each programme gets. */
export function composeInleiding(stuk: Opzetstuk): Verslagblok[] {
  const { opzet, lezer, hier } = stuk;
  const { programmas } = opzet;
  const delen = programmas.map(
    (_, p) => composeTekst`${showBuurten(stuk, [p])} voor ${lezer.tekst(hier('programmas', p, 'naam'))}`,
  );
  const alle = programmas.map((_, p) => p);
  const { van, tot } = sumBereiken(opzet, alle);
  const komt = meervoud(tot, 'komt', 'komen');
  const buurten = meervoud(tot, 'buurt', 'buurten');
  const aantallen =
    programmas.length === 1
      ? composeTekst`Er ${komt} ${delen.flat()}.`
      : composeTekst`Er ${komt} ${showBuurten(stuk, alle)}: ${joinTeksten(delen)}.`;
  const open = van === tot ? '' : ` Hoeveel ${buurten} precies, volgt uit de keuze.`;
  return [
    ...blok.alinea(
      composeTekst`Dit is de opzet van ${describeGemeenten(stuk)}: wat er vooraf wordt beslist over de buurten, de keuze, de afspraken en het geld. De cijfers en de oordelen zelf, en de buurten die eruit komen, staan er niet in: die volgen later.`,
    ),
    ...blok.alinea(composeTekst`${aantallen}${open}`),
    ...blok.alinea(describeOpdracht(stuk)),
  ];
}
