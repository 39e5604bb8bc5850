// Whether a file lies on a disk of another computer, as far as its path and the list of mounted disks tell. Pure.

const networkKinds =
  /^(cifs|smb3?|smbfs|nfs\d?|afpfs|webdav|davfs2?|afs|ceph|glusterfs|9p|fuse\.(sshfs|gvfsd-fuse|rclone|davfs2?|s3fs|smbnetfs|glusterfs))$/;

/** @param path as Windows itself writes it: a mapped drive letter is then `\\server\share` */
export function isWindowsShare(path: string): boolean {
  const plain = path.replaceAll('/', '\\');
  if (/^\\\\\?\\UNC\\[^\\]+\\[^\\]/i.test(plain)) return true;
  // `\\?\C:\` and `\\.\` are ways to write a path of this computer.
  return /^\\\\[^\\?.][^\\]*\\[^\\]/.test(plain) && !/^\\\\(localhost|127\.0\.0\.1|::1)\\/i.test(plain);
}

/**
 * @param path without links
 * @param mounts `/proc/mounts` of Linux, or what `mount` says on macOS
 */
export function isMountedShare(path: string, mounts: string): boolean {
  let [longest, kind] = [-1, ''];
  for (const line of mounts.split('\n')) {
    const mount = ofLinux(line) ?? ofMac(line);
    if (!mount || mount.at.length < longest) continue;
    if (path !== mount.at && !path.startsWith(mount.at.endsWith('/') ? mount.at : `${mount.at}/`)) continue;
    // What was mounted last on a place is what is there.
    [longest, kind] = [mount.at.length, mount.kind];
  }
  return networkKinds.test(kind);
}

type Mount = { readonly at: string; readonly kind: string };

/** "//server/map /mnt/map\040twee cifs rw,relatime 0 0": a space in a name is written in octal. */
function ofLinux(line: string): Mount | null {
  const [, at, kind, options, ...rest] = line.split(' ');
  if (!at?.startsWith('/') || !kind || !options || rest.length !== 2) return null;
  return { at: at.replaceAll(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8))), kind };
}

/** "//anna@server/map on /Volumes/map (smbfs, nodev, nosuid)". */
function ofMac(line: string): Mount | null {
  const [, at, kind] = / on (\/.*) \(([^,()]+)[^()]*\)$/.exec(line) ?? [];
  return at === undefined || kind === undefined ? null : { at, kind };
}
