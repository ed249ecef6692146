/** What every web framework's integration shares: from a failed request to its conflict and the answer. */
module dev.truce.web {
    requires transitive dev.truce.jdbc;
    requires static transitive org.jspecify;

    exports dev.truce.web;

    uses dev.truce.web.ConflictObserver;
}
