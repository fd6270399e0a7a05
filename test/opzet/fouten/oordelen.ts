import type { Beoordeling } from 'buurtaanpak/routekaart';
import type { Foutsoort } from './fout.js';
import type { Rij } from './gegevens.js';
import { listFeiten } from './listFeiten.js';

/** Rows and judgements for Zaanstad, with those for its first Routekaart changed. */
const judge = (kwb: readonly Rij[], change: (rijen: readonly Beoordeling[]) => readonly unknown[], rest: object = {}) =>
  listFeiten('zaanstad', kwb, change, rest);

/** Changes the first judgement. */
const first = (verander: object) => (rijen: readonly Beoordeling[]) =>
  rijen.map((rij, i) => (i === 0 ? { ...rij, ...verander } : rij));

export const oordelen: Foutsoort = {
  naam: 'Oordelen van mensen',
  tot: 'scores',
  fouten: [
    {
      naam: 'Er zijn nog geen oordelen',
      van: 'zaanstad',
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: ['nodig scores oordelen samen', 'nodig scores oordelen energie'],
    },
    {
      naam: 'Een score buiten de schaal',
      van: 'zaanstad',
      feiten: (kwb) => judge(kwb, first({ score: 6 })),
      verwacht: ['fout routekaart.score_buiten_schaal scores.oordelen.samen.0.score'],
    },
    {
      naam: 'Een halve score',
      van: 'zaanstad',
      feiten: (kwb) => judge(kwb, first({ score: 3.5 })),
      verwacht: ['fout routekaart.score_buiten_schaal scores.oordelen.samen.0.score'],
    },
    {
      naam: 'Een oordeel na de laatste dag',
      van: 'zaanstad',
      zet: { formulier: { tot: '2026-05-15' } },
      feiten: (kwb) => judge(kwb, first({ datum: '2026-05-20' })),
      verwacht: ['waarschuwing opzet.oordeel_te_laat scores.oordelen.samen.0.datum'],
    },
    {
      naam: 'Een oordeel uit de toekomst',
      van: 'zaanstad',
      feiten: (kwb) => judge(kwb, first({ datum: '2062-05-11' })),
      verwacht: ['fout routekaart.beoordeling_in_toekomst scores.oordelen.samen.0.datum'],
    },
    {
      naam: 'Een rol die niet is gevraagd',
      van: 'zaanstad',
      zet: { formulier: { rollen: ['opbouwwerk', 'wijk'] } },
      feiten: (kwb) => judge(kwb, (rijen) => rijen.filter(({ rol }, i) => i === 0 || rol !== 'gemeente')),
      verwacht: [
        'waarschuwing opzet.rol_niet_gevraagd scores.oordelen.samen.0.rol',
        'waarschuwing opzet.rol_niet_gevraagd scores.oordelen.energie.0.rol',
        'waarschuwing opzet.rol_niet_gevraagd scores.oordelen.energie.1.rol',
        'waarschuwing opzet.rol_niet_gevraagd scores.oordelen.energie.5.rol',
        'waarschuwing opzet.rol_niet_gevraagd scores.oordelen.energie.6.rol',
        'waarschuwing opzet.rol_niet_gevraagd scores.oordelen.energie.10.rol',
        'waarschuwing opzet.rol_niet_gevraagd scores.oordelen.energie.#.rol nog 153 keer',
      ],
    },
    {
      naam: 'Een oordeel over een buurt die niet bestaat',
      van: 'zaanstad',
      feiten: (kwb) => judge(kwb, first({ buurt: 'BU04799999' })),
      verwacht: ['fout routekaart.buurt_onbekend scores.oordelen.samen.0.buurt'],
    },
    {
      naam: 'Een oordeel over een criterium dat niet bestaat',
      van: 'zaanstad',
      feiten: (kwb) => judge(kwb, first({ criterium: 'bereidhied' })),
      verwacht: ['fout routekaart.criterium_onbekend_suggestie scores.oordelen.samen.0.criterium'],
    },
    {
      naam: 'Een oordeel twee keer',
      van: 'zaanstad',
      feiten: (kwb) => judge(kwb, (rijen) => [...rijen, ...rijen.slice(0, 1)]),
      verwacht: ['fout routekaart.beoordeling_dubbel scores.oordelen.samen.1058'],
    },
    {
      naam: 'Oordelen voor een Routekaart die niet bestaat',
      van: 'zaanstad',
      feiten: (kwb) => judge(kwb, (rijen) => rijen, { routekaart: 'sammen' }),
      verwacht: ['fout opzet.oordelen_onbekend scores.oordelen.0.routekaart', 'nodig scores oordelen samen'],
    },
    {
      naam: 'Geen oordelen over een van de buurten',
      van: 'zaanstad',
      feiten: (kwb) => judge(kwb, (rijen) => rijen.filter(({ buurt }) => buurt !== rijen[0]?.buurt)),
      verwacht: ['waarschuwing opzet.buurten_zonder_oordeel scores.oordelen.samen'],
    },
    {
      naam: 'Oordelen van één rol waar er twee nodig zijn',
      van: 'zaanstad',
      feiten: (kwb) => judge(kwb, (rijen) => rijen.filter(({ rol }) => rol === 'gemeente')),
      verwacht: [
        'fout opzet.rollen_ontbreken scores.oordelen.samen.criteria.2',
        'fout opzet.rollen_ontbreken scores.oordelen.samen.criteria.3',
        'fout opzet.rollen_ontbreken scores.oordelen.samen.criteria.4',
      ],
    },
    {
      naam: 'Een score als tekst',
      van: 'zaanstad',
      feiten: (kwb) => judge(kwb, first({ score: '4' })),
      verwacht: ['fout kern.type_verkeerd scores.oordelen.0.rijen.0.score', 'nodig scores oordelen samen'],
    },
    {
      naam: 'Een rol met een ander woord',
      van: 'zaanstad',
      feiten: (kwb) => judge(kwb, first({ rol: 'bewoner' })),
      verwacht: ['fout kern.keuze_onbekend scores.oordelen.0.rijen.0.rol', 'nodig scores oordelen samen'],
    },
  ],
};
