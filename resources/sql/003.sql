-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3. Customers and purchases are records like responses (import.kind tells them apart): what only they have. The same
-- customer is known by several keys, and two that turn out to be one person are put together without rewriting anything.

-- Of customers, answered_at is the day they became one; of purchases, the day of the purchase.
ALTER TABLE response ADD COLUMN left_at INTEGER;      -- customers: as answered_at
ALTER TABLE response ADD COLUMN has_left INTEGER;     -- customers: 0 or 1
ALTER TABLE response ADD COLUMN tenure_days INTEGER;  -- customers
ALTER TABLE response ADD COLUMN amount INTEGER;       -- purchases: hundredths, below 0 what was given back
ALTER TABLE response ADD COLUMN age_group_id INTEGER; -- a word of dimension_value; a reference of two columns cannot be added

ALTER TABLE import ADD COLUMN currency TEXT NOT NULL DEFAULT ''; -- of its amounts; '' = the file names none

-- By what a customer is recognised, and what brought it.
CREATE TABLE customer_key (
    workspace_id INTEGER NOT NULL,
    match_key INTEGER NOT NULL, -- fingerprint; of one customer only, but for names
    customer_id INTEGER NOT NULL,
    kind TEXT NOT NULL,         -- "id", "email", "phone", "name"
    import_id INTEGER NOT NULL, -- the import that brought it
    text TEXT,                  -- as in the file; NULL where table customer says it
    PRIMARY KEY (workspace_id, match_key, customer_id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, customer_id),
    FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, import_id)
) STRICT, WITHOUT ROWID;

-- Two customers that a row of a file names as one: by its number the one, by its e-mail the other.
CREATE TABLE customer_doubt (
    workspace_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    first_customer_id INTEGER NOT NULL,
    second_customer_id INTEGER NOT NULL,
    kind TEXT NOT NULL, -- of the key that names the second one
    PRIMARY KEY (workspace_id, import_id, first_customer_id, second_customer_id),
    FOREIGN KEY (workspace_id, import_id) REFERENCES import (workspace_id, import_id),
    FOREIGN KEY (workspace_id, first_customer_id) REFERENCES customer (workspace_id, customer_id),
    FOREIGN KEY (workspace_id, second_customer_id) REFERENCES customer (workspace_id, customer_id)
) STRICT, WITHOUT ROWID;

-- What the owner said of two customers, by customer.match_key: it outlives imports that are taken back and made again.
CREATE TABLE customer_verdict (
    workspace_id INTEGER NOT NULL REFERENCES workspace (workspace_id),
    low_key INTEGER NOT NULL,
    high_key INTEGER NOT NULL,
    kind TEXT NOT NULL,       -- of the key they share
    is_same INTEGER NOT NULL, -- 1: one person, 0: two
    PRIMARY KEY (workspace_id, low_key, high_key)
) STRICT, WITHOUT ROWID;

-- Customers of earlier schemas were known by one key each. Of two that share a key, it stays with the older one.
UPDATE OR IGNORE customer SET match_key = patron_customer_key('name', name)
    WHERE external_id IS NULL AND email IS NULL AND patron_customer_key('phone', phone) IS NULL
    AND patron_customer_key('name', name) IS NOT NULL;

CREATE TEMPORARY TABLE found_key AS
    WITH used AS (
        SELECT workspace_id, customer_id, min(import_id) AS import_id FROM (
            SELECT workspace_id, customer_id, import_id FROM response
            -- What an undo would put back: the keys belong to whom wrote that.
            UNION ALL SELECT workspace_id, content ->> '$.response.customer_id', written_by FROM response_before
            WHERE content IS NOT NULL)
        WHERE customer_id IS NOT NULL GROUP BY workspace_id, customer_id),
    known AS (
        SELECT workspace_id, customer_id, 'id' AS kind, patron_customer_key('id', external_id) AS match_key FROM customer
        UNION ALL SELECT workspace_id, customer_id, 'email', patron_customer_key('email', email) FROM customer
        UNION ALL SELECT workspace_id, customer_id, 'phone', patron_customer_key('phone', phone) FROM customer
        UNION ALL SELECT workspace_id, customer_id, 'name', patron_customer_key('name', name) FROM customer)
    SELECT workspace_id, match_key, customer_id, kind, import_id
    FROM known JOIN used USING (workspace_id, customer_id) WHERE match_key IS NOT NULL;

INSERT INTO customer_key (workspace_id, match_key, customer_id, kind, import_id)
    SELECT workspace_id, match_key, min(customer_id), kind, import_id
    FROM found_key WHERE kind <> 'name' GROUP BY workspace_id, match_key
    UNION ALL
    SELECT workspace_id, match_key, customer_id, kind, import_id FROM found_key WHERE kind = 'name';

INSERT OR IGNORE INTO customer_doubt (workspace_id, import_id, first_customer_id, second_customer_id, kind)
    SELECT f.workspace_id, f.import_id, f.customer_id, k.customer_id, f.kind
    FROM found_key f JOIN customer_key k USING (workspace_id, match_key)
    WHERE f.kind <> 'name' AND f.customer_id <> k.customer_id;

DROP TABLE found_key;
