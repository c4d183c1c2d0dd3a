/** `--data=DIR` among Electron's and Chromium's own switches, which parseArgs would refuse. */
export const chosenDataFolder = (argv: readonly string[]): string | undefined => {
  const prefix = '--data=';
  return argv.find(argument => argument.startsWith(prefix) && argument.length > prefix.length)?.slice(prefix.length);
};
