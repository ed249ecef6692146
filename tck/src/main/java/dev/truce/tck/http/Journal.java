package dev.truce.tck.http;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What happened on the wire: the exchanges of the case that is running, for the report, and facts about the whole run, for the cases
 * that look at every answer. Safe for concurrent use, since races write to it.
 */
public final class Journal {

    /** The number of exchanges kept from the beginning and from the end of a long case. */
    private static final int KEPT_AT_EACH_END = 6;

    private final List<Exchange> first = new ArrayList<>();
    private final Deque<Exchange> last = new ArrayDeque<>();
    private int omitted;
    private final Set<String> entityTags = new TreeSet<>();
    private final Set<ProblemFact> problems = new TreeSet<>();

    /** Creates an empty journal. */
    public Journal() {}

    /** Forgets the exchanges of the case before. */
    public synchronized void startCase() {
        first.clear();
        last.clear();
        omitted = 0;
    }

    synchronized void add(Exchange exchange) {
        exchange.header("ETag").ifPresent(entityTags::add);
        if (first.size() < KEPT_AT_EACH_END) {
            first.add(exchange);
            return;
        }
        last.addLast(exchange);
        if (last.size() > KEPT_AT_EACH_END) {
            last.removeFirst();
            omitted++;
        }
    }

    synchronized void add(ProblemFact problem) {
        problems.add(problem);
    }

    /**
     * Returns the exchanges of the case that is running.
     *
     * @return the first and the last exchanges, in order
     */
    public synchronized List<Exchange> exchanges() {
        List<Exchange> all = new ArrayList<>(first);
        all.addAll(last);
        return List.copyOf(all);
    }

    /**
     * Returns how many exchanges of the running case were not kept.
     *
     * @return the number of exchanges left out between the first and the last
     */
    public synchronized int omitted() {
        return omitted;
    }

    /**
     * Returns every entity tag that was answered in this run.
     *
     * @return the header values, sorted
     */
    public synchronized Set<String> entityTags() {
        return new TreeSet<>(entityTags);
    }

    /**
     * Returns every problem that was answered in this run.
     *
     * @return the facts, sorted
     */
    public synchronized Set<ProblemFact> problems() {
        return new TreeSet<>(problems);
    }
}
