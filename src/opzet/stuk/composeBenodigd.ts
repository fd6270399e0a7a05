import type { Verslagblok, Verslagwaarde } from '../../verslag/index.js';
import { blok } from './blok.js';
import { isBetaald } from './isBetaald.js';
import { listBijdragen } from './listBijdragen.js';
import { listJaren } from './listJaren.js';
import type { Geldstuk } from './opzetstuk.js';

/** What each year costs beside what is contributed, for the years of which the costs are known. */
export function composeBenodigd(stuk: Geldstuk): Verslagblok[] {
  const { geld, lezer, hier } = stuk;
  const bijdragen = listBijdragen(geld).filter(isBetaald);
  const rijen = listJaren(geld).flatMap(({ jaar, pad }): Verslagwaarde[][] => {
    const nodig = geld.jaren.flatMap(({ programmajaren, benodigd }, j) =>
      benodigd === undefined ? [] : programmajaren.flatMap((een) => (een === jaar ? [['benodigd', j]] : [])),
    );
    if (nodig.length === 0) return [];
    const gegeven = bijdragen.flatMap((bijdrage) =>
      bijdrage.jaren.flatMap((een) => (een === jaar ? [['lasten', bijdrage.k]] : [])),
    );
    return [
      [
        lezer.getal(hier(...pad)),
        lezer.bedrag({ bron: 'uitwerking', bewerking: 'som', paden: nodig }),
        lezer.bedrag({ bron: 'uitwerking', bewerking: 'som', paden: gegeven }),
        nodig.length === 1
          ? lezer.bedrag({ bron: 'uitwerking', bewerking: 'verschil', paden: [...nodig, ...gegeven] })
          : { soort: 'ontbreekt', reden: 'onbekend' },
      ],
    ];
  });
  return rijen.length === 0
    ? []
    : blok.tabel({
        id: 'benodigd',
        titel: 'Wat een jaar kost, en wat er binnenkomt',
        kolommen: [
          { sleutel: 'jaar', kop: 'Programmajaar', optelbaar: false },
          { sleutel: 'benodigd', kop: 'Kosten', optelbaar: false },
          { sleutel: 'bijdragen', kop: 'Bijdragen', optelbaar: false },
          { sleutel: 'verschil', kop: 'Kosten min bijdragen', optelbaar: false },
        ],
        rijen,
        totaalrijen: [],
        totaalkolommen: [],
        ...(bijdragen.some(({ bijdrage: { btw } }) => btw !== undefined && btw.verwerking !== 'kostprijsverhogend')
          ? { toelichting: ['Btw die de betaler terugkrijgt, telt niet mee.'] }
          : {}),
      });
}
