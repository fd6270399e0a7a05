import type { Keuze } from '../../programma/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { BRIEFBRON } from '../delen/brieffeiten.js';
import { inGroep } from '../delen/inGroep.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import { samen } from '../delen/samen.js';
import type { Raadsstuk } from './raadsstuk.js';

const REDENEN = {
  te_weinig_gegevens: ', omdat er te weinig gegevens waren',
  geweigerd: ', omdat een cijfer ontbrak dat niet mag ontbreken',
  onbekend: '',
} as const;

/** The number of buurten that had no score, by reason: they could not be chosen. */
function describeZonderScore({ lezer, feiten }: Raadsstuk, { zonderScore = [] }: Keuze): Verslagtekst {
  return Object.entries(REDENEN).flatMap(([reden, woorden]): Verslagtekst => {
    const plekken = zonderScore.flatMap((een, i) => (een.reden === reden ? [op('keuze', 'zonderScore', i)] : []));
    if (plekken.length === 0) return [];
    const gevraagd = feiten.gevraagdeScores === undefined ? undefined : lezer.getal(op(BRIEFBRON, 'gevraagdeScores'));
    const aantal = inGroep(lezer.getal(samen('aantal', plekken)), 'buurten', gevraagd);
    const van = gevraagd === undefined ? [] : composeTekst` van de ${gevraagd}`;
    return [
      ...composeTekst` ${aantal}${van} ${gevraagd === undefined ? meervoud(plekken.length, 'buurt', 'buurten') : 'buurten'} ${meervoud(plekken.length, 'kreeg', 'kregen')} geen score${woorden}.`,
      ...composeTekst` ${meervoud(plekken.length, 'Die kon', 'Zij konden')} niet worden gekozen.`,
    ];
  });
}

/** The number of buurten with a score, of those that could take part, and of those that were chosen; and who had no score. */
export function describePopulatie(stuk: Raadsstuk, keuze: Keuze): Verslagtekst {
  const { lezer } = stuk;
  const { gescoord, konMeedoen, buurten } = keuze;
  const gekozen = buurten.length;
  const is = meervoud(gekozen, 'is', 'zijn');
  const lengte = lezer.getal({ bron: 'keuze', bewerking: 'lengte', paden: [['buurten']] });
  const metScore = gescoord === undefined ? undefined : lezer.getal(op('keuze', 'gescoord'));
  const kon = konMeedoen === undefined ? undefined : lezer.getal(op('keuze', 'konMeedoen'));
  const score =
    metScore === undefined || gescoord === undefined
      ? []
      : composeTekst`${inGroep(metScore, 'buurten met een score')} ${meervoud(gescoord, 'buurt', 'buurten')} ${meervoud(gescoord, 'kreeg', 'kregen')} een score. `;
  const zonder = describeZonderScore(stuk, keuze);
  if (kon === undefined || konMeedoen === undefined) {
    const aantal = inGroep(lengte, metScore === undefined ? 'gekozen buurten' : 'buurten met een score', metScore);
    return [...score, ...composeTekst`Er ${is} ${aantal} ${meervoud(gekozen, 'buurt', 'buurten')} gekozen.`, ...zonder];
  }
  const deel = inGroep(kon, metScore === undefined ? 'buurten die konden meedoen' : 'buurten met een score', metScore);
  const past = meervoud(konMeedoen, 'past', 'passen');
  const mee =
    metScore === undefined
      ? composeTekst`Er ${meervoud(konMeedoen, 'kon', 'konden')} ${deel} ${meervoud(konMeedoen, 'buurt', 'buurten')} meedoen: die ${past} bij ten minste één van de afspraken.`
      : composeTekst`Daarvan ${meervoud(konMeedoen, 'kon', 'konden')} er ${deel} meedoen: die ${past} bij ten minste één van de afspraken.`;
  const uit = composeTekst` Uit die ${inGroep(kon, 'buurten die konden meedoen')} ${is} er ${inGroep(lengte, 'buurten die konden meedoen', kon)} gekozen.`;
  return [...score, ...mee, ...uit, ...zonder];
}
