/** Database failures as conflicts: violated constraints, lost races, conditional writes, and idempotency keys. */
module dev.truce.jdbc {
    requires transitive dev.truce.runtime;
    requires transitive java.sql;
    requires static transitive org.jspecify;

    exports dev.truce.jdbc;
    exports dev.truce.jdbc.idempotency;
}
