package dev.truce.tck.cases;

import dev.truce.tck.http.Journal;
import dev.truce.tck.http.Race;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The topics that run against the sample API. */
public final class SampleApiTopics {

    private SampleApiTopics() {}

    /**
     * Returns the topics, those last that look at the whole run.
     *
     * @param api the server
     * @param weakened a server that accepts weakened tags, if there is one
     * @param race how races are run
     * @param tellsCurrentTag whether the loser of a race must get the tag that won
     * @param origin an origin that may use the server from a browser
     * @param journal what happens on the wire
     * @return the topics in the order in which they run
     */
    public static List<Topic> of(
            SampleApi api,
            @Nullable SampleApi weakened,
            Race race,
            boolean tellsCurrentTag,
            String origin,
            Journal journal) {
        LostRace lostRace = new LostRace(tellsCurrentTag);
        return List.of(
                new GuideCases(api),
                new IfMatchCases(api),
                new WeakTagCases(api, weakened),
                new IfNoneMatchCases(api),
                new RequiredPreconditionCases(api),
                new BodyVersionCases(api),
                new WriteCases(api),
                new DuplicateCases(api),
                new ConstraintCases(api),
                new HostileValueCases(api),
                new MediaTypeCases(api),
                new LifecycleCases(api),
                new SequenceCases(api),
                new IdempotencyCases(api),
                new ReadCases(api),
                new CorsCases(api, origin),
                new VersionRaceCases(api, race, lostRace),
                new UniqueRaceCases(api, race),
                new LifecycleRaceCases(api, race, lostRace),
                new IdempotencyRaceCases(api, race),
                new FuzzCases(api),
                new TagSyntaxCases(api, journal),
                new ProblemCases(api, journal),
                new DocumentCases(api, journal),
                new UnobservableCases());
    }
}
