import type { Verslagblok, Verslagwaarde } from '../../verslag/index.js';
import { RICHTINGWOORDEN } from '../delen/richtingwoorden.js';
import type { Bladprogramma } from './buurtblad.js';
import type { Buurtstuk } from './buurtstuk.js';

/** The figures of the buurt in a programme, with their part of the points. */
export function composeCijfertabel(stuk: Buurtstuk, programma: Bladprogramma, p: number): Verslagblok {
  const { lezer, at } = stuk;
  return {
    soort: 'tabel',
    tabel: {
      id: `cijfers-${p + 1}`,
      titel: programma.naam === undefined ? 'De cijfers van uw buurt' : `De cijfers van uw buurt: ${programma.naam}`,
      kolommen: [
        { sleutel: 'wat', kop: 'Waar we op letten' },
        { sleutel: 'waarde', kop: 'Uw buurt', optelbaar: false },
        { sleutel: 'richting', kop: 'Hoe het telt' },
        { sleutel: 'punten', kop: 'Punten', optelbaar: false },
      ],
      rijen: programma.cijfers.map((cijfer, c): Verslagwaarde[] => {
        const pad = ['programmas', p, 'cijfers', c];
        return [
          lezer.tekst(at(...pad, 'naam')),
          cijfer.getoond === undefined ? { soort: 'ontbreekt', reden: 'onbekend' } : lezer.tekst(at(...pad, 'getoond')),
          { soort: 'tekst', waarde: RICHTINGWOORDEN[cijfer.richting] },
          cijfer.punten === undefined
            ? { soort: 'ontbreekt', reden: 'niet_van_toepassing' }
            : lezer.getal(at(...pad, 'punten'), programma.decimalen),
        ];
      }),
      totaalrijen: [],
      totaalkolommen: [],
    },
  };
}
