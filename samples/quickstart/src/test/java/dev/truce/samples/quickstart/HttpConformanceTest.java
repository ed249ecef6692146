package dev.truce.samples.quickstart;

import dev.truce.tck.ConformanceSuite;
import dev.truce.tck.coverage.ContractCoverage;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Every case of the conformance list, against this server: nothing is declared unmet. */
@ContractCoverage
class HttpConformanceTest extends ConformanceSuite {
    private QuickstartServer server;
    private QuickstartServer behindProxy;

    @BeforeAll
    void start() throws Exception {
        server = QuickstartServer.start(0, false);
        behindProxy = QuickstartServer.start(0, true);
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
        behindProxy.close();
    }

    @Override
    protected URI baseUri() {
        return server.address();
    }

    @Override
    protected URI weakenedBaseUri() {
        return behindProxy.address();
    }

    @Override
    protected int contenders() {
        return 32;
    }

    @Override
    protected boolean tellsCurrentTagAfterLostRace() {
        return true;
    }
}
