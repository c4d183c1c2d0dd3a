/** Electron grants everything unless told otherwise (security rule 5). Copying text is all the page may do. */
export const isPermitted = (permission: string, url: string, isOwnPage: (url: string) => boolean): boolean =>
  permission === 'clipboard-sanitized-write' && isOwnPage(url);
