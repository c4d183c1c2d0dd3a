const KEY = 'fil-rouge-token';

/**
 * The one-run token of the bridge. It arrives in the fragment, which is never sent nor logged, and leaves the address at once, so that
 * it is neither bookmarked nor copied. A reload finds it in sessionStorage; another tab does not.
 */
export function takeBridgeToken(): string | null {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (given !== undefined) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, '', `${location.pathname}#/today`);
  }
  return given ?? sessionStorage.getItem(KEY);
}
