/**
 * Everything a server or a sender could make arbitrarily large, bounded in one place. Far below imapflow's own defaults (1 GB lines and literals):
 * what an honest mailbox needs, times a margin. Bytes and characters unless named otherwise.
 */
export const LIMITS = {
  /** One response line, literals not counted. */
  line: 1 << 20,
  /** The same for answers to SEARCH, which put every UID of a folder on one line. */
  searchLine: 32 << 20,
  /** One literal; anything longer ends the connection before its first byte is read. */
  literal: 8 << 20,
  /** Lines and literals of one response together, kept by imapflow. */
  response: 40 << 20,
  /** Parse tree nodes of one response, kept by imapflow. */
  responseTokens: 100_000,
  /** Bytes, and responses, that may reach imapflow's parser during one command without being of use to it. */
  command: 64 << 20,
  responses: 200_000,
  /** FETCH rows beyond the number of messages the folder had when the command started. */
  surplusRows: 10_000,
  /** The line that opens a FETCH row, up to its literal; longer ones take the slow path. */
  rowHead: 8 << 10,
  /** The requested header fields of one message; a longer block is skipped as `too-long`. */
  headerBlock: 256 << 10,
  /** Header fields of one block that are looked at. */
  fields: 1_000,
  /** Addresses of one field. */
  addresses: 2_000,
  /** One mailbox as written, where it has no angle brackets to find the address by. */
  writtenMailbox: 2_000,
  /** RFC 5321 §4.5.3.1: 64 + 1 + 255. */
  address: 320,
  name: 256,
  subject: 1_000,
  /** RFC 5322 §2.1.1 line length, which bounds a sane Message-ID. */
  messageId: 998,
  rawValue: 1_000,
  folders: 10_000,
  folderName: 1_000,
  uidRanges: 1_000_000,
  greeting: 500,
  serverText: 300,
} as const;
