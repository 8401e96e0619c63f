"""Python imports this by itself when it starts, wherever ``without.runs`` put this folder on its path.

So the mechanism is off in the test's own process and in every program that the test starts; the program that
is tried knows nothing of it.
"""

import os
import sys
import traceback

try:
    from tests.reliability.without import switches

    switches.off(os.environ[switches.VARIABLE])
except BaseException:  # Python would go on, with the mechanism on
    traceback.print_exc()
    sys.stderr.flush()
    os._exit(70)
