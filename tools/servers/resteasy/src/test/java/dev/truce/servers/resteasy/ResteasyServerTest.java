package dev.truce.servers.resteasy;

import dev.truce.servers.suite.StandaloneSuite;
import java.util.Map;

/** RESTEasy on Undertow: it finds the feature as a service, and passes null for a header that is absent. */
class ResteasyServerTest extends StandaloneSuite {

    @Override
    protected Map<String, String> unmet() {
        return Map.of(
                "36/catalogue", "RESTEasy refuses a malformed Accept itself, before it looks for a resource method");
    }
}
