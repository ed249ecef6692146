package dev.truce.samples.quickstart;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the tests of a class a server of their own, as a {@link Client}. */
final class RunningServer implements BeforeAllCallback, AfterAllCallback, ParameterResolver {
    private QuickstartServer server;
    private Client client;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        server = QuickstartServer.start(0, false);
        client = new Client(server.address());
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        server.close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Client.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return client;
    }
}
