package dev.truce.samples.springboot.load;

/** PostgreSQL refuses a serializable transaction for what it has read, before it looks at a constraint and also where nothing else has changed. */
class SerializableRaceTest extends RaceSuite {
    SerializableRaceTest() {
        super("serializable");
    }
}
