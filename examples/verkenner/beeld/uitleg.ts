import { formatGetal, isDomeinFout } from 'buurtaanpak/kern';
import { compareBuurten, explainScore, type Scoreverklaring } from 'buurtaanpak/routekaart';
import { explainSelectie } from 'buurtaanpak/selectie';
import type { Programmauitkomst, Uitkomst } from '../model/computeUitkomst.js';
import { nameRegels } from '../model/nameRegels.js';
import type { Verkenningsgebied } from '../model/prepareGebied.js';
import { writeBevinding } from '../model/writeBevinding.js';
import { element, find, setTekst } from './element.js';
import { createMelding } from './meldingen.js';

/** The sentences of `explainSelectie` about a buurt. */
function listWaarom({ selectie }: Uitkomst, { namen }: Verkenningsgebied, code: string): readonly string[] {
  if (!('gekozen' in selectie)) return ['Er is nu geen keuze om uit te leggen.'];
  const metRegels = nameRegels(namen, selectie);
  return explainSelectie(selectie, code).bevindingen.map((bevinding) => writeBevinding(bevinding, metRegels));
}

/** A list of sentences, each with a bar of its size. */
function createStaven(delen: readonly { readonly zin: string; readonly deel: number }[]): HTMLElement {
  return element(
    'ul',
    { class: 'staven' },
    ...delen.map(({ zin, deel }) => {
      const staaf = element('span', { class: deel < 0 ? 'staaf staaf--min' : 'staaf', 'aria-hidden': 'true' });
      staaf.style.setProperty('--deel', String(Math.min(1, Math.abs(deel))));
      return element('li', {}, staaf, element('span', {}, zin));
    }),
  );
}

function createBijdragen({ criteria }: Scoreverklaring): readonly HTMLElement[] {
  const grootste = Math.max(...criteria.map(({ bijdrage }) => bijdrage), 1e-9);
  return [
    element('h3', { class: 'nl-heading nl-heading--level-3' }, 'Waar de score vandaan komt'),
    createStaven(
      criteria
        .filter(({ gewicht }) => gewicht > 0)
        .map(({ zin, bijdrage }) => ({ zin: zin.nl, deel: bijdrage / grootste })),
    ),
  ];
}

/** The programme for which a buurt is explained: for which it was chosen, else the one that is shown. */
function findProgramma({ gekozen, programma, programmas, opzet }: Uitkomst, code: string) {
  const id = gekozen.find((een) => een.code === code)?.programma ?? programma;
  const uitkomst = programmas.get(id);
  const naam = opzet.programmas.find((een) => een.id === id)?.naam ?? id;
  // A buurt in another gemeente is no candidate of every programme.
  return uitkomst?.scores.buurten.some((een) => een.code === code) ? { uitkomst, naam } : undefined;
}

