-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 5. Who was forgotten, so that the same file imported again does not bring them back: fingerprints of what they were
-- known by, together with a text that no other database has. Nobody can be read out of them.

ALTER TABLE workspace ADD COLUMN forgotten_salt TEXT NOT NULL DEFAULT ''; -- '' = nobody was forgotten yet
ALTER TABLE workspace ADD COLUMN erasures INTEGER NOT NULL DEFAULT 0; -- how many times somebody was forgotten

CREATE TABLE forgotten (
    workspace_id INTEGER NOT NULL REFERENCES workspace (workspace_id),
    person_hash INTEGER NOT NULL, -- one row for each thing the person was known by
    first_hash INTEGER NOT NULL,  -- the same in all rows of one person
    forgotten_at INTEGER NOT NULL, -- UTC, midnight of the day
    PRIMARY KEY (workspace_id, person_hash)
) STRICT, WITHOUT ROWID;
