// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace entraide::exchange {

/// RFC 1952. Fast rather than small.
QByteArray gzipped(const QByteArray& bytes);

} // namespace entraide::exchange
