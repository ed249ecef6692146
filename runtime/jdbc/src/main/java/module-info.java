/** What databases say, as conflicts: violated constraints, lost races, and writes that only happen while nothing has changed. */
module dev.truce.jdbc {
    requires transitive dev.truce.runtime;
    requires transitive java.sql;
    requires static transitive org.jspecify;

    exports dev.truce.jdbc;
}
