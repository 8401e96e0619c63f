"""The faults that the office survives: which mechanism sees to it, and which test would notice."""

from dataclasses import dataclass

HERE = "tests/reliability/"


@dataclass(frozen=True, slots=True)
class Row:
    fault: str
    mechanism: str
    switch: str
    """A function of ``switches``."""
    test: str
    notices: str
    """What the test says without the mechanism: that it fails for another reason proves nothing."""


ROWS = (
    Row(
        "load", "who finds the file busy tries again", "waiting",
        "test_load.py::test_ten_people_at_work_get_no_error", "busy|held",
    ),
    Row(
        "load without a pause", "the gate, and tries at random moments", "own_turns",
        "test_load.py::test_ten_programs_without_a_pause_share_the_file", "a few wait long|0.8",
    ),
    Row(
        "load on Samba", "who finds the file busy tries again", "waiting",
        "test_samba.py::test_ten_people_at_work_on_a_server_get_no_error", "busy|held",
    ),
    Row(
        "program killed", "the journal of old pages", "journal",
        "test_kills.py::test_a_killed_program_loses_nothing_that_it_acknowledged", "unsound|unreadable",
    ),
    Row(
        "Samba server killed", "the journal of old pages", "journal",
        "test_samba.py::test_a_server_that_is_killed_loses_nothing_that_was_acknowledged",
        "unsound|unreadable",
    ),
    Row(
        "I/O call fails", "the journal of old pages", "journal",
        "test_io_faults.py::test_a_write_is_whole_or_nothing_whatever_call_fails[take_order]",
        r"between|unreadable|'sound': False|\} assert False",
    ),
    Row(
        "I/O call fails although it landed", "a second look after a COMMIT's error", "second_look",
        "test_io_faults.py::test_a_write_is_whole_or_nothing_whatever_call_fails[take_order]",
        "'said': 'drive_gone', 'state': 'after'",
    ),
    Row(
        "power loss", "full syncing", "syncing",
        "test_power_loss.py::test_nothing_is_lost_or_damaged_with_the_programs_settings", r"== \(0, 0, 0\)",
    ),
    Row(
        "migration killed", "transactions that we begin ourselves", "own_transactions",
        "test_io_faults.py::test_a_write_is_whole_or_nothing_whatever_call_fails[migration]", "between",
    ),
    Row(
        "drive gone", "the outbox", "outbox",
        "test_drive.py::test_a_fault_of_the_drive_stops_nobody[gone-8-True]", r"\(\d+, 0, 0\) == \(0, 0, 0\)",
    ),
    Row(
        "drive hangs", "a drive that is silent is given up", "giving_up",
        "test_drive.py::test_a_fault_of_the_drive_stops_nobody[hang-14-True]", "assert .0 > 0",
    ),
    Row(
        "drive slow", "a thread of its own for the database", "worker",
        "test_drive.py::test_a_fault_of_the_drive_stops_nobody[slow 500-8-False]", r"\.py:.*== \[\]",
    ),
    Row(
        "locks that don't work", "the proof of the locks", "proof",
        "test_locks.py::test_nobody_writes_on_a_drive_whose_locks_do_nothing",
        "DID NOT RAISE|has no attribute 'hex'",  # it writes nonsense, if it is let
    ),
    Row(
        "two PCs, one row", "versions of rows", "versions_of_rows",
        "test_races.py::test_of_two_that_save_one_row_at_once_exactly_one_is_stored", "400",
    ),
    Row(
        "file spoilt", "errors are coded", "coded_errors",
        "test_files.py::test_a_file_that_is_spoilt_during_work_is_written_to_by_nobody_any_more", "sqlite3",
    ),
    Row(
        "file damaged", "a quick check of what looks damaged", "quick_check",
        "test_files.py::test_one_damaged_table_that_one_pc_reads_stops_the_writing_of_all", "drive_gone",
    ),
    Row(
        "file replaced", "a look at which file is there", "look_at_the_file",
        "test_files.py::test_an_office_that_is_swapped_for_another_during_work_is_noticed", "assert 0 > 0",
    ),
    Row(
        "file newer", "versions of programs", "versions_of_programs",
        "test_files.py::test_a_file_that_is_no_longer_ours_to_write_is_left_as_it_is[newer]",
        "DID NOT RAISE",
    ),
    Row(
        "file read-only", "a word for what may not be written to", "words_for_read_only",
        "test_files.py::test_a_file_that_is_no_longer_ours_to_write_is_left_as_it_is[read-only]",
        "drive_gone|no_access|sqlite3",
    ),
    Row(
        "file in a cloud's folder", "folders of clouds are known", "cloud_folders",
        "test_files.py::test_a_file_that_is_no_longer_ours_to_write_is_left_as_it_is"
        "[in a cloud's folder]", "DID NOT RAISE",
    ),
    Row(
        "clock wrong", "the file's own sequence in the journal", "sequence_of_journal",
        "test_clock.py::test_everybody_learns_of_everything_in_the_order_of_the_file", "assert .*client.* in",
    ),
    Row(
        "clock wrong", "the file's own sequence in the ledger", "sequence_of_ledger",
        "test_clock.py::test_the_ledger_goes_by_the_order_of_dealing", "UUID",
    ),
    Row(
        "clock wrong", "an order arrives by now at the latest", "arrival_by_now",
        "test_clock.py::test_an_order_that_came_to_a_wrong_clock_can_be_dealt_at_once", "office_closed",
    ),
    Row(
        "clock wrong", "clocks are compared", "warnings", "test_clock.py::test_somebody_is_told",
        "clock_wrong",
    ),
)  # fmt: skip
