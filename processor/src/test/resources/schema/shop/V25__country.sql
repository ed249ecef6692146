CREATE TABLE countries (code char(2) PRIMARY KEY, name text NOT NULL UNIQUE);
COPY countries (code, name) FROM stdin;
DE	Germany
FR	France; with islands
\.
ALTER TABLE users ADD COLUMN country char(2) REFERENCES countries;
