import type { Foutsoort } from './fout.js';

const r = 'routekaarten.0';

export const routekaart: Foutsoort = {
  naam: 'De Routekaart',
  fouten: [
    {
      naam: 'Alle gewichten nul',
      van: 'rotterdam',
      zet: { [`${r}.criteria.0.gewicht`]: 0, [`${r}.criteria.1.gewicht`]: 0, [`${r}.criteria.2.gewicht`]: 0 },
      verwacht: ['fout routekaart.gewichten_nul routekaarten.0.themas.0'],
    },
    {
      naam: 'Een gewicht onder nul',
      van: 'rotterdam',
      zet: { [`${r}.criteria.0.gewicht`]: -1 },
      verwacht: ['fout routekaart.gewicht_negatief routekaarten.0.criteria.0.gewicht'],
    },
    {
      naam: 'Een schaal die terugloopt',
      van: 'zaanstad',
      zet: { [`${r}.beoordelingsschaal.van`]: 5, [`${r}.beoordelingsschaal.tot`]: 1 },
      verwacht: ['fout routekaart.schaal_omgekeerd routekaarten.0.beoordelingsschaal'],
    },
    {
      naam: 'Een thema onder zichzelf',
      van: 'zaanstad',
      zet: { [`${r}.themas.0.boven`]: 'cijfers' },
      verwacht: ['fout routekaart.kring routekaarten.0.themas.0.boven'],
    },
    {
      naam: 'Een doelband zonder richting doel',
      van: 'zaanstad',
      zet: { [`${r}.criteria.0.richting`]: 'hoger' },
      verwacht: [
        'fout routekaart.doel_overbodig routekaarten.0.criteria.0.doel',
        'fout routekaart.normalisatie_richting routekaarten.0.criteria.0.normalisatie',
      ],
    },
    {
      naam: 'Richting doel zonder doel',
      van: 'zaanstad',
      zet: { [`${r}.criteria.0.doel`]: undefined },
      verwacht: ['fout routekaart.doel_ontbreekt routekaarten.0.criteria.0.doel'],
    },
    {
      naam: 'Een doelband smaller dan het doel',
      van: 'zaanstad',
      zet: { [`${r}.criteria.0.normalisatie`]: { methode: 'doelband', onder: 600, boven: 900 } },
      verwacht: ['fout routekaart.doel_buiten_band routekaarten.0.criteria.0.normalisatie'],
    },
    {
      naam: 'Een z-score met het meetkundig gemiddelde',
      van: 'rotterdam',
      zet: { [`${r}.criteria.0.normalisatie`]: { methode: 'zscore' } },
      verwacht: [
        'fout routekaart.aggregatie_negatief routekaarten.0.aggregatie',
        'waarschuwing routekaart.schalen_gemengd routekaarten.0.themas.0',
      ],
    },
    {
      naam: 'IJkpunten verkeerd om',
      van: 'rotterdam',
      zet: { [`${r}.criteria.0.normalisatie`]: { methode: 'ijkpunten', onder: 400, boven: 200 } },
      verwacht: ['fout routekaart.band_omgekeerd routekaarten.0.criteria.0.normalisatie'],
    },
    {
      naam: 'Een volgorde van belang waarin een criterium ontbreekt',
      van: 'zaanstad',
      zet: { [`${r}.themas.1.weging.volgorde`]: ['bereidheid', 'opgave'] },
      verwacht: ['fout routekaart.weging_vergeten routekaarten.0.themas.1.weging'],
    },
    {
      naam: 'Een dekking als percentage',
      van: 'rotterdam',
      zet: { [`${r}.dekking`]: 80 },
      verwacht: ['fout kern.te_groot routekaarten.0.dekking'],
    },
    {
      naam: 'Oordelen gevraagd zonder schaal',
      van: 'zaanstad',
      zet: { [`${r}.beoordelingsschaal`]: undefined },
      verwacht: [
        'fout routekaart.schaal_ontbreekt routekaarten.0.criteria.2.bron.schaal',
        'fout routekaart.schaal_ontbreekt routekaarten.0.criteria.3.bron.schaal',
        'fout routekaart.schaal_ontbreekt routekaarten.0.criteria.4.bron.schaal',
      ],
    },
    {
      naam: 'Een thema zonder criteria',
      van: 'rotterdam',
      zet: { [`${r}.themas.1`]: { id: 'mensen', naam: 'Mensen' } },
      verwacht: ['fout routekaart.thema_leeg routekaarten.0.themas.1'],
    },
    {
      naam: 'Meer rollen vereist dan er worden gevraagd',
      van: 'leeuwarden',
      zet: { 'formulier.rollen': ['gemeente'] },
      verwacht: [
        'fout opzet.oordelen_zonder_rol routekaarten.0.criteria.5.bron.minimumRollen',
        'fout opzet.oordelen_zonder_rol routekaarten.0.criteria.6.bron.minimumRollen',
        'fout opzet.oordelen_zonder_rol routekaarten.1.criteria.5.bron.minimumRollen',
        'fout opzet.oordelen_zonder_rol routekaarten.1.criteria.6.bron.minimumRollen',
      ],
    },
    {
      naam: 'Meer rollen vereist dan er bestaan',
      van: 'leeuwarden',
      zet: { 'routekaarten.0.criteria.5.bron.minimumRollen': 4 },
      verwacht: ['fout kern.te_groot routekaarten.0.criteria.5.bron.minimumRollen'],
    },
  ],
};
