// SPDX-License-Identifier: GPL-3.0-or-later
// A shop's folder with an empty database, and an import session on it.
#pragma once

#include "models/session/importsession.h"
#include "models/storage/database.h"
#include "models/storage/importstore.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>

#include <memory>

namespace patron::test {

struct ShopDesk
{
    QTemporaryDir folder;
    QThreadPool pool;
    QThreadPool writer;
    std::unique_ptr<ImportSession> session;
    QList<ProblemCode> problems;

    ShopDesk()
    {
        writer.setMaxThreadCount(1);
        if (!prepareDatabase(database()))
            qFatal("no database in %s", qPrintable(folder.path()));
        session = std::make_unique<ImportSession>(database(), QTimeZone::utc(), pool, writer);
        QObject::connect(session.get(), &ImportSession::failed, session.get(),
                         [this](const Problem &problem) { problems << problem.code; });
    }

    [[nodiscard]] QString database() const { return folder.filePath(QStringLiteral("shop.db")); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// In the database, newest first.
    [[nodiscard]] QList<ImportRecord> imports() const
    {
        const auto connection = Database::open(database(), Access::Read);
        const auto found = connection ? listImports(**connection) : Result<QList<ImportRecord>>();
        if (!connection || !found)
            qFatal("the database cannot be read");
        return *found;
    }

    [[nodiscard]] bool isIn(ImportSession::State state) const { return session->state() == state; }

    /// Brings the log of imports up to date, as the application does.
    void refreshLog() const
    {
        QSignalSpy read(&session->imports(), &QAbstractItemModel::modelReset);
        session->reloadLog();
        QVERIFY(read.wait());
    }
};

} // namespace patron::test
