import type { Keuze } from '../../programma/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { BRIEFBRON } from '../delen/brieffeiten.js';
import { inGroep } from '../delen/inGroep.js';
import { joinTeksten } from '../delen/joinTeksten.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import type { Raadsstuk } from './raadsstuk.js';

/** What the scores are made of: so many figures and so many judgements, and who judged. */
export function describeMethode({ lezer, feiten }: Raadsstuk, { methode }: Keuze): Verslagtekst {
  if (methode === undefined) return [];
  const { cijfers, oordelen, beoordelaars = [] } = methode;
  const tel = (veld: string) => inGroep(lezer.getal(op('keuze', 'methode', veld)), 'onderdelen van de score');
  const delen = [
    ...(cijfers === 0 ? [] : [composeTekst`${tel('cijfers')} ${meervoud(cijfers, 'cijfer', 'cijfers')}`]),
    ...(oordelen === 0
      ? []
      : [composeTekst`${tel('oordelen')} ${meervoud(oordelen, 'oordeel', 'oordelen')} van mensen`]),
  ];
  if (delen.length === 0) return [];
  const zin = composeTekst`De score komt uit ${joinTeksten(delen)}.`;
  const { beoordelaars: mensen = 0 } = feiten;
  if (mensen === 0) return zin;
  const rollen = beoordelaars.flatMap(({ aantal }, b) =>
    aantal === 0 ? [] : [[lezer.tekst(op('keuze', 'methode', 'beoordelaars', b, 'rol'))]],
  );
  // They judge in their function, and a council must know how few they are: this is no count to hide.
  const aantal = inGroep(lezer.getal(op(BRIEFBRON, 'beoordelaars')), 'mensen die een oordeel gaven');
  return [
    ...zin,
    ...composeTekst` ${aantal} ${meervoud(mensen, 'mens', 'mensen')} ${meervoud(mensen, 'gaf', 'gaven')} een oordeel, van: ${joinTeksten(rollen)}.`,
  ];
}
