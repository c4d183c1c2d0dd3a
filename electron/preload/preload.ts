import { contextBridge, ipcRenderer, webUtils } from 'electron';

// Runs sandboxed beside the page, as one CommonJS file. The page gets these three functions and nothing of Electron (security rule 20).
contextBridge.exposeInMainWorld(
  'filRouge',
  Object.freeze({
    call: (method: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke('rpc', { method, input }),
    onEvent: (listener: (event: unknown) => void): (() => void) => {
      const own = (_: unknown, event: unknown) => listener(event);
      ipcRenderer.on('event', own);
      return () => void ipcRenderer.off('event', own);
    },
    // A file the user picked has a path; one the page made up has none, and the answer is ''.
    pathOf: (file: File): string => webUtils.getPathForFile(file),
  }),
);
