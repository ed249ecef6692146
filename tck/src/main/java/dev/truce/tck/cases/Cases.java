package dev.truce.tck.cases;

import java.util.ArrayList;
import java.util.List;

/** Collects the rows of a topic. */
public final class Cases {

    private final List<ConformanceCase> rows = new ArrayList<>();

    /** Creates an empty collection. */
    public Cases() {}

    void add(String id, String title, String source, ConformanceCase.Body body) {
        rows.add(new ConformanceCase(id, title, source, body, null));
    }

    void notRun(String id, String title, String source, String reason) {
        rows.add(new ConformanceCase(id, title, source, null, reason));
    }

    /**
     * Returns the rows.
     *
     * @return the rows in the order in which they were added
     */
    public List<ConformanceCase> rows() {
        return List.copyOf(rows);
    }
}
