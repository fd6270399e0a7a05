import type { Behandeling, Criterium, CriteriumBron, Doelband, Normalisatie } from '../../routekaart/index.js';
import { describeGewicht } from './describeGewicht.js';
import { meervoud } from './meervoud.js';
import type { Gewichten } from './readGewichten.js';
import { show } from './show.js';
import { showDeel } from './showDeel.js';
import { sleutelOf } from './sleutelOf.js';

/** Describes how a value becomes points, with the numbers that were set for this. */
function describeNormalisatie(normalisatie: Normalisatie): string {
  switch (normalisatie.methode) {
    case 'minmax':
      return 'naar een schaal tussen de laagste en de hoogste buurt';
    case 'zscore': {
      const { gemiddelde, spreiding } = normalisatie;
      const vast = [
        ...(gemiddelde === undefined ? [] : [`gemiddelde ${show(gemiddelde)}`]),
        ...(spreiding === undefined ? [] : [`spreiding ${show(spreiding)}`]),
      ];
      const bij = vast.length === 0 ? '' : ` (vast: ${vast.join(', ')})`;
      return `naar de afstand tot het gemiddelde in standaardafwijkingen${bij}`;
    }
    case 'robuuste_zscore':
      return 'naar de afstand tot de mediaan, bestand tegen uitschieters';
    case 'rang':
      return 'naar de rang onder de buurten';
    case 'percentielrang':
      return 'naar de percentielrang onder de buurten';
    case 'borda':
      return 'naar het aantal buurten dat lager staat';
    case 'vector':
      return 'naar het aandeel in de lengte van de kolom';
    case 'afstand_maximum':
      return 'naar het aandeel van de hoogste buurt';
    case 'afstand_referentie':
      return `naar het aandeel van de vaste waarde ${show(normalisatie.waarde)}`;
    case 'ijkpunten':
      return `naar een schaal van ${show(normalisatie.onder)} tot ${show(normalisatie.boven)}`;
    case 'doelband':
      return `naar de afstand tot de gewenste band, met geen punten onder ${show(normalisatie.onder)} en boven ${show(normalisatie.boven)}`;
    case 'categorieen': {
      const { grenzen, scores, volgens } = normalisatie;
      const waar = volgens === 'percentiel' ? 'percentielen' : 'waarden';
      return `naar vaste categorieën (${waar} ${grenzen.map(show).join(' en ')}; punten ${scores.map(show).join(' en ')})`;
    }
  }
}

function describeRichting({ richting, doel }: Criterium): string {
  if (richting !== 'doel') return `${richting} telt zwaarder`;
  const { van, tot } = doel as Doelband;
  return `dicht bij de gewenste band van ${show(van)} tot ${show(tot)} telt zwaarder`;
}

const ONTBREEKT = {
  weglaten: 'zonder gegeven telt het criterium voor die buurt niet mee',
  gemiddelde: 'zonder gegeven geldt het gemiddelde van andere buurten',
  mediaan: 'zonder gegeven geldt de mediaan van andere buurten',
  bodem: 'zonder gegeven geldt de laagste score',
  weigeren: 'zonder gegeven krijgt de buurt geen score',
} as const;

function describeOntbrekend({ ontbrekend }: Criterium): string {
  const groep = ontbrekend !== undefined && 'groep' in ontbrekend ? ontbrekend.groep : undefined;
  const waar = groep === 'wijk' || groep === 'gemeente' ? ` in dezelfde ${groep}` : '';
  return `${ONTBREEKT[ontbrekend?.regel ?? 'weglaten']}${waar}`;
}

function describeBehandeling({ winsoriseren = 5, transformatie }: Behandeling): string {
  const erna =
    transformatie === undefined
      ? ''
      : transformatie.methode === 'log'
        ? ', of anders een logaritme'
        : `, of anders een Box-Cox met ${show(transformatie.lambda)}`;
  return `bij een scheve verdeling worden hoogstens ${winsoriseren} uitschieters ingetrokken${erna}`;
}

const PER_ROL = { gemiddelde: 'het gemiddelde', mediaan: 'de mediaan' } as const;

function describeBron(bron: CriteriumBron): string {
  if (bron.soort === 'kerncijfer') return 'cijfer';
  const { perRol = 'gemiddelde', rolgewichten, minimumRollen, minimumStemmen } = bron;
  const perRollen = (rollen: object) =>
    Object.entries(rollen)
      .map(([rol, getal]) => `${rol} ${show(Number(getal))}`)
      .join(', ');
  const delen = [
    `${PER_ROL[perRol]} per rol`,
    ...(rolgewichten === undefined ? [] : [`gewicht per rol: ${perRollen(rolgewichten)}`]),
    ...(minimumRollen === undefined ? [] : [`ten minste ${meervoud(minimumRollen, 'rol', 'rollen')}`]),
    ...(minimumStemmen === undefined ? [] : [`minste stemmen per rol: ${perRollen(minimumStemmen)}`]),
  ];
  return `oordeel van mensen (${delen.join('; ')})`;
}

/** The weight of a criterion. When another method weighs its level, the field `gewicht` has no meaning. */
function describeEigenGewicht(criterium: Criterium, gewichten: Gewichten, opgegeven: boolean): string[] {
  const effectief = gewichten.get(sleutelOf('criterium', criterium.id));
  if (opgegeven) return [describeGewicht(criterium.gewicht ?? 1, '', effectief)];
  return effectief === undefined ? [] : [`telt voor ${showDeel(effectief)} in het geheel`];
}

/** A criterion, in full and in short: its source, direction and weight, how it becomes points, and what happens without a figure. */
export function describeCriterium(criterium: Criterium, gewichten: Gewichten, opgegeven: boolean) {
  const { naam, bron, normalisatie, behandeling } = criterium;
  const gewicht = describeEigenGewicht(criterium, gewichten, opgegeven);
  const standaard = bron.soort === 'beoordeling' ? 'naar de schaal van het oordeel' : undefined;
  const kort = [describeRichting(criterium), ...gewicht];
  const lang = [
    describeBron(bron),
    ...kort,
    normalisatie === undefined && standaard !== undefined
      ? standaard
      : describeNormalisatie(normalisatie ?? { methode: 'minmax' }),
    ...(behandeling === undefined ? [] : [describeBehandeling(behandeling)]),
    describeOntbrekend(criterium),
  ];
  return { lang: `${naam}: ${lang.join('; ')}.`, kort: `${naam}: ${kort.join('; ')}.` };
}
