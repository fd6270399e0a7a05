/** Five contributions, in which everything occurs that a table of money can tell. */
import { DAG } from './klein.js';

const leeg = {
  soort: 'bedrag',
  periode: { van: '2026-09-01', tot: '2027-08-31' },
  doel: 'begeleiden',
  afgesproken: '0.00',
  betaald: '0.00',
  terugontvangen: '0.00',
  teBetalen: '0.00',
  teVorderen: '0.00',
  stappen: [],
  voorwaarden: [],
};

/** Of the gemeente two in one year, with other purposes; of the ministry a grant, and two with one purpose in one year. */
export const BIJDRAGEN = [
  {
    ...leeg,
    bijdrage: 'a',
    van: 'g',
    programmajaar: 1,
    aard: 'exact',
    afgesproken: '100.00',
    gevraagd: '99.00',
    toegezegd: '98.00',
    vastgelegd: '90.00',
    vastgesteld: '89.00',
    verplicht: '88.00',
    openVerplichting: '48.00',
    betaald: '40.00',
    terugontvangen: '1.00',
    teBetalen: '50.00',
    teVorderen: '2.00',
    laatsteStap: { soort: 'betaald', datum: '2027-01-10', bedrag: '40.00' },
    stappen: [
      {
        stap: 'toegezegd',
        bedrag: '98.00',
        gepland: '2026-10-01',
        werkelijk: '2026-10-03',
        dagen: 2,
        stand: 'later_gedaan',
      },
      { stap: 'betaald', termijn: 't1', bedrag: '50.00', gepland: '2027-10-01', stand: 'open' },
    ],
    voorwaarden: [
      {
        omschrijving: 'Het plan ligt er',
        uiterlijk: '2026-12-01',
        vervuldOp: '2026-12-04',
        dagen: 3,
        stand: 'later_vervuld',
      },
      { omschrijving: 'Het krediet is er', stand: 'open' },
    ],
  },
  {
    ...leeg,
    bijdrage: 'b',
    van: 'g',
    programmajaar: 1,
    aard: 'ten_minste',
    doel: 'actief_houden',
    afgesproken: '30.00',
    verplicht: '29.00',
    openVerplichting: '29.00',
  },
  {
    ...leeg,
    bijdrage: 'c',
    soort: 'specifieke_uitkering',
    van: 'm',
    naar: 'g',
    programmajaar: 1,
    aard: 'ten_hoogste',
    afgesproken: '60.00',
    betaald: '20.00',
    terugontvangen: '3.00',
  },
  {
    ...leeg,
    bijdrage: 'd',
    van: 'm',
    programmajaar: 2,
    aard: 'geraamd',
    afgesproken: '70.00',
    bandbreedte: { minimum: '65.00', maximum: '75.00' },
    laatsteStap: { soort: 'bijdrage_gevraagd', datum: '2027-02-01', bedrag: '70.00' },
  },
  { ...leeg, bijdrage: 'e', van: 'm', programmajaar: 2, aard: 'geraamd', afgesproken: '5.00' },
];

/** The money of the stand of a deelnemer, changed or not. */
export const geldDeel = (geld: object = {}, meer: object = {}) => ({
  naam: 'Leeuwarden',
  partijen: [
    { id: 'g', naam: 'gemeente Leeuwarden' },
    { id: 'm', naam: 'Ministerie' },
  ],
  kostendragers: [{ id: 'k', naam: 'Wonen' }],
  ...meer,
  geld: {
    tenMinste: false,
    totaal: '205.00',
    vrijval: '0.00',
    prognose: '205.00',
    btwTerug: '0.00',
    bijdragen: BIJDRAGEN,
    vrijgevallen: [],
    perBegrotingsjaar: [],
    perKostendrager: [],
    balans: [],
    partijjaren: [],
    uitputting: [],
    ...geld,
  },
});

/** A finding of money that is late. */
export const laat = (code: string, params: object, meer: object = {}) => ({
  ernst: 'waarschuwing',
  code: `financiering.${code}`,
  pad: ['deelnemers', 0],
  params: { bijdrage: 'a', dagen: 2, peildatum: DAG, ...params },
  ...meer,
});
