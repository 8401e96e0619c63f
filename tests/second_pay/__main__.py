"""``python -m tests.second_pay [OFFICES]``: the long comparison, 300 offices unless told otherwise."""

import sys

from tests.second_pay.comparison import differences


def main(offices: int) -> int:
    found = [difference for seed in range(offices) for difference in differences(seed)]
    print("\n".join(found[:20]))
    print(f"{offices} offices compared, differences: {len(found)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 300))
