package dev.truce.jdbc;

import java.util.List;

/** Values that speak like the messages of databases, to make a naive parser find the constraint {@code uk_evil}. */
final class Spoofs {

    static final List<String> VALUES = List.of(
            "x' for key 'uk_evil",
            "x' for key 'items.uk_evil'",
            "x\"; SQL statement: \"PUBLIC.UK_EVIL ON PUBLIC.ITEMS(B) VALUES (1)\"",
            "\"PUBLIC.UK_EVIL INDEX PUBLIC.UK_EVIL_INDEX_5 ON PUBLIC.ITEMS(B NULLS FIRST)",
            "UNIQUE constraint failed: items.b",
            "1) already exists. Key (b)=(1",
            "duplicate key value violates unique constraint \"uk_evil\"",
            "ORA-00001: unique constraint (S.UK_EVIL) violated on table S.ITEMS columns (B)",
            "'. Cannot insert duplicate key in object 'dbo.items' with unique index 'uk_evil'",
            "SQLERRMC=2;APP.ITEMS, x",
            "x' für Schlüssel 'uk_evil",
            "x' for key 'uk_evil'\n for key 'uk_evil",
            "uk_evil",
            "'uk_evil'",
            "b)=(1) uk_evil ON items(b");

    private Spoofs() {}
}
