const ADDRESS = /[^\s"'<>(),;:]+@[^\s"'<>(),;:]+/g;
/** Anything long and mixed enough to be a token or a key in base64 or hexadecimal. Without the slash, so that paths of files stay. */
const TOKEN = /(?<![\w+=-])(?=[\w+=-]*\d)(?=[\w+=-]*[a-z])[\w+=-]{20,}/gi;
/** The folder that is called like the user, of Linux, macOS and Windows; there it may have spaces. */
const HOME = /(?:\/(?:home|Users)\/|[a-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/))(?:[^\\/"'\r\n:]{1,64}(?=[\\/])|[^\s\\/"':,;)]+)/gi;

/**
 * The last net: callers do not log what is personal, and should one forget, addresses, tokens and the user's name in paths do not reach
 * the file.
 */
export const redact = (text: string): string => text.replaceAll(HOME, '~').replaceAll(ADDRESS, '[address]').replaceAll(TOKEN, '[token]');
