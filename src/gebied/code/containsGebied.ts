import { Gebiedscode } from './gebiedscode.js';

/**
 * Whether one area contains another, by their codes: `BU00802001` lies in `WK008020`, and that lies in `GM0080`. An area contains itself.
 * Both codes must be of the same year: for codes of different years the answer has no meaning.
 *
 * Cost: 1.
 *
 * @param groot - the area that may contain the other
 * @param klein - the area that may lie in it
 * @throws DomeinFout `gebied.gebiedscode_ongeldig`
 *
 * @example
 * ```ts
 * import { containsGebied, Buurtcode, Gemeentecode, Wijkcode } from 'buurtaanpak/gebied';
 *
 * const buurt = Buurtcode.parse('BU00802001');
 * containsGebied(Wijkcode.parse('WK008020'), buurt); // => true
 * containsGebied(Gemeentecode.parse('GM0599'), buurt); // => false
 * containsGebied(buurt, Wijkcode.parse('WK008020')); // => false
 * ```
 */
export function containsGebied(groot: Gebiedscode, klein: Gebiedscode): boolean {
  const [buiten, binnen] = [Gebiedscode.parse(groot), Gebiedscode.parse(klein)];
  return binnen.length >= buiten.length && binnen.slice(2).startsWith(buiten.slice(2));
}
