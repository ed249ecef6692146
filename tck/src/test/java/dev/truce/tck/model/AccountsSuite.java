package dev.truce.tck.model;

import dev.truce.tck.CallersAndTenantsSuite;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;

/** The second suite under test; in another package, like a user's; its name keeps it from being run by itself. */
@ExtendWith(ModelRun.Resolver.class)
public class AccountsSuite extends CallersAndTenantsSuite {

    private final ModelRun run;

    AccountsSuite(ModelRun run) {
        this.run = run;
    }

    @Override
    protected URI baseUri() {
        return run.uri();
    }

    @Override
    protected Path reportDirectory() {
        return run.report();
    }
}
