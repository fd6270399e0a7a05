import { formatGetal } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import type { Gebiedsoptie } from '../model/prepareGebied.js';
import { askLezer } from '../werk/askLezer.js';
import type { Omtrekken } from '../werk/berichten.js';
import { bindNeerzet } from './bindNeerzet.js';
import { element, find, setTekst } from './element.js';
import { hideMelding, type Onderwerp, showMelding } from './meldingen.js';

/** A file that was read. */
export interface Bestand {
  readonly naam: string;
  readonly jaar: number;
  /** Whether it is the file that comes with the page, not one of the visitor. */
  readonly meegeleverd: boolean;
  readonly tabel: Kerncijfertabel;
  /** The keys that were looked for. */
  readonly sleutels: ReadonlySet<string>;
}

/** Where the bytes of a file come from, so that it can be read again for other figures. */
interface Herkomst {
  readonly naam: string;
  readonly jaar: number;
  readonly meegeleverd: boolean;
  readonly getBytes: () => Promise<ArrayBuffer>;
}

/** Above this a browser may run out of memory; the workbook of the whole country is some 15 MB. */
const GROOTSTE = 200e6;

const VERWACHT =
  'Verwacht wordt de werkmap van CBS als CSV, met kolommen als gwb_code_10, regio, recs en a_inw. Wat er al stond is gebleven.';

/** The figures that come with the page: the gemeenten of the letter. */
const MEEGELEVERD = new URL('../../data/kwb-2024-vijf-gemeenten.werkmap.csv', import.meta.url);

/**
 * Loading figures and outlines, and the choice of the area.
 *
 * @param getSleutels - the keys of the figures that the page needs
 */
export function createBestand(
  getSleutels: () => readonly string[],
  onBestand: (bestand: Bestand) => void,
  onOmtrekken: (omtrekken: Omtrekken) => number,
  onGebied: (code: string) => void,
) {
  const jaar = find('jaar', HTMLInputElement);
  const invoer = find('bestand', HTMLInputElement);
  const kaart = find('omtrekken', HTMLInputElement);
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

  let herkomst: Herkomst | undefined;

  /** @returns whether the file was read */
  async function read(van: Herkomst, onGelezen: (bestand: Bestand) => void): Promise<boolean> {
    const { naam, jaar: jaartal, meegeleverd } = van;
    const sleutels = getSleutels();
    const bytes = await van.getBytes();
    const antwoord = await work(`${naam} wordt gelezen.`, () =>
      askLezer({ soort: 'kerncijfers', bytes, jaar: jaartal, sleutels }),
    );
    hideMelding('bestand');
    if (antwoord.soort === 'fout')
      showMelding('bestand', 'error', `${naam} kan niet worden gebruikt`, [
        ...antwoord.problemen.slice(0, 3),
        VERWACHT,
      ]);
    if (antwoord.soort !== 'kerncijfers') return false;
    herkomst = van;
    onGelezen({ naam, jaar: jaartal, meegeleverd, tabel: antwoord.tabel, sleutels: new Set(sleutels) });
    if (antwoord.bevindingen.length > 0)
      showMelding('bestand', 'warning', `Niet alles in ${naam} klopt; de rest is gelezen`, antwoord.bevindingen);
    return true;
  }

  const readFile = (bestand: File) =>
    read(
      { naam: bestand.name, jaar: jaar.valueAsNumber, meegeleverd: false, getBytes: () => bestand.arrayBuffer() },
      onBestand,
    );

  /** Says why a file is not even opened, or gives what is in it. */
  async function open(bestand: File, onderwerp: Onderwerp): Promise<ArrayBuffer | undefined> {
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
    if ((await open(bestand, 'bestand')) !== undefined) await readFile(bestand);
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

  async function fetchMeegeleverd(): Promise<ArrayBuffer> {
    const antwoord = await fetch(MEEGELEVERD);
    if (!antwoord.ok) throw new TypeError(antwoord.statusText);
    return antwoord.arrayBuffer();
  }

  async function loadMeegeleverd(): Promise<void> {
    try {
      jaar.value = '2024';
      const naam = 'kwb-2024-vijf-gemeenten.werkmap.csv';
      await read({ naam, jaar: 2024, meegeleverd: true, getBytes: fetchMeegeleverd }, onBestand);
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
    if (gekozen !== undefined) void open(gekozen, 'bestand').then((bytes) => bytes && gekozen && readFile(gekozen));
  });
  kaart.addEventListener('change', () => {
    const [bestand] = kaart.files ?? [];
    if (bestand !== undefined) void readKaart(bestand);
  });
  // A file that is dropped beside its place would otherwise replace the page.
  for (const soort of ['dragover', 'drop'] as const)
    window.addEventListener(soort, (gebeurtenis) => gebeurtenis.preventDefault());
  bindNeerzet(find('neerzet', HTMLElement), ([bestand]) => {
    gekozen = bestand;
    if (bestand !== undefined) void readBestand(bestand);
  });
  find('meegeleverd', HTMLButtonElement).addEventListener('click', () => {
    gekozen = undefined;
    invoer.value = '';
    void loadMeegeleverd();
  });
  gebied.addEventListener('change', () => onGebied(gebied.value));

  return {
    loadMeegeleverd,
    open,
    work,
    /** Reads the present file again, for the figures that the page needs now; `undefined` when that fails. */
    async reread(): Promise<Bestand | undefined> {
      let gelezen: Bestand | undefined;
      if (herkomst === undefined) return undefined;
      try {
        await read(herkomst, (nieuw) => {
          gelezen = nieuw;
        });
      } catch {
        // Such as a file that is gone from the disk since.
        showMelding('bestand', 'error', `${herkomst.naam} kan niet opnieuw worden gelezen`, [
          'De opzet vraagt andere cijfers uit dit bestand. Laad het bestand nog een keer.',
        ]);
      }
      return gelezen;
    },
    /** Shows where the figures come from, and which areas there are to choose from; an opzet that is open says itself which. */
    show(
      { naam, jaar: jaartal, meegeleverd }: Bestand,
      opties: readonly Gebiedsoptie[],
      code: string,
      eigen: boolean,
    ): void {
      setTekst(
        find('bron', HTMLElement),
        `Bron: CBS, Kerncijfers wijken en buurten ${jaartal}${meegeleverd ? '' : ` (${naam})`}.`,
      );
      find('veld-gebied', HTMLElement).hidden = !eigen || opties.length < 2;
      gebied.replaceChildren(
        ...opties.map((optie) =>
          element('option', { value: optie.code }, `${optie.naam} (${formatGetal(optie.aantal)} buurten)`),
        ),
      );
      gebied.value = code;
    },
  };
}
