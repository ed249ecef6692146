package dev.truce.peers;

/**
 * A situation that requests with keys can meet.
 *
 * @param text what happens
 * @param run makes it happen
 */
record Situation(String text, Run run) {

    /** Makes a situation happen, and returns what was seen. */
    interface Run {
        String in(Trial trial) throws Exception;
    }
}
