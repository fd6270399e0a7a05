import {
  checkOpzet,
  compareOpzetten,
  createFormulieren,
  listOpzetbronnen,
  Opzet,
  readFormulieren,
  runOpzet,
  writeOpzet,
} from 'buurtaanpak/opzet';
import type { Aanroepen } from './aanroep.js';
import { listLeden } from './leden.js';
import { BUURTEN, maakGegevens, maakLoop, maakOpzet, PEILDATUM } from './maakLoop.js';

const CRITERIA = { eenheid: 'criteria', maten: [1, 8, 64] } as const;

/** The opzet with so many criteria more, each of a kenmerk and a figure of its own. */
function metCriteria(n: number): Opzet {
  const opzet = maakOpzet(2);
  const [samen, wonen] = opzet.routekaarten;
  if (samen === undefined || wonen === undefined) throw new Error('the opzet has two Routekaarten');
  const extra = Array.from({ length: n }, (_, i) => ({
    id: `extra-${i}`,
    naam: `Klachten ${i}`,
    bron: { soort: 'kerncijfer' as const, sleutel: 'klachten' },
    richting: 'lager' as const,
  }));
  return Opzet.parse({ ...opzet, routekaarten: [samen, { ...wonen, criteria: [...wonen.criteria, ...extra] }] });
}

/** The sheet of a form, filled in for so many buurten. */
const bladen = (n: number) => [
  {
    naam: 'samen',
    bron: 'een.xlsx',
    rijen: [
      ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'],
      ...Array.from({ length: n }, (_, i) => [
        `BU9001${String(i).padStart(4, '0')}`,
        'animo',
        'wijk',
        `bewoner-${i}`,
        1 + (i % 5),
        '2026-05-11',
        '',
      ]),
    ],
  },
];

/** The calls of `opzet`. */
export const OPZET: Aanroepen = {
  checkOpzet: {
    roep: checkOpzet,
    maak: (n) => [metCriteria(n), { tabel: maakLoop(2).tabel }],
    ...CRITERIA,
    groei: 'n²',
  },
  compareOpzetten: {
    roep: compareOpzetten,
    maak: (n) => [maakOpzet(n), metCriteria(1), { peildatum: PEILDATUM, gegevens: maakGegevens(n) }],
    ...BUURTEN,
    groei: 'n²',
  },
  createFormulieren: {
    roep: createFormulieren,
    maak: (n) => [maakOpzet(n), maakLoop(n).tabel, {}],
    ...BUURTEN,
    groei: 'n log n',
  },
  listOpzetbronnen: { roep: listOpzetbronnen, maak: (n) => [metCriteria(n)], ...CRITERIA, groei: 'n²' },
  readFormulieren: {
    roep: readFormulieren,
    maak: (n) => [maakOpzet(2), bladen(n), { peildatum: PEILDATUM }],
    eenheid: 'rijen',
    maten: [1, 100, 3000],
    groei: 'n log n',
  },
  runOpzet: {
    roep: runOpzet,
    maak: (n) => [maakOpzet(n), maakGegevens(n), { peildatum: PEILDATUM }],
    ...BUURTEN,
    groei: 'n²',
  },
  writeOpzet: { roep: writeOpzet, maak: (n) => [metCriteria(n), { peildatum: PEILDATUM }], ...CRITERIA, groei: 'n²' },
  ...listLeden('Opzet', Opzet, { maak: (n) => [metCriteria(n)], ...CRITERIA, groei: 'n' }),
};
