-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1. Every primary and unique key begins with workspace_id and every reference carries it, so that the same tables
-- can be distributed by workspace on a shared server. Ids are made by the client. Times are seconds since 1970: imported_at
-- in UTC, answered_at on the wall clock of the owner's time zone.

CREATE TABLE workspace (
    workspace_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (workspace_id)
) STRICT, WITHOUT ROWID;

-- A layout of columns that comes again: this month's export and last month's are one survey.
CREATE TABLE survey (
    workspace_id INTEGER NOT NULL REFERENCES workspace (workspace_id),
    survey_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (workspace_id, survey_id)
) STRICT, WITHOUT ROWID;

-- One row per column of a survey, mapped or not.
CREATE TABLE question (
    workspace_id INTEGER NOT NULL,
    question_id INTEGER NOT NULL,
    survey_id INTEGER NOT NULL,
    header TEXT NOT NULL,
    occurrence INTEGER NOT NULL, -- 0, 1 ... where a header repeats
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (workspace_id, question_id),
    UNIQUE (workspace_id, survey_id, header, occurrence),
    FOREIGN KEY (workspace_id, survey_id) REFERENCES survey (workspace_id, survey_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import (
    workspace_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    survey_id INTEGER NOT NULL,
    file TEXT NOT NULL,
    hash TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    recipe TEXT NOT NULL,
    kind TEXT NOT NULL,
    encoding TEXT NOT NULL,
    delimiter TEXT NOT NULL,
    sheet TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    duplicates INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    first_response_id INTEGER NOT NULL, -- the responses it added have consecutive ids
    last_response_id INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, import_id),
    FOREIGN KEY (workspace_id, survey_id) REFERENCES survey (workspace_id, survey_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_column (
    workspace_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    question_id INTEGER NOT NULL,
    field TEXT NOT NULL, -- "question": its answers are in table answer; else they are in the field's column of response
    kind TEXT NOT NULL,
    PRIMARY KEY (workspace_id, import_id, position),
    FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, import_id),
    FOREIGN KEY (workspace_id, question_id) REFERENCES question (workspace_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_note (
    workspace_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    severity INTEGER NOT NULL,
    arguments TEXT NOT NULL, -- JSON array
    row INTEGER NOT NULL,
    header TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (workspace_id, import_id, position),
    FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, import_id)
) STRICT, WITHOUT ROWID;

-- The words of the dimensions: channels, branches, segments, products, staff.
CREATE TABLE dimension_value (
    workspace_id INTEGER NOT NULL,
    value_id INTEGER NOT NULL,
    dimension TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (workspace_id, value_id),
    UNIQUE (workspace_id, dimension, value)
) STRICT, WITHOUT ROWID;

-- The different answers to a counted question.
CREATE TABLE choice (
    workspace_id INTEGER NOT NULL,
    choice_id INTEGER NOT NULL,
    question_id INTEGER NOT NULL,
    value TEXT NOT NULL,
    number REAL, -- NULL where the value is no number
    PRIMARY KEY (workspace_id, choice_id),
    UNIQUE (workspace_id, question_id, value),
    FOREIGN KEY (workspace_id, question_id) REFERENCES question (workspace_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (
    workspace_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    match_key INTEGER NOT NULL, -- fingerprint of id, else e-mail, else phone, else name
    external_id TEXT,
    name TEXT,
    email TEXT,
    phone TEXT,
    PRIMARY KEY (workspace_id, customer_id),
    UNIQUE (workspace_id, match_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE response (
    workspace_id INTEGER NOT NULL,
    response_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL, -- the import that wrote it last
    source_row INTEGER NOT NULL, -- row below the header of that import's file
    answered_at INTEGER,
    recommend INTEGER,          -- 0..10
    satisfaction INTEGER,       -- 1..5
    rating INTEGER,             -- half stars, 2..10
    effort INTEGER,             -- 1..7, high = easy
    reply_seconds INTEGER,
    resolution_seconds INTEGER,
    channel_id INTEGER,
    branch_id INTEGER,
    segment_id INTEGER,
    product_id INTEGER,
    staff_id INTEGER,
    customer_id INTEGER,
    source_id TEXT,
    comment TEXT,
    PRIMARY KEY (workspace_id, response_id),
    FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, import_id),
    FOREIGN KEY (workspace_id, channel_id) REFERENCES dimension_value (workspace_id, value_id),
    FOREIGN KEY (workspace_id, branch_id) REFERENCES dimension_value (workspace_id, value_id),
    FOREIGN KEY (workspace_id, segment_id) REFERENCES dimension_value (workspace_id, value_id),
    FOREIGN KEY (workspace_id, product_id) REFERENCES dimension_value (workspace_id, value_id),
    FOREIGN KEY (workspace_id, staff_id) REFERENCES dimension_value (workspace_id, value_id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, customer_id)
) STRICT, WITHOUT ROWID;

-- What recognises a response when it comes again. Apart from response, so that reading all keys stays cheap.
CREATE TABLE response_key (
    workspace_id INTEGER NOT NULL,
    response_id INTEGER NOT NULL,
    source_key INTEGER NOT NULL, -- 0 = the file gives it no id
    content_key INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, response_id),
    FOREIGN KEY (workspace_id, response_id) REFERENCES response (workspace_id, response_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    workspace_id INTEGER NOT NULL,
    response_id INTEGER NOT NULL,
    question_id INTEGER NOT NULL,
    choice_id INTEGER NOT NULL, -- several rows where several answers were possible
    PRIMARY KEY (workspace_id, response_id, question_id, choice_id),
    FOREIGN KEY (workspace_id, response_id) REFERENCES response (workspace_id, response_id),
    FOREIGN KEY (workspace_id, choice_id) REFERENCES choice (workspace_id, choice_id)
) STRICT, WITHOUT ROWID;

-- Answers that are not counted value by value: words of the person's own, ids, dates.
CREATE TABLE answer_text (
    workspace_id INTEGER NOT NULL,
    response_id INTEGER NOT NULL,
    question_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (workspace_id, response_id, question_id),
    FOREIGN KEY (workspace_id, response_id) REFERENCES response (workspace_id, response_id),
    FOREIGN KEY (workspace_id, question_id) REFERENCES question (workspace_id, question_id)
) STRICT, WITHOUT ROWID;

-- The rows as they were before an import changed them: what undo puts back.
CREATE TABLE response_before (
    workspace_id INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL, -- import_id of the import that changed it
    response_id INTEGER NOT NULL,
    written_by INTEGER,           -- import_id of the import that had written this content; NULL where content is
    content TEXT, -- JSON of the rows of response, response_key, answer, answer_text; NULL where there is nothing left to go back to
    PRIMARY KEY (workspace_id, replaced_by, response_id),
    FOREIGN KEY (workspace_id, replaced_by) REFERENCES import (workspace_id, import_id),
    FOREIGN KEY (workspace_id, written_by) REFERENCES import (workspace_id, import_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX response_before_by_writer ON response_before (workspace_id, written_by, response_id);

INSERT INTO workspace (workspace_id, name) VALUES (1, 'local');
