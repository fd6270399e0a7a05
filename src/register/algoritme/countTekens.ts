/**
 * The length of a text as the Algorithm Register counts it: characters (code points) without html. An entity such as `&amp;` counts as
 * one character. A `<` that does not open a tag is a character.
 */
export function countTekens(tekst: string): number {
  let aantal = 0;
  // After the last `>` there are no tags, so no part of the text is searched twice.
  const laatsteSluiting = tekst.lastIndexOf('>');
  for (let i = 0; i < tekst.length; ) {
    const volgende = tekst.charAt(i + 1);
    if (tekst.charAt(i) === '<' && i < laatsteSluiting && /[a-zA-Z/!]/.test(volgende)) {
      i = tekst.indexOf('>', i) + 1;
      continue;
    }
    aantal += 1;
    const entiteit =
      tekst.charAt(i) === '&' ? /^&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[a-zA-Z]{2,32});/.exec(tekst.slice(i, i + 40)) : null;
    i += entiteit === null ? ((tekst.codePointAt(i) as number) > 0xffff ? 2 : 1) : entiteit[0].length;
  }
  return aantal;
}
