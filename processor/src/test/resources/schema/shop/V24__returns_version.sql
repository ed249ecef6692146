ALTER TABLE returns ADD COLUMN revision bigint NOT NULL DEFAULT 1;
ALTER TABLE returns RENAME COLUMN revision TO version;
