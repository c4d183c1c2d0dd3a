import { app, dialog } from 'electron';
import { messages } from '../../shared/i18n/index.ts';
import { dataFolderPath, openDataFolder } from '../adapters/data-folder.ts';
import { ExpectedError } from '../backend/expected-error.ts';
import { chosenDataFolder } from './chosen-data-folder.ts';
import { systemLanguage } from './looks.ts';

/** The folder of this run, ready to be written to. Without one there is nothing to show: a box says why, and the app ends. */
export const ownDataFolder = (argv: readonly string[]): string => {
  const folder = dataFolderPath(chosenDataFolder(argv));
  try {
    return openDataFolder(folder);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const { errors } = messages(systemLanguage(Intl.DateTimeFormat().resolvedOptions().locale));
    dialog.showErrorBox('Fil Rouge', errors[error.failure.code](error.failure.params));
    app.exit(1);
    return folder;
  }
};
