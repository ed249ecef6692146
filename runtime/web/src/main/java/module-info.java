/** The part that the integrations of all web frameworks share: from a failed request to its conflict and the answer. */
// Hibernate and Micrometer have names as modules, and no declarations
@SuppressWarnings("requires-automatic")
module dev.truce.web {
    requires transitive dev.truce.jdbc;
    requires static jakarta.persistence;
    requires static micrometer.core;
    requires static transitive org.jspecify;
    requires static org.hibernate.orm.core;
    requires static org.slf4j;

    exports dev.truce.web;
    exports dev.truce.web.idempotency;
    exports dev.truce.web.openapi;

    uses dev.truce.web.ConflictObserver;
}
