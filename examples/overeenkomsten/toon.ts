import { computeDekking, listBoekingen, sumRegels } from 'buurtaanpak/financiering';
import { type Bedrag, formatBedrag, formatBevinding, formatDatum } from 'buurtaanpak/kern';
import {
  checkSamenwerkingsovereenkomst,
  createOvereenkomstdossier,
  type Samenwerkingsovereenkomst,
  toGeldverloop,
} from 'buurtaanpak/overeenkomst';
import { nl } from 'buurtaanpak/taal';

const regel = (naam: string, bedrag: Bedrag) => `  ${naam.padEnd(50)} ${formatBedrag(bedrag).padStart(14)}`;

/** An agreement and its money, as a controller would want to see them. */
export function toon(overeenkomst: Samenwerkingsovereenkomst): string {
  const { titel, looptijd, partijen } = overeenkomst;
  const verloop = toGeldverloop(createOvereenkomstdossier(overeenkomst));
  const peildatum = looptijd.van;
  const bevindingen = checkSamenwerkingsovereenkomst(overeenkomst);
  const { perioden } = computeDekking(verloop, { peildatum });
  return [
    titel,
    `Looptijd ${formatDatum(looptijd.van)} tot en met ${formatDatum(looptijd.tot)}; ${partijen.map(({ naam }) => naam).join(', ')}.`,
    ...(bevindingen.length === 0 ? ['Alles past op elkaar.'] : []),
    ...bevindingen.map((bevinding) => `! ${formatBevinding(bevinding, nl)}`),
    ...perioden
      .filter(({ oordeel }) => oordeel === 'ongedekt' || oordeel === 'mogelijk_ongedekt')
      .map(
        ({ programmajaar, tekort }) =>
          `! Jaar ${programmajaar} komt ${formatBedrag(tekort?.minimum as Bedrag)} tot ${formatBedrag(tekort?.maximum as Bedrag)} tekort.`,
      ),
    'Lasten per begrotingsjaar, partij en kostendrager (zonder btw die de betaler terugkrijgt):',
    ...sumRegels(listBoekingen(verloop, { peildatum }), ['begrotingsjaar', 'van', 'kostendrager'])
      .sort((a, b) => a.begrotingsjaar - b.begrotingsjaar)
      .map(({ begrotingsjaar, van, kostendrager, bedrag }) =>
        regel(`${begrotingsjaar} ${van}${kostendrager === undefined ? '' : ` / ${kostendrager}`}`, bedrag),
      ),
  ].join('\n');
}
