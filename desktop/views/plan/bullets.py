"""Bullet bars: the plan as a track, the fact on it, the forecast as a line with a tick, the pace mark."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop.views.look.theme import colour
from desktop.views.plan.metrics_model import Bullet
from desktop.views.plan.pace import Pace

SCALE = 1.28
"""The bar's whole width in plans; it is the same in all rows, so that the plans align."""

FILL = {
    Pace.AHEAD: "accent_text",
    Pace.ON_PACE: "accent_text",
    Pace.BELOW: "waiting_fill",
    Pace.FAR_BELOW: "late_fill",
}


def x_of(area: QRect, plans: float) -> int:
    """Return the x coordinate at which so many plans end, at most the right edge."""
    return area.left() + round(area.width() * min(max(plans, 0.0), SCALE) / SCALE)


def paint_bullet(painter: QPainter, area: QRect, bullet: Bullet) -> None:
    """Paint a bullet bar into ``area``, centred in its height."""
    middle = area.top() + area.height() // 2
    plan_end, fact_end = x_of(area, 1.0), x_of(area, bullet.fact)
    fill = colour(FILL[bullet.pace])
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour("track"))
    painter.drawRoundedRect(QRectF(area.left(), middle - 7, plan_end - area.left(), 14), 2, 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRect(area.left(), middle - 4, fact_end - area.left(), 8), fill)
    if bullet.forecast is not None:
        end = x_of(area, bullet.forecast)
        if end > fact_end:
            painter.fillRect(QRect(fact_end, middle - 1, end - fact_end, 2), fill)
        painter.fillRect(QRect(end - 1, middle - 5, 2, 10), fill)
    if bullet.mark is not None:
        painter.fillRect(QRect(x_of(area, bullet.mark) - 1, middle - 9, 2, 18), colour("text"))
    painter.restore()
