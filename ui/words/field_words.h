// SPDX-License-Identifier: GPL-3.0-or-later
// What a field of a record is called, for history, tables, mappings and `set`; and its value as it is shown.
#pragma once

#include "domain/schema.h"

#include <QJsonValue>
#include <QString>

namespace entraide {

/// "first name" for given_name; the path itself for a field that this version does not know.
QString fieldWord(EntityType type, const QString& path);

/// A value in words: a choice by its word, a date as dd/MM/yyyy, yes or no, a phone as it is dialled. Items are
/// counted.
QString valueWords(EntityType type, const FieldSchema& field, const QJsonValue& value);

} // namespace entraide
