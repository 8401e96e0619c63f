"""Stands in for Qt's OpenGL modules: pyqtgraph imports them, charts without OpenGL never use them."""

from PySide6.QtWidgets import QWidget as QOpenGLWidget  # noqa: F401
