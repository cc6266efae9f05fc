-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4. What the owner says of the calls that unhappy customers are owed. The cases themselves are not kept: they follow
-- from the answers.

-- case_key is what recognises the answer when it comes again (response_key), so that an import which is taken back and made
-- again finds its notes. customer_key finds them when a person is to be forgotten whose answers are not there.
CREATE TABLE call_back (
    workspace_id INTEGER NOT NULL REFERENCES workspace (workspace_id),
    case_key INTEGER NOT NULL,
    customer_key INTEGER,   -- customer.match_key; NULL where the answer names nobody
    status TEXT NOT NULL,   -- "new", "called", "solved", "lost"
    caller TEXT NOT NULL,
    due_at INTEGER,         -- midnight of the day, as answered_at; NULL = as the rule says
    note TEXT NOT NULL,
    outcome TEXT NOT NULL,
    called_at INTEGER,      -- midnight of the day; NULL = nobody called
    changed_at INTEGER NOT NULL, -- UTC
    PRIMARY KEY (workspace_id, case_key)
) STRICT, WITHOUT ROWID;
