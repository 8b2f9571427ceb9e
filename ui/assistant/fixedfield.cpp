// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/fixedfield.h"

#include "ui/widgets/note.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace tessera::ui {

bool fixField(QLineEdit *field, Note *note, const QString &place)
{
    if (place.isEmpty())
        return true;
    field->setReadOnly(true);
    note->tell(MessageKind::News, QCoreApplication::translate("tessera::ui::assistant",
                                      "%1 decides this. Start Tessera without it to choose here.")
                                      .arg(place));
    return false;
}

} // namespace tessera::ui
