import {
  type Quotum,
  type Scoreinvoer,
  type SelectBuurtenOptions,
  type SelectieGevonden,
  selectBuurten,
} from 'buurtaanpak';
import { stop } from './stop.js';

/** The figures that decide whether a buurt is an average one. */
const TYPISCH = [
  'aantal_inwoners',
  'gemiddelde_huishoudensgrootte',
  'gemiddelde_woz_waarde',
  'percentage_koopwoningen',
];

/**
 * The quota of the letter: eight buurten for Leeuwarden Oost, and four for energie of which two in Oost, a dorp and one in an average
 * wijk. A team needs neighbours: a buurt under 100 inhabitants is not a candidate (a choice of this example).
 */
export const QUOTA: readonly Quotum[] = [
  { id: 'oost', naam: 'Leeuwarden Oost', programma: 'leeuwarden-oost', aantal: 8, kenmerken: ['oost'] },
  { id: 'energie-oost', naam: 'energie in Oost', programma: 'energie', aantal: 2, kenmerken: ['oost'] },
  { id: 'energie-dorp', naam: 'energie in een dorp', programma: 'energie', aantal: 1, kenmerken: ['dorp'] },
  {
    id: 'energie-gemiddeld',
    naam: 'energie in een gemiddelde buurt',
    programma: 'energie',
    aantal: 1,
    zonderKenmerken: ['oost', 'dorp'],
    typisch: { cijfers: TYPISCH, hoogstens: 0.5 },
  },
].map(({ id, naam, programma, aantal, ...waar }) => ({
  id,
  naam,
  programma,
  aantal,
  waar: { ...waar, cijfers: [{ cijfer: 'aantal_inwoners', minimaal: 100 }] },
}));

/** The proven best choice, or a sentence with the quotum that cannot be met. */
export function kiesBuurten(
  scores: Scoreinvoer,
  quota: readonly Quotum[],
  options: SelectBuurtenOptions,
): SelectieGevonden {
  const selectie = selectBuurten(scores, quota, options);
  if (selectie.uitkomst === 'onbeslist') return stop('De keuze is binnen het rekenbudget niet gevonden.');
  if (selectie.uitkomst !== 'onhaalbaar') return selectie;
  const tekort = selectie.botsing.flatMap((deel) =>
    deel.soort === 'quotum' ? [`${deel.quotum} (${deel.van} gevraagd, ${deel.over} over)`] : [],
  );
  return stop(
    `Er zijn te weinig kandidaten voor ${tekort.length === 1 ? 'het quotum' : 'de quota'} ${tekort.join(', ')}.`,
  );
}
