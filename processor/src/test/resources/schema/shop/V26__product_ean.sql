ALTER TABLE products ADD COLUMN ean varchar(13);
CREATE UNIQUE INDEX products_ean_key ON products (ean) WHERE ean IS NOT NULL;
ALTER TABLE products ADD COLUMN version bigint NOT NULL DEFAULT 0;
