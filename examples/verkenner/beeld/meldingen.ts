import { writeBevinding } from '../model/writeBevinding.js';
import type { Probleem } from '../werk/berichten.js';
import { element, find } from './element.js';

const MEESTE = 8;

/** The sentence of a problem. */
export function writeProbleem(probleem: Probleem, namen?: ReadonlyMap<string, string>): string {
  return typeof probleem === 'string' ? probleem : writeBevinding(probleem, namen);
}

/** A message in the look of an Alert of NL Design System: a title, and what is the matter; above `meeste` the rest is counted. */
export function createMelding(
  soort: 'error' | 'warning' | 'info',
  titel: string,
  problemen: readonly Probleem[],
  namen?: ReadonlyMap<string, string>,
  meeste = MEESTE,
): HTMLElement {
  const zinnen = problemen
    .slice(0, problemen.length === meeste + 1 ? meeste + 1 : meeste)
    .map((probleem) => writeProbleem(probleem, namen));
  const rest = problemen.length - zinnen.length;
  if (rest > 0) zinnen.push(`En nog ${rest} van zulke problemen.`);
  return element(
    'div',
    { class: `utrecht-alert utrecht-alert--${soort}` },
    element(
      'div',
      { class: 'utrecht-alert__content' },
      element('p', { class: 'nl-paragraph melding__titel' }, titel),
      zinnen.length === 1
        ? element('p', { class: 'nl-paragraph' }, zinnen[0] ?? '')
        : element('ul', {}, ...zinnen.map((zin) => element('li', {}, zin))),
    ),
  );
}

/** What a message is about. */
export type Onderwerp = 'bestand' | 'link' | 'omtrekken' | 'opzet';

/**
 * Messages above the page, at most one of each subject; an error is read aloud at once. A message can be closed, and the keyboard
 * is then back at the inhoud.
 */
export function showMelding(
  onderwerp: Onderwerp,
  soort: 'error' | 'warning' | 'info',
  titel: string,
  problemen: readonly Probleem[],
): void {
  hideMelding(onderwerp);
  // Who writes an opzet mends all of it at once.
  const meeste = onderwerp === 'opzet' ? problemen.length : undefined;
  const melding = createMelding(soort, titel, problemen, undefined, meeste);
  const sluit = element('button', { type: 'button', class: 'nl-button nl-button--subtle' }, 'Sluit melding');
  sluit.addEventListener('click', () => {
    hideMelding(onderwerp);
    find('inhoud', HTMLElement).focus();
  });
  const plek = element('div', {
    class: 'melding',
    'data-onderwerp': onderwerp,
    role: soort === 'error' ? 'alert' : 'status',
  });
  find('meldingen', HTMLElement).append(plek);
  // The place first and its words after: some screen readers say nothing of a place that comes with its words.
  melding.querySelector('.utrecht-alert__content')?.append(sluit);
  plek.append(melding);
  plek.scrollIntoView({ block: 'nearest' });
}

/** Takes the message on a subject away. */
export function hideMelding(onderwerp: Onderwerp): void {
  for (const melding of find('meldingen', HTMLElement).querySelectorAll(`[data-onderwerp="${onderwerp}"]`))
    melding.remove();
}
