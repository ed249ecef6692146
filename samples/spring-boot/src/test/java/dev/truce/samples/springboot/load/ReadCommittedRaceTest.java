package dev.truce.samples.springboot.load;

import java.util.HashSet;
import java.util.Set;

class ReadCommittedRaceTest extends RaceSuite {
    ReadCommittedRaceTest() {
        super("read committed");
    }

    /** Also what other levels refuse before a constraint is looked at. */
    @Override
    protected Set<String> only() {
        Set<String> rows = new HashSet<>(super.only());
        rows.addAll(Set.of("8/race", "19/race-update", "22/race"));
        return rows;
    }
}
