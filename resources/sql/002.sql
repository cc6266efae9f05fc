-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2. How files were read: kept with each import, so that it can be read again, and under a name, so that the next
-- file with the same columns is read the same way.

-- The header of a column that is a box of a question asked over several columns: a layout is known by the headers of the
-- file, whatever its cells made of them. Empty where it is the question's own.
ALTER TABLE import_column ADD COLUMN header TEXT NOT NULL DEFAULT '';

CREATE TABLE import_source (
    workspace_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    path TEXT NOT NULL,    -- where the file was then
    reading TEXT NOT NULL, -- JSON of what the owner insisted on
    PRIMARY KEY (workspace_id, import_id),
    FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_mapping (
    workspace_id INTEGER NOT NULL REFERENCES workspace (workspace_id),
    mapping_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    guess_key INTEGER NOT NULL,  -- fingerprint of the headers as the program finds them by itself
    layout_key INTEGER NOT NULL, -- fingerprint of the headers as this reading finds them
    reading TEXT NOT NULL,       -- JSON, as in import_source
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, mapping_id),
    UNIQUE (workspace_id, layout_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX saved_mapping_by_guess ON saved_mapping (workspace_id, guess_key);
