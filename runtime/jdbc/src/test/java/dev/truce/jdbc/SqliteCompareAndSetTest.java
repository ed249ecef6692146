package dev.truce.jdbc;

import dev.truce.jdbc.support.Sqlite;

final class SqliteCompareAndSetTest extends CompareAndSetSuite {
    SqliteCompareAndSetTest() {
        super(new Sqlite());
    }
}
