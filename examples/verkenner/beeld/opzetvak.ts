import { formatGetal, formatOpsomming } from 'buurtaanpak/kern';
import type { Opzet } from 'buurtaanpak/opzet';
import type { Beoordelingen } from 'buurtaanpak/routekaart';
import type { Oordelen } from '../model/listZonder.js';
import { askLezer } from '../werk/askLezer.js';
import { bindNeerzet } from './bindNeerzet.js';
import { element, find, setTekst } from './element.js';
import { hideMelding, showMelding } from './meldingen.js';

/** An opzet that was read from a file. */
export interface Geopendeopzet {
  /** The name of the file. */
  readonly naam: string;
  readonly opzet: Opzet;
  readonly vingerafdruk: string;
}

/** What the page does with files of this kind, and with the buttons. */
interface Opzetacties {
  /** The bytes of a file; `undefined`, with a message, when it cannot be opened. */
  readonly open: (bestand: File) => Promise<ArrayBuffer | undefined>;
  /** Marks the page as busy. */
  readonly work: <T>(tekst: string, taak: () => Promise<T>) => Promise<T>;
  readonly useOpzet: (geopend: Geopendeopzet) => Promise<void>;
  readonly useOordelen: (naam: string, oordelen: readonly Beoordelingen[]) => void;
  readonly chooseProgramma: (id: string) => void;
  /** The opzet as it is set now. */
  readonly getOpzet: () => Opzet | undefined;
  readonly close: () => void;
}

/** Gives a text as a file. */
function download(naam: string, tekst: string): void {
  const adres = URL.createObjectURL(new Blob([tekst], { type: 'application/json' }));
  const link = element('a', { href: adres, download: naam });
  link.click();
  setTimeout(() => URL.revokeObjectURL(adres));
}

/** Opening an opzet with its judgements, giving one, and the programme that is shown. */
export function createOpzetvak(acties: Opzetacties) {
  const invoer = find('opzetbestand', HTMLInputElement);
  const programma = find('programma', HTMLSelectElement);
  const sluit = find('sluit-opzet', HTMLButtonElement);

  /** What is in a file; nothing, with a message, when it cannot be used. */
  async function readDocument(bestand: File) {
    const bytes = await acties.open(bestand);
    if (bytes === undefined) return undefined;
    const antwoord = await acties.work(`${bestand.name} wordt gelezen.`, () => askLezer({ soort: 'document', bytes }));
    if (antwoord.soort === 'fout')
      showMelding('opzet', 'error', `${bestand.name} kan niet worden gebruikt`, antwoord.problemen);
    return { naam: bestand.name, antwoord };
  }

  /** The opzet first: judgements belong to a Routekaart of it. */
  async function readDocumenten(bestanden: readonly File[]): Promise<void> {
    hideMelding('opzet');
    const gelezen = [];
    for (const bestand of bestanden) gelezen.push(await readDocument(bestand));
    for (const een of gelezen)
      if (een?.antwoord.soort === 'opzet') {
        const { opzet, vingerafdruk } = een.antwoord;
        await acties.useOpzet({ naam: een.naam, opzet, vingerafdruk });
      }
    const oordelen = gelezen.flatMap((een) => (een?.antwoord.soort === 'oordelen' ? een.antwoord.oordelen : []));
    const namen = gelezen.flatMap((een) => (een?.antwoord.soort === 'oordelen' ? [een.naam] : []));
    if (oordelen.length > 0) acties.useOordelen(formatOpsomming(namen), oordelen);
  }

  invoer.addEventListener('change', () => {
    const bestanden = [...(invoer.files ?? [])];
    // So that the same file can be chosen again once it was changed.
    invoer.value = '';
    if (bestanden.length > 0) void readDocumenten(bestanden);
  });
  bindNeerzet(find('neerzet-opzet', HTMLElement), (bestanden) => void readDocumenten(bestanden));
  programma.addEventListener('change', () => acties.chooseProgramma(programma.value));
  sluit.addEventListener('click', () => {
    acties.close();
    // The button is gone.
    find('kop-opzet', HTMLElement).focus();
  });
  find('bewaar-opzet', HTMLButtonElement).addEventListener('click', () => {
    const opzet = acties.getOpzet();
    if (opzet === undefined) return;
    const naam = `${opzet.id}.opzet.json`;
    download(naam, `${JSON.stringify(opzet, null, 2)}\n`);
    setTekst(find('omroep', HTMLElement), `De opzet is bewaard als ${naam}.`);
    setTekst(find('bewaard', HTMLElement), `Bewaard als ${naam}.`);
  });

  return {
    /** Shows which opzet is open, and which programme of it. */
    show(geopend: Geopendeopzet | undefined, getoond: string, oordelen: Oordelen): void {
      const { naam, opzet } = geopend ?? {};
      setTekst(
        find('opzetnaam', HTMLElement),
        opzet === undefined
          ? 'Er is geen opzet geopend. De pagina rekent met haar eigen criteria.'
          : `Geopend: ${opzet.naam} (${naam}).`,
      );
      const { programmas = [], routekaarten = [] } = opzet ?? {};
      const aantallen = routekaarten.flatMap((routekaart) => {
        const aantal = oordelen.get(routekaart.id)?.length ?? 0;
        return aantal === 0 ? [] : [`${formatGetal(aantal)} voor ‘${routekaart.naam}’`];
      });
      const stand = find('oordeelstand', HTMLElement);
      stand.hidden = aantallen.length === 0;
      setTekst(stand, `Oordelen van mensen: ${formatOpsomming(aantallen)}.`);
      find('veld-programma', HTMLElement).hidden = programmas.length < 2;
      programma.replaceChildren(...programmas.map(({ id, naam: label }) => element('option', { value: id }, label)));
      programma.value = getoond;
      const naamGetoond = programmas.length < 2 ? undefined : programmas.find(({ id }) => id === getoond)?.naam;
      for (const plek of document.querySelectorAll<HTMLElement>('.getoond')) {
        plek.hidden = naamGetoond === undefined;
        setTekst(plek, `De scores zijn die voor ${naamGetoond}.`);
      }
      sluit.hidden = opzet === undefined;
      setTekst(find('bewaard', HTMLElement), '');
      setTekst(
        find('delen-hulp', HTMLElement),
        opzet === undefined
          ? 'De link bevat de gewichten en aantallen, niet de cijfers.'
          : 'De link bevat de gewichten en aantallen. De opzet en de oordelen passen er niet in: stuur die bestanden mee. Wie de link volgt, opent eerst de opzet.',
      );
    },
  };
}
