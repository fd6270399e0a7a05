import { cleanTekst } from '../../kern/huis.js';
import { formatDatum } from '../../kern/index.js';
import type { Briefkop } from '../document/brief.js';

/** A line of a letterhead. */
export interface Kopregel {
  readonly naam: string;
  readonly tekst: string;
  /** The day in a form for programs. */
  readonly dag?: string;
}

/** The lines of a letterhead, as a Dutch municipal letter has them; what is not there, or blank, is left out. None: it is no letter. */
export function listKopregels(brief: Briefkop | undefined): Kopregel[] {
  if (brief === undefined) return [];
  const { van, aan, datum, kenmerk, onderwerp, bijlagen } = brief;
  const regels: readonly Kopregel[] = [
    { naam: 'Van', tekst: van ?? '' },
    { naam: 'Aan', tekst: aan ?? '' },
    ...(datum === undefined ? [] : [{ naam: 'Datum', tekst: formatDatum(datum), dag: datum }]),
    { naam: 'Kenmerk', tekst: kenmerk ?? '' },
    { naam: 'Onderwerp', tekst: onderwerp ?? '' },
    { naam: 'Bijlagen', tekst: bijlagen.length === 0 ? '' : String(bijlagen.length) },
  ];
  return regels.flatMap((regel) => {
    const tekst = cleanTekst(regel.tekst).trim();
    return tekst === '' ? [] : [{ ...regel, tekst }];
  });
}
