"""Where a live ward may lie: on this computer's own disk, never on a share or in a cloud folder.

File locks on shares are not to be trusted and write-ahead logging does not work there;
cloud folders copy the file while it is being written. Both have destroyed databases of
other programs whose users clicked a warning away, so this is a refusal without an override.

A memory stick (FAT, exFAT, NTFS) is this computer's own disk while it is plugged in: locks and
syncing work there, and a carried audit may be made, answered and read back on it.
"""

import ctypes
import os
import re
import sys
from pathlib import Path

from wardapp.errors import StoreUnavailable

_MOUNTS = Path("/proc/mounts")
_WINDOWS_DRIVE_REMOTE = 4

_NETWORK_TYPE = re.compile(
    r"""9p | afpfs | afs | ceph | cifs | coda | davfs | gfs2 | glusterfs | lustre | ncpfs | nfs\d?
      | ocfs2 | smb.* | vboxsf | vmhgfs
      | fuse\.(davfs2? | glusterfs | gvfsd-fuse | onedriver | rclone | s3fs | smbnetfs | sshfs
               | vmhgfs-fuse)""",
    re.VERBOSE,
)
_CLOUD_FOLDER = re.compile(
    r"""(onedrive|dropbox|nextcloud|owncloud)([ ].*)?  # 'OneDrive - NHS Wales', 'Dropbox (Ward)'
      | google\s?drive([ ].*)? | my\ drive
      | icloud\s?drive | com~apple~clouddocs | cloudstorage""",
    re.VERBOSE | re.IGNORECASE,
)
_CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def refuse_unsafe_place(path: Path, mounts: str | None = None) -> None:
    """Raise StoreUnavailable where a live ward must not lie.

    `mounts` is a text like `/proc/mounts`; the computer's own where not given.
    """
    if _is_unc(str(path)) or _is_mapped_drive(path) or _is_network_mount(path, mounts):
        raise StoreUnavailable(
            "This folder is on a network share, where a ward's file can be damaged without "
            "anybody noticing. Nothing was opened or changed. Choose a folder on this "
            "computer's own disk; backups may be copied to the share."
        )
    if _is_in_cloud(path):
        raise StoreUnavailable(
            "This folder is copied to a cloud service, which can damage a ward's file while it "
            "is in use. Nothing was opened or changed. Choose a folder on this computer that "
            "is not synchronised."
        )


def _is_unc(text: str) -> bool:
    text = text.replace("/", "\\")
    if text.upper().startswith("\\\\?\\UNC\\"):
        return True
    return text.startswith("\\\\") and not text.startswith(("\\\\?\\", "\\\\.\\"))


def _is_mapped_drive(path: Path) -> bool:
    if sys.platform != "win32":
        return False
    drive = path.resolve().anchor
    kind: int = ctypes.windll.kernel32.GetDriveTypeW(drive)
    return kind == _WINDOWS_DRIVE_REMOTE or _is_unc(drive)


def _is_network_mount(path: Path, mounts: str | None) -> bool:
    if mounts is None:
        mounts = _MOUNTS.read_text("utf-8", "replace") if _MOUNTS.exists() else ""
    where, kind = _mount_of(path.resolve(), mounts)
    # A sandbox may give its own root as 9p: that is one machine's disk, not a share.
    shared = _NETWORK_TYPE.fullmatch(kind) is not None
    return shared and not (kind == "9p" and where == Path("/"))


def _mount_of(path: Path, mounts: str) -> tuple[Path, str]:
    """Return the mount point that holds `path` and its type; the last line wins, as in Linux."""
    found = (Path("/"), "")
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        # Spaces and the like stand as octal in /proc/mounts.
        point = Path(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), fields[1]))
        if path.is_relative_to(point) and len(point.parts) >= len(found[0].parts):
            found = (point, fields[2].casefold())
    return found


def _is_in_cloud(path: Path) -> bool:
    path = path.resolve()
    if any(_CLOUD_FOLDER.fullmatch(part) for part in path.parent.parts):
        return True
    roots = (os.environ.get(name) for name in _CLOUD_VARIABLES)
    return any(path.is_relative_to(Path(root).resolve()) for root in roots if root)
