import { describe, expect, test } from 'vitest';
import { isMountedShare, isWindowsShare } from '../../electron/backend/session/shares.ts';

describe('a path of Windows', () => {
  test.each([
    String.raw`\\server\map\regio.ketenkaart`,
    '//server/map/regio.ketenkaart',
    String.raw`\\?\UNC\server\map\regio.ketenkaart`,
    String.raw`\\10.0.0.4\map$\regio.ketenkaart`,
    String.raw`\\wolk.example.org@SSL\DavWWWRoot\regio.ketenkaart`,
    String.raw`\\éen server\de map\regio.ketenkaart`,
  ])('%s is on a share', (path) => {
    expect(isWindowsShare(path)).toBe(true);
  });

  test.each([
    String.raw`C:\werk\regio.ketenkaart`,
    'C:/data/anna/regio.ketenkaart',
    String.raw`\\?\C:\werk\regio.ketenkaart`,
    String.raw`\\.\C:\regio.ketenkaart`,
    String.raw`\\localhost\c$\regio.ketenkaart`,
    String.raw`\\server`,
    String.raw`\regio.ketenkaart`,
    String.raw`UNC\server\map`,
    '',
  ])('%s is not', (path) => {
    expect(isWindowsShare(path)).toBe(false);
  });
});

const linux = `sysfs /sys sysfs rw,nosuid 0 0
/dev/sda2 / ext4 rw,relatime 0 0
//server/map /mnt/map cifs rw,vers=3.1.1 0 0
//server/twee /mnt/map\\040met\\040spaties cifs rw 0 0
server:/export /srv/nfs nfs4 rw 0 0
/dev/sdb1 /srv/nfs/stick vfat rw 0 0
anna@server:/ /data/anna/ver fuse.sshfs rw 0 0
/dev/sdc1 /mnt/wissel ext4 rw 0 0
//server/later /mnt/wissel cifs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
tmpfs /tmp tmpfs rw 0 0`;

const mac = `/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev, nosuid)
//anna@server/map on /Volumes/map (smbfs, nodev, nosuid, mounted by anna)
server:/export on /Volumes/een (twee) map (nfs, nodev)`;

describe('a mounted disk', () => {
  test.each([
    [linux, '/mnt/map/regio.ketenkaart'],
    [linux, '/mnt/map met spaties/regio.ketenkaart'],
    [linux, '/srv/nfs/diep/er/in/regio.ketenkaart'],
    [linux, '/data/anna/ver/regio.ketenkaart'],
    [linux, '/mnt/wissel/regio.ketenkaart'],
    [linux, '/run/user/1000/gvfs/smb-share:server=s,share=m/regio.ketenkaart'],
    [mac, '/Volumes/map/regio.ketenkaart'],
    [mac, '/Volumes/een (twee) map/regio.ketenkaart'],
  ])('of another computer', (mounts, path) => {
    expect(isMountedShare(path, mounts)).toBe(true);
  });

  test.each([
    [linux, '/data/anna/regio.ketenkaart'],
    [linux, '/mnt/mapje/regio.ketenkaart'],
    [linux, '/srv/nfs/stick/regio.ketenkaart'],
    [linux, '/tmp/mnt/map/regio.ketenkaart'],
    [mac, '/Volumes/STICK/regio.ketenkaart'],
    [mac, '/data/anna/regio.ketenkaart'],
    ['', '/mnt/map/regio.ketenkaart'],
    ['niets wat op een lijst lijkt\n / ( on\n//server/map', '/mnt/map/regio.ketenkaart'],
  ])('of this one, or of which nothing is known', (mounts, path) => {
    expect(isMountedShare(path, mounts)).toBe(false);
  });
});
