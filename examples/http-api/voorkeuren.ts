import type { Taal } from './teksten.js';

interface Voorkeur {
  readonly waarde: string;
  readonly gewicht: number;
}

/** The values of a header such as `Accept` or `Accept-Language` with their weights (`q`), as RFC 9110 section 12.4.2 has them. */
function listVoorkeuren(kop: string): Voorkeur[] {
  return kop.split(',').map((deel) => {
    const [waarde = '', ...parameters] = deel.split(';').map((stuk) => stuk.trim().toLowerCase());
    const q = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return { waarde, gewicht: q >= 0 && q <= 1 ? q : 0 };
  });
}

/** The language that the client likes best of those that the API speaks; Dutch when it has no preference. */
export function chooseTaal(acceptLanguage: string | undefined): Taal {
  const talen = listVoorkeuren(acceptLanguage ?? '')
    .filter(({ gewicht }) => gewicht > 0)
    .sort((a, b) => b.gewicht - a.gewicht);
  for (const { waarde } of talen) {
    const [taal] = waarde.split('-');
    if (taal === 'nl' || taal === 'en') return taal;
  }
  return 'nl';
}

/** Whether the client takes JSON: the range that says most about it decides. */
export function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  const vormen = listVoorkeuren(accept);
  const bereik = ['application/json', 'application/*', '*/*'].find((een) =>
    vormen.some(({ waarde }) => waarde === een),
  );
  return vormen.some(({ waarde, gewicht }) => waarde === bereik && gewicht > 0);
}

/** Whether an `If-Match` or `If-None-Match` names a version. A weak tag (`W/`) never does, because the tags of the API are strong. */
export function namesVersie(kop: string, etag: string): boolean {
  return kop.split(',').some((deel) => deel.trim() === '*' || deel.trim() === etag);
}
