import { keepOpmaak } from './keepOpmaak.js';

const BLOK = /<(?:p|ul|ol|li|div|br)>/;

/**
 * A text that people wrote as html of the register, which shows no ends of lines: lines become paragraphs, and lines that begin with a dash
 * a list. A text with html of its own, and a single line, stay as they are.
 */
export function toOpmaak(tekst: string): string {
  const veilig = keepOpmaak(tekst.trim());
  if (BLOK.test(veilig) || !veilig.includes('\n')) return veilig;
  const regels = veilig.split('\n').flatMap((regel) => (regel.trim() === '' ? [] : [regel.trim()]));
  return regels
    .map((regel, i) => {
      if (!regel.startsWith('- ')) return `<p>${regel}</p>`;
      const open = regels[i - 1]?.startsWith('- ') ? '' : '<ul>';
      const dicht = regels[i + 1]?.startsWith('- ') ? '' : '</ul>';
      return `${open}<li>${regel.slice(2)}</li>${dicht}`;
    })
    .join('');
}
