/** What databases say, as conflicts: violated constraints, lost races, writes that only happen while nothing has changed, and keys that are executed once. */
module dev.truce.jdbc {
    requires transitive dev.truce.runtime;
    requires transitive java.sql;
    requires static transitive org.jspecify;

    exports dev.truce.jdbc;
    exports dev.truce.jdbc.idempotency;
}
