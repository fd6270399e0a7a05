import type { Kerncijferdocument } from 'buurtaanpak/kerncijfers';

export const bron = { naam: 'CBS', tabel: 't', jaar: 2024 };
/** A document that is right in all. */
export const geldig: Kerncijferdocument = {
  soort: 'kerncijfertabel',
  versie: 2,
  indeling: { gebieden: 'cbs', jaar: 2024 },
  gebieden: [{ code: 'GM0080', naam: 'Leeuwarden', soort: 'gemeente', gemeente: 'GM0080' }],
  kolommen: [
    { sleutel: 'a', eenheid: 'aantal', bron, cellen: [1.5] },
    {
      sleutel: 'b',
      eenheid: 'x',
      bron,
      aggregatie: { soort: 'gewogen_gemiddelde', gewichten: ['a'] },
      richting: 'lager',
      cellen: ['geheim'],
    },
  ],
};
