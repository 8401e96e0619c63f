"""The other half of every test of faults: it must fail when the mechanism that it tries is switched off."""
