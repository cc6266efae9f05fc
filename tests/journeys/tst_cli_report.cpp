// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a reader of the PDF gets it: fonts inside, no pictures, text that can be selected,
// the figures of the command line, one language from cover to last page, filter and number of
// answers on each page.
#include "tests/journeys/shell.h"

#include <QDir>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <memory>

using namespace patron::test;

class CliReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void languages_data();
    void fontsAreInside_data() { languages_data(); }
    void fontsAreInside();
    void figuresAreThoseOfTheCommandLine_data() { languages_data(); }
    void figuresAreThoseOfTheCommandLine();
    void oneLanguage_data();
    void oneLanguage();
    void filterOnEachPage_data() { languages_data(); }
    void filterOnEachPage();
    void replacesOnlyReports();
    void namesNobody();
    void everyFigureIsInTheTable_data() { languages_data(); }
    void everyFigureIsInTheTable();
    void groupsAreThoseOfTheCommandLine_data();
    void groupsAreThoseOfTheCommandLine();
    void onlyThePanesAskedFor();
    void coverSaysWhoseItIs_data();
    void coverSaysWhoseItIs();
    void noLogoNoReport();
    void nothingOutsideTheMargins_data();
    void nothingOutsideTheMargins();

private:
    QString reportIn(const QString &language, const QStringList &more = {});
    static QString textOf(const QString &pdf);

    std::unique_ptr<Shell> m_shell;
    QMap<QString, QString> m_reports;
};

namespace {

/// English text to translation, of what is the same in every use.
QMap<QString, QString> catalogue(const QString &language)
{
    QMap<QString, QString> words;
    QXmlStreamReader xml(bytesOf(QStringLiteral(PATRON_CATALOGUES "/patron_%1.ts").arg(language)));
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && !source.contains(u'%'))
            words[source] = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return words;
}

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ')
        .replace(QChar(0x202f), u' ')
        .replace(QChar(0x2212), u'-')
        .simplified();
}

/// Everything that stands in the sample's own files: not ours to translate.
QString dataWords()
{
    QStringList words{QString::fromUtf8(bytesOf(sampleFile("lavanda-survey.csv")) +
                                        bytesOf(sampleFile("lavanda-recenzii.csv")))};
    const QDir surveys(sampleFile("../surveys"));
    for (const QString &file : surveys.entryList({"*.json"})) {
        const QJsonObject survey =
            QJsonDocument::fromJson(bytesOf(surveys.filePath(file))).object();
        words << survey["name"].toString() + ", " + QString::number(survey["year"].toInt());
    }
    return plain(words.join(u'\n'));
}

QLocale localeOf(const QString &language)
{
    return language == "en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

/// As the report writes a figure of that unit.
QString written(double value, const QString &unit, const QLocale &locale)
{
    if (unit == "score")
        return locale.toString(value, 'f', 1);
    return locale.toString(qRound64(value)).replace(QChar(0x2212), u'-');
}

bool holdsNumber(const QString &text, const QString &number)
{
    return text.contains(QRegularExpression(
        "(^|[^\\d.,])" + QRegularExpression::escape(plain(number)) + "($|[^\\d])"));
}

} // namespace

void CliReport::initTestCase()
{
    for (const char *tool : {"pdffonts", "pdfimages", "pdftotext"}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("poppler's tools are not here");
    }
    m_shell = std::make_unique<Shell>();
    (void)m_shell->import({sampleFile("lavanda-survey.csv"), sampleFile("lavanda-recenzii.csv")});
}

QString CliReport::reportIn(const QString &language, const QStringList &more)
{
    QString &path = m_reports[language + more.join(' ')];
    if (path.isEmpty()) {
        path = m_shell->path(QString("report-%1.pdf").arg(m_reports.size()));
        const Outcome outcome =
            m_shell->patron(QStringList{"report", path, "--language", language} + more);
        if (outcome.code != 0 || !outcome.out.isEmpty() || !outcome.err.contains(path))
            QTest::qFail(qPrintable("report: " + outcome.out + outcome.err), __FILE__, __LINE__);
    }
    return path;
}

