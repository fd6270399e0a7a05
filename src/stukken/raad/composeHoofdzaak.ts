import type { Bijdrageaard } from '../../financiering/index.js';
import { compareBedragen, euro } from '../../kern/index.js';
import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { inGroep } from '../delen/inGroep.js';
import { joinTeksten } from '../delen/joinTeksten.js';
import { meervoud } from '../delen/meervoud.js';
import { nameStanddag } from '../delen/nameStanddag.js';
import { op } from '../delen/op.js';
import { samen } from '../delen/samen.js';
import { alinea } from '../delen/sectie.js';
import type { Stuk } from '../delen/stuk.js';
import { describeOvereenkomst } from './describeOvereenkomst.js';
import { isVoorgenomen } from './isVoorgenomen.js';
import { metLidwoord } from './metLidwoord.js';
import { namePartijen } from './namePartijen.js';
import { zegAard } from './zegAard.js';

/** Who signed, and when the last did; nothing as long as a signature is missing. */
function describeHandtekening(stuk: Stuk): Verslagtekst {
  const { deel, lezer, hier } = stuk;
  if (deel.ondertekendOp === undefined) return [];
  return composeTekst` Op ${lezer.datum(hier('ondertekendOp'))} hebben ${namePartijen(stuk, ['gemeente', 'uitvoerder'])} de overeenkomst getekend.`;
}

/** What it costs each gemeente by the forecast; nothing when it costs nothing. */
function describeKosten({ deel, lezer, hier, tekst }: Stuk): Verslagtekst {
  const delen = deel.geld.perPartij.flatMap(({ partij, bedrag }, i) => {
    const p = tekst.partijen.findIndex(({ id, rol }) => id === partij && rol === 'gemeente');
    if (p < 0 || compareBedragen(bedrag, euro(0)) === 0) return [];
    const aarden = deel.geld.bijdragen.flatMap(({ van, aard }): Bijdrageaard[] => (van === partij ? [aard] : []));
    return [
      composeTekst`${zegAard(aarden)}${lezer.bedrag(hier('geld', 'perPartij', i, 'bedrag'))} voor ${metLidwoord(lezer.tekst(op('overeenkomst', 'partijen', p, 'naam')))}`,
    ];
  });
  return delen.length === 0 ? [] : [' De kosten zijn ', ...joinTeksten(delen), '.'];
}

/** How many points of attention there are, so that nobody has to look for them. */
function describeAandacht({ lezer }: Stuk, punten: readonly number[]): Verslagtekst {
  if (punten.length === 0) return [];
  const aantal = lezer.getal(
    samen(
      'aantal',
      punten.map((i) => op('stand', 'bevindingen', i)),
    ),
  );
  const staat = meervoud(punten.length, 'staat', 'staan');
  const woord = meervoud(punten.length, 'aandachtspunt', 'aandachtspunten');
  return composeTekst` Aan het eind ${staat} ${inGroep(aantal, 'aandachtspunten')} ${woord}.`;
}

/** The main message of a letter to the council: what was agreed with whom, for how long, what it costs, and whether something is the matter. */
export function composeHoofdzaak(stuk: Stuk, punten: readonly number[]): Verslagblok {
  const { deel, lezer, stand, tekst } = stuk;
  const { aantalBuurten } = tekst.reikwijdte;
  const buurten = inGroep(
    lezer.getal(op('overeenkomst', 'reikwijdte', 'aantalBuurten')),
    'buurten van de overeenkomst',
  );
  return alinea([
    ...composeTekst`Met deze brief informeren wij u over de ${isVoorgenomen(deel) ? 'voorgenomen ' : ''}samenwerking met ${namePartijen(stuk, ['uitvoerder'])}.`,
    ...describeHandtekening(stuk),
    ...composeTekst` De overeenkomst gaat over ${buurten} ${meervoud(aantalBuurten, 'buurt', 'buurten')} en loopt van ${lezer.periode(op('overeenkomst', 'looptijd'))}. `,
    ...describeOvereenkomst(stuk),
    ...describeKosten(stuk),
    ...composeTekst` Deze brief geeft ${nameStanddag(lezer, stand)}.`,
    ...describeAandacht(stuk, punten),
  ]);
}
