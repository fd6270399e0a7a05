import { type Bevinding, formatBevinding } from 'buurtaanpak/kern';
import {
  findCatalogusitem,
  type Kerncijfertabel,
  type Leesresultaat,
  listKerncijfers,
  selectKerncijfers,
} from 'buurtaanpak/kerncijfers';
import { nl } from 'buurtaanpak/taal';

/** Findings as sentences, the serious ones first; the rest is only counted. */
function showBevindingen(bevindingen: readonly Bevinding[]): string[] {
  const ernstig = bevindingen.filter(({ ernst }) => ernst !== 'info');
  const rest = bevindingen.length - ernstig.length;
  return [
    ...ernstig.map((bevinding) => `${bevinding.ernst}: ${formatBevinding(bevinding, nl)}`),
    ...(rest > 0
      ? [`en ${rest} ${rest === 1 ? 'mededeling' : 'mededelingen'}, zoals kolommen die niet in de catalogus staan`]
      : []),
  ];
}

function showGebied({ gebied, kerncijfers }: ReturnType<typeof listKerncijfers>[number]): string {
  const cijfers = Object.entries(kerncijfers).map(([sleutel, cijfer]) => {
    const item = findCatalogusitem(sleutel);
    return `${item?.label.nl ?? sleutel}: ${'waarde' in cijfer ? `${cijfer.waarde} ${item?.eenheid ?? ''}` : cijfer.reden}`;
  });
  return [gebied.naam, ...cijfers].join('\n  ');
}

/** A text about the figures that were read: their number, the gemeente itself, and the findings. */
export function showTabel({ tabel, vorm, bevindingen }: Leesresultaat, gemeente: string): string {
  const deel: Kerncijfertabel = selectKerncijfers(tabel, { gemeente });
  const tel = (soort: 'wijk' | 'buurt') => selectKerncijfers(deel, { soort }).gebieden.length;
  return [
    `Vorm ${vorm}: ${tel('wijk')} wijken en ${tel('buurt')} buurten, ${tabel.kolommen.length} kerncijfers`,
    ...listKerncijfers(selectKerncijfers(deel, { soort: 'gemeente' })).map(showGebied),
    ...showBevindingen(bevindingen),
  ].join('\n');
}
