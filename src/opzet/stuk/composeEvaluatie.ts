import type { Evaluatieplan, Meetmoment, Vergelijking } from '../../evaluatie/index.js';
import { inGroep, meervoud } from '../../stukken/huis.js';
import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import { blok } from './blok.js';
import { countDecimalen } from './countDecimalen.js';
import { describeConfiguratie } from './describeConfiguratie.js';
import { describeMeetmoment } from './describeMeetmoment.js';
import { describeOntwerp } from './describeOntwerp.js';
import { joinTeksten } from './joinTeksten.js';
import { nameInPlan } from './nameInPlan.js';
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
  const name = (veld: 'uitkomst' | 'kenmerk') =>
    nameInPlan(stuk, plan, veld === 'uitkomst' ? 'uitkomsten' : 'kenmerken', vraag[veld], plek(veld));
  const wanneer = (moment: Meetmoment, veld: string, voor?: string) =>
    describeMeetmoment(stuk, moment, (...pad) => plek(veld, ...pad), voor);
  const vanaf = vraag.vanaf === undefined ? [] : composeTekst`, als verandering sinds ${wanneer(vraag.vanaf, 'vanaf')}`;
  const groep =
    vraag.groep === undefined
      ? []
      : composeTekst`; ${lezer.tekst(plek('groep'))} tegenover ${vraag.tegenover === undefined ? 'de andere groepen' : lezer.tekst(plek('tegenover'))}`;
  return composeTekst`Hangt ${name('uitkomst')} samen met ${name('kenmerk')}? Gemeten ${wanneer(vraag.op, 'op', 'op ')}${vanaf}${groep}.`;
}

/** Sentences one after the other. */
const joinZinnen = (zinnen: readonly Verslagtekst[]): Verslagtekst =>
  zinnen.flatMap((zin, i) => (i === 0 ? zin : [' ', ...zin]));

/** The bounds for what counts as found, where the plan sets them. */
function describeGrenzen({ lezer, hier }: Opzetstuk, plan: Evaluatieplan): Verslagtekst {
  const { alfa, correctie, onderscheidingsvermogen, margeDagen } = plan;
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
          composeTekst`Een meting telt als zij hoogstens ${lezer.getal(hier('evaluatieplan', 'margeDagen'))} ${meervoud(margeDagen, 'dag', 'dagen')} van de dag af ligt.`,
        ]),
  ];
  return joinZinnen(delen);
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
    ...blok.alinea(joinZinnen(describeOntwerp(stuk, plan))),
    ...blok.lijst(
      plan.vergelijkingen.map((vraag, v) => describeVraag(stuk, plan, vraag, v)),
      ['De vragen staan vooraf vast:'],
    ),
    ...blok.lijst(
      (plan.configuraties ?? []).map((vraag, v) => describeConfiguratie(stuk, plan, vraag, v)),
      ['Over kenmerken samen:'],
    ),
    ...blok.alinea(describeGrenzen(stuk, plan)),
  ]);
}
