const VERSION = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/;

/** Whether `offered` is a later release than `own` (Semantic Versioning 2.0 §11). Pre-releases and anything malformed are not. */
export function isNewerVersion(offered: string, own: string): boolean {
  const [theirs, ours] = [VERSION.exec(offered), VERSION.exec(own.replace(/[-+].*$/, ''))];
  if (!theirs || !ours) return false;
  for (let part = 1; part <= 3; part++) {
    const difference = Number(theirs[part]) - Number(ours[part]);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
