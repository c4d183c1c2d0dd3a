/** One calendar on this computer alone, for whoever knows its path. */
export interface CalendarServer {
  /**
   * Listens on 127.0.0.1.
   * @param port 0: any free one
   * @param path secret, without a slash
   * @param text asked at each request
   * Rejects with the system's error where the port is taken.
   */
  serve(
    port: number,
    path: string,
    text: () => Promise<string>,
  ): Promise<{ readonly port: number; readonly url: string; close(): Promise<void> }>;
}
