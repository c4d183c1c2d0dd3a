declare module 'hoodiecrow-imap' {
  import type { Server, Socket } from 'node:net';

  export interface HoodiecrowMessage {
    raw: string;
    /** IMAP date-time. */
    internaldate: string;
    flags?: string[];
  }
  export interface HoodiecrowFolder {
    'special-use'?: string;
    uidvalidity?: number;
    messages?: HoodiecrowMessage[];
    folders?: Record<string, HoodiecrowFolder>;
  }
  export interface HoodiecrowServer {
    /** The listener underneath. */
    server: Server;
    connectionHandlers: ((connection: { socket: Socket }) => void)[];
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
    appendMessage(folder: string, flags: string[], internaldate: string, raw: string): void;
  }
  export interface HoodiecrowOptions {
    plugins?: (string | ((server: HoodiecrowServer) => void))[];
    users?: Record<string, { password: string }>;
    storage?: {
      INBOX: HoodiecrowFolder;
      '': { separator: string; folders: Record<string, HoodiecrowFolder> };
    };
  }
  export default function hoodiecrow(options: HoodiecrowOptions): HoodiecrowServer;
}
