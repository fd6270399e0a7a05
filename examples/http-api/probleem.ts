import { type Bevinding, type DomeinFout, formatBevinding, type Pad } from 'buurtaanpak/kern';
import { en, nl } from 'buurtaanpak/taal';
import { type Foutstatus, fillTekst, type Taal, type Tekstsleutel } from './teksten.js';

/** The part of the request with the wrong value. */
export type Plaats = 'body' | 'query' | 'path';

/** One problem, for a program (`code`, `pointer`) and for a person (`detail`). */
export interface Probleemdeel {
  readonly in: Plaats;
  /** A JSON Pointer (RFC 6901) as a URI fragment, as in RFC 9457. */
  readonly pointer: string;
  /** A code of the library: it never changes meaning. */
  readonly code: string;
  readonly detail: string;
}

/** Problem details: RFC 9457, and `/core/error-handling/problem-details` of the NLGov REST API Design Rules. */
export interface Probleemdetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly Probleemdeel[];
}

interface ProbleemOptions {
  readonly params?: Readonly<Record<string, string>>;
  /** Headers of the answer, such as `Allow`. */
  readonly koppen?: Readonly<Record<string, string>>;
}

/** A refusal of the API itself, in words of its own. */
export class Probleem extends Error {
  readonly status: Foutstatus;
  readonly sleutel: Tekstsleutel;
  readonly params: Readonly<Record<string, string>>;
  readonly koppen: Readonly<Record<string, string>>;

  constructor(status: Foutstatus, sleutel: Tekstsleutel, { params = {}, koppen = {} }: ProbleemOptions = {}) {
    super(sleutel);
    this.status = status;
    this.sleutel = sleutel;
    this.params = params;
    this.koppen = koppen;
  }
}

/** A refusal of the library, with its problems and their places. */
export class Weigering extends Error {
  readonly status: 400 | 404 | 409;
  readonly fout: Pick<DomeinFout, 'code' | 'params' | 'bevindingen'>;
  readonly plaats: Plaats;

  constructor(status: 400 | 404 | 409, fout: Weigering['fout'], plaats: Plaats = 'body') {
    super(fout.code);
    this.status = status;
    this.fout = fout;
    this.plaats = plaats;
  }
}

/** Half a surrogate pair is text in JSON, but has no place in a URI. */
const encodeDeel = (deel: string | number): string =>
  encodeURIComponent(
    String(deel)
      .replaceAll('~', '~0')
      .replaceAll('/', '~1')
      .replaceAll(/\p{Surrogate}/gu, '\uFFFD'),
  );

/** A path of the library as a JSON Pointer in a URI fragment: `['perioden', 0, 'bedrag']` is `#/perioden/0/bedrag`. */
export function toPointer(pad: Pad): string {
  return `#${pad.map((deel) => `/${encodeDeel(deel)}`).join('')}`;
}

/** A finding for the client: for a program and for a person. */
export function describeBevinding({ code, ernst, pad, params }: Bevinding, taal: Taal) {
  return { code, ernst, pointer: toPointer(pad), detail: formatBevinding({ code, params }, taal === 'nl' ? nl : en) };
}

/** The answer to the client. For a mistake of our own it has only the reference to the log: no message, no stack. */
export function toProbleemdetails(fout: unknown, taal: Taal, instance: string): Probleemdetails {
  if (fout instanceof Weigering) {
    const { status, fout: oorzaak, plaats } = fout;
    return {
      // Every code is a kind of problem of its own.
      type: `urn:buurtaanpak:code:${oorzaak.code}`,
      title: fillTekst(taal, `titel_${status}`),
      status,
      detail: formatBevinding(oorzaak, taal === 'nl' ? nl : en),
      instance,
      // /core/error-handling/all-errors: everything that is wrong, at once.
      errors: oorzaak.bevindingen.map((bevinding) => {
        const { code, pointer, detail } = describeBevinding(bevinding, taal);
        return { in: plaats, pointer, code, detail };
      }),
    };
  }
  const { status, sleutel, params } = fout instanceof Probleem ? fout : new Probleem(500, 'intern');
  return {
    // RFC 9457 section 4.2.1: no more to know than the status says; the title may then be in the language of the client.
    type: 'about:blank',
    title: fillTekst(taal, `titel_${status}`),
    status,
    detail: fillTekst(taal, sleutel, { instance, ...params }),
    instance,
  };
}
