-- Each resolution of these seeds was adopted once, so that a column says by whom, in place of a table of adoptions: the form in which
-- PostgreSQL is at its best. The indexes are those that PostGraphile asks for: all foreign keys, and the orders that are asked for.
CREATE TABLE nation (id text PRIMARY KEY, name text NOT NULL, iso3 text);
CREATE TABLE conference (id text PRIMARY KEY, name text NOT NULL, kind text NOT NULL, start_date text, host_id text);
CREATE TABLE resolution (id text PRIMARY KEY, title text NOT NULL, kind text NOT NULL, number int NOT NULL, conference_id text);
CREATE TEMP TABLE adoption (source text, target text);

\copy nation FROM 'Nation.csv' CSV HEADER
\copy conference FROM 'Conference.csv' CSV HEADER
\copy resolution (id, title, kind, number) FROM 'Resolution.csv' CSV HEADER
\copy adoption FROM 'ADOPTED.csv' CSV HEADER
UPDATE resolution SET conference_id = source FROM adoption WHERE target = id;

ALTER TABLE conference ADD CONSTRAINT host FOREIGN KEY (host_id) REFERENCES nation;
ALTER TABLE resolution ADD CONSTRAINT adopted FOREIGN KEY (conference_id) REFERENCES conference;
COMMENT ON CONSTRAINT host ON conference IS '@fieldName host';
COMMENT ON CONSTRAINT adopted ON resolution IS E'@fieldName adoptedBy\n@foreignFieldName adopted';
CREATE INDEX ON conference (host_id);
CREATE INDEX ON resolution (conference_id, number, id);
CREATE INDEX ON resolution (number);
VACUUM FULL ANALYZE;
