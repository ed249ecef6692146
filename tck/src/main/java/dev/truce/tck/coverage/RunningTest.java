package dev.truce.tck.coverage;

/**
 * A test that is running.
 *
 * @param id JUnit's unique id, which begins with that of the test's parent
 * @param name what people call it
 * @param thread the thread that runs it
 */
record RunningTest(String id, String name, Thread thread) {

    boolean isParentOf(RunningTest other) {
        return !id.equals(other.id) && other.id.startsWith(id);
    }
}
