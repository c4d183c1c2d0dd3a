/** As a header, for both hosts. In Electron calls go over IPC, so the page may not open any connection; in a browser it may reach its bridge. */
export const contentSecurityPolicy = ({ nonce, connect }: { nonce: string; connect: 'none' | 'self' }): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    // react-aria injects one <style>, which honours the nonce.
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src '${connect}'`,
    `form-action 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