QString CliReport::textOf(const QString &pdf)
{
    return Shell::tool("pdftotext", {"-enc", "UTF-8", pdf, "-"}).out;
}

void CliReport::languages_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ro", "ru"})
        QTest::addRow("%s", language) << language;
}

void CliReport::fontsAreInside()
{
    QFETCH(const QString, language);
    const QStringList fonts =
        Shell::tool("pdffonts", {reportIn(language)}).out.split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    // ... emb sub uni object ID
    static const QRegularExpression good(R"(\syes\s+\S+\s+yes\s+\d+\s+\d+\s*$)");
    for (const QString &font : fonts)
        QVERIFY2(font.contains(good), qPrintable(font));
    QCOMPARE(Shell::tool("pdfimages", {"-list", reportIn(language)})
                 .out.split('\n', Qt::SkipEmptyParts)
                 .size(),
             2);
}

void CliReport::figuresAreThoseOfTheCommandLine()
{
    QFETCH(const QString, language);
    const QString text = plain(textOf(reportIn(language)));
    const QLocale locale(language == "en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                          : QLocale(language));
    const QJsonObject answer = m_shell->figures();
    const QJsonObject nps = figureOf(answer, "nps");
    const auto holds = [&text](const QString &number) {
        return text.contains(QRegularExpression(
            "(^|[^\\d])" + QRegularExpression::escape(plain(number)) + "($|[^\\d])"));
    };
    QVERIFY(holds(locale.toString(qRound(nps["value"].toDouble()))));
    QVERIFY(holds(locale.toString(qRound(nps["low"].toDouble()))));
    QVERIFY(holds(locale.toString(nps["n"].toInt())));
    QVERIFY(holds(locale.toString(answer["responses"].toInt())));
    QVERIFY(holds(locale.toString(figureOf(answer, "rating")["n"].toInt())));
}

void CliReport::oneLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ro", "ru"})
        QTest::addRow("%s", language) << language;
}

void CliReport::oneLanguage()
{
    QFETCH(const QString, language);
    const QStringList english =
        textOf(reportIn("en")).split(QRegularExpression("[\n\f]"), Qt::SkipEmptyParts);
    const QString text = plain(textOf(reportIn(language)));
    const QMap<QString, QString> words = catalogue(language);
    const QString data = dataWords();
    int translated = 0;
    for (const QString &each : english) {
        const QString line = plain(each);
        // Four words and more; "11 h 31 min" is no sentence.
        static const QRegularExpression sentence("([A-Za-z]{3,}.*){3}");
        if (line.count(' ') >= 3 && line.contains(sentence) && !data.contains(line))
            QVERIFY2(!text.contains(line), qPrintable(line));
        if (const QString translation = plain(words.value(line));
            !translation.isEmpty() && translation != line) {
            translated += text.contains(translation) ? 1 : 0;
        }
    }
    QVERIFY2(translated >= 10, qPrintable(QString::number(translated)));
    QVERIFY(text.contains(plain(words.value("Would recommend (NPS)"))));
}

void CliReport::filterOnEachPage()
{
    QFETCH(const QString, language);
    const QStringList filter{"--where",       "channel=Web", "--where",
                             "branch=Online", "--from",      "2025-03-01"};
    const int responses = m_shell->figures(filter)["responses"].toInt();
    QVERIFY(responses >= 30);
    const QStringList pages = textOf(reportIn(language, filter)).split('\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 2);
    for (const QString &page : pages) {
        const QString text = plain(page);
        QVERIFY2(text.contains("Web") && text.contains("Online") && text.contains("2025"),
                 qPrintable(text));
        QVERIFY2(text.contains(QRegularExpression(QString("(^|[^\\d])%1 \\w").arg(responses),
                                                  QRegularExpression::UseUnicodePropertiesOption)),
                 qPrintable(text));
    }
}

void CliReport::replacesOnlyReports()
{
    const Shell shell;
    (void)shell.import({sampleFile("lavanda-survey.csv")});
    const QStringList content = shell.content();
    const QString table = shell.write("answers.csv", "Date;Stars\n2026-05-01;5\n");
    for (const QString &target : {shell.database(), table}) {
        const QByteArray before = bytesOf(target);
        const Outcome refused = shell.patron({"report", target});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("another kind"), qPrintable(refused.err));
        QCOMPARE(bytesOf(target), before);
    }
    QCOMPARE(shell.content(), content);

    const QString report = shell.path("report.pdf");
    QCOMPARE(shell.patron({"report", report}).code, 0);
    QCOMPARE(shell.patron({"report", report}).code, 0);
}

