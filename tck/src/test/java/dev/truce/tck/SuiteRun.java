package dev.truce.tck;

import static java.util.stream.Collectors.toCollection;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.truce.tck.model.ModelRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** A run of a suite, with what JUnit says of its rows. */
record SuiteRun(Events tests, Path report) {

    static SuiteRun of(Class<?> suite, Path report, Map<String, String> parameters) {
        EngineTestKit.Builder launcher = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(suite))
                .configurationParameter(ModelRun.REPORT, report.toString());
        parameters.forEach(launcher::configurationParameter);
        EngineExecutionResults results = launcher.execute();
        List<Event> containers =
                new ArrayList<>(results.containerEvents().failed().list());
        if (!containers.isEmpty()) {
            throw new AssertionError("the suite itself failed: " + containers);
        }
        return new SuiteRun(results.testEvents(), report);
    }

    Set<String> failed() {
        return ids(tests.failed());
    }

    Set<String> succeeded() {
        return ids(tests.succeeded());
    }

    Set<String> aborted() {
        return ids(tests.aborted());
    }

    /** The failures' messages by row. */
    Map<String, String> messages() {
        Map<String, String> messages = new TreeMap<>();
        tests.failed().stream()
                .forEach(event -> messages.put(
                        id(event),
                        event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow()
                                .getMessage()));
        return messages;
    }

    private static Set<String> ids(Events events) {
        return events.stream().map(SuiteRun::id).collect(toCollection(TreeSet::new));
    }

    private static String id(Event event) {
        return event.getTestDescriptor().getDisplayName().split(":", 2)[0];
    }
}
