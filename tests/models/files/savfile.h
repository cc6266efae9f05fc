// SPDX-License-Identifier: GPL-3.0-or-later
// For the tests of SPSS files: writes one with the library that reads them.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cmath>
#include <functional>
#include <memory>
#include <vector>

#include <readstat.h>

namespace patron::test {

enum class SavKind
{
    Plain,    ///< .sav as rows of bytes
    Rows,     ///< .sav as SPSS writes it, small numbers in one byte
    Zipped,   ///< .zsav
    Portable, ///< .por
};

class SavFile final
{
public:
    explicit SavFile(SavKind kind)
        : m_kind(kind)
    {
        readstat_set_data_writer(m_writer.get(), [](const void *data, size_t size, void *context) {
            static_cast<QByteArray *>(context)->append(static_cast<const char *>(data),
                                                       static_cast<qsizetype>(size));
            return static_cast<ssize_t>(size);
        });
    }

    [[nodiscard]] readstat_writer_t *writer() const { return m_writer.get(); }

    readstat_variable_t *addNumber(const char *name, const char *label = nullptr,
                                   const char *format = "F8.2")
    {
        readstat_variable_t *variable =
            readstat_add_variable(writer(), name, READSTAT_TYPE_DOUBLE, 0);
        readstat_variable_set_label(variable, label);
        readstat_variable_set_format(variable, format);
        m_variables.push_back(variable);
        return variable;
    }
    readstat_variable_t *addText(const char *name, size_t width, const char *label = nullptr)
    {
        readstat_variable_t *variable =
            readstat_add_variable(writer(), name, READSTAT_TYPE_STRING, width);
        readstat_variable_set_label(variable, label);
        m_variables.push_back(variable);
        return variable;
    }

    /// Fills one row: the n-th variable is insertNumber(n, ...) or insertText(n, ...).
    void insertNumber(size_t n, double value)
    {
        const readstat_error_t error =
            std::isnan(value) ? readstat_insert_missing_value(writer(), m_variables[n])
                              : readstat_insert_double_value(writer(), m_variables[n], value);
        if (error != READSTAT_OK)
            qFatal("%s", readstat_error_message(error));
    }
    void insertText(size_t n, const QByteArray &text)
    {
        const readstat_error_t error =
            readstat_insert_string_value(writer(), m_variables[n], text.constData());
        if (error != READSTAT_OK)
            qFatal("%s", readstat_error_message(error));
    }

    QByteArray write(long rows, const std::function<void(long row)> &fillRow)
    {
        readstat_error_t error = READSTAT_OK;
        if (m_kind == SavKind::Portable) {
            error = readstat_begin_writing_por(writer(), &m_bytes, rows);
        } else {
            readstat_writer_set_compression(writer(),
                                            m_kind == SavKind::Rows     ? READSTAT_COMPRESS_ROWS
                                            : m_kind == SavKind::Zipped ? READSTAT_COMPRESS_BINARY
                                                                        : READSTAT_COMPRESS_NONE);
            error = readstat_begin_writing_sav(writer(), &m_bytes, rows);
        }
        for (long row = 0; error == READSTAT_OK && row < rows; ++row) {
            error = readstat_begin_row(writer());
            if (error == READSTAT_OK) {
                fillRow(row);
                error = readstat_end_row(writer());
            }
        }
        if (error == READSTAT_OK)
            error = readstat_end_writing(writer());
        if (error != READSTAT_OK)
            qFatal("%s", readstat_error_message(error));
        return m_bytes;
    }

private:
    SavKind m_kind;
    std::unique_ptr<readstat_writer_t, decltype(&readstat_writer_free)> m_writer{
        readstat_writer_init(), readstat_writer_free};
    std::vector<readstat_variable_t *> m_variables;
    QByteArray m_bytes;
};

} // namespace patron::test
