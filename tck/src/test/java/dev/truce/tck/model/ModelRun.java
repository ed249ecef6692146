package dev.truce.tck.model;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What a suite under test runs against, as the configuration parameters of the launcher say. */
public record ModelRun(ModelServer server, Optional<ModelServer> weakened, ExtensionContext context)
        implements AutoCloseable {

    public static final String REPORT = "test.report";
    public static final String FAULT = "test.fault";
    public static final String WEAKENED = "test.weakened";
    public static final String UNMET = "test.unmet";
    public static final String ONLY = "test.only";
    public static final String RENAMED = "test.renamed";
    public static final String TAG_MAY_BE_MISSING = "test.tag-may-be-missing";
    public static final String ACCOUNTS = "test.accounts";

    /** Gives a suite its run, and ends it after the suite. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ModelRun.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            ExtensionContext.Store store = context.getStore(ExtensionContext.Namespace.create(ModelRun.class));
            return store.computeIfAbsent(ModelRun.class, key -> start(context), ModelRun.class);
        }

        private static ModelRun start(ExtensionContext context) {
            Optional<ModelServer> weakened = context.getConfigurationParameter(
                    WEAKENED, accepts -> ModelServer.sampleApi(new Faults(null, Boolean.parseBoolean(accepts))));
            return new ModelRun(server(context), weakened, context);
        }

        private static ModelServer server(ExtensionContext context) {
            Optional<String> accounts = context.getConfigurationParameter(ACCOUNTS);
            if (accounts.isPresent()) {
                return ModelServer.accounts(accounts.get().equals("leaking"));
            }
            if (context.getConfigurationParameter(RENAMED).isPresent()) {
                return ModelServer.renamedSampleApi();
            }
            Fault fault =
                    context.getConfigurationParameter(FAULT, Fault::valueOf).orElse(null);
            return ModelServer.sampleApi(new Faults(fault, false));
        }
    }

    URI uri() {
        return server.uri();
    }

    Path report() {
        return Path.of(context.getConfigurationParameter(REPORT).orElseThrow());
    }

    /** {@code key=reason;key=reason}. */
    Map<String, String> unmet() {
        return context.getConfigurationParameter(UNMET).stream()
                .flatMap(declared -> Stream.of(declared.split(";")))
                .collect(Collectors.toMap(pair -> pair.split("=", 2)[0], pair -> pair.split("=", 2)[1]));
    }

    /** {@code key,key}. */
    Set<String> only() {
        return context.getConfigurationParameter(ONLY)
                .map(keys -> Set.of(keys.split(",")))
                .orElse(Set.of());
    }

    boolean renamed() {
        return context.getConfigurationParameter(RENAMED).isPresent();
    }

    boolean tagMayBeMissing() {
        return context.getConfigurationParameter(TAG_MAY_BE_MISSING).isPresent();
    }

    @Override
    public void close() {
        server.close();
        weakened.ifPresent(ModelServer::close);
    }
}
