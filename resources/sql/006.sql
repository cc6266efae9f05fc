-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 6. How long the owner keeps what, what went by that, and when the last backup was made. Nothing goes by itself: a rule
-- says what is due, the owner says when.

-- A source is a survey by its name: that outlives an import which is taken back and made again.
CREATE TABLE keep_rule (
    workspace_id INTEGER NOT NULL REFERENCES workspace (workspace_id),
    kind TEXT NOT NULL,      -- as in import; '' = of every kind
    source TEXT NOT NULL,    -- survey.name; '' = every source of the kind
    months INTEGER NOT NULL, -- 0 = without end, -1 = as the rule for more than this says
    action TEXT NOT NULL,    -- "forget" who said it, "delete" all of it
    gone_before INTEGER,     -- midnight of the day, as answered_at: what is older went by this rule, and imports leave it out
    PRIMARY KEY (workspace_id, kind, source)
) STRICT, WITHOUT ROWID;

-- What went: a row for each rule each time.
CREATE TABLE keep_log (
    workspace_id INTEGER NOT NULL REFERENCES workspace (workspace_id),
    log_id INTEGER NOT NULL,
    done_at INTEGER NOT NULL, -- UTC
    kind TEXT NOT NULL,       -- of what went
    source TEXT NOT NULL,
    action TEXT NOT NULL,
    gone_before INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    nameless INTEGER NOT NULL, -- answers that are left without the person
    PRIMARY KEY (workspace_id, log_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE workspace ADD COLUMN backed_up_at INTEGER; -- UTC; NULL = never

-- A backup that is put back may come from another database, whose fingerprints are made with another text.
ALTER TABLE forgotten ADD COLUMN salt TEXT NOT NULL DEFAULT ''; -- '' = workspace.forgotten_salt
ALTER TABLE forgotten ADD COLUMN keeps_scores INTEGER NOT NULL DEFAULT 0; -- 1 = the person's scores stayed, of nobody
