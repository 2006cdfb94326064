import { folderIds, type FolderId } from "./mailbox-api";

const opaquePrefix = "AQMkADfolder.";

/** The id that Exchange gives a folder beside its well-known name. */
export const opaqueFolderId = (folder: FolderId): string => `${opaquePrefix}${folder}`;

/** The folder for a well-known name or an opaque id; `null` where there is none. */
export function folderOf(id: string): FolderId | null {
  const name = id.startsWith(opaquePrefix) ? id.slice(opaquePrefix.length) : id.toLowerCase();
  return folderIds.find((each) => each === name) ?? null;
}
