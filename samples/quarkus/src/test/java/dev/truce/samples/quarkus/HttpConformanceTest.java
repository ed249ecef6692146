package dev.truce.samples.quarkus;

import dev.truce.tck.ConformanceSuite;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Every case of the conformance list, against this application. */
class HttpConformanceTest extends ConformanceSuite {
    private RunningSample sample;
    private RunningSample behindProxy;

    @BeforeAll
    void start() {
        sample = RunningSample.start();
        behindProxy = RunningSample.start("truce.accept-weakened=true");
    }

    @AfterAll
    void stop() {
        sample.close();
        behindProxy.close();
    }

    @Override
    protected URI baseUri() {
        return sample.address();
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
