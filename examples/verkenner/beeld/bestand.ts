import { formatGetal } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import type { Gebiedsoptie } from '../model/prepareGebied.js';
import { askLezer } from '../werk/askLezer.js';
import type { Omtrekken } from '../werk/berichten.js';
import { element, find, setTekst } from './element.js';
import { hideMelding, showMelding } from './meldingen.js';

/** A file that was read. */
export interface Bestand {
  readonly naam: string;
  readonly jaar: number;
  /** Whether it is the file that comes with the page, not one of the visitor. */
  readonly meegeleverd: boolean;
  readonly tabel: Kerncijfertabel;
}

/** Above this a browser may run out of memory; the workbook of the whole country is some 15 MB. */
const GROOTSTE = 200e6;

const VERWACHT =
  'Verwacht wordt de werkmap van CBS als CSV, met kolommen als gwb_code_10, regio, recs en a_inw. Wat er al stond is gebleven.';

/** The figures that come with the page: the gemeenten of the letter. */
const MEEGELEVERD = new URL('../../data/kwb-2024-vijf-gemeenten.werkmap.csv', import.meta.url);

/** Loading figures and outlines, and the choice of the area. */
export function createBestand(
  onBestand: (bestand: Bestand) => void,
  onOmtrekken: (omtrekken: Omtrekken) => number,
  onGebied: (code: string) => void,
) {
  const jaar = find('jaar', HTMLInputElement);
  const invoer = find('bestand', HTMLInputElement);
  const kaart = find('omtrekken', HTMLInputElement);
  const neerzet = find('neerzet', HTMLElement);
  const gebied = find('gebied', HTMLSelectElement);
  const omroep = find('omroep', HTMLElement);
  const inhoud = find('inhoud', HTMLElement);

  /** Keeps the page marked as busy as long as something is read. */
  async function work<T>(tekst: string, taak: () => Promise<T>): Promise<T> {
    inhoud.setAttribute('aria-busy', 'true');
    setTekst(omroep, tekst);
    try {
      return await taak();
    } finally {
      inhoud.removeAttribute('aria-busy');
    }
  }

  async function readBytes(naam: string, bytes: ArrayBuffer, jaartal: number, meegeleverd: boolean): Promise<void> {
    const antwoord = await work(`${naam} wordt gelezen.`, () =>
      askLezer({ soort: 'kerncijfers', bytes, jaar: jaartal }),
    );
    hideMelding('bestand');
    if (antwoord.soort === 'fout')
      return showMelding('bestand', 'error', `${naam} kan niet worden gebruikt`, [
        ...antwoord.problemen.slice(0, 3),
        VERWACHT,
      ]);
    if (antwoord.soort !== 'kerncijfers') return;
    onBestand({ naam, jaar: jaartal, meegeleverd, tabel: antwoord.tabel });
    if (antwoord.bevindingen.length > 0)
      showMelding('bestand', 'warning', `Niet alles in ${naam} klopt; de rest is gelezen`, antwoord.bevindingen);
  }

  /** Says why a file is not even opened, or gives what is in it. */
  async function open(bestand: File, onderwerp: 'bestand' | 'omtrekken'): Promise<ArrayBuffer | undefined> {
    const weiger = (reden: string) =>
      showMelding(onderwerp, 'error', `${bestand.name} kan niet worden gebruikt`, [reden]);
    if (onderwerp === 'bestand' && (jaar.value === '' || !jaar.validity.valid)) {
      weiger('Vul eerst in van welk jaar de cijfers zijn.');
      return undefined;
    }
    if (bestand.size > GROOTSTE) {
      weiger(`Het bestand is groter dan ${formatGetal(GROOTSTE / 1e6)} MB.`);
      return undefined;
    }
    try {
      return await bestand.arrayBuffer();
    } catch {
      weiger('De browser kan het bestand niet openen.');
      return undefined;
    }
  }

  async function readBestand(bestand: File): Promise<void> {
    // A name such as kwb-2023.csv says of which year the figures are; the field shows it, and can be set otherwise.
    const [uitNaam] = /(?<!\d)20\d\d(?!\d)/.exec(bestand.name) ?? [];
    if (uitNaam !== undefined) jaar.value = uitNaam;
    const bytes = await open(bestand, 'bestand');
    if (bytes !== undefined) await readBytes(bestand.name, bytes, jaar.valueAsNumber, false);
  }

  async function readKaart(bestand: File): Promise<void> {
    const bytes = await open(bestand, 'omtrekken');
    if (bytes === undefined) return;
    const antwoord = await work(`${bestand.name} wordt gelezen.`, () => askLezer({ soort: 'omtrekken', bytes }));
    hideMelding('omtrekken');
    if (antwoord.soort === 'fout')
      return showMelding('omtrekken', 'error', `${bestand.name} kan niet worden gebruikt`, antwoord.problemen);
    if (antwoord.soort !== 'omtrekken') return;
    const aantal = onOmtrekken(antwoord.omtrekken);
    if (aantal > 0) setTekst(omroep, `De kaart heeft nu de omtrekken van ${formatGetal(aantal)} buurten.`);
    else
      showMelding('omtrekken', 'warning', `${bestand.name} past niet bij dit gebied`, [
        'Geen van de buurten van dit gebied staat in het bestand: de pagina tekent de tegelkaart.',
      ]);
  }

  async function loadMeegeleverd(): Promise<void> {
    try {
      const antwoord = await fetch(MEEGELEVERD);
      if (!antwoord.ok) throw new TypeError(antwoord.statusText);
      jaar.value = '2024';
      await readBytes('kwb-2024-vijf-gemeenten.werkmap.csv', await antwoord.arrayBuffer(), 2024, true);
    } catch (fout) {
      if (!(fout instanceof TypeError)) throw fout;
      showMelding('bestand', 'error', 'De cijfers bij deze pagina kunnen niet worden geladen', [
        'De pagina kan haar eigen bestand niet ophalen. Laad zelf een bestand.',
      ]);
    }
  }

  let gekozen: File | undefined;
  invoer.addEventListener('change', () => {
    gekozen = invoer.files?.[0];
    if (gekozen !== undefined) void readBestand(gekozen);
  });
  jaar.addEventListener('change', () => {
    if (gekozen !== undefined)
      void open(gekozen, 'bestand').then(
        (bytes) => bytes && gekozen && readBytes(gekozen.name, bytes, jaar.valueAsNumber, false),
      );
  });
  kaart.addEventListener('change', () => {
    const [bestand] = kaart.files ?? [];
    if (bestand !== undefined) void readKaart(bestand);
  });
  // A file that is dropped beside its place would otherwise replace the page.
  for (const soort of ['dragover', 'drop'] as const)
    window.addEventListener(soort, (gebeurtenis) => gebeurtenis.preventDefault());
  neerzet.addEventListener('dragover', () => neerzet.classList.add('neerzet--boven'));
  neerzet.addEventListener('dragleave', () => neerzet.classList.remove('neerzet--boven'));
  neerzet.addEventListener('drop', (gebeurtenis) => {
    neerzet.classList.remove('neerzet--boven');
    const [bestand] = gebeurtenis.dataTransfer?.files ?? [];
    if (bestand === undefined) return;
    gekozen = bestand;
    void readBestand(bestand);
  });
  find('meegeleverd', HTMLButtonElement).addEventListener('click', () => {
    gekozen = undefined;
    invoer.value = '';
    void loadMeegeleverd();
  });
  gebied.addEventListener('change', () => onGebied(gebied.value));

  return {
    loadMeegeleverd,
    /** Shows where the figures come from, and which areas there are to choose from. */
    show({ naam, jaar: jaartal, meegeleverd }: Bestand, opties: readonly Gebiedsoptie[], code: string): void {
      setTekst(
        find('bron', HTMLElement),
        `Bron: CBS, Kerncijfers wijken en buurten ${jaartal}${meegeleverd ? '' : ` (${naam})`}.`,
      );
      find('veld-gebied', HTMLElement).hidden = opties.length < 2;
      gebied.replaceChildren(
        ...opties.map((optie) =>
          element('option', { value: optie.code }, `${optie.naam} (${formatGetal(optie.aantal)} buurten)`),
        ),
      );
      gebied.value = code;
    },
  };
}
