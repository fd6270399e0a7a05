import type { Verslagtabel } from '../../document/tabel.js';
import type { Verslagwaarde } from '../../document/waarde.js';
import type { Stuk } from './stuk.js';

/** A value of the stand in words: `wacht_op_ander` is `wacht op ander`. */
const inWoorden = (waarde: string): Verslagwaarde => ({ soort: 'tekst', waarde: waarde.replaceAll('_', ' ') });

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

/** The table of opgaven that wait, one in each row. */
export function composeWachtkamertabel(stuk: Stuk): Verslagtabel {
  return {
    id: 'wachtkamer',
    titel: 'De wachtkamer',
    kolommen: [
      { sleutel: 'opgave', kop: 'Opgave' },
      { sleutel: 'buurt', kop: 'Buurt' },
      { sleutel: 'thema', kop: 'Thema' },
      { sleutel: 'reden', kop: 'Waarom zij wacht' },
      { sleutel: 'opnieuw', kop: 'Opnieuw bekijken op', optelbaar: false },
    ],
    rijen: stuk.deel.buurten.flatMap(({ wachtend }, i) =>
      wachtend.map(({ reden }, w) => [
        stuk.lezer.tekst(stuk.hier('buurten', i, 'wachtend', w, 'titel')),
        stuk.lezer.tekst(stuk.hier('buurten', i, 'naam')),
        stuk.lezer.tekst(stuk.hier('buurten', i, 'wachtend', w, 'thema')),
        inWoorden(reden),
        stuk.lezer.datum(stuk.hier('buurten', i, 'wachtend', w, 'opnieuwBekijkenOp')),
      ]),
    ),
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** The results of finished projects, per unit. */
export function composeResultaattabel(stuk: Stuk): Verslagtabel {
  return {
    id: 'resultaten',
    titel: 'Wat de projecten hebben opgeleverd',
    kolommen: [
      { sleutel: 'eenheid', kop: 'Eenheid' },
      { sleutel: 'aantal', kop: 'Aantal' },
    ],
    rijen: stuk.deel.tellingen.resultaten.map(({ aantal }, i) => [
      stuk.lezer.tekst(stuk.hier('tellingen', 'resultaten', i, 'eenheid')),
      stuk.lezer.getal(stuk.hier('tellingen', 'resultaten', i, 'aantal'), Number.isInteger(aantal) ? 0 : 1),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
  };
}
