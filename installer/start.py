"""Where the frozen program starts; both executables, the window's and the console's, run this."""

import sys

from desktop.__main__ import main

sys.exit(main())
