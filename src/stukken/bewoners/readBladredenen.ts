import type { Oorzaak, UitlegNietGekozen } from '../../selectie/index.js';
import type { Bewonersgrond } from './bewonersgrond.js';
import type { Bladreden } from './buurtblad.js';
import { listOntbreekt } from './listOntbreekt.js';
import { readBladeisen } from './readBladeisen.js';

/** Whether the buurt has more points than one that was chosen for a programme for which it could take part itself. */
function isHoger({ meedoeners, uitlegger }: Bewonersgrond, code: string): boolean {
  return meedoeners.some(({ quotum, buurten }) => {
    const eigen = buurten.find((een) => een.code === code);
    return (
      eigen !== undefined &&
      uitlegger.selectie.gekozen.some((een) => een.quotum === quotum.id && een.score < eigen.score)
    );
  });
}

/** The other buurt of a tie, when it has the same score for the same quotum and nothing else differs. */
function findAnder({ met }: UitlegNietGekozen): string | undefined {
  /* v8 ignore next -- a tie is with another choice, which is there */
  const [erin, ookErin] = met?.wijzigingen.erin ?? [];
  /* v8 ignore next -- as above */
  const [eruit, ookEruit] = met?.wijzigingen.eruit ?? [];
  const een = ookErin === undefined && ookEruit === undefined && met?.wijzigingen.verschoven.length === 0;
  return een && erin !== undefined && erin.score === eruit?.score ? eruit.code : undefined;
}

function toReden(grond: Bewonersgrond, uitleg: UitlegNietGekozen, oorzaak: Oorzaak): Bladreden[] {
  switch (oorzaak.soort) {
    case 'score':
      return [{ soort: 'score' }];
    case 'quotum':
      return [];
    case 'gelijk': {
      const ander = findAnder(uitleg);
      const { doorslag } = oorzaak;
      return [{ soort: 'gelijk', doorslag, ...(ander === undefined ? {} : { ander: grond.nameBuurt(ander) }) }];
    }
    case 'regel': {
      const { regel, gevolg, houders } = oorzaak;
      const hoger = isHoger(grond, uitleg.code);
      return [{ soort: 'regel', regel, gevolg, houders: houders.map(({ code }) => grond.nameBuurt(code)), hoger }];
    }
    case 'regels':
      return [{ soort: 'regels', regels: oorzaak.regels.map(({ regel }) => regel), gevolg: oorzaak.gevolg }];
  }
}

/** The rules about the buurt itself that keep it out. */
function readZelf({ gemist, oorzaken }: UitlegNietGekozen): Bladreden[] {
  return gemist.flatMap((eis): Bladreden[] => {
    if (eis.soort === 'inwoners') return [{ soort: 'inwoners' }];
    if (eis.soort !== 'uitgesloten') return [];
    const gekozen = oorzaken.some(
      (oorzaak) => oorzaak.soort === 'regel' && oorzaak.positie === eis.positie && oorzaak.gevolg === 'gekozen',
    );
    return [{ soort: 'uitgesloten', motief: eis.motief, gekozen }];
  });
}

/** Why a buurt could not take part: rules about itself first, then that it has no score at all, then each quotum. */
function readGemist(grond: Bewonersgrond, uitleg: UitlegNietGekozen): Bladreden[] {
  const { code, gemist } = uitleg;
  const zelf = readZelf(uitleg);
  const { quota, scores } = grond.uitlegger.vraagstuk;
  const perQuotum = quota.map((quotum) => ({
    quotum,
    gemist: gemist.flatMap((eis) => ('quotum' in eis && eis.quotum === quotum.id ? [eis] : [])),
  }));
  // A place that it would fit, but for a rule about itself, says nothing.
  if (perQuotum.some((een) => een.gemist.length === 0)) return zelf;
  const gescoord = Object.values(scores).some((rijen) => rijen.some((een) => een.code === code && een.score !== null));
  const zonder: Bladreden[] = gescoord ? [] : [{ soort: 'zonder_score', cijfers: listOntbreekt(grond.scores, code) }];
  const elders = perQuotum.flatMap((een): Bladreden[] => {
    const eisen = readBladeisen(grond, een.quotum, een.gemist, code).filter(
      ({ soort }) => gescoord || soort !== 'zonder_score',
    );
    return eisen.length === 0 ? [] : [{ soort: 'elders', naam: grond.nameQuotum(een.quotum), eisen }];
  });
  return [...zelf, ...zonder, ...elders];
}

/** Why a buurt was not chosen, in the order in which a reader wants to know. */
export function readBladredenen(grond: Bewonersgrond, uitleg: UitlegNietGekozen): readonly Bladreden[] {
  if (uitleg.gemist.length > 0) return readGemist(grond, uitleg);
  const codes = new Set(uitleg.bevindingen.map(({ code }) => code));
  if (codes.has('selectie.uitleg_onbeslist') || codes.has('selectie.uitleg_onbewezen')) return [{ soort: 'onbewezen' }];
  const redenen = uitleg.oorzaken.flatMap((oorzaak) => toReden(grond, uitleg, oorzaak));
  const scores = redenen.filter(({ soort }) => soort === 'score');
  const rest = redenen.filter(({ soort }) => soort !== 'score');
  const onmogelijk: Bladreden[] = codes.has('selectie.uitleg_onmogelijk') ? [{ soort: 'onmogelijk' }] : [];
  return [...onmogelijk, ...rest, ...scores.slice(0, 1)];
}
