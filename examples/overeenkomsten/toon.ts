import { computeDekking, reconcileFinanciering, splitByBegrotingsjaar, sumRegels } from 'buurtaanpak/financiering';
import { type Bedrag, formatBedrag, formatBevinding, formatDatum } from 'buurtaanpak/kern';
import { checkSamenwerkingsovereenkomst, type Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { nl } from 'buurtaanpak/taal';

const regel = (naam: string, bedrag: Bedrag) => `  ${naam.padEnd(50)} ${formatBedrag(bedrag).padStart(14)}`;

/** An agreement and its money, as a controller would want to see them. */
export function toon(overeenkomst: Samenwerkingsovereenkomst): string {
  const { titel, looptijd, partijen, financieringsplan: plan } = overeenkomst;
  const regels = splitByBegrotingsjaar(plan);
  const bevindingen = checkSamenwerkingsovereenkomst(overeenkomst);
  const { perioden } = computeDekking(plan);
  return [
    titel,
    `Looptijd ${formatDatum(looptijd.van)} tot en met ${formatDatum(looptijd.tot)}; ${partijen.map(({ naam }) => naam).join(', ')}.`,
    bevindingen.length === 0 ? 'Alles past op elkaar.' : '',
    ...bevindingen.map((bevinding) => `! ${formatBevinding(bevinding, nl)}`),
    ...perioden
      .filter(({ oordeel }) => oordeel === 'ongedekt' || oordeel === 'mogelijk_ongedekt')
      .map(
        ({ programmajaar, tekort }) =>
          `! Jaar ${programmajaar} komt ${formatBedrag(tekort?.minimum as Bedrag)} tot ${formatBedrag(tekort?.maximum as Bedrag)} tekort.`,
      ),
    'Per begrotingsjaar, partij en kostendrager:',
    ...sumRegels(regels, ['begrotingsjaar', 'partij', 'kostendrager'])
      .sort((a, b) => a.begrotingsjaar - b.begrotingsjaar)
      .map(({ begrotingsjaar, partij, kostendrager, bedrag }) =>
        regel(`${begrotingsjaar} ${partij}${kostendrager === undefined ? '' : ` / ${kostendrager}`}`, bedrag),
      ),
    ...reconcileFinanciering(plan, regels).bevindingen.map((bevinding) => formatBevinding(bevinding, nl)),
  ]
    .filter((tekst) => tekst !== '')
    .join('\n');
}
