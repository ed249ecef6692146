package dev.truce.tck;

import dev.truce.tck.cases.SampleApi;
import dev.truce.tck.cases.SampleApiTopics;
import dev.truce.tck.cases.Topic;
import dev.truce.tck.http.Journal;
import dev.truce.tck.http.Names;
import dev.truce.tck.http.Race;
import dev.truce.tck.http.Wire;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the conformance list against a server of the sample API, black box, with the races.
 *
 * <p>Every row of the list is a dynamic test whose name begins with the case's number. The suite creates what it needs under names
 * that no other run has used, so that the server's data need not be reset, and asks nothing of the server but the API. The cases are
 * described in {@code docs/conformance.md}.
 */
public abstract class ConformanceSuite extends CaseSuite {

    /** Creates the suite. */
    protected ConformanceSuite() {}

    /**
     * Returns where the server is. It is asked when the cases begin, so that a port may be known late.
     *
     * @return the absolute URI under which the paths of the sample API are served
     */
    protected abstract URI baseUri();

    /**
     * Returns where a server is that accepts entity tags which a compressing proxy has weakened (case 4b).
     *
     * @return its absolute URI, or null where there is none: the rows are then reported as not run
     */
    protected @Nullable URI weakenedBaseUri() {
        return null;
    }

    /**
     * Returns the JSON names that differ from the sample API's, by {@code resource.member}: {@code Map.of("profile.displayName",
     * "display_name")}. The members of problems are those of the resource {@code problem}, by their snake-case names: {@code
     * "problem.current_etag"}.
     *
     * @return JSON names by resource and member, empty by default
     */
    protected Map<String, String> names() {
        return Map.of();
    }

    /**
     * Returns how many requests run at once in a race.
     *
     * @return a number of 3 or more, 16 by default
     */
    protected int contenders() {
        return 16;
    }

    /**
     * Returns how often each race is run.
     *
     * @return a number of 1 or more: by default the system property {@code truce.tck.rounds}, or 10 without it
     */
    protected int rounds() {
        return Integer.getInteger("truce.tck.rounds", 10);
    }

    /**
     * Returns whether the loser of a race gets the tag that won, in {@code current_etag}. It may be missing there (case 15), since
     * after a failed write it takes another transaction to read it.
     *
     * @return true where each loser must be told, false by default
     */
    protected boolean tellsCurrentTagAfterLostRace() {
        return false;
    }

    /**
     * Returns an origin whose scripts may use the server (case 30).
     *
     * @return the value of the {@code Origin} header
     */
    protected String origin() {
        return "https://app.example";
    }

    @Override
    final List<Topic> topics(Journal journal) {
        Names names = new Names(names());
        SampleApi api = new SampleApi(new Wire(baseUri(), names, journal), names);
        URI weakenedUri = weakenedBaseUri();
        SampleApi weakened = weakenedUri == null ? null : new SampleApi(new Wire(weakenedUri, names, journal), names);
        Race race = new Race(contenders(), rounds());
        return SampleApiTopics.of(api, weakened, race, tellsCurrentTagAfterLostRace(), origin(), journal);
    }
}
