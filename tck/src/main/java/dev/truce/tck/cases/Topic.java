package dev.truce.tck.cases;

/** A group of cases. */
public interface Topic {

    /**
     * Returns what the cases are about.
     *
     * @return a short title
     */
    String title();

    /**
     * Adds the topic's rows.
     *
     * @param cases where the rows go
     */
    void declare(Cases cases);
}
