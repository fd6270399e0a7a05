import type { Evaluatieplan, Kalibratie, Planconfiguratie } from '../../evaluatie/index.js';
import type { Plek } from '../../stukken/huis.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import { countDecimalen } from './countDecimalen.js';
import { describeMeetmoment } from './describeMeetmoment.js';
import { joinTeksten } from './joinTeksten.js';
import { nameInPlan } from './nameInPlan.js';
import type { Opzetstuk } from './opzetstuk.js';

const VERWACHTINGEN = { aanwezig: 'verwacht wordt dat dit helpt', afwezig: 'verwacht wordt dat dit niet helpt' };

/** From where to where a buurt comes to belong, behind the name of a figure. */
function describeIjk({ lezer }: Opzetstuk, kalibratie: Kalibratie | undefined, plek: (veld: string) => Plek) {
  if (kalibratie === undefined) return [];
  const toon = (veld: keyof Kalibratie) => lezer.getal(plek(veld), countDecimalen(kalibratie[veld]));
  return composeTekst` (van ${toon('buiten')} over ${toon('kruispunt')} tot ${toon('binnen')})`;
}

/** One question about kenmerken together, with what is expected of each. */
export function describeConfiguratie(
  stuk: Opzetstuk,
  plan: Evaluatieplan,
  vraag: Planconfiguratie,
  v: number,
): Verslagtekst {
  const { lezer, hier } = stuk;
  const plek = (...pad: (string | number)[]) => hier('evaluatieplan', 'configuraties', v, ...pad);
  const condities = vraag.condities.map(({ kenmerk, groep, kalibratie, verwachting }, c): Verslagtekst => {
    const daar = (...pad: string[]) => plek('condities', c, ...pad);
    return [
      nameInPlan(stuk, plan, 'kenmerken', kenmerk, daar('kenmerk')),
      ...(groep === undefined ? [] : composeTekst` ${lezer.tekst(daar('groep'))}`),
      ...describeIjk(stuk, kalibratie, (veld) => daar('kalibratie', veld)),
      ...(verwachting === undefined ? [] : [` (${VERWACHTINGEN[verwachting]})`]),
    ];
  });
  const uitkomst = nameInPlan(stuk, plan, 'uitkomsten', vraag.uitkomst, plek('uitkomst'));
  const ijk = describeIjk(stuk, vraag.kalibratie, (veld) => plek('kalibratie', veld));
  const gemeten = describeMeetmoment(stuk, vraag.op, (...pad) => plek('op', ...pad), 'op ');
  const { vanaf } = vraag;
  const sinds =
    vanaf === undefined
      ? []
      : composeTekst`, als verandering sinds ${describeMeetmoment(stuk, vanaf, (...pad) => plek('vanaf', ...pad))}`;
  return composeTekst`Welke combinatie van ${joinTeksten(condities)} gaat samen met ${uitkomst}${ijk}? Gemeten ${gemeten}${sinds}.`;
}
