const ADDRESS = /[^\s"'<>(),;:]+@[^\s"'<>(),;:]+/g;
/** Anything long and mixed enough to be a token or a key in base64 or hexadecimal. Without the slash, so that paths of files stay. */
const TOKEN = /(?<![\w+=-])(?=[\w+=-]*\d)(?=[\w+=-]*[a-z])[\w+=-]{20,}/gi;

/** The last net: callers do not log what is personal, and should one forget, addresses and tokens do not reach the file. */
export const redact = (text: string): string => text.replaceAll(ADDRESS, '[address]').replaceAll(TOKEN, '[token]');
