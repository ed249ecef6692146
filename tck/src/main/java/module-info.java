/** Conformance and contract coverage as extensions of JUnit. */
module dev.truce.tck {
    requires com.fasterxml.jackson.databind;
    requires dev.truce.runtime;
    requires java.net.http;
    requires static transitive org.jspecify;
    requires transitive dev.truce.web;
    requires transitive org.junit.jupiter.api;

    exports dev.truce.tck;
    exports dev.truce.tck.coverage;

    provides dev.truce.web.ConflictObserver with
            dev.truce.tck.coverage.CoverageRecorder;

    // JUnit calls the test factory and the extension, which are not part of the API.
    opens dev.truce.tck to
            org.junit.platform.commons;
    opens dev.truce.tck.coverage to
            org.junit.platform.commons;
}
