import { formatGetal } from 'buurtaanpak/kern';
import type { Uitkomst } from '../model/computeUitkomst.js';
import { nameRegels } from '../model/nameRegels.js';
import { NEDERLAND, type Verkenningsgebied } from '../model/prepareGebied.js';
import type { Probleem } from '../werk/berichten.js';
import { createBuurtcel, createCel, createTabel, writeInwoners } from './buurtcellen.js';
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

/** The chosen buurten with the proof, or why there is no choice. */
export function createKeuze(onOpen: (code: string) => void) {
  const plek = find('keuze', HTMLElement);
  const fout = find('keuzefout', HTMLElement);
  const samenvatting = find('samenvatting', HTMLElement);
  return {
    show(gebied: Verkenningsgebied, uitkomst: Uitkomst, geopend: string | undefined): void {
      const { selectie, gekozen, rangen } = uitkomst;
      setTekst(samenvatting, writeSamenvatting(uitkomst, gebied));
      fout.replaceChildren(
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
      const rijen = gekozen.map(({ code, score }) => {
        const rij = document.createElement('tr');
        rij.className = 'utrecht-table__row';
        rij.append(
          createCel('getal', formatGetal(rangen[gebied.rijVan.get(code) ?? 0] ?? 0)),
          createBuurtcel(gebied, code, geopend, onOpen),
          createCel('getal', writeInwoners(gebied, code)),
          createCel('getal', formatGetal(score, { decimalen: 3 })),
        );
        return rij;
      });
      plek.replaceChildren(
        ...(rijen.length === 0
          ? []
          : [
              createTabel(
                `Gekozen buurten${gebied.code === NEDERLAND ? '' : ` in ${gebied.naam}`}`,
                [
                  { tekst: 'Plaats', soort: 'getal' },
                  { tekst: 'Buurt' },
                  { tekst: 'Inwoners', soort: 'getal' },
                  { tekst: 'Score', soort: 'getal' },
                ],
                rijen,
              ),
            ]),
      );
    },
    /** There is no outcome at all: the input was refused. */
    showFout(problemen: readonly Probleem[], namen: ReadonlyMap<string, string>): void {
      setTekst(samenvatting, '');
      fout.replaceChildren(createMelding('error', 'Hiermee valt niet te rekenen', problemen, namen));
      plek.replaceChildren();
    },
  };
}
