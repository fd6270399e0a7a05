import type { Verslagtabel } from '../../verslag/index.js';
import { inWoorden } from '../delen/inWoorden.js';
import type { Stuk } from '../delen/stuk.js';

/** The table of projects, one in each row. */
export function composeProjecttabel(stuk: Stuk): Verslagtabel {
  return {
    id: 'projecten',
    titel: 'De projecten',
    kolommen: [
      { sleutel: 'project', kop: 'Project' },
      { sleutel: 'buurt', kop: 'Buurt' },
      { sleutel: 'thema', kop: 'Thema' },
      { sleutel: 'fase', kop: 'Fase' },
      { sleutel: 'sinds', kop: 'Sinds', optelbaar: false },
    ],
    rijen: stuk.deel.buurten.flatMap(({ projecten }, i) =>
      projecten.map(({ fase }, p) => [
        stuk.lezer.tekst(stuk.hier('buurten', i, 'projecten', p, 'titel')),
        stuk.lezer.tekst(stuk.hier('buurten', i, 'naam')),
        stuk.lezer.tekst(stuk.hier('buurten', i, 'projecten', p, 'thema')),
        inWoorden(fase),
        stuk.lezer.datum(stuk.hier('buurten', i, 'projecten', p, 'sinds')),
      ]),
    ),
    totaalrijen: [],
    totaalkolommen: [],
  };
}
