package dev.truce.tck.report;

import dev.truce.tck.http.Exchange;
import java.util.List;

/**
 * The result of one row of the conformance list.
 *
 * @param id the row
 * @param title the behaviour
 * @param source the section that demands it
 * @param verdict what was found
 * @param reason why, empty where the case is met
 * @param exchanges the first and last requests and answers
 * @param omitted how many exchanges between them are left out
 */
public record CaseResult(
        String id,
        String title,
        String source,
        Verdict verdict,
        String reason,
        List<Exchange> exchanges,
        int omitted) {}
