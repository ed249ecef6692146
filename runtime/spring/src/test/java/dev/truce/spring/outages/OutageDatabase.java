package dev.truce.spring.outages;

/** A server of a database whose sessions can be ended. */
interface OutageDatabase {

    String url();

    /** Returns the name of the script that creates the table of the keys. */
    String script();

    /** Returns the statement that tells the number of its own session. */
    String session();

    /** Returns the statement that ends the session of a number. */
    String kill(long session);

    void stop() throws Exception;
}
