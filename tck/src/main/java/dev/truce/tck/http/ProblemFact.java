package dev.truce.tck.http;

import java.util.Comparator;

/**
 * A request that was answered by a problem.
 *
 * @param method the request's method
 * @param path the request's path, as it was on the wire
 * @param status the answer's status
 * @param code the problem's code, empty where it has none
 * @param type the problem's type
 * @param title the problem's title
 */
public record ProblemFact(String method, String path, int status, String code, String type, String title)
        implements Comparable<ProblemFact> {

    private static final Comparator<ProblemFact> ORDER = Comparator.comparing(ProblemFact::type)
            .thenComparing(ProblemFact::title)
            .thenComparing(ProblemFact::code)
            .thenComparingInt(ProblemFact::status)
            .thenComparing(ProblemFact::method)
            .thenComparing(ProblemFact::path);

    @Override
    public int compareTo(ProblemFact other) {
        return ORDER.compare(this, other);
    }
}
