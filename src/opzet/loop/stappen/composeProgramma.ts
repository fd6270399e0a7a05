import { Wijkcode } from '../../../gebied/index.js';
import { createVingerafdruk, formatOpsomming } from '../../../kern/index.js';
import type { Kerncijfertabel } from '../../../kerncijfers/index.js';
import { toKeuzeloting } from '../../../programma/huis.js';
import { createKeuze, getProgrammastand, type Keuze, type Keuzebuurt, Programma } from '../../../programma/index.js';
import type { Selectiebesluit, SelectieGevonden } from '../../../selectie/index.js';
import { isLater } from '../../vertaling/isLater.js';
import { listStarts } from '../../vertaling/listStarts.js';
import type { GegevenKeuze, Opzetgegevens } from '../uitkomst.js';
import { doStap, tell, type Werk } from '../werk.js';
import { findBeste } from './findBeste.js';
import { listTrekbronnen } from './listTrekbronnen.js';

/** What readers are told of each buurt, by code. A code of a wijk that has no row of its own has no name. */
function nameGebieden(
  { uit }: Werk,
  { gebieden }: Kerncijfertabel,
): ReadonlyMap<string, Pick<Keuzebuurt, 'naam' | 'wijk' | 'inwoners'>> {
  const inwoners = new Map((uit.gebieden ?? []).map((een) => [een.code, een.inwoners ?? undefined]));
  const namen = new Map(gebieden.map(({ code, naam }) => [code, naam]));
  return new Map(
    gebieden.map(({ code, naam, wijk = '' }) => {
      const wijknaam = Wijkcode.is(wijk) ? namen.get(wijk) : wijk;
      const aantal = inwoners.get(code);
      return [
        code,
        { naam, ...(wijknaam ? { wijk: wijknaam } : {}), ...(aantal === undefined ? {} : { inwoners: aantal }) },
      ];
    }),
  );
}

/** The buurten in reserve, each once, best of the first quotum first. */
function listReserves(werk: Werk, tabel: Kerncijfertabel): Keuzebuurt[] {
  const { uit } = werk;
  const namen = nameGebieden(werk, tabel);
  const eens = new Map<string, Keuzebuurt>();
  for (const { code, programma, quotum, score } of (uit.reserves ?? []).flatMap(({ reserves }) => reserves)) {
    if (!eens.has(code)) eens.set(code, { buurt: code, naam: code, ...namen.get(code), programma, quotum, score });
  }
  return [...eens.values()];
}

/** Where the decision on the choice can be found. */
function findBesluit({ besluit }: Opzetgegevens): Pick<Keuze, 'kenmerk' | 'besluitdatum' | 'vingerafdruk'> {
  if (besluit === undefined) return {};
  const { kenmerk, datum, vingerafdrukken } = besluit;
  const { geheel: vingerafdruk } = vingerafdrukken;
  return { kenmerk, besluitdatum: datum, ...(vingerafdruk === undefined ? {} : { vingerafdruk }) };
}

/** Whether a decision continues on this selection: it took the same buurten for the same quota from the calculation. */
function isBesluitOver(besluit: Selectiebesluit, { gekozen }: SelectieGevonden): boolean {
  const name = ({ code, quotum }: { readonly code: string; readonly quotum: string }) => JSON.stringify([code, quotum]);
  const plaatsen = new Set(gekozen.map(name));
  return besluit.gekozen.length === plaatsen.size && besluit.gekozen.every((een) => plaatsen.has(name(een)));
}

const isIn = (gekozen: readonly GegevenKeuze[] = [], buurt: string) => gekozen.some(({ code }) => code === buurt);

/** Where people deviated in a decision, and its lot, when the selection that it is about is not known. */
function readAfwijkingen(
  { besluit }: Opzetgegevens,
  name: (code: string) => string,
): Pick<Keuze, 'afwijkingen' | 'loting'> {
  if (besluit === undefined) return {};
  const { afwijkingen, loting } = besluit;
  return {
    afwijkingen: afwijkingen.map(({ erin, eruit, motief, datum }) => ({
      ...(erin === undefined ? {} : { erin: name(erin) }),
      ...(eruit === undefined ? {} : { eruit: name(eruit) }),
      reden: motief,
      ...(datum === undefined ? {} : { datum }),
    })),
    ...(loting === undefined ? {} : { loting: toKeuzeloting(loting) }),
  };
}

