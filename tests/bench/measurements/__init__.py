# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured: a module each. measure(plan) gives the rows of the table that it fills."""
