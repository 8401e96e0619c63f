"""Whom tests read as: the first employee of every office that they make is its owner."""

AS_OWNER = 1
