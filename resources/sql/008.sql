-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 8. Which rows of earlier imports an import brought once more: taking the earlier one back leaves them with it.

-- Ranges that do not touch. Ids of rows that have gone since name nothing: no row gets them again.
CREATE TABLE import_shared (
    workspace_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL, -- that found them there
    first_response_id INTEGER NOT NULL,
    last_response_id INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, import_id, first_response_id),
    FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, import_id)
) STRICT, WITHOUT ROWID;
