package dev.truce.tck.model;

import dev.truce.tck.ConformanceSuite;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;

/** The suite under test; in another package, like a user's; its name keeps it from being run by itself. */
@ExtendWith(ModelRun.Resolver.class)
public class ModelSuite extends ConformanceSuite {

    private final ModelRun run;

    ModelSuite(ModelRun run) {
        this.run = run;
    }

    @Override
    protected URI baseUri() {
        return run.uri();
    }

    @Override
    protected @Nullable URI weakenedBaseUri() {
        return run.weakened().map(ModelServer::uri).orElse(null);
    }

    @Override
    protected Map<String, String> names() {
        return run.renamed()
                ? Map.of(
                        "profile.displayName", "display_name",
                        "problem.current_etag", "currentEtag",
                        "problem.allowed_transitions", "allowedTransitions")
                : Map.of();
    }

    @Override
    protected Map<String, String> unmet() {
        return run.unmet();
    }

    @Override
    protected Set<String> only() {
        return run.only();
    }

    @Override
    protected Path reportDirectory() {
        return run.report();
    }

    @Override
    protected boolean tellsCurrentTagAfterLostRace() {
        return !run.tagMayBeMissing();
    }

    @Override
    protected int contenders() {
        return 8;
    }

    @Override
    protected int rounds() {
        // a race with a fault ends with the first round that finds it
        return run.only().isEmpty() ? 2 : 30;
    }
}
