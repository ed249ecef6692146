package dev.truce.samples.springboot.load;

import java.util.HashSet;
import java.util.Set;

class RepeatableReadRaceTest extends RaceSuite {
    RepeatableReadRaceTest() {
        super("repeatable read");
    }

    /** Also what a serializable transaction would be refused for before its constraint is looked at. */
    @Override
    protected Set<String> only() {
        Set<String> rows = new HashSet<>(super.only());
        rows.addAll(Set.of("8/race", "19/race-update"));
        return rows;
    }
}