/** The choice of a selection, and of what people decided on it. */
function createBeste(werk: Werk, selectie: SelectieGevonden, tabel: Kerncijfertabel): Keuze {
  const { opzet, uit, gegevens, oordelen } = werk;
  const { zekerheid } = uit;
  const reserves = listReserves(werk, tabel);
  const { besluit } = gegevens;
  // Scores of the run say nothing of a selection that was made elsewhere.
  const eigen = gegevens.selectie === undefined;
  const rijen = [...oordelen.values()].flat();
  return createKeuze(selectie, tabel.gebieden, {
    ...(besluit !== undefined && isBesluitOver(besluit, selectie) ? { besluit } : findBesluit(gegevens)),
    indelingsjaar: opzet.indelingsjaar,
    loting: uit.loting,
    ...(eigen ? { scores: uit.scores } : {}),
    ...(eigen && rijen.length > 0 ? { oordelen: rijen } : {}),
    ...(zekerheid === undefined
      ? {}
      : { zekerheid: { ...zekerheid, bronnen: listTrekbronnen(opzet.keuze?.zekerheid?.onzekerheid) } }),
    ...(reserves.length === 0 ? {} : { reserves: reserves.filter(({ buurt }) => !isIn(uit.gekozen, buurt)) }),
  });
}

/** The choice of people, or of a decision: nothing in it says that it is the best. */
function createGegeven(werk: Werk, gekozen: readonly GegevenKeuze[], tabel: Kerncijfertabel): Keuze {
  const { opzet, gegevens } = werk;
  const namen = nameGebieden(werk, tabel);
  return {
    ...findBesluit(gegevens),
    indelingsjaar: opzet.indelingsjaar,
    ...readAfwijkingen(gegevens, (code) => namen.get(code)?.naam ?? code),
    buurten: gekozen.map(({ code, programma, quotum, score }) => ({
      buurt: code,
      naam: code,
      ...namen.get(code),
      programma,
      ...(quotum === undefined ? {} : { quotum }),
      ...(score === undefined ? {} : { score }),
    })),
  };
}

/** The choice with the day on which each buurt starts, where a concept could not name the buurten. */
function addStarts({ opzet, gegevens, geldend }: Werk, keuze: Keuze): Keuze {
  const { overeenkomst } = opzet;
  const genoemd = geldend?.overeenkomst.reikwijdte.buurten;
  if (geldend === undefined || overeenkomst === undefined || gegevens.overeenkomst !== undefined) return keuze;
  const { buurten } = keuze;
  const starts = listStarts(overeenkomst, geldend.overeenkomst.looptijd.van, buurten.length);
  if (genoemd !== undefined || starts === undefined) return keuze;
  return { ...keuze, buurten: buurten.map((buurt, i) => ({ ...buurt, start: starts[i] })) };
}

/** The choice, when there are buurten and names for them. */
function findKeuze(werk: Werk): Keuze | undefined {
  const { gekozen, tabel, selectie } = werk.uit;
  if (gekozen === undefined || tabel === undefined) return undefined;
  const { besluit } = werk.gegevens;
  const besloten =
    besluit !== undefined && selectie !== undefined && 'gekozen' in selectie && isBesluitOver(besluit, selectie);
  const beste = besloten ? selectie : findBeste(werk.uit);
  return beste !== undefined
    ? doStap(werk, ['programma', 'keuze'], () => createBeste(werk, beste, tabel))
    : createGegeven(werk, gekozen, tabel);
}

/** The programma: agreement, choice and teams in one document, and its stand on the peildatum. */
export function composeProgramma(werk: Werk): void {
  const { opzet, gegevens, geldend, peildatum, uit } = werk;
  if (geldend === undefined) return;
  const keuze = findKeuze(werk);
  if (keuze === undefined && uit.gekozen !== undefined && uit.tabel !== undefined) return;
  const programma = doStap(werk, ['programma'], () =>
    Programma.create({
      naam: opzet.naam,
      ...(opzet.opdracht === undefined ? {} : { opdracht: opzet.opdracht }),
      opzet: { id: opzet.id, vingerafdruk: createVingerafdruk(opzet) },
      deelnemers: [
        {
          id: opzet.id,
          naam: formatOpsomming(opzet.gemeenten.map(({ naam }) => naam)),
          overeenkomst: geldend.dossier,
          ...(keuze === undefined ? {} : { keuze: addStarts(werk, keuze) }),
          teams: gegevens.teams ?? [],
        },
      ],
    }),
  );
  if (programma === undefined) return;
  uit.programma = programma;
  const { maandenTotTeam, signaalregels } = opzet.teams ?? {};
  doStap(werk, ['programma'], () => {
    const stand = getProgrammastand(programma, {
      peildatum,
      ...(maandenTotTeam === undefined ? {} : { maandenTotTeam }),
      signaalregels,
    });
    const { bevindingen } = stand;
    const isConcept = gegevens.overeenkomst === undefined;
    tell(werk, ['programma'], isConcept ? bevindingen.filter((een) => !isLater(een)) : bevindingen);
    uit.stand = stand;
  });
}
