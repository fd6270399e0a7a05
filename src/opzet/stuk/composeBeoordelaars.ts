import { formatOpsomming } from '../../kern/index.js';
import { BEOORDELAARSROLLEN, type Beoordelingsschaal } from '../../routekaart/index.js';
import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import { BEOORDELAARSWOORDEN } from './beoordelaarswoorden.js';
import { blok } from './blok.js';
import { countDecimalen } from './countDecimalen.js';
import { joinTeksten } from './joinTeksten.js';
import type { Opzetstuk } from './opzetstuk.js';

/** The scale of the judgements of a Routekaart, with the meaning of its points. */
function describeSchaal({ lezer, hier }: Opzetstuk, r: number, { van, tot, ankers }: Beoordelingsschaal): Verslagtekst {
  const plek = (...pad: (string | number)[]) => hier('routekaarten', r, 'beoordelingsschaal', ...pad);
  const punten = ankers.map(
    ({ waarde }, a) =>
      composeTekst`${lezer.getal(plek('ankers', a, 'waarde'), countDecimalen(waarde))} is ${lezer.tekst(plek('ankers', a, 'betekenis'))}`,
  );
  const uitleg = punten.length === 0 ? [] : composeTekst`; ${joinTeksten(punten)}`;
  return composeTekst`${lezer.tekst(hier('routekaarten', r, 'naam'))}: een oordeel van ${lezer.getal(plek('van'), countDecimalen(van))} tot en met ${lezer.getal(plek('tot'), countDecimalen(tot))}${uitleg}.`;
}

/** Who judges, until when, and on which scale. Without criteria that ask judgements it is left out. */
export function composeBeoordelaars(stuk: Opzetstuk): Verslagblok[] {
  const { opzet, lezer, hier } = stuk;
  const gevraagd = opzet.routekaarten.some(({ criteria }) => criteria.some(({ bron }) => bron.soort === 'beoordeling'));
  if (!gevraagd) return [];
  const { rollen = BEOORDELAARSROLLEN, tot, toelichting } = opzet.formulier ?? {};
  const wie = formatOpsomming(rollen.map((rol) => BEOORDELAARSWOORDEN[rol]));
  const wanneer = tot === undefined ? [] : composeTekst` Dat kan tot en met ${lezer.datum(hier('formulier', 'tot'))}.`;
  const schalen = opzet.routekaarten.flatMap(({ beoordelingsschaal, criteria }, r) =>
    beoordelingsschaal !== undefined && criteria.some(({ bron }) => bron.soort === 'beoordeling')
      ? [describeSchaal(stuk, r, beoordelingsschaal)]
      : [],
  );
  return blok.sectie('Wie oordelen', [
    ...blok.alinea(composeTekst`Op een formulier oordelen ${wie}.${wanneer}`),
    ...(toelichting === undefined
      ? []
      : blok.alinea(composeTekst`Op het formulier staat erbij: ${lezer.tekst(hier('formulier', 'toelichting'))}`)),
    ...blok.lijst(schalen, ['Zo geven zij hun oordeel:']),
  ]);
}
