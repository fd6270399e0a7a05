import type { Keuze, Keuzequotum } from '../../programma/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { inGroep } from './inGroep.js';
import { meervoud } from './meervoud.js';
import { op } from './op.js';
import type { Stuk } from './stuk.js';

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

/**
 * Each quotum with its places and how many buurten could take them, a sentence each. The last sentence says why these do not add up to the
 * number that could take part, when they do not.
 */
export function listQuotumzinnen(stuk: Stuk, { quota = [], konMeedoen, buurten }: Keuze): Verslagtekst[] {
  const { lezer } = stuk;
  const zinnen = quota.map((quotum, q) => {
    const kon = inGroep(lezer.getal(op('keuze', 'quota', q, 'konMeedoen')), 'buurten die daarvoor konden meedoen');
    const plekken = buurten.flatMap((een, i) => (een.quotum === quotum.id ? [['buurten', i, 'quotum']] : []));
    const gekozen =
      quotum.van === quotum.tot && plekken.length === quotum.van
        ? []
        : composeTekst` Gekozen ${meervoud(plekken.length, 'is', 'zijn')} er ${inGroep(lezer.getal({ bron: 'keuze', bewerking: 'aantal', paden: plekken }), 'buurten die daarvoor konden meedoen', kon)}.`;
    return [
      ...composeTekst`${nameQuotum(stuk, quotum, q)}: ${describePlekken(stuk, quotum, q)}. Daarvoor ${meervoud(quotum.konMeedoen, 'kon', 'konden')} ${kon} ${meervoud(quotum.konMeedoen, 'buurt', 'buurten')} meedoen.`,
      ...gekozen,
    ];
  });
  const som = quota.reduce((tot, een) => tot + een.konMeedoen, 0);
  return konMeedoen === undefined || som === konMeedoen
    ? zinnen
    : [...zinnen, ['Een buurt kan bij meer dan één afspraak passen. Tel deze aantallen dus niet op.']];
}
