package dev.truce.samples.springboot.load;

class ReadCommittedRaceTest extends RaceSuite {
    ReadCommittedRaceTest() {
        super("read committed");
    }
}
