const TEKEN = /\s*(?:([[\]{},:])|"(?:[^"\\\n]|\\.)*"|true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

/** What may come after a sign or value, by the sign that was the last: `w` is a value, `s` a text that is a key or value. */
function isGoed(vorige: string, teken: string, inObject: boolean): boolean {
  const begintWaarde = teken === '[' || teken === '{' || teken === 'w' || teken === 's';
  if (vorige === '{') return teken === 's' || teken === '}';
  if (vorige === ',') return inObject ? teken === 's' : begintWaarde;
  if (vorige === ':' || vorige === '') return begintWaarde;
  if (vorige === '[') return begintWaarde || teken === ']';
  if (vorige === 'k') return teken === ':';
  return teken === ',' || teken === (inObject ? '}' : ']');
}

/** The line, counted from 1, on which a text stops being JSON; the last line when the text is not finished. */
export function findRegel(json: string): number {
  const open: string[] = [];
  let vorige = '';
  let einde = 0;
  for (;;) {
    TEKEN.lastIndex = einde;
    const gevonden = TEKEN.exec(json);
    if (gevonden === null) break;
    const [tekst, haak] = gevonden;
    const teken = haak ?? (tekst.trimStart().startsWith('"') ? 's' : 'w');
    const inObject = open.at(-1) === '{';
    if (vorige !== '' && open.length === 0) break;
    if (!isGoed(vorige, teken, inObject)) break;
    einde = TEKEN.lastIndex;
    if (teken === '[' || teken === '{') open.push(teken);
    if (teken === ']' || teken === '}') open.pop();
    vorige = teken === 's' && inObject && vorige !== ':' ? 'k' : teken;
  }
  const voor = json.slice(0, einde) + (/^\s*/.exec(json.slice(einde))?.[0] ?? '');
  return voor.trimEnd() === json.trimEnd() ? json.trimEnd().split('\n').length : voor.split('\n').length;
}
