// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keylife.h"
#include "ui/models/timescale.h"

namespace tessera::ui {

/// Which part of time somebody looks at: zoomed, moved, or along with the line of now, which it keeps in its place
/// until the person moves away. A value.
class TimelineViewport final
{
public:
    TimelineViewport();

    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    /// Now stays where it is drawn as time passes.
    [[nodiscard]] bool follows() const { return m_follows; }
    /// The person has chosen what to see, so a change of the keys does not choose anew.
    [[nodiscard]] bool isChosen() const { return m_isChosen; }

    void resize(int pixels) { m_scale = m_scale.resized(pixels); }
    /// Everything between the first announcement and the end of the second key that is planned, with some room beside
    /// it, and in any case now. Follows, and counts as not chosen.
    void fit(const QList<KeyLife> &lives, Instant now);
    /// Back to now, as much of time as before; follows.
    void goToNow(Instant now);
    /// Around an instant, or around now where that is shown, or the middle.
    void zoom(double factor, Instant around);
    void zoom(double factor);
    /// Does not follow any more.
    void pan(double pixels);
    /// The clock has moved on.
    void passTime(Instant now);

private:
    TimeScale m_scale;
    Instant m_now;
    bool m_follows = true;
    bool m_isChosen = false;
};

} // namespace tessera::ui
