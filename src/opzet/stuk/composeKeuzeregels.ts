import { describeDoel, describeRegel } from '../../register/huis.js';
import { inGroep, meervoud } from '../../stukken/huis.js';
import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import type { Opzetkeuze, Opzetzekerheid } from '../model/keuze.js';
import { blok } from './blok.js';
import { countDecimalen } from './countDecimalen.js';
import type { Opzetstuk } from './opzetstuk.js';
import { showZin } from './showZin.js';
import { toZin } from './toZin.js';

function describeVoorrang({ lezer, hier }: Opzetstuk, { voorrang = [] }: Opzetkeuze): Verslagtekst {
  if (voorrang.length === 0)
    return ['Zijn twee keuzes even goed, dan beslist de volgorde van de codes van de buurten.'];
  const aantal = inGroep(
    lezer.getal({ ...hier('keuze', 'voorrang'), bewerking: 'lengte' }),
    'buurten in volgorde van voorrang',
  );
  return composeTekst`Zijn twee keuzes even goed, dan beslist een vooraf gegeven volgorde van ${aantal} ${meervoud(voorrang.length, 'buurt', 'buurten')}, en daarna de volgorde van de codes.`;
}

function describeLoting({ lezer, hier }: Opzetstuk, { loting }: Opzetkeuze): Verslagtekst {
  if (loting === undefined) return [];
  const { marge = 0, zaad } = loting;
  const wie =
    marge === 0
      ? ['Hebben buurten bij de grens dezelfde score, dan beslist eerst het lot.']
      : composeTekst`Verschillen buurten bij de grens hoogstens ${lezer.getal(hier('keuze', 'loting', 'marge'), countDecimalen(marge))} ${meervoud(marge, 'punt', 'punten')} in score, dan beslist eerst het lot.`;
  const bron = lezer.tekst(hier('keuze', 'loting', 'bron'));
  const hoe =
    zaad === undefined
      ? composeTekst` Het openbare zaad van de loting is nog niet bekend en komt van: ${bron}. `
      : composeTekst` Het openbare zaad van de loting is ${lezer.tekst(hier('keuze', 'loting', 'zaad'))}, en komt van: ${bron}. `;
  return composeTekst`${wie}${hoe}`;
}

function describeBuren({ lezer, hier }: Opzetstuk, { buren }: Opzetkeuze): Verslagtekst {
  if (buren === undefined) return [];
  if (buren.soort === 'omtrek') return [' Buurten zijn buren als hun grenzen elkaar raken.'];
  return composeTekst` Buurten zijn buren als zij hoogstens ${lezer.getal(hier('keuze', 'buren', 'hoogstens'), countDecimalen(buren.hoogstens))} meter van elkaar liggen.`;
}

function describeReserves({ lezer, hier }: Opzetstuk, { reserves }: Opzetkeuze): Verslagtekst {
  if (reserves === undefined) return ['Bij elke afspraak horen ook reserves, voor als een buurt toch niet meedoet.'];
  if (reserves === 0) return ['Er komen geen reserves.'];
  return composeTekst`Bij elke afspraak ${meervoud(reserves, 'hoort', 'horen')} ook hoogstens ${lezer.getal(hier('keuze', 'reserves'))} ${meervoud(reserves, 'reserve', 'reserves')}, voor als een buurt toch niet meedoet.`;
}

/** What is drawn for a missing figure. */
const ONTBREKEND = 'cijfers van een buurt die erop lijkt waar de eigen cijfers ontbreken';

/** What is varied to see how certain the choice is. */
function listOnzeker({ onzekerheid }: Opzetzekerheid): string[] {
  if (onzekerheid === undefined) return ['andere gewichten', ONTBREKEND];
  const {
    gewichten,
    normalisaties,
    aggregaties,
    aanvullingen,
    criteriumWeglaten,
    rolWeglaten,
    bootstrap,
    cijfers,
    ontbrekend,
  } = onzekerheid;
  return [
    ...(gewichten === undefined ? [] : ['andere gewichten']),
    ...(normalisaties === undefined ? [] : ['een andere weg van cijfer naar punten']),
    ...(aggregaties === undefined ? [] : ['een andere manier om de onderdelen samen te voegen']),
    ...(aanvullingen === undefined ? [] : ['een andere regel voor ontbrekende cijfers']),
    ...(criteriumWeglaten === true ? ['één criterium minder'] : []),
    ...(rolWeglaten === true ? ['de oordelen van één groep minder'] : []),
    ...(bootstrap === true ? ['een nieuwe trekking uit de mensen die oordelen'] : []),
    ...(cijfers === true ? ['cijfers die anders zijn binnen hun nauwkeurigheid'] : []),
    ...(ontbrekend === undefined ? [] : [ONTBREKEND]),
  ];
}

function describeZekerheid({ lezer, hier }: Opzetstuk, zekerheid: Opzetzekerheid): Verslagtekst {
  const anders = listOnzeker(zekerheid);
  const waarmee =
    anders.length === 0
      ? ''
      : ` met ${anders.slice(0, -1).join(', ')}${anders.length > 1 ? ' en ' : ''}${anders.at(-1)}`;
  return composeTekst`Hoe zeker de keuze is, blijkt door ${lezer.getal(hier('keuze', 'zekerheid', 'trekkingen'))} keer opnieuw te rekenen${waarmee}. Zo is te zien hoe vaak dezelfde buurten eruit komen.`;
}

/** How the buurten are chosen from the scores: objective, rules, ties, reserves and certainty. */
export function composeKeuzeregels(stuk: Opzetstuk): Verslagblok[] {
  const { keuze = {} } = stuk.opzet;
  const { regels = [], doel, zekerheid } = keuze;
  return blok.sectie('Hoe wordt gekozen', [
    ...blok.alinea(
      composeTekst`Een computer zoekt de buurten die bij de afspraken passen: ${showZin(stuk, describeDoel(doel), ['keuze', 'doel'])}. Een buurt kan maar één keer worden gekozen. ${describeLoting(stuk, keuze)}${describeVoorrang(stuk, keuze)}${describeBuren(stuk, keuze)}`,
    ),
    ...blok.lijst(
      regels.map((regel, r) => toZin(showZin(stuk, describeRegel(regel), ['keuze', 'regels', r]))),
      ['Daarbij gelden deze regels:'],
    ),
    ...blok.alinea(describeReserves(stuk, keuze)),
    ...(zekerheid === undefined ? [] : blok.alinea(describeZekerheid(stuk, zekerheid))),
  ]);
}
