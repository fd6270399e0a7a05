import type { Evaluatieplan, Vergelijking } from '../../evaluatie/index.js';
import { inGroep } from '../../stukken/huis.js';
import { composeTekst, type Tekstwaarde, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import { blok } from './blok.js';
import { countDecimalen } from './countDecimalen.js';
import { joinTeksten } from './joinTeksten.js';
import type { Opzetstuk } from './opzetstuk.js';

const CORRECTIEWOORDEN: Readonly<Record<NonNullable<Evaluatieplan['correctie']>, string>> = {
  holm: 'volgens Holm',
  benjamini_hochberg: 'volgens Benjamini en Hochberg',
  geen: 'zonder correctie',
};

/** One question of the plan. */
function describeVraag(stuk: Opzetstuk, plan: Evaluatieplan, vraag: Vergelijking, v: number): Verslagtekst {
  const { lezer, hier } = stuk;
  const plek = (...pad: (string | number)[]) => hier('evaluatieplan', 'vergelijkingen', v, ...pad);
  const nameIn = (veld: 'uitkomst' | 'kenmerk'): Tekstwaarde => {
    const lijst = veld === 'uitkomst' ? 'uitkomsten' : 'kenmerken';
    const i = plan[lijst].findIndex(({ sleutel }) => sleutel === vraag[veld]);
    return lezer.tekst(i < 0 ? plek(veld) : hier('evaluatieplan', lijst, i, 'naam'));
  };
  const vanaf = vraag.vanaf === undefined ? [] : composeTekst`, als verandering sinds ${lezer.datum(plek('vanaf'))}`;
  const groep =
    vraag.groep === undefined
      ? []
      : composeTekst`; ${lezer.tekst(plek('groep'))} tegenover ${vraag.tegenover === undefined ? 'de andere groepen' : lezer.tekst(plek('tegenover'))}`;
  return composeTekst`Hangt ${nameIn('uitkomst')} samen met ${nameIn('kenmerk')}? Gemeten op ${lezer.datum(plek('op'))}${vanaf}${groep}.`;
}

/** The bounds for what counts as found, where the plan sets them. */
function describeGrenzen({ lezer, hier }: Opzetstuk, plan: Evaluatieplan): Verslagtekst {
  const { alfa, correctie, onderscheidingsvermogen, margeDagen, geloot } = plan;
  const kans = (veld: string, waarde: number) =>
    inGroep(lezer.percentage(hier('evaluatieplan', veld), countDecimalen(waarde * 100)), 'alle keren');
  const delen: Verslagtekst[] = [
    ...(alfa === undefined
      ? []
      : [composeTekst`De kans dat iets bij toeval wordt gevonden is hoogstens ${kans('alfa', alfa)}.`]),
    ...(correctie === undefined ? [] : [[`Bij meer dan één vraag wordt gerekend ${CORRECTIEWOORDEN[correctie]}.`]]),
    ...(onderscheidingsvermogen === undefined
      ? []
      : [
          composeTekst`Een effect moet met een kans van ${kans('onderscheidingsvermogen', onderscheidingsvermogen)} te zien zijn.`,
        ]),
    ...(margeDagen === undefined
      ? []
      : [
          composeTekst`Een meting telt als zij hoogstens ${lezer.getal(hier('evaluatieplan', 'margeDagen'))} dagen van de dag af ligt.`,
        ]),
    ...(geloot === undefined
      ? []
      : [
          [
            geloot
              ? 'Het lot bepaalde welke buurt waar hoort.'
              : 'Er is niet geloot: een verschil laat geen oorzaak zien.',
          ],
        ]),
  ];
  return delen.flatMap((deel, i) => (i === 0 ? deel : [' ', ...deel]));
}

/** The evaluation plan: what is measured, and which questions were asked beforehand. */
export function composeEvaluatie(stuk: Opzetstuk): Verslagblok[] {
  const { opzet, lezer, hier } = stuk;
  const { evaluatieplan: plan } = opzet;
  if (plan === undefined) return [];
  const namen = (lijst: 'uitkomsten' | 'kenmerken') =>
    joinTeksten(plan[lijst].map((_, i) => [lezer.tekst(hier('evaluatieplan', lijst, i, 'naam'))]));
  return blok.sectie('De evaluatie', [
    ...blok.alinea(
      composeTekst`Het plan ${lezer.tekst(hier('evaluatieplan', 'naam'))} is vastgelegd op ${lezer.datum(hier('evaluatieplan', 'vastgesteldOp'))}. Gemeten wordt: ${namen('uitkomsten')}. Buurten worden onderscheiden naar: ${namen('kenmerken')}.`,
    ),
    ...blok.lijst(
      plan.vergelijkingen.map((vraag, v) => describeVraag(stuk, plan, vraag, v)),
      ['De vragen staan vooraf vast:'],
    ),
    ...blok.alinea(describeGrenzen(stuk, plan)),
  ]);
}
