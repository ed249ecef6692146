package dev.truce.samples.springboot.load;

import dev.truce.tck.ConformanceSuite;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The races of the conformance list on two instances at one isolation level (case 32), two rounds or as many as {@code truce.load.rounds} says. */
abstract class RaceSuite extends ConformanceSuite {
    private final String level;
    private TwoInstances instances;

    @RegisterExtension
    final BeforeAllCallback start = context -> {
        instances = TwoInstances.of(context);
        instances.isolate(level());
    };

    RaceSuite(String level) {
        this.level = level;
    }

    private String level() {
        return level;
    }

    @Override
    protected final URI baseUri() {
        return instances.address();
    }

    @Override
    protected final int contenders() {
        return 32;
    }

    @Override
    protected final int rounds() {
        return Integer.getInteger("truce.load.rounds", 2);
    }

    @Override
    protected final boolean tellsCurrentTagAfterLostRace() {
        return true;
    }

    /** Duplicates, lost updates, transitions that exclude each other, references and keys. */
    @Override
    protected final Set<String> only() {
        return Set.of(
                "8/race",
                "15",
                "18/race",
                "18/race-put",
                "19/race-user-email",
                "19/race-product-sku",
                "19/race-order-number",
                "19/race-slot",
                "19/race-update",
                "22/race",
                "25",
                "26/race",
                "26/race-create",
                "26/race-payload");
    }

    @Override
    protected final Path reportDirectory() {
        return Path.of("target", "races", level.replace(' ', '-'));
    }
}
