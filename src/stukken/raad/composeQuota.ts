import type { Keuze, Keuzequotum } from '../../programma/index.js';
import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { inGroep } from '../delen/inGroep.js';
import { meervoud } from '../delen/meervoud.js';
import { op } from '../delen/op.js';
import { alinea, lijst } from '../delen/sectie.js';
import type { Stuk } from '../delen/stuk.js';

/** What a quotum is called: its name, and the programme it is for when that is another. A name that is only its id is not for readers. */
function nameQuotum({ deel, lezer, hier }: Stuk, { id, naam, programma }: Keuzequotum, q: number): Verslagtekst {
  const p = deel.programmas.findIndex((een) => een.id === programma);
  const eigen = naam === id ? undefined : lezer.tekst(op('keuze', 'quota', q, 'naam'));
  const voor = p < 0 ? undefined : lezer.tekst(hier('programmas', p, 'naam'));
  if (eigen === undefined) return [voor ?? lezer.tekst(op('keuze', 'quota', q, 'naam'))];
  return voor === undefined || voor.waarde.includes(eigen.waarde) ? [eigen] : composeTekst`${eigen} (${voor})`;
}

/** The places of a quotum: exactly so many, or from so many to so many. */
function describePlekken({ lezer }: Stuk, { van, tot }: Keuzequotum, q: number): Verslagtekst {
  const minste = inGroep(lezer.getal(op('keuze', 'quota', q, 'van')), 'plekken');
  if (van === tot) return composeTekst`${minste} ${meervoud(van, 'plek', 'plekken')}`;
  return composeTekst`${minste} tot ${inGroep(lezer.getal(op('keuze', 'quota', q, 'tot')), 'plekken')} plekken`;
}

/** Each quotum with its places and how many buurten could take them, a sentence each. */
function listZinnen(stuk: Stuk, { quota = [], buurten }: Keuze): Verslagtekst[] {
  const { lezer } = stuk;
  return quota.map((quotum, q) => {
    const kon = inGroep(lezer.getal(op('keuze', 'quota', q, 'konMeedoen')), 'buurten die daarvoor konden meedoen');
    const paden = buurten.flatMap((een, i) => (een.quotum === quotum.id ? [['buurten', i, 'quotum']] : []));
    const gekozen = inGroep(
      lezer.getal({ bron: 'keuze', bewerking: 'aantal', paden }),
      'buurten die daarvoor konden meedoen',
      kon,
    );
    const meer =
      quotum.van === quotum.tot && paden.length === quotum.van
        ? []
        : composeTekst` Gekozen ${meervoud(paden.length, 'is', 'zijn')} er ${gekozen}.`;
    return [
      ...composeTekst`${nameQuotum(stuk, quotum, q)}: ${describePlekken(stuk, quotum, q)}. Daarvoor ${meervoud(quotum.konMeedoen, 'kon', 'konden')} ${kon} ${meervoud(quotum.konMeedoen, 'buurt', 'buurten')} meedoen.`,
      ...meer,
    ];
  });
}

/** The quota, and when their numbers do not add up to the number that could take part, why. */
export function composeQuota(stuk: Stuk, keuze: Keuze): Verslagblok[] {
  const { quota = [], konMeedoen } = keuze;
  if (quota.length === 0) return [];
  const som = quota.reduce((tot, een) => tot + een.konMeedoen, 0);
  const dubbel =
    konMeedoen === undefined || som === konMeedoen
      ? []
      : [alinea(['Een buurt kan bij meer dan één afspraak passen. Tel deze aantallen dus niet op.'])];
  return [lijst(listZinnen(stuk, keuze)), ...dubbel];
}
