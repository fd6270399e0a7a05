import { formatGetal } from 'buurtaanpak/kern';
import type { GekozenBuurt } from 'buurtaanpak/selectie';
import type { Uitkomst } from '../model/computeUitkomst.js';
import { explainLeeg } from '../model/explainLeeg.js';
import { nameRegels } from '../model/nameRegels.js';
import type { Verkenningsgebied } from '../model/prepareGebied.js';
import type { Probleem } from '../werk/berichten.js';
import {
  createBuurtcel,
  createCel,
  createGroeptabel,
  createTabel,
  type Kolomkop,
  writeInwoners,
} from './buurtcellen.js';
import { find, setTekst } from './element.js';
import { createMelding } from './meldingen.js';

/** The proof of the selection, in a sentence. */
export function writeSamenvatting({ selectie, gekozen }: Uitkomst, { buurten }: Verkenningsgebied): string {
  if (selectie.uitkomst === 'onhaalbaar') return 'Met deze aantallen is er geen keuze mogelijk.';
  if (selectie.uitkomst === 'onbeslist') return 'Binnen het rekenbudget is geen keuze gevonden.';
  const uit = `${gekozen.length} van de ${formatGetal(buurten.gebieden.length)} buurten gekozen, samen ${formatGetal(selectie.totaalscore, { decimalen: 2 })} punten.`;
  return selectie.bewijs.optimaal
    ? `${uit} Bewezen: geen andere keuze met deze aantallen scoort hoger.`
    : `${uit} Een betere keuze is niet uitgesloten: hoogstens ${formatGetal(selectie.bewijs.gat, { decimalen: 3 })} punten hoger.`;
}

/** What is said of a programme that no criterion is left of. */
export const ZONDER_CRITERIA =
  'Van geen enkel criterium zijn er cijfers of oordelen. Open een bestand met de oordelen, of laad andere cijfers.';

/** Why this is not the choice of the opzet that is open. */
function createKanttekeningen(kanttekeningen: readonly string[]): readonly HTMLElement[] {
  return kanttekeningen.length === 0
    ? []
    : [createMelding('warning', 'Dit is nog niet de keuze van de opzet', kanttekeningen)];
}

/** The chosen buurten with the proof, or why there is no choice. */
export function createKeuze(onOpen: (code: string) => void) {
  const plek = find('keuze', HTMLElement);
  const fout = find('keuzefout', HTMLElement);
  const samenvatting = find('samenvatting', HTMLElement);
  return {
    /** @param kanttekeningen - why this is not the choice of the opzet that is open */
    show(
      gebied: Verkenningsgebied,
      uitkomst: Uitkomst,
      geopend: string | undefined,
      kanttekeningen: readonly string[],
    ): void {
      const { selectie, gekozen } = uitkomst;
      setTekst(samenvatting, writeSamenvatting(uitkomst, gebied));
      const leeg = uitkomst.opzet.programmas.flatMap(({ id, naam }) => {
        const van = uitkomst.programmas.get(id);
        const zinnen = van === undefined ? [ZONDER_CRITERIA] : explainLeeg(van);
        return zinnen.length === 0 ? [] : [createMelding('warning', `Geen buurt heeft een score voor ${naam}`, zinnen)];
      });
      fout.replaceChildren(
        ...createKanttekeningen(kanttekeningen),
        ...leeg,
        ...(selectie.uitkomst === 'onhaalbaar'
          ? [
              createMelding(
                'warning',
                'Waarom het niet kan, en wat zou helpen',
                selectie.bevindingen,
                nameRegels(gebied.namen, selectie),
              ),
            ]
          : []),
      );
      const createRij = ({ code, score, programma }: GekozenBuurt) => {
        const rangen = uitkomst.programmas.get(programma)?.rangen;
        const rij = document.createElement('tr');
        rij.className = 'utrecht-table__row';
        rij.append(
          createCel('getal', formatGetal(rangen?.[gebied.rijVan.get(code) ?? 0] ?? 0)),
          createBuurtcel(gebied, code, geopend, onOpen),
          createCel('getal', writeInwoners(gebied, code)),
          createCel('getal', formatGetal(score, { decimalen: 3 })),
        );
        return rij;
      };
      const koppen: readonly Kolomkop[] = [
        { tekst: 'Plaats', soort: 'getal' },
        { tekst: 'Buurt' },
        { tekst: 'Inwoners', soort: 'getal' },
        { tekst: 'Score', soort: 'getal' },
      ];
      const bijschrift = `Gekozen buurten${gebied.land ? '' : ` in ${gebied.naam}`}`;
      const groepen = selectie.invoer.quota.map(({ id, naam = id }) => ({
        naam: naam.charAt(0).toUpperCase() + naam.slice(1),
        rijen: gekozen.filter(({ quotum }) => quotum === id).map(createRij),
      }));
      plek.replaceChildren(
        ...(gekozen.length === 0
          ? []
          : [
              groepen.length === 1
                ? createTabel(bijschrift, koppen, groepen[0]?.rijen ?? [])
                : createGroeptabel(bijschrift, koppen, groepen),
            ]),
      );
    },
    /** There is no outcome at all: the input was refused. */
    showFout(
      problemen: readonly Probleem[],
      namen: ReadonlyMap<string, string>,
      kanttekeningen: readonly string[],
    ): void {
      setTekst(samenvatting, '');
      fout.replaceChildren(
        ...createKanttekeningen(kanttekeningen),
        createMelding('error', 'Hiermee valt niet te rekenen', problemen, namen),
      );
      plek.replaceChildren();
    },
  };
}
