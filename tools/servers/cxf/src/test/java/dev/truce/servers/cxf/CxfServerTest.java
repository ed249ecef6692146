package dev.truce.servers.cxf;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dev.truce.jakarta.Truce;
import dev.truce.jakarta.TruceFeature;
import dev.truce.servers.suite.StandaloneSuite;
import java.util.Set;

/** CXF on Jetty: it ignores services, so the application registers the feature and a JSON provider by hand. */
class CxfServerTest extends StandaloneSuite {

    @Override
    protected Set<Object> components() {
        return Set.of(
                new JacksonJsonProvider(), new TruceFeature(Truce.builder().build()));
    }
}
