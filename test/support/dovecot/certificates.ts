import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Certificates {
  readonly certificatePath: string;
  readonly keyPath: string;
  /** The private CA; null where the certificate is self-signed. */
  readonly caPem: string | null;
  /** SHA-256 of the server certificate, `AA:BB:…`. */
  readonly fingerprint: string;
}

const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Makes a server certificate for `host` (and `others`) in `folder`, signed by a CA made on the fly, or self-signed. Needs the openssl program. */
export function makeCertificates(folder: string, host: string, selfSigned: boolean, others: readonly string[] = []): Certificates {
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const alternative = [host, ...others].map(name => (/^[\d.]+$/.test(name) ? `IP:${name}` : `DNS:${name}`)).join(',');
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=${alternative}`];
  if (selfSigned) {
    openssl('req', '-x509', ...EC, '-days', '30', '-keyout', at('server.key'), '-out', at('server.pem'), ...subject);
  } else {
    openssl('req', '-x509', ...EC, '-days', '30', '-keyout', at('ca.key'), '-out', at('ca.pem'), '-subj', '/CN=Private test CA');
    openssl('req', ...EC, '-keyout', at('server.key'), '-out', at('server.csr'), ...subject);
    writeFileSync(at('server.ext'), `subjectAltName=${alternative}\nbasicConstraints=CA:FALSE\n`);
    const signer = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial'];
    openssl('x509', '-req', '-in', at('server.csr'), ...signer, '-days', '30', '-extfile', at('server.ext'), '-out', at('server.pem'));
  }
  return {
    certificatePath: at('server.pem'),
    keyPath: at('server.key'),
    caPem: selfSigned ? null : readFileSync(at('ca.pem'), 'utf8'),
    fingerprint: new X509Certificate(readFileSync(at('server.pem'))).fingerprint256,
  };
}
