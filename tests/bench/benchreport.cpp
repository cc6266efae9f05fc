// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchreport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QThread>

#include <cmath>
#include <cstdio>

namespace patron {

namespace {

void print(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

/// Three figures that count, thousands set apart.
QString shown(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return QLocale::c().toString(value, 'f', decimals);
}

QString verdict(const BenchFigure &figure)
{
    if (figure.atLeast > 0)
        return (figure.value >= figure.atLeast ? u"ok, at least "_qs : u"MISSED, at least "_qs) +
               shown(figure.atLeast);
    if (figure.atMost > 0)
        return (figure.value <= figure.atMost ? u"ok, at most "_qs : u"MISSED, at most "_qs) +
               shown(figure.atMost);
    return {};
}

} // namespace

void BenchReport::begin(const QString &title)
{
    print(u"\n"_qs + title);
}

void BenchReport::add(const BenchFigure &figure)
{
    constexpr int textWidth = 68;
    constexpr int valueWidth = 12;
    constexpr int unitWidth = 12;
    QString line = u"  "_qs + figure.text.leftJustified(textWidth) +
                   shown(figure.value).rightJustified(valueWidth) + u' ' +
                   figure.unit.leftJustified(unitWidth) + verdict(figure);
    while (line.endsWith(u' '))
        line.chop(1);
    print(line);
    QJsonObject object{
        {u"name"_qs, figure.name}, {u"value"_qs, figure.value}, {u"unit"_qs, figure.unit}};
    if (figure.atLeast > 0)
        object.insert(u"atLeast"_qs, figure.atLeast);
    if (figure.atMost > 0)
        object.insert(u"atMost"_qs, figure.atMost);
    m_figures << object;
}

void BenchReport::confirm(const QString &text)
{
    print(u"  checked: "_qs + text);
}

void BenchReport::fault(const QString &text)
{
    print(u"  FAULT: "_qs + text);
    m_faults << text;
}

bool BenchReport::writeJson(const QString &path) const
{
    const QJsonObject whole{{u"processors"_qs, QThread::idealThreadCount()},
                            {u"figures"_qs, m_figures},
                            {u"faults"_qs, m_faults}};
    QFile file(path);
    const QByteArray json = QJsonDocument(whole).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.flush();
}

} // namespace patron
