// SPDX-License-Identifier: GPL-3.0-or-later
// The folders are the architecture: reads every #include and every tr( of the sources and fails on
// an arrow that points backwards. The order of the folders is written here and nowhere else.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QStringList topOrder{u"models"_qs, u"views"_qs, u"app"_qs};
const QStringList modelOrder{u"base"_qs,    u"records"_qs, u"files"_qs,    u"mapping"_qs,
                             u"staging"_qs, u"storage"_qs, u"counting"_qs, u"metrics"_qs,
                             u"items"_qs,   u"session"_qs};
const QStringList viewOrder{u"text"_qs,   u"charts"_qs, u"widgets"_qs, u"report"_qs,
                            u"import"_qs, u"panes"_qs,  u"window"_qs};

/// Where the usual order is too wide: storage takes records and keys, never a file or a mapping.
bool isForbidden(const QString &from, const QString &to)
{
    return from == u"storage" && (to == u"files" || to == u"mapping");
}

struct Source
{
    QString path; ///< below the project
    QString text;
    QStringList parts;
};

QList<Source> sources()
{
    QList<Source> found;
    const QDir root(QStringLiteral(PATRON_SOURCE_DIR));
    for (const QString &top : topOrder) {
        QDirIterator it(root.filePath(top), {u"*.h"_qs, u"*.cpp"_qs}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString path = root.relativeFilePath(file.fileName());
            found << Source{path, QString::fromUtf8(file.readAll()), path.split(u'/')};
        }
    }
    return found;
}

QStringList includes(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_qs,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

QString fault(const Source &source, const QString &include)
{
    const QStringList target = include.split(u'/');
    if (include.startsWith(u"Qt") && target.size() > 1 && source.parts[0] == u"models")
        return u"module-qualified include"_qs;
    const qsizetype from = topOrder.indexOf(source.parts[0]);
    const qsizetype to = topOrder.indexOf(target[0]);
    if (to < 0)
        return {};
    if (to > from)
        return u"points from %1 to %2"_qs.arg(source.parts[0], target[0]);
    if (to < from || target.size() < 3 || source.parts.size() < 3)
        return {};
    const QStringList &order = source.parts[0] == u"models" ? modelOrder : viewOrder;
    if (order.indexOf(target[1]) < 0)
        return u"folder %1 is not in the order"_qs.arg(target[1]);
    if (order.indexOf(target[1]) > order.indexOf(source.parts[1]) ||
        isForbidden(source.parts[1], target[1]))
        return u"points from %1 to %2"_qs.arg(source.parts[1], target[1]);
    return {};
}

} // namespace

class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noArrowPointsBackwards()
    {
        const QList<Source> all = sources();
        QVERIFY(all.size() > 50);
        QStringList faults;
        for (const Source &source : all) {
            for (const QString &include : includes(source.text)) {
                const QString reason = fault(source, include);
                if (!reason.isEmpty())
                    faults << source.path + u": "_qs + include + u": "_qs + reason;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void modelsHoldNoWords()
    {
        static const QRegularExpression words(u"\\btr\\(|\\btranslate\\(|QT_TR_NOOP|QColor"_qs);
        QStringList faults;
        for (const Source &source : sources()) {
            if (source.parts[0] == u"models" && source.text.contains(words))
                faults << source.path;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void onlyAppKnowsSettings()
    {
        static const QRegularExpression globals(
            u"\\bQSettings\\b|QLocale::setDefault|processEvents|qApp\\b"_qs);
        QStringList faults;
        for (const Source &source : sources()) {
            if (source.parts[0] != u"app" && source.text.contains(globals))
                faults << source.path;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        for (const Source &source : sources())
            QVERIFY2(source.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"),
                     qPrintable(source.path));
    }

    /// The test itself must be able to fail.
    void aBackwardArrowIsSeen()
    {
        const Source source{u"models/base/x.h"_qs, {}, {u"models"_qs, u"base"_qs, u"x.h"_qs}};
        QVERIFY(!fault(source, u"models/storage/database.h"_qs).isEmpty());
        QVERIFY(!fault(source, u"views/text/idtext.h"_qs).isEmpty());
        QVERIFY(!fault(source, u"QtWidgets/QWidget"_qs).isEmpty());
        QVERIFY(fault(source, u"models/base/id.h"_qs).isEmpty());
        const Source store{u"models/storage/x.h"_qs, {}, {u"models"_qs, u"storage"_qs, u"x.h"_qs}};
        QVERIFY(!fault(store, u"models/mapping/mapping.h"_qs).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
