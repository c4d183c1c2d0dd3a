/** UIDs have 32 bits (RFC 9051 §2.3.1.1). */
const UIDS = 4_294_967_296;

/**
 * The row id of a message is its place: folder and UID in one integer (exact up to two million folders). So the table is its own index of
 * UIDs, a folder's messages lie together, and the same message cannot be written twice.
 */
export function messageId(folderId: number, uid: number): number {
  return folderId * UIDS + uid;
}

/** Bounds of all messages of a folder, for BETWEEN. */
export function idsOfFolder(folderId: number): { first: number; last: number } {
  return { first: messageId(folderId, 0), last: messageId(folderId, UIDS - 1) };
}

/** The place a row id stands for. */
export function folderAndUid(id: number): { folderId: number; uid: number } {
  return { folderId: Math.floor(id / UIDS), uid: id % UIDS };
}
