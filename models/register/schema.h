// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/database.h"

#include <QList>
#include <QMap>

namespace article12 {

/// The numbered files of resources/migrations, in order: number n leads from schema n-1 to n.
using Migrations = QList<QByteArray>;

/// The mark of our files in SQLite's header: "A12\1".
constexpr qint32 applicationId = 0x41313201;

/// Runs the migrations after `from` and sets the schema number. Inside the caller's transaction.
Result<void> runMigrations(Database &database, const Migrations &migrations, int from);

/// Tables, indexes and triggers by name, with the SQL that made them.
using SchemaObjects = QMap<QString, QString>;
Result<SchemaObjects> schemaOf(Database &database);
/// What `count` migrations make of an empty file.
Result<SchemaObjects> schemaAfter(const Migrations &migrations, int count);
/// A table made from the journal, which rebuild makes again.
[[nodiscard]] bool isDerivedTable(const QString &name);
/// Puts back derived tables that are missing, empty. Inside the caller's transaction.
Result<void> restoreDerivedTables(Database &database, const Migrations &migrations);
/// One sentence for each object that is missing, changed or not ours.
[[nodiscard]] QList<Text> differences(const SchemaObjects &expected, const SchemaObjects &found);

} // namespace article12
