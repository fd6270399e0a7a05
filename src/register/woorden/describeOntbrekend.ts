import type { Criterium } from '../../routekaart/index.js';

const ONTBREEKT = {
  weglaten: 'zonder gegeven telt het criterium voor die buurt niet mee',
  gemiddelde: 'zonder gegeven geldt het gemiddelde van andere buurten',
  mediaan: 'zonder gegeven geldt de mediaan van andere buurten',
  bodem: 'zonder gegeven geldt de laagste score',
  weigeren: 'zonder gegeven krijgt de buurt geen score',
} as const;

/** What happens when a buurt has no value. */
export function describeOntbrekend({ ontbrekend }: Criterium): string {
  const groep = ontbrekend !== undefined && 'groep' in ontbrekend ? ontbrekend.groep : undefined;
  const waar = groep === 'wijk' || groep === 'gemeente' ? ` in dezelfde ${groep}` : '';
  return `${ONTBREEKT[ontbrekend?.regel ?? 'weglaten']}${waar}`;
}
