CREATE TYPE product_state AS ENUM ('DRAFT', 'LISTED', 'GONE');
ALTER TABLE products ADD COLUMN state product_state NOT NULL DEFAULT 'DRAFT';
