-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 7. How many people were asked for the answers of an import, as the owner says: no file tells. 0 = not said.

ALTER TABLE import ADD COLUMN invited INTEGER NOT NULL DEFAULT 0;   -- invitations sent
ALTER TABLE import ADD COLUMN bounced INTEGER NOT NULL DEFAULT 0;   -- of them came back
ALTER TABLE import ADD COLUMN customers INTEGER NOT NULL DEFAULT 0; -- customers the business has in all
