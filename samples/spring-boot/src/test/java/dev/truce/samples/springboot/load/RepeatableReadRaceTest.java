package dev.truce.samples.springboot.load;

class RepeatableReadRaceTest extends RaceSuite {
    RepeatableReadRaceTest() {
        super("repeatable read");
    }
}
