import { type Boekingsuitleg, explainBoekingen, type Geldverloop } from 'buurtaanpak/financiering';
import { type Datum, formatBedrag } from 'buurtaanpak/kern';
import { type Overeenkomstdossier, toGeldverloop } from 'buurtaanpak/overeenkomst';

const voluit = (bedrag: Parameters<typeof formatBedrag>[0]) => formatBedrag(bedrag).padStart(14);

/** Why the forecast changed: the difference by year, payer and cost bearer, and what each event did. */
function toonUitleg({ totaal, oorzaken }: Boekingsuitleg): string[] {
  return [
    ...totaal.regels.map(
      ({ begrotingsjaar, van, kostendrager = '', voor, na, verschil }) =>
        `  ${`${begrotingsjaar} ${van} ${kostendrager}`.padEnd(32)}${[voor, na, verschil].map(voluit).join('')}`,
    ),
    ...oorzaken.flatMap(({ id, soort, wijziging }) => [
      `  Door ${soort} (${id}): ${wijziging.perJaar
        .filter(({ verschil }) => verschil !== '0.00')
        .map(({ begrotingsjaar, verschil }) => `${begrotingsjaar} ${formatBedrag(verschil)}`)
        .join(', ')}`,
    ]),
  ];
}

/** What changed in the money of an agreement since a day. */
export function toonVerschil(
  dossier: Overeenkomstdossier,
  options: { readonly vanaf: Datum; readonly peildatum: Datum; readonly bekendOp?: Datum },
): string {
  const verloop: Geldverloop = toGeldverloop(dossier);
  return toonUitleg(explainBoekingen(verloop, options)).join('\n');
}
