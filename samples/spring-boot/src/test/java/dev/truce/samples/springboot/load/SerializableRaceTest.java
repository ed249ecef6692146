package dev.truce.samples.springboot.load;

/**
 * PostgreSQL refuses a serializable transaction for what it has read before it looks at a constraint. So the loser of a create with
 * {@code If-None-Match: *} may be 409, and the loser of a value may be 412, which other levels answer alike.
 */
class SerializableRaceTest extends RaceSuite {
    SerializableRaceTest() {
        super("serializable");
    }
}