/// Who has gone quiet is for the owner's eyes; the report goes to others.
void CliReport::namesNobody()
{
    const Shell shell;
    (void)shell.import({sampleFile("lavanda-customers.csv"), sampleFile("lavanda-vanzari.csv"),
                        sampleFile("lavanda-survey.csv")});
    const QJsonObject quiet = shell.figures({"--metric", "quiet"})["quiet"].toObject();
    const QJsonArray customers = quiet["customers"].toArray();
    QVERIFY(customers.size() > 5);
    const QString report = shell.path("report.pdf");
    QCOMPARE(shell.patron({"report", report}).code, 0);
    const QString text = plain(textOf(report));
    QVERIFY(text.contains("Which customers matter most?"));
    QVERIFY(!text.contains("@example.com") && !text.contains("+373 00"));
    for (const QJsonValue &customer : customers)
        QVERIFY2(!text.contains(customer.toObject()["customer"].toString()), qPrintable(text));
}

/// In the first table of the figures' page: value, ends of its range, number of answers.
void CliReport::everyFigureIsInTheTable()
{
    QFETCH(const QString, language);
    const QStringList only{"--panes", "figures"};
    const QString pages = textOf(reportIn(language, only));
    const QString heading = language == "ro"   ? QString("Tabelul cifrelor")
                            : language == "ru" ? QString("Таблица показателей")
                                               : QString("Table of figures");
    const qsizetype table = pages.lastIndexOf(heading);
    QVERIFY(table > 0);
    const QString text = plain(pages.mid(table)); // the cover has tiles
    const QLocale locale = localeOf(language);
    int checked = 0;
    for (const QJsonValue &each : m_shell->figures()["figures"].toArray()) {
        const QJsonObject figure = each.toObject();
        const QString unit = figure["unit"].toString();
        if (figure["value"].isNull() || figure["metric"] == "volume" || unit == "minutes")
            continue;
        for (const char *key : {"value", "low", "high"}) {
            const QString number = written(figure[key].toDouble(), unit, locale);
            QVERIFY2(holdsNumber(text, number),
                     qPrintable(figure["metric"].toString() + ' ' + key + ' ' + number + text));
        }
        QVERIFY(holdsNumber(text, locale.toString(figure["n"].toInt())));
        ++checked;
    }
    QVERIFY2(checked >= 2, qPrintable(QString::number(checked)));
}

void CliReport::groupsAreThoseOfTheCommandLine_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("pane");
    QTest::addRow("channels, drawn") << "channel"
                                     << "channels";
    QTest::addRow("branches, drawn") << "branch"
                                     << "loyalty";
    QTest::addRow("months, in the table") << "month"
                                          << "loyalty,figures";
}

/// What the charts and tables of one pane say of each group, the command line says too.
void CliReport::groupsAreThoseOfTheCommandLine()
{
    QFETCH(const QString, by);
    QFETCH(const QString, pane);
    const QString text = plain(textOf(reportIn("en", {"--panes", pane})));
    int checked = 0;
    for (const QJsonValue &each : m_shell->figures({"--by", by})["groups"].toArray()) {
        const QJsonObject nps = figureOf(each.toObject(), "nps");
        if (each["value"].toString().isEmpty() || nps["n"].toInt() < 5)
            continue;
        QVERIFY2(by == "month" || text.contains(plain(each["value"].toString())),
                 qPrintable(each["value"].toString()));
        const QString value = written(nps["value"].toDouble(), "points", localeOf("en"));
        QVERIFY2(holdsNumber(text, value), qPrintable(each["value"].toString() + ' ' + value));
        QVERIFY2(holdsNumber(text, localeOf("en").toString(nps["n"].toInt())),
                 qPrintable(each["value"].toString()));
        ++checked;
    }
    QVERIFY(checked >= 2);
}

