package dev.truce.servers.jersey;

import dev.truce.servers.suite.StandaloneSuite;

/** Jersey on the JDK's HTTP server: it finds the feature as a service. */
class JerseyServerTest extends StandaloneSuite {}
