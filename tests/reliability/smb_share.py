"""A share of a real Samba server, spoken to in SMB2 as a Windows PC would: files, locks, opening alone."""

import time
import uuid
from contextlib import suppress

from smbprotocol.connection import Connection
from smbprotocol.exceptions import SMBException, SMBResponseException
from smbprotocol.open import (
    CreateDisposition,
    CreateOptions,
    FilePipePrinterAccessMask,
    ImpersonationLevel,
    LockFlags,
    Open,
    ShareAccess,
    SMB2LockElement,
    SMB2QueryInfoRequest,
    SMB2QueryInfoResponse,
    SMB2SetInfoRequest,
)
from smbprotocol.session import Session
from smbprotocol.tree import TreeConnect

NOT_THERE = {0xC0000034, 0xC000003A, 0xC0000056}
NOT_GRANTED = {0xC0000054, 0xC0000055}
NOT_LOCKED = 0xC000007E
SHARING_VIOLATION = 0xC0000043
END_OF_FILE = 0xC0000011
READ_WRITE = FilePipePrinterAccessMask.GENERIC_READ | FilePipePrinterAccessMask.GENERIC_WRITE
TOGETHER = ShareAccess.FILE_SHARE_READ | ShareAccess.FILE_SHARE_WRITE
EVERYTHING = TOGETHER | ShareAccess.FILE_SHARE_DELETE
NOW = LockFlags.SMB2_LOCKFLAG_FAIL_IMMEDIATELY
SHARED = LockFlags.SMB2_LOCKFLAG_SHARED_LOCK | NOW
ALONE = LockFlags.SMB2_LOCKFLAG_EXCLUSIVE_LOCK | NOW
UNLOCK = LockFlags.SMB2_LOCKFLAG_UNLOCK
_FILE_INFO, _STANDARD, _END_OF_FILE_INFO = 1, 5, 20

FAULTS = (SMBException, OSError, ValueError)
"""What speaking to a server that went away ends in."""


def status(error: Exception) -> int:
    """The server's answer that an error was made of, 0 if it gave none."""
    return error.status if isinstance(error, SMBResponseException) else 0


class Share:
    """A session of one PC; it begins anew when the server was away."""

    def __init__(self, port: int, user: str, password: str) -> None:
        self._login = (port, user, password)
        self._tree: TreeConnect | None = None

    def tree(self) -> TreeConnect:
        if self._tree is None:
            port, user, password = self._login
            connection = Connection(uuid.uuid4(), "127.0.0.1", port)
            connection.connect(timeout=5)
            session = Session(connection, user, password, require_encryption=False)
            session.connect()
            tree = TreeConnect(session, r"\\127.0.0.1\office")
            tree.connect()
            self._tree = tree
        return self._tree

    def forget(self) -> None:
        """The session is lost."""
        tree, self._tree = self._tree, None
        if tree is not None:
            with suppress(*FAULTS):
                tree.session.connection.disconnect(close=False)

    def open(
        self, name: str, disposition: int, access: int = READ_WRITE, share: int = TOGETHER, options: int = 0
    ) -> "SharedFile":
        try:
            file = Open(self.tree(), name)
            file.create(
                ImpersonationLevel.Impersonation, access, 0, share, disposition,
                CreateOptions.FILE_NON_DIRECTORY_FILE | options,
            )  # fmt: skip
            return SharedFile(self, file)
        except FAULTS as error:
            if not status(error):
                self.forget()
            raise

    def open_patiently(self, name: str, disposition: int) -> "SharedFile":
        """Open as SQLite does on Windows, with retries: a virus scanner may hold a file for a moment."""
        for attempt in range(10):
            try:
                return self.open(name, disposition)
            except SMBResponseException as error:
                if error.status in NOT_THERE or attempt == 9:
                    raise
                time.sleep(0.025 * (attempt + 1))
        raise AssertionError

    def remove(self, name: str) -> None:
        self.open(
            name, CreateDisposition.FILE_OPEN, FilePipePrinterAccessMask.DELETE, EVERYTHING,
            CreateOptions.FILE_DELETE_ON_CLOSE,
        ).close()  # fmt: skip


class SharedFile:
    """An open file of a share."""

    def __init__(self, share: Share, file: Open) -> None:
        self._share = share
        self._open = file

    def read(self, amount: int, offset: int) -> bytes:
        try:
            return bytes(self._open.read(offset, amount, min_length=0))
        except SMBResponseException as error:
            if error.status == END_OF_FILE:
                return b""
            raise

    def write(self, data: bytes, offset: int) -> None:
        self._open.write(bytes(data), offset)

    def flush(self) -> None:
        self._open.flush()

    def size(self) -> int:
        request = SMB2QueryInfoRequest()
        request["info_type"] = _FILE_INFO
        request["file_info_class"] = _STANDARD
        request["output_buffer_length"] = 24
        request["file_id"] = self._open.file_id
        response = SMB2QueryInfoResponse()
        response.unpack(self._ask(request)["data"].get_value())
        return int.from_bytes(response["buffer"].get_value()[8:16], "little")

    def cut(self, size: int) -> None:
        request = SMB2SetInfoRequest()
        request["info_type"] = _FILE_INFO
        request["file_info_class"] = _END_OF_FILE_INFO
        request["file_id"] = self._open.file_id
        request["buffer"] = size.to_bytes(8, "little")
        self._ask(request)

    def lock(self, offset: int, length: int, flags: int) -> bool:
        """Change a byte range's lock; False: somebody else has it."""
        element = SMB2LockElement()
        element["offset"], element["length"], element["flags"] = offset, length, flags
        try:
            self._open.lock([element])
        except SMBResponseException as error:
            if error.status in NOT_GRANTED or (flags == UNLOCK and error.status == NOT_LOCKED):
                return False
            raise
        return True

    def close(self) -> None:
        with suppress(*FAULTS):
            self._open.close()

    def _ask(self, request: object) -> dict[str, object]:
        connection, tree = self._open.connection, self._open.tree_connect
        sent = connection.send(request, tree.session.session_id, tree.tree_connect_id)
        return connection.receive(sent)  # type: ignore[no-any-return]
