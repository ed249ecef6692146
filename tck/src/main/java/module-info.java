/** HTTP conformance as a JUnit suite that takes a base URL. */
module dev.truce.tck {
    requires com.fasterxml.jackson.databind;
    requires java.net.http;
    requires static transitive org.jspecify;
    requires transitive org.junit.jupiter.api;

    exports dev.truce.tck;

    // JUnit calls the test factory, which is no part of the API.
    opens dev.truce.tck to
            org.junit.platform.commons;
}
