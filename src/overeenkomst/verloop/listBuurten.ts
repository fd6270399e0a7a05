import { type Buurtcode, containsGebied } from '../../gebied/index.js';
import type { Datum } from '../../kern/index.js';
import type { Partij } from '../model/partij.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { findTekst } from './findTekst.js';
import type { Opbouw } from './opbouw.js';
import type { MeedoendeBuurt } from './overeenkomststand.js';

/** The last day of a buurt: that of its stop, or of the exit of its gemeente when that is earlier. */
function findLaatste(opbouw: Opbouw, buurt: Buurtcode, partijen: readonly Partij[]): Datum | undefined {
  const uit = opbouw.uitgetreden.filter(({ partij: id }) =>
    partijen.some((een) => een.id === id && een.rol === 'gemeente' && containsGebied(een.gemeentecode, buurt)),
  );
  const dagen = [...opbouw.gestopt.filter((een) => een.buurt === buurt), ...uit].map(({ laatsteDag }) => laatsteDag);
  return dagen.sort()[0];
}

/** The buurten of the text in force on a day, those that replaced a buurt included, whether they take part that day or not. */
function listGenoemd({ gestopt }: Opbouw, { reikwijdte, looptijd }: Samenwerkingsovereenkomst): MeedoendeBuurt[] {
  const alle: MeedoendeBuurt[] = (reikwijdte.buurten ?? []).map(({ buurt, programma, start }) => {
    const plaats = gestopt.find(({ vervangenDoor }) => vervangenDoor?.buurt === buurt);
    return plaats?.vervangenDoor === undefined
      ? { buurt, programma, start: start ?? looptijd.van }
      : { buurt, programma, start: plaats.vervangenDoor.start, vervangt: plaats.buurt };
  });
  for (const { buurt: vervangt, vervangenDoor } of gestopt) {
    // An addendum may have added the replacement to the scope.
    if (vervangenDoor === undefined || alle.some(({ buurt }) => buurt === vervangenDoor.buurt)) continue;
    const programma = alle.find(({ buurt }) => buurt === vervangt)?.programma;
    if (programma !== undefined) alle.push({ ...vervangenDoor, programma, vervangt });
  }
  return alle;
}

/** The buurten that take part on a day, in the order of the text, then the replacements in the order in which buurten stopped. */
export function listBuurten(opbouw: Opbouw, dag: Datum): MeedoendeBuurt[] {
  const document = findTekst(opbouw, dag)?.document;
  const einde = opbouw.einde?.waarde.laatsteDag ?? opbouw.opzegging?.waarde.per;
  if (document === undefined || (einde !== undefined && dag > einde)) return [];
  return listGenoemd(opbouw, document)
    .map((een) => {
      const tot = findLaatste(opbouw, een.buurt, document.partijen);
      return tot === undefined ? een : { ...een, tot };
    })
    .filter(({ start, tot }) => start <= dag && (tot === undefined || tot >= dag));
}
