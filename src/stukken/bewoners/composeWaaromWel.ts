import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { RICHTINGWOORDEN } from '../delen/richtingwoorden.js';
import { alinea } from './alinea.js';
import type { Buurtstuk } from './buurtstuk.js';
import { composeAfwijking } from './composeAfwijking.js';
import { composePlaatsen } from './composePlaatsen.js';
import { describeBladwaarde } from './describeBladwaarde.js';
import { describeGevolg } from './describeGevolg.js';
import { describeLoting } from './describeLoting.js';
import { describeMotief } from './describeMotief.js';
import { describePunten } from './describePunten.js';
import { lijst } from './lijst.js';

/** Why the buurt was chosen: for what, with which points, and what gave most of these. */
export function composeWaaromWel(stuk: Buurtstuk): Verslagblok[] {
  const { blad, lezer, at } = stuk;
  const { plek, meeste, vast, gevolg, speling, afwijking } = blad;
  const voor =
    plek === undefined
      ? []
      : plek.programma === undefined || plek.programma === plek.naam
        ? composeTekst`Uw buurt is gekozen voor ${lezer.tekst(at('plek', 'naam'))}.`
        : composeTekst`Uw buurt is gekozen voor ${lezer.tekst(at('plek', 'naam'))}. Dat hoort bij ${lezer.tekst(at('plek', 'programma'))}.`;
  const cijfers = meeste.map((cijfer, i): Verslagtekst => {
    const naam = lezer.tekst(at('meeste', i, 'naam'));
    const { waarde } = cijfer;
    if (waarde === undefined) return composeTekst`${naam}.`;
    const plekVan = (veld: string) => at('meeste', i, 'waarde', veld);
    const oordeel = waarde.vorm === 'oordeel' ? ['Dat vinden mensen die de buurt kennen. '] : [];
    return composeTekst`${naam}: ${describeBladwaarde(lezer, waarde, plekVan)}. ${oordeel}Voor dit punt geldt: ${RICHTINGWOORDEN[cijfer.richting]}.`;
  });
  const verlies =
    speling === undefined
      ? []
      : composeTekst`Met ongeveer ${describePunten(stuk, at('speling', 'punten'), speling.punten, speling.decimalen)} punten minder verloor uw buurt die plek.`;
  return [
    ...composeAfwijking(stuk),
    ...(vast === undefined
      ? []
      : alinea(
          ['De gemeente had vooraf afgesproken dat uw buurt meedoet.'],
          vast.motief === undefined ? [] : describeMotief(stuk, at('vast', 'motief')),
        )),
    ...alinea(voor),
    ...composePlaatsen(stuk),
    ...(cijfers.length === 0 ? [] : [...alinea(['Dit gaf uw buurt de meeste punten:']), ...lijst(cijfers)]),
    ...alinea(describeLoting(stuk)),
    ...(gevolg === undefined || afwijking !== undefined ? [] : alinea(describeGevolg(stuk, gevolg, true), verlies)),
  ];
}
