import type { Verslagblok } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { alinea } from './alinea.js';
import type { Buurtstuk } from './buurtstuk.js';
import { composeAfwijking } from './composeAfwijking.js';
import { composeBladreden } from './composeBladreden.js';
import { composePlaatsen } from './composePlaatsen.js';
import { describeGevolg } from './describeGevolg.js';
import { describeLoting } from './describeLoting.js';
import { describePunten } from './describePunten.js';
import { lijst } from './lijst.js';
import { listElders } from './listElders.js';

/** Whether it could have been otherwise: who would go out, how many points were short, and one place more. */
function composeAnders(stuk: Buurtstuk): Verslagblok[] {
  const { blad, lezer, at } = stuk;
  const { tekort, gevolg, plekMeer, redenen } = blad;
  const score = redenen.some(({ soort }) => soort === 'score') ? ['Andere buurten kregen meer punten.'] : [];
  const nodig =
    tekort === undefined
      ? []
      : composeTekst`Voor een plek waren ongeveer ${describePunten(stuk, at('tekort', 'punten'), tekort.punten, tekort.decimalen)} punten meer nodig.`;
  const meer = plekMeer.map(
    (_, i) => composeTekst`Met één plek meer voor ${lezer.tekst(at('plekMeer', i))} was uw buurt gekozen.`,
  );
  return [
    ...alinea(score, nodig),
    ...(gevolg === undefined ? [] : alinea(describeGevolg(stuk, gevolg, false))),
    ...alinea(...meer),
  ];
}

/** Why the buurt was not chosen: whether it could take part, its place, the reasons, and what would be otherwise. */
export function composeWaaromNiet(stuk: Buurtstuk): Verslagblok[] {
  const { blad } = stuk;
  if (blad.afwijking !== undefined) return [...composeAfwijking(stuk), ...composePlaatsen(stuk)];
  const elders = listElders(stuk);
  const redenen = blad.redenen.flatMap((reden, i) => composeBladreden(stuk, reden, i));
  if (blad.plaatsen.length === 0)
    return [
      ...alinea(['Uw buurt kon niet meedoen.']),
      ...redenen,
      ...(elders.length === 0
        ? []
        : [
            ...alinea(['De gemeente zocht buurten voor deze plekken. Uw buurt paste daar niet bij:']),
            ...lijst(elders),
          ]),
    ];
  return [
    ...alinea(['Uw buurt kon meedoen.']),
    ...composePlaatsen(stuk),
    ...redenen,
    ...alinea(describeLoting(stuk)),
    ...composeAnders(stuk),
  ];
}
