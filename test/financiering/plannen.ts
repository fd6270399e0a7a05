import { type Bijdrage, Financieringsplan } from 'buurtaanpak/financiering';
import { createPerioden, Datum, euro } from 'buurtaanpak/kern';

/** The plan of the letter for a start on a day: BZK at least 150000 in year 1, the gemeente 60000 in years 2 and 3, divided 8 : 4. */
export function planVanBrief(start: string): Financieringsplan {
  const [een, twee, drie] = createPerioden(Datum.parse(start), { jaren: 1 }, 3);
  const gemeente = (programmajaar: number) => ({
    id: `gemeente-${programmajaar}`,
    van: 'leeuwarden',
    soort: 'bedrag',
    bedrag: '60000.00',
    aard: 'exact',
    doel: 'begeleiden',
    verdeelsleutel: [
      { soort: 'aandeel', kostendrager: 'wijkplannen-oost', aandeel: '8' },
      { soort: 'aandeel', kostendrager: 'thema-energie', aandeel: '4' },
    ],
  });
  return Financieringsplan.parse({
    soort: 'financieringsplan',
    versie: 2,
    naam: 'Financiering Buurkracht Leeuwarden',
    kostendragers: [
      {
        id: 'wijkplannen-oost',
        naam: 'programmabureau Leeuwarden Oost/aanpak wijkplannen',
        partij: 'leeuwarden',
        taakveld: { code: '6.1', jaar: 2026 },
      },
      {
        id: 'thema-energie',
        naam: 'gemeente Leeuwarden/thema energie',
        partij: 'leeuwarden',
        taakveld: { code: '7.4', jaar: 2026 },
      },
    ],
    perioden: [
      {
        programmajaar: 1,
        periode: een,
        bijdragen: [
          {
            id: 'bzk-1',
            van: 'bzk',
            soort: 'bedrag',
            bedrag: '150000.00',
            aard: 'ten_minste',
            doel: 'directe_kosten',
          },
        ],
      },
      { programmajaar: 2, periode: twee, bijdragen: [gemeente(2)] },
      { programmajaar: 3, periode: drie, bijdragen: [gemeente(3)] },
    ],
  });
}

export const d = (tekst: string): Datum => Datum.parse(tekst);
export const e = euro;

/** A plan of one period with these contributions: of 100.00 from the gemeente, unless they say otherwise. */
export function planMet(
  bijdragen: readonly (Partial<Bijdrage> & Pick<Bijdrage, 'id'>)[],
  periode: { readonly van: string; readonly tot: string } = { van: '2026-01-01', tot: '2026-12-31' },
  rest: object = {},
): Financieringsplan {
  return Financieringsplan.parse({
    soort: 'financieringsplan',
    versie: 2,
    naam: 'Proef',
    perioden: [
      {
        programmajaar: 1,
        periode,
        bijdragen: bijdragen.map((bijdrage) => ({
          van: 'gemeente',
          ...((bijdrage.soort ?? 'bedrag') === 'bedrag' ? { soort: 'bedrag', bedrag: '100.00' } : {}),
          aard: 'exact',
          doel: 'overig',
          ...bijdrage,
        })),
      },
    ],
    ...rest,
  });
}
