import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

const folder = ".cache/aside";

/**
 * Puts a file or a folder, if it is there, where it is deleted later: when the build ends, or after some batches. To delete while other
 * files are made costs much: file systems look for room where files were deleted just before (measured on ext4 without a journal: an eighth
 * of all that a large build takes).
 */
export function putAside(place: string): void {
  if (!existsSync(place)) return;
  mkdirSync(folder, { recursive: true });
  try {
    // A build that was ended may have left some there.
    renameSync(place, path.join(folder, randomUUID()));
  } catch (error) {
    // On another disk than `.cache`, it goes at once.
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    rmSync(place, { recursive: true, force: true });
  }
}

/** Deletes what was put aside. */
export function clearAside(): void {
  rmSync(folder, { recursive: true, force: true });
}
