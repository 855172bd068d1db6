"""Where a live ward may lie, and where it is refused."""

from pathlib import Path

import pytest

from wardapp.errors import StoreUnavailable
from wardapp.store.engine import open_store
from wardapp.store.place import refuse_unsafe_place

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
//server/wards /mnt/wards cifs rw 0 0
server:/export /mnt/nfs nfs4 rw 0 0
sister@server: /home/sister/far fuse.sshfs rw 0 0
remote: /home/sister/two\\040words fuse.rclone rw 0 0
tmpfs /mnt/wards/local tmpfs rw 0 0
C: /mnt/c 9p rw 0 0
/dev/sdb1 /media/sister/STICK vfat rw 0 0
/dev/sdc1 /media/sister/BIG\\040STICK exfat rw 0 0
/dev/sdd1 /run/media/sister/NTFS fuseblk rw 0 0
"""


@pytest.mark.parametrize(
    "place",
    [
        r"\\server\wards\derwen.db",
        r"\\?\UNC\server\wards\derwen.db",
        "//server/wards/derwen.db",
        "/mnt/wards/derwen.db",
        "/mnt/nfs/deep/derwen.db",
        "/mnt/c/Users/sister/derwen.db",
        "/home/sister/far/derwen.db",
        "/home/sister/two words/derwen.db",
    ],
)
def test_a_network_share_is_refused(place: str) -> None:
    with pytest.raises(StoreUnavailable, match="network share"):
        refuse_unsafe_place(Path(place), MOUNTS)


@pytest.mark.parametrize(
    "folder",
    [
        "OneDrive - NHS Wales",
        "OneDrive",
        "Dropbox",
        "Dropbox (Ward)",
        "Google Drive",
        "My Drive",
        "iCloudDrive",
        "Library/Mobile Documents/com~apple~CloudDocs",
        "Library/CloudStorage/Box-Box",
        "nextcloud",
    ],
)
def test_a_cloud_folder_is_refused(folder: str) -> None:
    with pytest.raises(StoreUnavailable, match="cloud"):
        refuse_unsafe_place(Path("/home/sister") / folder / "wards/derwen.db", MOUNTS)


def test_a_folder_that_the_system_hands_to_onedrive_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "work files"))
    with pytest.raises(StoreUnavailable, match="cloud"):
        refuse_unsafe_place(tmp_path / "work files/derwen.db", MOUNTS)


def test_a_link_into_a_cloud_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "wards").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(StoreUnavailable, match="cloud"):
        refuse_unsafe_place(tmp_path / "wards/derwen.db", MOUNTS)


@pytest.mark.parametrize(
    "place",
    [
        "/home/sister/wards/derwen.db",
        "/mnt/wards/local/derwen.db",
        "/home/sister/dropboxes/derwen.db",
        "/home/sister/Dropbox.db",
        "/media/sister/STICK/july.wardaudit",
        "/media/sister/BIG STICK/july.wardaudit",
        "/run/media/sister/NTFS/july.wardaudit",
    ],
)
def test_a_folder_of_this_computer_is_taken(place: str) -> None:
    refuse_unsafe_place(Path(place), MOUNTS)


def test_the_root_of_a_sandbox_is_no_share() -> None:
    refuse_unsafe_place(Path("/home/sister/derwen.db"), "none / 9p rw 0 0\n")


def test_nothing_is_written_where_a_ward_is_refused(tmp_path: Path, clock: object) -> None:
    place = tmp_path / "Dropbox" / "derwen.db"
    with pytest.raises(StoreUnavailable):
        open_store(place, clock=clock)
    assert list(tmp_path.iterdir()) == []