/** Why a buurt scores as it does, why it was chosen or not, and how it compares with a chosen one. */
export function createUitleg(onSluit: () => void) {
  const vak = find('uitleg', HTMLElement);
  const kop = find('kop-uitleg', HTMLElement);
  const inhoud = find('uitleg-inhoud', HTMLElement);
  let vergelijking = '';
  let beurt = 0;

  find('sluit-uitleg', HTMLButtonElement).addEventListener('click', onSluit);
  vak.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') onSluit();
  });

  function createVergelijking(
    gebied: Verkenningsgebied,
    { scores, punten }: Programmauitkomst,
    gekozen: Uitkomst['gekozen'],
    code: string,
  ): HTMLElement {
    const anderen = gekozen.filter(
      (een) => een.code !== code && !Number.isNaN(punten[gebied.rijVan.get(een.code) ?? 0] ?? Number.NaN),
    );
    const keuze = element(
      'select',
      { id: 'vergelijk', class: 'utrecht-select utrecht-select--html-select' },
      element('option', { value: '' }, 'Kies een gekozen buurt'),
      ...anderen.map((een) => element('option', { value: een.code }, gebied.namen.get(een.code) ?? een.code)),
    );
    const uit = element('div', { 'aria-live': 'polite' });
    const show = () => {
      vergelijking = keuze.value;
      if (keuze.value === '') return uit.replaceChildren();
      const { verschil, criteria, ontbrekend } = compareBuurten(scores, code, keuze.value);
      const delen = [...criteria, ...ontbrekend].filter((een) => een.verschil !== 0);
      const grootste = Math.max(...delen.map((een) => Math.abs(een.verschil)), 1e-9);
      const [naam, ander] = [code, keuze.value].map((een) => gebied.namen.get(een) ?? een);
      const punten = formatGetal(Math.abs(verschil), { decimalen: 3 });
      uit.replaceChildren(
        element(
          'p',
          { class: 'nl-paragraph' },
          `${naam} scoort ${punten} ${verschil < 0 ? 'lager' : 'hoger'} dan ${ander}. Het verschil per criterium:`,
        ),
        createStaven(delen.map((een) => ({ zin: een.zin.nl, deel: een.verschil / grootste }))),
      );
    };
    keuze.addEventListener('change', show);
    if (anderen.some((een) => een.code === vergelijking)) keuze.value = vergelijking;
    show();
    return element(
      'div',
      { class: 'vergelijk' },
      element('h3', { class: 'nl-heading nl-heading--level-3' }, 'Naast een gekozen buurt'),
      element(
        'div',
        { class: 'veld niet-afdrukken' },
        element('label', { class: 'utrecht-form-label', for: 'vergelijk' }, 'Vergelijk met'),
        keuze,
      ),
      uit,
    );
  }

  return {
    /** Shows the explanation; `focus` takes the keyboard there, when somebody asked for it. */
    show(gebied: Verkenningsgebied, uitkomst: Uitkomst, code: string, focus: boolean): void {
      beurt += 1;
      const dezeBeurt = beurt;
      const rij = gebied.rijVan.get(code);
      if (rij === undefined) return;
      const wijk = gebied.namen.get(gebied.gebieden[rij]?.wijk ?? '') ?? '';
      setTekst(kop, `Uitleg: ${gebied.namen.get(code) ?? code}`);
      const van = findProgramma(uitkomst, code);
      const verklaring = van === undefined ? undefined : explainScore(van.uitkomst.scores, code);
      const voor = uitkomst.opzet.programmas.length > 1 && van !== undefined ? `, voor ${van.naam}` : '';
      const gekozen = uitkomst.gekozen.some((een) => een.code === code);
      const waarom = element('ul', { class: 'waarom' }, element('li', {}, 'Wordt berekend …'));
      const hadFocus = inhoud.contains(document.activeElement);
      inhoud.replaceChildren(
        element('p', { class: 'klein' }, `${code}, wijk ${wijk}${voor}`),
        ...(verklaring?.soort === 'score'
          ? [element('p', { class: 'nl-paragraph' }, `${verklaring.samenvatting.nl}.`)]
          : []),
        element(
          'h3',
          { class: 'nl-heading nl-heading--level-3' },
          gekozen ? 'Waarom gekozen?' : 'Waarom niet gekozen?',
        ),
        waarom,
        ...(verklaring?.soort === 'score' && van !== undefined
          ? [...createBijdragen(verklaring), createVergelijking(gebied, van.uitkomst, uitkomst.gekozen, code)]
          : []),
        ...(verklaring?.soort === 'zonder_score'
          ? [createMelding('info', 'Deze buurt heeft geen score', verklaring.redenen, gebied.namen)]
          : []),
      );
      vak.hidden = false;
      if (focus || hadFocus) kop.focus();
      if (focus) vak.scrollIntoView({ block: 'start' });
      // The selection is solved again with the buurt in it, or without: with all buurten of a country that takes a moment, so what is
      // known is shown first.
      setTimeout(() => {
        if (dezeBeurt !== beurt) return;
        try {
          waarom.replaceChildren(...listWaarom(uitkomst, gebied, code).map((zin) => element('li', {}, zin)));
        } catch (fout) {
          if (!isDomeinFout(fout)) throw fout;
          waarom.replaceChildren(element('li', {}, writeBevinding(fout, gebied.namen)));
        }
      });
    },
    hide(): void {
      beurt += 1;
      vak.hidden = true;
      inhoud.replaceChildren();
    },
  };
}