void CliReport::onlyThePanesAskedFor()
{
    const auto pagesOf = [this](const QStringList &more) {
        return textOf(reportIn("en", more)).count('\f');
    };
    QCOMPARE(pagesOf({"--panes", "overview"}), 1);
    QVERIFY(pagesOf({"--panes", "channels"}) < pagesOf({}) / 2);
    QVERIFY(pagesOf({}) >= 8);
    QVERIFY(!textOf(reportIn("en", {"--panes", "channels"})).contains("Loyalty"));
}

void CliReport::coverSaysWhoseItIs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("images");
    QTest::addRow("drawn logo")
        << "logo.svg"
        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">"
                      "<rect width=\"40\" height=\"20\" fill=\"#7a3\"/></svg>")
        << 0;
    // Two by two pixels.
    QTest::addRow("logo of pixels")
        << "logo.png"
        << QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEUlEQVR4nGMw"
                                  "XpX2H4QZYAwATRoJCdJW30MAAAAASUVORK5CYII=")
        << 1;
}

void CliReport::coverSaysWhoseItIs()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, images);
    const QString logo = m_shell->write(file, bytes);
    const QString report = reportIn(
        "ro", {"--business", QString::fromUtf8("Florăria „Șapte” & Fiii"), "--logo", logo});
    const QStringList pages = textOf(report).split('\f', Qt::SkipEmptyParts);
    for (const QString &page : pages)
        QVERIFY(page.contains(QString::fromUtf8("Florăria „Șapte” & Fiii")));
    const QStringList listed =
        Shell::tool("pdfimages", {"-list", report}).out.split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY2(images == 0 ? listed.isEmpty() : !listed.isEmpty() && listed.size() <= 2,
             qPrintable(listed.join('\n'))); // a picture and its transparency
    for (const QString &image : listed)
        QVERIFY2(image.simplified().startsWith("1 "), qPrintable(image)); // on the cover alone
}

void CliReport::noLogoNoReport()
{
    const QString target = m_shell->path("never.pdf");
    for (const QString &logo : {m_shell->path("gone.png"), m_shell->write("no.png", "no picture"),
                                m_shell->write("no.svg", "<svg")}) {
        const Outcome refused = m_shell->patron({"report", target, "--logo", logo});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(logo), qPrintable(refused.err));
        QVERIFY(!QFile::exists(target));
    }
}

void CliReport::nothingOutsideTheMargins_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    for (const char *language : {"en", "ro", "ru"})
        QTest::addRow("A4, %s", language) << language << QStringList() << 595.3 << 841.9;
    QTest::addRow("Letter, ru") << "ru" << QStringList{"--paper", "letter"} << 612.0 << 792.0;
}

void CliReport::nothingOutsideTheMargins()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, more);
    QFETCH(const double, width);
    QFETCH(const double, height);
    const QString boxes = Shell::tool("pdftotext", {"-bbox", reportIn(language, more), "-"}).out;
    static const QRegularExpression page("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\"");
    const QRegularExpressionMatch size = page.match(boxes);
    QVERIFY(std::abs(size.captured(1).toDouble() - width) < 1);
    QVERIFY(std::abs(size.captured(2).toDouble() - height) < 1);
    static const QRegularExpression word("<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" "
                                         "xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)<");
    constexpr double margin = 15 / 25.4 * 72 - 1;
    int words = 0;
    for (auto it = word.globalMatch(boxes); it.hasNext(); ++words) {
        const QRegularExpressionMatch match = it.next();
        QVERIFY2(match.captured(1).toDouble() >= margin &&
                     match.captured(3).toDouble() <= width - margin &&
                     match.captured(2).toDouble() >= margin - 3 &&
                     match.captured(4).toDouble() <= height - margin + 3,
                 qPrintable(match.captured(0)));
    }
    QVERIFY(words > 500);
}

QTEST_GUILESS_MAIN(CliReport)
#include "tst_cli_report.moc"
