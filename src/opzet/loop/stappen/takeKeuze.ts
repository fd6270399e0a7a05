import type { Bevinding } from '../../../kern/index.js';
import { listDefinitief, type Selectie, type Selectiebesluit } from '../../../selectie/index.js';
import { suggest } from '../../controle/suggest.js';
import type { Opzet } from '../../model/opzet.js';
import { createBevinding } from '../../teksten/codes.js';
import type { GegevenKeuze } from '../uitkomst.js';
import { doStap, tell, type Werk } from '../werk.js';
import { listScores } from './listScores.js';

/** The buurten of a decision, each with the programme of its quotum. A quotum that is not in the decision has no programme. */
function listBesloten(besluit: Selectiebesluit): GegevenKeuze[] {
  const programmas = new Map(besluit.quota.map(({ id, programma }) => [id, programma]));
  return listDefinitief(besluit).map(({ code, quotum, afwijking }) => {
    const motief = afwijking === undefined ? undefined : besluit.afwijkingen[afwijking]?.motief;
    return { code, programma: programmas.get(quotum) ?? '', quotum, ...(motief === undefined ? {} : { motief }) };
  });
}

/** The buurten of people beside the opzet and the figures. */
function checkGekozen(
  { programmas }: Opzet,
  gekozen: readonly GegevenKeuze[],
  codes: ReadonlySet<string>,
): Bevinding[] {
  const bekend = programmas.map(({ id }) => id);
  const gezien = new Set<string>();
  return gekozen.flatMap(({ code, programma, quotum }, i): Bevinding[] => {
    const quota = programmas.find(({ id }) => id === programma)?.quota.map(({ id }) => id);
    const dubbel = gezien.has(code);
    gezien.add(code);
    return [
      ...(dubbel ? [createBevinding('fout', 'opzet.id_dubbel', [i, 'code'], { id: code, lijst: 'selectie' })] : []),
      ...(codes.size === 0 || codes.has(code)
        ? []
        : [
            suggest(
              code,
              [...codes].map((id) => ({ id })),
              (suggestie) =>
                createBevinding('fout', 'opzet.buurt_onbekend_suggestie', [i, 'code'], { code, suggestie }),
              () => createBevinding('fout', 'opzet.buurt_onbekend', [i, 'code'], { code }),
            ),
          ]),
      ...(quota === undefined
        ? [createBevinding('fout', 'opzet.programma_onbekend', [i, 'programma'], { programma, bekend })]
        : quotum === undefined || quota.includes(quotum)
          ? []
          : [createBevinding('fout', 'opzet.quotum_onbekend', [i, 'quotum'], { programma, quotum, bekend: quota })]),
    ];
  });
}

/** Adds the scores of the run, where people gave none. */
function addScores({ uit }: Werk, gekozen: readonly GegevenKeuze[]): GegevenKeuze[] {
  const scores = new Map(Object.entries(uit.scores).map(([programma, rijen]) => [programma, listScores(rijen)]));
  return gekozen.map((een) => {
    const score = een.score ?? scores.get(een.programma)?.get(een.code);
    return score === undefined ? een : { ...een, score };
  });
}

/** How far the choice of people lies from the best one. */
function compareMetBeste(werk: Werk, selectie: Selectie | undefined, gekozen: readonly GegevenKeuze[]): void {
  if (selectie === undefined || !('gekozen' in selectie)) return;
  const hunne = new Set(gekozen.map(({ code, programma }) => JSON.stringify([code, programma])));
  const anders = selectie.gekozen.filter(({ code, programma }) => !hunne.has(JSON.stringify([code, programma]))).length;
  if (anders === 0 && gekozen.length === selectie.gekozen.length) return;
  const aantal = Math.max(anders, Math.abs(gekozen.length - selectie.gekozen.length));
  const zonder = gekozen.length !== selectie.gekozen.length || gekozen.some(({ score }) => score === undefined);
  const som = (lijst: readonly GegevenKeuze[]) => lijst.reduce((tot, { score = 0 }) => tot + score, 0);
  // In three digits: it is told to people.
  const verschil = Number((som(selectie.gekozen) - som(gekozen)).toPrecision(3));
  tell(
    werk,
    ['selectie'],
    [
      zonder
        ? createBevinding('info', 'opzet.keuze_wijkt_af_zonder_score', [], { anders: aantal })
        : createBevinding('info', 'opzet.keuze_wijkt_af', [], { anders: aantal, verschil }),
    ],
  );
}

/** The buurten that go on: those of a decision, else those that people chose, else those of the selection. */
export function takeKeuze(werk: Werk): void {
  const { opzet, uit, gegevens } = werk;
  const { besluit, selectie: gegeven } = gegevens;
  const vanMensen =
    besluit !== undefined
      ? doStap(werk, ['selectie', 'besluit'], () => listBesloten(besluit))
      : gegeven !== undefined && !('uitkomst' in gegeven)
        ? gegeven
        : undefined;
  if (vanMensen === undefined) {
    const { selectie } = uit;
    if (besluit === undefined && selectie !== undefined && 'gekozen' in selectie) uit.gekozen = selectie.gekozen;
    return;
  }
  const codes = new Set(uit.tabel?.gebieden.map(({ code }) => code));
  const fouten = checkGekozen(opzet, vanMensen, codes);
  tell(werk, ['selectie', besluit === undefined ? 'gekozen' : 'besluit'], fouten);
  if (fouten.length > 0) return;
  const gekozen = addScores(werk, vanMensen);
  uit.gekozen = gekozen;
  compareMetBeste(werk, uit.selectie, gekozen);
}
