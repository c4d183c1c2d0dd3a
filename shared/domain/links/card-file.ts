/* oxlint-disable no-control-regex -- this file exists to keep these characters out */
const LONGEST = 4096;
/** On this computer: `\\server\share` would make Windows sign in to whatever server a link names. */
const LOCAL = /^(?:\/(?!\/)|[A-Za-z]:[\\/](?![\\/]))/;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** An absolute path of a vCard file on this computer; null for anything else, whatever another program hands over. */
export const cardFile = (path: string): string | null =>
  path.length <= LONGEST && LOCAL.test(path) && /\.vcf$/i.test(path) && !CONTROL.test(path) ? path : null;
